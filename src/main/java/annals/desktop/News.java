// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Buttons;
import annals.kit.Kit;
import annals.words.Message;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * One piece of news over the foot of the window: what is under way, what was done or what went wrong, with what one may do
 * about it. What was done goes by itself, what went wrong stays until one has seen it. It takes no focus and covers no picture.
 */
final class News extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(12);
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    /** Something that one may do about it. */
    record Offer(String id, Message name, Runnable run) {}

    private final Kit kit;
    private final Label says = new Label();
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final HBox offers = new HBox();
    private final PauseTransition pause = new PauseTransition(LONG_ENOUGH);

    News(Kit kit) {
        this.kit = kit;
        setId("news");
        getStyleClass().addAll("news", "dropped");
        says.setId("news-says");
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        wheel.getStyleClass().add("news-wheel");
        wheel.managedProperty().bind(wheel.visibleProperty());
        offers.getStyleClass().add("row");
        offers.setMinWidth(Region.USE_PREF_SIZE);
        var close = Buttons.icon("news-close", Feather.X, kit.words().live(Message.CLOSE), this::close);
        close.getStyleClass().add("small");
        getChildren().addAll(wheel, says, offers, close);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        accessibleTextProperty().bind(says.textProperty());
        pause.setOnFinished(_ -> close());
        close();
    }

    /** Says what was done. */
    void tell(ObservableValue<String> words, Offer... what) {
        show(words, false, what);
        pause.playFromStart();
    }

    /** Says what went wrong. */
    void warn(ObservableValue<String> words, Offer... what) {
        show(words, true, what);
    }

    /** Says something that may be of use, until it is closed. */
    void hint(ObservableValue<String> words, Offer... what) {
        show(words, false, what);
    }

    /** Says what is under way, until it is closed. */
    void await(ObservableValue<String> words, Offer... what) {
        show(words, false, what);
        wheel.setVisible(true);
    }

    private void show(ObservableValue<String> words, boolean faulty, Offer... what) {
        pause.stop();
        wheel.setVisible(false);
        says.textProperty().bind(words);
        pseudoClassStateChanged(FAULTY, faulty);
        offers.getChildren().clear();
        for (Offer offer : what) {
            var button = new Button();
            button.setId(offer.id());
            button.getStyleClass().addAll("quiet", "drop");
            button.textProperty().bind(kit.words().live(offer.name()));
            button.setOnAction(_ -> {
                close();
                offer.run().run();
            });
            offers.getChildren().add(button);
        }
        setVisible(true);
    }

    void close() {
        pause.stop();
        // a hidden one must not turn on: it would ask for a frame each time
        wheel.setVisible(false);
        setVisible(false);
    }
}
