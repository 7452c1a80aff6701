// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.kit.Overlay;
import annals.query.LanesBy;
import annals.sight.LaneModel;
import annals.state.ViewState;
import annals.words.Message;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells what the lanes are by; opens a panel in which that is chosen, and in which all lanes are folded or opened. */
final class LaneChooser extends Button {
    private final Kit kit;
    private final Overlay overlay;
    private final LaneModel lanes;
    private final ObservableValue<LanesBy> by;
    private final VBox panel;

    /** @param tight whether there is little room, so that the choice alone must do */
    LaneChooser(Kit kit, Overlay overlay, ObservableValue<Boolean> tight) {
        this.kit = kit;
        this.overlay = overlay;
        lanes = kit.model().lanes();
        by = kit.model().state().stateProperty().map(ViewState::lanes).map(arranged -> arranged.by());
        setId("lanes");
        getStyleClass().add("framed");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        var whole = Bindings.createStringBinding(
                () -> kit.words().now(Message.LANES_BY, kit.words().now(by.getValue().title())), by, kit.words().languageProperty());
        textProperty().bind(Bindings.createStringBinding(
                () -> tight.getValue() ? kit.words().now(by.getValue().title()) : whole.get(), tight, whole));
        accessibleTextProperty().bind(whole);
        panel = content();
        setOnAction(_ -> toggle());
    }

    private void toggle() {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            overlay.drop(panel, this);
        }
    }

    private VBox content() {
        var choices = new FlowPane();
        choices.getStyleClass().add("chips");
        for (LanesBy one : LanesBy.values()) {
            choices.getChildren().add(choice(one));
        }
        var folding = new FlowPane(button("lanes-fold", Message.LANES_FOLD, lanes::foldAll),
                button("lanes-open", Message.LANES_OPEN, lanes::openAll));
        folding.getStyleClass().add("chips");
        var hint = new Label();
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        hint.textProperty().bind(kit.words().live(Message.LANES_HINT));
        var heading = new Label();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(kit.words().heading(Message.LANES));
        var box = new VBox(heading, choices, folding, hint);
        box.setId("lanes-panel");
        box.getStyleClass().addAll("dropped", "lanes-panel");
        return box;
    }

    private ToggleButton choice(LanesBy one) {
        var chip = new ToggleButton();
        chip.setId("lanes-" + one.word());
        chip.getStyleClass().add("chip");
        chip.textProperty().bind(kit.words().live(one.title()));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            overlay.close();
            lanes.choose(one);
        });
        by.subscribe(chosen -> chip.setSelected(chosen == one));
        return chip;
    }

    private Button button(String id, Message name, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.textProperty().bind(kit.words().live(name));
        button.setOnAction(_ -> {
            overlay.close();
            action.run();
        });
        return button;
    }
}
