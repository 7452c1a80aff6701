// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Something that a picture is drawn on: a canvas, an SVG text, a page. It decides nothing. */
public interface Surface {
    void box(Rect at, double radius, Colour fill);

    void frame(Rect at, double radius, double thickness, Colour colour);

    /** @param solidAt as in {@link Mark.Fade} */
    void fade(Rect at, Colour fill, double solidAt);

    void dot(Point centre, double radius, Colour fill);

    void rule(Point from, Point to, double thickness, boolean dashed, Colour colour);

    void curve(Mark.Curve curve, Colour colour);

    void label(Point baseline, String text, Style style, Colour colour);

    void clip(Rect to, Runnable inside);

    /** Where along a fade its colour is given: all of it there, nothing at the ends elsewhere. */
    static double[] stops(double solidAt) {
        return DoubleStream.of(0, solidAt, 1).distinct().toArray();
    }

    /** Draws the marks on this surface in the colours of a theme, the first lowest. */
    default void paint(List<Mark> marks, Theme theme) {
        paint(marks, theme::colour);
    }

    /** Draws the marks on this surface, the first lowest. */
    default void paint(List<Mark> marks, Function<Tone, Colour> colours) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Box(var at, var radius, var fill) -> box(at, radius, colours.apply(fill));
                case Mark.Frame(var at, var radius, var thickness, var tone) -> frame(at, radius, thickness, colours.apply(tone));
                case Mark.Fade(var at, var fill, var solidAt) -> fade(at, colours.apply(fill), solidAt);
                case Mark.Dot(var centre, var radius, var fill) -> dot(centre, radius, colours.apply(fill));
                case Mark.Rule(var from, var to, var thickness, var dashed, var tone) ->
                    rule(from, to, thickness, dashed, colours.apply(tone));
                case Mark.Curve curve -> curve(curve, colours.apply(curve.tone()));
                case Mark.Label(var baseline, var text, var style, var tone) -> label(baseline, text, style, colours.apply(tone));
                case Mark.Clip(var to, var inside) -> clip(to, () -> paint(inside, colours));
            }
        }
    }
}
