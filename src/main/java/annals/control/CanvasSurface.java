// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Colour;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Surface;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/** A JavaFX canvas that a picture is drawn on, as it is or enlarged: lines stay sharp in either case. JavaFX thread only. */
public final class CanvasSurface implements Surface {
    private static final double[] DASHES = {4, 3};
    private static final double[] SOLID = {};

    private final GraphicsContext canvas;
    private final Function<Style, Font> fonts;
    private final Map<Style, Font> loaded = new HashMap<>();
    private double scale = 1;

    /** @param fonts the font of a style; asked once for each */
    public CanvasSurface(GraphicsContext canvas, Function<Style, Font> fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setLineCap(StrokeLineCap.BUTT);
    }

    /** From now on draws everything so many times as large. */
    void enlarge(double by) {
        scale = by;
        loaded.clear();
    }

    private Rect large(Rect at) {
        return scale == 1 ? at : new Rect(at.x() * scale, at.y() * scale, at.width() * scale, at.height() * scale);
    }

    private Point large(Point at) {
        return scale == 1 ? at : new Point(at.x() * scale, at.y() * scale);
    }

    @Override
    public void box(Rect place, double radius, Colour fill) {
        Rect at = large(place);
        canvas.setFill(paint(fill));
        if (radius <= 0) {
            double x = Math.round(at.x());
            double y = Math.round(at.y());
            canvas.fillRect(x, y, Math.round(at.right()) - x, Math.round(at.bottom()) - y);
        } else {
            canvas.fillRoundRect(at.x(), at.y(), at.width(), at.height(), 2 * radius * scale, 2 * radius * scale);
        }
    }

    @Override
    public void frame(Rect place, double radius, double thickness, Colour colour) {
        Rect at = large(place);
        double in = Math.min(thickness * scale / 2, Math.min(at.width(), at.height()) / 2);
        double round = 2 * Math.max(0, radius * scale - in);
        solid(thickness, colour);
        canvas.strokeRoundRect(at.x() + in, at.y() + in, at.width() - 2 * in, at.height() - 2 * in, round, round);
    }

    @Override
    public void fade(Rect place, Colour fill, double solidAt) {
        Rect at = large(place);
        Stop[] stops = DoubleStream.of(Surface.stops(solidAt)).mapToObj(along -> new Stop(along, paint(along == solidAt ? fill : fill.faded(0))))
                .toArray(Stop[]::new);
        canvas.setFill(new LinearGradient(at.x(), 0, at.right(), 0, false, CycleMethod.NO_CYCLE, stops));
        canvas.fillRect(at.x(), at.y(), at.width(), at.height());
    }

    @Override
    public void dot(Point place, double across, Colour fill) {
        Point centre = large(place);
        double radius = across * scale;
        canvas.setFill(paint(fill));
        canvas.fillOval(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void rule(Point begin, Point end, double thickness, boolean dashed, Colour colour) {
        Point from = large(begin);
        Point to = large(end);
        boolean upright = from.x() == to.x();
        if (!dashed && (upright || from.y() == to.y())) {
            straight(from, to, thickness, upright, colour);
            return;
        }
        solid(thickness, colour);
        canvas.setLineDashes(dashed ? dashes() : SOLID);
        double crisp = upright ? Math.floor(from.x()) + 0.5 : from.x();
        canvas.strokeLine(crisp, from.y(), upright ? crisp : to.x(), to.y());
    }

    /** A line along the pixels, filled rather than stroked: sharp and fast. */
    private void straight(Point from, Point to, double thickness, boolean upright, Colour colour) {
        double thick = Math.max(1, Math.round(thickness * scale));
        canvas.setFill(paint(colour));
        if (upright) {
            double top = Math.min(from.y(), to.y());
            canvas.fillRect(Math.round(from.x() - thick / 2), top, thick, Math.abs(to.y() - from.y()));
        } else {
            double left = Math.min(from.x(), to.x());
            canvas.fillRect(left, Math.round(from.y() - thick / 2), Math.abs(to.x() - from.x()), thick);
        }
    }

    @Override
    public void curve(Mark.Curve curve, Colour colour) {
        solid(curve.thickness(), colour);
        canvas.setLineDashes(curve.dashed() ? dashes() : SOLID);
        Point from = large(curve.from());
        Point first = large(curve.firstControl());
        Point second = large(curve.secondControl());
        Point to = large(curve.to());
        canvas.beginPath();
        canvas.moveTo(from.x(), from.y());
        canvas.bezierCurveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        canvas.stroke();
    }

    @Override
    public void label(Point baseline, String text, Style style, Colour colour) {
        canvas.setFont(loaded.computeIfAbsent(style, set -> fonts.apply(new Style(set.size() * scale, set.bold()))));
        canvas.setFill(paint(colour));
        canvas.fillText(text, baseline.x() * scale, Math.round(baseline.y() * scale));
    }

    @Override
    public void clip(Rect place, Runnable inside) {
        Rect to = large(place);
        canvas.save();
        canvas.beginPath();
        canvas.rect(Math.round(to.x()), Math.round(to.y()), Math.round(to.width()), Math.round(to.height()));
        canvas.clip();
        inside.run();
        canvas.restore();
    }

    private double[] dashes() {
        return DoubleStream.of(DASHES).map(dash -> dash * scale).toArray();
    }

    private void solid(double thickness, Colour colour) {
        canvas.setStroke(paint(colour));
        canvas.setLineWidth(thickness * scale);
        canvas.setLineDashes(SOLID);
    }

    private static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }
}
