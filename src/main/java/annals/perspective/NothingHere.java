// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.sight.GapModel.Gap;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said where the answer has nothing in the time that is visible: where it goes on, and the way there. */
final class NothingHere extends VBox {
    private final Kit kit;
    private final Label says = new Label();
    private final Label next = new Label();
    private final Button go = new Button();

    NothingHere(Kit kit) {
        this.kit = kit;
        says.setId("nothing-here-says");
        says.getStyleClass().add("event-title");
        next.getStyleClass().add("second");
        next.setId("nothing-here-next");
        next.setWrapText(true);
        go.setId("nothing-here-go");
        go.textProperty().bind(kit.words().live(Message.NOTHING_HERE_GO));
        getChildren().addAll(says, next, go);
        setId("nothing-here");
        getStyleClass().add("nothing");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        kit.model().gaps().gapProperty().subscribe(this::show);
        kit.words().languageProperty().subscribe(_ -> show(kit.model().gaps().gapProperty().get()));
    }

    private void show(Optional<Gap> gap) {
        gap.ifPresent(found -> {
            says.setText(kit.words().now(Message.NOTHING_HERE, PeriodWords.of(found.period(), kit.words().language())));
            next.setText(kit.words().now(found.later() ? Message.NOTHING_HERE_NEXT : Message.NOTHING_HERE_LAST,
                    kit.words().now(found.nearest().label()), kit.words().when(found.nearest())));
            go.setOnAction(_ -> kit.model().travel().jump(found.nearest().id()));
        });
    }
}
