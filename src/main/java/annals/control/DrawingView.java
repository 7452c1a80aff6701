// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.draw.Style;
import annals.draw.Theme;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * A small drawing as wide as its place, whose spots can be chosen: by a click, or with arrow keys, that go from one to the next
 * from left to right, and Enter. JavaFX thread only.
 */
public final class DrawingView extends Control {
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>(this, "drawing", null);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final Wishes wishes;
    private final Function<Style, Font> fonts;

    /** What a person can want. */
    public interface Wishes {
        /** The place for the drawing has another width, in pixels. */
        void resize(double width);

        /** A spot was chosen; {@code x} and {@code y} are on the screen. */
        void choose(Subject subject, double screenX, double screenY);

        /** The pointer or the keys rest on something: hand over what to say about it, at once or later. */
        void hover(Subject subject, Consumer<String> answer);
    }

    /** @param fonts the font of a style, as the drawing was measured with */
    public DrawingView(Wishes wishes, Function<Style, Font> fonts) {
        this.wishes = wishes;
        this.fonts = fonts;
        getStyleClass().add("drawing-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
    }

    /** What is shown; null for nothing yet. */
    public ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    Wishes wishes() {
        return wishes;
    }

    Function<Style, Font> fonts() {
        return fonts;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new DrawingSkin(this);
    }
}
