// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Colour;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Surface;
import annals.fonts.Outlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws on a {@link Graphics2D} without a display or a font of the machine: letters are the typeface's outlines. */
public final class ImageSurface implements Surface {
    private static final float[] DASHES = {4, 3};

    private final Graphics2D on;
    private final Outlines letters;

    public ImageSurface(Graphics2D on, Outlines letters) {
        this.on = on;
        this.letters = letters;
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void box(Rect at, double radius, Colour fill) {
        on.setPaint(paint(fill));
        on.fill(rounded(at, radius));
    }

    @Override
    public void frame(Rect at, double radius, double thickness, Colour colour) {
        on.setPaint(paint(colour));
        on.setStroke(stroke(thickness, false));
        double in = Math.min(thickness / 2, Math.min(at.width(), at.height()) / 2);
        on.draw(rounded(at.grown(-in), Math.max(0, radius - in)));
    }

    @Override
    public void fade(Rect at, Colour fill, double solidAt) {
        // a gradient between two places that are one in floats is refused
        if ((float) at.x() < (float) at.right()) {
            double[] stops = Surface.stops(solidAt);
            var along = new float[stops.length];
            var colours = new Color[stops.length];
            for (int stop = 0; stop < stops.length; stop++) {
                along[stop] = (float) stops[stop];
                colours[stop] = paint(stops[stop] == solidAt ? fill : fill.faded(0));
            }
            on.setPaint(new LinearGradientPaint((float) at.x(), 0, (float) at.right(), 0, along, colours));
            on.fill(rounded(at, 0));
        }
    }

    @Override
    public void dot(Point centre, double radius, Colour fill) {
        on.setPaint(paint(fill));
        on.fill(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void rule(Point from, Point to, double thickness, boolean dashed, Colour colour) {
        on.setPaint(paint(colour));
        on.setStroke(stroke(thickness, dashed));
        on.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
    }

    @Override
    public void curve(Mark.Curve curve, Colour colour) {
        on.setPaint(paint(colour));
        on.setStroke(stroke(curve.thickness(), curve.dashed()));
        on.draw(new CubicCurve2D.Double(curve.from().x(), curve.from().y(), curve.firstControl().x(),
                curve.firstControl().y(), curve.secondControl().x(), curve.secondControl().y(), curve.to().x(),
                curve.to().y()));
    }

    @Override
    public void label(Point baseline, String text, Style style, Colour colour) {
        on.setPaint(paint(colour));
        on.fill(letters.trace(text, style, baseline));
    }

    @Override
    public void clip(Rect to, Runnable inside) {
        Shape before = on.getClip();
        on.clip(rounded(to, 0));
        inside.run();
        on.setClip(before);
    }

    private static Shape rounded(Rect at, double radius) {
        double arc = 2 * Math.min(radius, Math.min(at.width(), at.height()) / 2);
        return arc > 0
                ? new RoundRectangle2D.Double(at.x(), at.y(), at.width(), at.height(), arc, arc)
                : new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height());
    }

    private static Stroke stroke(double thickness, boolean dashed) {
        float[] dashes = dashed ? DASHES : null;
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static Color paint(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
    }
}
