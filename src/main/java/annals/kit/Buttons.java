// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of the window's bars, all made in the same way. */
public final class Buttons {
    private Buttons() {}

    /** A button with a picture, whose name is heard and seen as a tip. */
    public static Button icon(String id, Feather icon, ObservableValue<String> name, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon");
        button.accessibleTextProperty().bind(name);
        button.setOnAction(_ -> action.run());
        hint(button, name);
        return button;
    }

    public static void hint(ButtonBase button, ObservableValue<String> text) {
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        button.setTooltip(tip);
    }

    /** Several in one frame. */
    public static HBox group(Node... buttons) {
        var box = new HBox(buttons);
        box.getStyleClass().add("button-group");
        buttons[0].getStyleClass().add("first");
        buttons[buttons.length - 1].getStyleClass().add("last");
        return box;
    }
}
