// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Shows a window's content larger, as a browser does: it is laid out in less room and drawn at so many percent. Small windows that
 * belong to it, such as tips and menus, cannot be enlarged and get larger letters.
 */
final class Magnifier extends Pane {
    /** The size of letters at 100 percent, in pixels, as in the style sheet. */
    private static final double BODY = 13;
    private static final double TIP = 12;

    private final Region content;
    private final Scale scale = new Scale(1, 1);
    private final ObservableValue<Number> percent;

    Magnifier(Region content, ObservableValue<Number> percent) {
        this.content = content;
        this.percent = percent;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
        percent.subscribe(_ -> {
            scale.setX(factor());
            scale.setY(factor());
            requestLayout();
        });
        ListChangeListener<Window> enlarge = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::enlarge);
            }
        };
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false).subscribe(shown -> {
            Window.getWindows().removeListener(enlarge);
            if (shown) {
                Window.getWindows().addListener(enlarge);
            }
        });
    }

    /** The style of a dialog's pane, which cannot be enlarged either: all sizes in it follow its letters. */
    static String letters(int percent) {
        return "-fx-font-size: " + letter(percent) + "px;";
    }

    /** How large the window's letters are, in pixels. */
    static double letter(int percent) {
        return BODY * percent / 100;
    }

    private double factor() {
        return percent.getValue().doubleValue() / 100;
    }

    private void enlarge(Window window) {
        if (window instanceof PopupControl small && belongs(small.getOwnerWindow())) {
            double size = small instanceof Tooltip ? TIP : BODY;
            small.setStyle(factor() == 1 ? "" : "-fx-font-size: " + size * factor() + "px;");
        }
    }

    /** Whether it is this window or one over it. */
    private boolean belongs(@Nullable Window window) {
        return window != null && (window == getScene().getWindow() || switch (window) {
            case Stage dialog -> belongs(dialog.getOwner());
            case PopupWindow small -> belongs(small.getOwnerWindow());
            default -> false;
        });
    }

    @Override
    protected void layoutChildren() {
        // whole pixels of its own, or what it lays out would be rounded to more than there are
        content.resizeRelocate(0, 0, Math.floor(getWidth() / factor()), Math.floor(getHeight() / factor()));
    }
}
