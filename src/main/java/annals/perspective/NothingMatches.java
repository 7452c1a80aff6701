// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.query.Query;
import annals.words.Message;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said where an answer is empty, and the way out. */
final class NothingMatches extends VBox {
    NothingMatches(Kit kit, String id) {
        var says = new Label();
        says.getStyleClass().add("event-title");
        says.textProperty().bind(kit.words().live(Message.NOTHING_MATCHES));
        var hint = new Label();
        hint.getStyleClass().add("second");
        var clear = new Button();
        clear.setId(id + "-clear");
        kit.whenAsked(() -> {
            boolean words = kit.model().state().state().query().wordsAlone();
            hint.setText(kit.words().now(kit.model().filters().filters().companies().isEmpty() ? Message.NOTHING_CHOSEN
                    : words ? Message.NOTHING_WORDS : Message.NOTHING_HINT));
            clear.setText(kit.words().now(words ? Message.SEARCH_CLEAR : Message.CLEAR_FILTERS));
        });
        clear.setOnAction(_ -> kit.model().filters().ask(Query.EVERYTHING));
        getChildren().addAll(says, hint, clear);
        setId(id);
        getStyleClass().add("nothing");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
