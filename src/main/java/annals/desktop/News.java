// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Buttons;
import annals.kit.Kit;
import annals.kit.Wheel;
import annals.state.ViewState;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * One piece of news over the foot of the window: what is under way, what was done or what went wrong, with what one may do
 * about it. What was done goes by itself, what went wrong stays until one has seen it. It takes no focus
 * unless a key asks for it, and covers no picture.
 */
final class News extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(12);
    private static final PseudoClass OVER_STRIP = PseudoClass.getPseudoClass("over-strip");
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    /** Something that one may do about it. */
    record Offer(String id, Message name, Runnable run) {}

    private final Kit kit;
    private final Label says = new Label();
    private final Wheel wheel = new Wheel();
    private final HBox offers = new HBox();
    private List<Offer> offered = List.of();
    /** Where the focus goes back to. */
    private Optional<Node> origin = Optional.empty();
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
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        close();
        // the strip below the timeline is there to be taken hold of
        kit.model().state().stateProperty().map(ViewState::showsTimeline).subscribe(over -> pseudoClassStateChanged(OVER_STRIP, over));
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
        offered = List.of(what);
        offers.getChildren().clear();
        for (Offer offer : what) {
            var button = new Button();
            button.setId(offer.id());
            button.getStyleClass().addAll("quiet", "drop");
            button.textProperty().bind(kit.words().live(offer.name()));
            button.setOnAction(_ -> take(offer));
            offers.getChildren().add(button);
        }
        setVisible(true);
    }

    private void take(Offer offer) {
        close();
        offer.run().run();
    }

    /** Takes back what it tells of, where that is offered. @return whether it was */
    boolean undo() {
        Optional<Offer> back = offered.stream().filter(offer -> offer.name() == Message.UNDO).findFirst();
        back.ifPresent(this::take);
        return back.isPresent();
    }

    /** Puts the focus on the first of what one may do about it, if there is news. @param from where it goes back to */
    void enter(Node from) {
        if (isVisible() && !isFocusWithin()) {
            origin = Optional.of(from);
            lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** What had the focus in it is gone then: it goes back to where it came from. */
    void close() {
        pause.stop();
        offered = List.of();
        if (isFocusWithin()) {
            origin.ifPresent(Node::requestFocus);
        }
        // a hidden one must not turn on: it would ask for a frame each time
        wheel.setVisible(false);
        setVisible(false);
    }
}
