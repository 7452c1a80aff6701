// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.draw.Style;
import annals.draw.Theme;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Shows a drawing of a timeline as large as itself and tells what a person wants to do on it. It decides nothing: who
 * hears the wishes makes another drawing. JavaFX thread only.
 */
public final class TimelineView extends Control {
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>(this, "drawing", null);
    private final ObjectProperty<@Nullable Subject> selected = new SimpleObjectProperty<>(this, "selected", null);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty head = new SimpleDoubleProperty(this, "head", 0);
    private final DoubleProperty fullHeight = new SimpleDoubleProperty(this, "fullHeight", 0);
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);
    private final ObjectProperty<@Nullable Supplier<String>> help = new SimpleObjectProperty<>(this, "help", null);
    private boolean dissolves;
    private final Wishes wishes;
    private final Function<Style, Font> fonts;

    /** What a person can want. Places and distances are pixels of the drawing. */
    public interface Wishes {
        /** The place for the drawing has another size. */
        void resize(double width, double height);

        /** The paper was dragged to the right and down. */
        void pan(double dx, double dy);

        /** Lanes are to be scrolled down to here. */
        void scroll(double to);

        /** Zoom in (negative) or out by steps of {@link annals.timeline.Scale} around a place. */
        void zoom(int steps, double aroundX);

        /** The same for many steps at once, so that the eye can follow. */
        void leap(int steps, double aroundX);

        /** The paper is held: what moves it by itself is to stop. */
        void hold();

        /** Something was clicked; {@code x} and {@code y} are on the screen. */
        void click(Subject subject, double screenX, double screenY);

        /** A key was pressed. */
        void press(Key key);

        /** The pointer rests on something: hand over what to say about it, at once or later. */
        void hover(Subject subject, Consumer<String> answer);
    }

    /** What keys can ask for. */
    public enum Key {
        BACK, ON, UP, DOWN, EARLIER, LATER, HIGHER, LOWER, PAGE_UP, PAGE_DOWN, CLOSER, FARTHER, START, END, FIT, FOLD,
        FOLD_ALL, OPEN, CLOSE;

        private static final Map<KeyCode, Key> SHIFTED = Map.of(KeyCode.LEFT, EARLIER, KeyCode.RIGHT, LATER,
                KeyCode.UP, HIGHER, KeyCode.DOWN, LOWER, KeyCode.F, FOLD_ALL);
        private static final Map<KeyCode, Key> KEYS = Map.ofEntries(
                Map.entry(KeyCode.LEFT, BACK), Map.entry(KeyCode.RIGHT, ON), Map.entry(KeyCode.UP, UP),
                Map.entry(KeyCode.DOWN, DOWN), Map.entry(KeyCode.PAGE_UP, PAGE_UP),
                Map.entry(KeyCode.PAGE_DOWN, PAGE_DOWN), Map.entry(KeyCode.PLUS, CLOSER), Map.entry(KeyCode.EQUALS, CLOSER),
                Map.entry(KeyCode.ADD, CLOSER), Map.entry(KeyCode.MINUS, FARTHER), Map.entry(KeyCode.SUBTRACT, FARTHER),
                Map.entry(KeyCode.HOME, START), Map.entry(KeyCode.END, END), Map.entry(KeyCode.DIGIT0, FIT),
                Map.entry(KeyCode.F, FOLD),
                Map.entry(KeyCode.ENTER, OPEN), Map.entry(KeyCode.SPACE, OPEN), Map.entry(KeyCode.ESCAPE, CLOSE));

        /** What a key means; most mean the same with Shift. */
        public static Optional<Key> of(KeyCode code, boolean shift) {
            Key plain = KEYS.get(code);
            return Optional.ofNullable(shift ? SHIFTED.getOrDefault(code, plain) : plain);
        }
    }

    /** @param fonts the font of a style, as the drawing was measured with */
    public TimelineView(Wishes wishes, Function<Style, Font> fonts) {
        this.wishes = wishes;
        this.fonts = fonts;
        getStyleClass().add("timeline-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        // a screen reader is not told of other words for the same node by itself
        accessibleTextProperty().subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }

    /** What is shown; null for nothing yet. */
    public ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    /** Shows another drawing of the same place, such as of another answer: what both have stays, the rest fades in and out. */
    public void dissolve(Drawing into) {
        dissolves = true;
        drawing.set(into);
        dissolves = false;
    }

    boolean dissolves() {
        return dissolves;
    }

    /** What is selected; null for nothing. Where keys are used, it is told of as what the pointer rests on is. */
    public ObjectProperty<@Nullable Subject> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** How much of the drawing, from above, stays where it is while the lanes scroll, in pixels. */
    public DoubleProperty headProperty() {
        return head;
    }

    /** How high the drawing would be with all lanes, in pixels. */
    public DoubleProperty fullHeightProperty() {
        return fullHeight;
    }

    /** How far the lanes are scrolled down, in pixels. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    /** What a screen reader is told that asks for help: made only then, for it may be long; null for nothing. */
    public ObjectProperty<@Nullable Supplier<String>> helpProperty() {
        return help;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Supplier<String> wanted = help.get();
        return attribute == AccessibleAttribute.HELP && wanted != null ? wanted.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    Wishes wishes() {
        return wishes;
    }

    Function<Style, Font> fonts() {
        return fonts;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }
}
