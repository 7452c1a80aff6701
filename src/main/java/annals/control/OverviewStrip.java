// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Style;
import annals.draw.Theme;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * A small drawing of all time with a frame around a stretch of it, which can be dragged and resized with mouse and arrow
 * keys. Seconds since 1970-01-01T00:00Z. JavaFX thread only.
 */
public final class OverviewStrip extends Control {
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>(this, "drawing", null);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(this, "place", new Place(x -> x, x -> x));
    private final DoubleProperty from = new SimpleDoubleProperty(this, "from", 0);
    private final DoubleProperty until = new SimpleDoubleProperty(this, "until", 1);
    private final StringProperty shown = new SimpleStringProperty(this, "shown", "");
    private final BiConsumer<Double, Double> wish;
    private final BiConsumer<Double, Double> size;
    private final Function<Style, Font> fonts;

    /** Where time stands in the drawing: pixels for seconds and back. */
    public record Place(DoubleUnaryOperator x, DoubleUnaryOperator second) {}

    /**
     * @param size told the width and height that the drawing has room for
     * @param wish told from when until when the frame is wanted
     */
    public OverviewStrip(BiConsumer<Double, Double> size, BiConsumer<Double, Double> wish, Function<Style, Font> fonts) {
        this.size = size;
        this.wish = wish;
        this.fonts = fonts;
        getStyleClass().add("overview-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        shown.subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
    }

    public ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** Left edge of the frame. */
    public DoubleProperty fromProperty() {
        return from;
    }

    /** What the frame stands around, in words: assistive technology reads it as the strip's value. */
    public StringProperty shownProperty() {
        return shown;
    }

    /** Right edge of the frame. */
    public DoubleProperty untilProperty() {
        return until;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.VALUE) {
            return shown.get();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    void wish(double wantedFrom, double wantedUntil) {
        wish.accept(wantedFrom, wantedUntil);
    }

    void size(double width, double height) {
        size.accept(width, height);
    }

    Function<Style, Font> fonts() {
        return fonts;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
