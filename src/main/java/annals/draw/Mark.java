// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import java.util.List;

/** One thing in a picture. What stands later in a list lies on top. Clipping nests, so nobody can forget to end it. */
public sealed interface Mark {
    /** A filled rectangle, its corners rounded by {@code radius} pixels. */
    record Box(Rect at, double radius, Tone fill) implements Mark {}

    /** The outline of a rectangle, drawn inside its edge. */
    record Frame(Rect at, double radius, double thickness, Tone tone) implements Mark {}

    /**
     * A bar that goes from nothing to {@code fill} and to nothing again: for what is only possible.
     *
     * @param solidAt where along the bar it is all of {@code fill}, from 0 at its left end to 1 at its right one
     */
    record Fade(Rect at, Tone fill, double solidAt) implements Mark {
        /** All there at one end, nothing at the other. */
        public static final double LEFT = 0;
        public static final double RIGHT = 1;
        /** All there in the middle: two bars that met there would leave a hairline where edges are smoothed. */
        public static final double MIDDLE = 0.5;
    }

    /** A filled circle. */
    record Dot(Point centre, double radius, Tone fill) implements Mark {}

    /** A straight line. */
    record Rule(Point from, Point to, double thickness, boolean dashed, Tone tone) implements Mark {}

    /** A cubic curve. */
    record Curve(Point from, Point firstControl, Point secondControl, Point to, double thickness, boolean dashed, Tone tone)
            implements Mark {}

    /** One line of text whose baseline starts at a point. */
    record Label(Point baseline, String text, Style style, Tone tone) implements Mark {}

    /** What lies inside, and nothing of it outside the rectangle. */
    record Clip(Rect to, List<Mark> inside) implements Mark {
        public Clip {
            inside = List.copyOf(inside);
        }
    }
}
