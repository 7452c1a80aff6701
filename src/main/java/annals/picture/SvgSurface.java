// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Colour;
import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Surface;
import annals.draw.TextMeasure;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.fonts.Typeface;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Writes a picture as SVG 1.1. Text stays text, in the bundled typeface where the reader has it; every text carries its
 * measured length, so that another typeface cannot make labels overlap.
 */
public final class SvgSurface implements Surface {
    private static final String DASHES = " stroke-dasharray=\"4 3\"";

    /** Where the bundled files are installed, the heavier weight is a family of its own. */
    private static final String BOLD =
            " font-family=\"'" + Typeface.SEMI_BOLD_FAMILY + "', '" + Typeface.FAMILY + "', sans-serif\" font-weight=\"600\"";

    private final StringBuilder out = new StringBuilder();
    private final TextMeasure text;
    private final String prefix;
    private int definitions;

    public SvgSurface(TextMeasure text) {
        this(text, "");
    }

    /** @param prefix what ids begin with, where several pictures stand in one document */
    public SvgSurface(TextMeasure text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    /** A whole SVG document of a drawing on paper. */
    public static String document(Drawing drawing, Theme theme, String title, TextMeasure text) {
        var surface = new SvgSurface(text);
        surface.paint(List.of(new Mark.Box(new Rect(0, 0, drawing.width(), drawing.height()), 0, Tone.Token.PAPER)), theme);
        surface.paint(drawing.marks(), theme);
        String width = number(drawing.width());
        String height = number(drawing.height());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" \
                font-family="'%s', sans-serif">
                <title>%s</title>
                %s</svg>
                """.formatted(width, height, width, height, Typeface.FAMILY, escaped(title), surface.elements());
    }

    /** The elements written so far. */
    public String elements() {
        return out.toString();
    }

    @Override
    public void box(Rect at, double radius, Colour fill) {
        element("<rect" + area(at) + rounding(at, radius) + fill(fill) + "/>");
    }

    @Override
    public void frame(Rect at, double radius, double thickness, Colour colour) {
        double in = Math.min(thickness / 2, Math.min(at.width(), at.height()) / 2);
        Rect line = at.grown(-in);
        element("<rect" + area(line) + rounding(line, Math.max(0, radius - in)) + stroke(thickness, false, colour) + "/>");
    }

    @Override
    public void fade(Rect at, Colour fill, double solidAt) {
        String name = prefix + "fade" + ++definitions;
        String solid = number(fill.alpha());
        element("<linearGradient id=\"" + name + "\">" + DoubleStream.of(Surface.stops(solidAt))
                .mapToObj(along -> stop(along, fill, along == solidAt ? solid : "0")).collect(Collectors.joining()) + "</linearGradient>");
        element("<rect" + area(at) + " fill=\"url(#" + name + ")\"/>");
    }

    @Override
    public void dot(Point centre, double radius, Colour fill) {
        element("<circle" + value("cx", centre.x()) + value("cy", centre.y()) + value("r", radius) + fill(fill) + "/>");
    }

    @Override
    public void rule(Point from, Point to, double thickness, boolean dashed, Colour colour) {
        element("<line" + value("x1", from.x()) + value("y1", from.y()) + value("x2", to.x()) + value("y2", to.y())
                + stroke(thickness, dashed, colour) + "/>");
    }

    @Override
    public void curve(Mark.Curve curve, Colour colour) {
        element("<path d=\"M" + pair(curve.from().x(), curve.from().y()) + " C"
                + pair(curve.firstControl().x(), curve.firstControl().y()) + " "
                + pair(curve.secondControl().x(), curve.secondControl().y()) + " " + pair(curve.to().x(), curve.to().y())
                + "\"" + stroke(curve.thickness(), curve.dashed(), colour) + "/>");
    }

    @Override
    public void label(Point baseline, String label, Style style, Colour colour) {
        element("<text" + value("x", baseline.x()) + value("y", baseline.y()) + value("font-size", style.size())
                + (style.bold() ? BOLD : "") + value("textLength", text.width(label, style))
                + " lengthAdjust=\"spacingAndGlyphs\"" + fill(colour) + ">" + escaped(label) + "</text>");
    }

    @Override
    public void clip(Rect to, Runnable inside) {
        String name = prefix + "clip" + ++definitions;
        element("<clipPath id=\"" + name + "\"><rect" + area(to) + "/></clipPath>");
        element("<g clip-path=\"url(#" + name + ")\">");
        inside.run();
        element("</g>");
    }

    private void element(String element) {
        out.append(element).append('\n');
    }

    public static String area(Rect at) {
        return value("x", at.x()) + value("y", at.y()) + value("width", at.width()) + value("height", at.height());
    }

    private static String rounding(Rect at, double radius) {
        double fits = Math.min(radius, Math.min(at.width(), at.height()) / 2);
        return fits > 0 ? value("rx", fits) : "";
    }

    private static String fill(Colour colour) {
        return " fill=\"" + colour.web() + "\"" + (colour.alpha() < 1 ? value("fill-opacity", colour.alpha()) : "");
    }

    private static String stroke(double thickness, boolean dashed, Colour colour) {
        return " fill=\"none\" stroke=\"" + colour.web() + "\"" + value("stroke-width", thickness)
                + (colour.alpha() < 1 ? value("stroke-opacity", colour.alpha()) : "") + (dashed ? DASHES : "");
    }

    private static String stop(double offset, Colour colour, String opacity) {
        return "<stop" + value("offset", offset) + " stop-color=\"" + colour.web() + "\" stop-opacity=\"" + opacity + "\"/>";
    }

    public static String value(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** Hundredths of a pixel are enough, and the same on every machine. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** What XML 1.0 cannot hold becomes the replacement character. */
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
