// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import annals.fonts.Outlines.Pen;
import annals.fonts.Outlines.Placing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One glyph of the {@code glyf} table: closed contours of quadratic curves, or parts that are glyphs themselves. */
final class GlyphReader {
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    private static final double F2DOT14 = 1 << 14;

    private final int[] ends;
    private final byte[] flags;
    private final int[] xs;
    private final int[] ys;

    /** A glyph within another one. */
    record Part(int glyph, Placing placing) {}

    /** Reads a simple glyph; {@code at} stands behind its header. */
    GlyphReader(ByteBuffer at, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = (at.getShort() & 0xFFFF) + 1;
        }
        int points = contours == 0 ? 0 : ends[contours - 1];
        at.position((at.getShort() & 0xFFFF) + at.position());
        flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = at.get();
            if ((flags[i] & REPEAT) != 0) {
                for (int times = at.get() & 0xFF; times > 0 && i + 1 < points; times--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        xs = coordinates(at, SHORT_X, SAME_X);
        ys = coordinates(at, SHORT_Y, SAME_Y);
    }

    /** The parts of a glyph that is made of glyphs. */
    static List<Part> parts(ByteBuffer at) {
        var parts = new ArrayList<Part>();
        int flags;
        do {
            flags = at.getShort();
            int glyph = at.getShort() & 0xFFFF;
            double dx = (flags & WORDS) != 0 ? at.getShort() : at.get();
            double dy = (flags & WORDS) != 0 ? at.getShort() : at.get();
            if ((flags & OFFSETS) == 0) {
                throw new IllegalStateException("a glyph whose parts are joined point to point: not in the bundled fonts");
            }
            double xx = 1;
            double yx = 0;
            double xy = 0;
            double yy = 1;
            if ((flags & SCALE) != 0) {
                xx = at.getShort() / F2DOT14;
                yy = xx;
            } else if ((flags & TWO_SCALES) != 0) {
                xx = at.getShort() / F2DOT14;
                yy = at.getShort() / F2DOT14;
            } else if ((flags & MATRIX) != 0) {
                xx = at.getShort() / F2DOT14;
                yx = at.getShort() / F2DOT14;
                xy = at.getShort() / F2DOT14;
                yy = at.getShort() / F2DOT14;
            }
            parts.add(new Part(glyph, new Placing(xx, xy, yx, yy, dx, dy)));
        } while ((flags & MORE) != 0);
        return parts;
    }

    void trace(Placing placing, Pen pen) {
        int from = 0;
        for (int end : ends) {
            if (end > from) {
                contour(from, end, placing, pen);
            }
            from = end;
        }
    }

    /** Between two points off the curve lies one on it, half way. */
    private void contour(int from, int end, Placing placing, Pen pen) {
        int count = end - from;
        boolean startsOn = on(from);
        boolean endsOn = on(end - 1);
        double startX = startsOn ? xs[from] : endsOn ? xs[end - 1] : (xs[from] + xs[end - 1]) / 2.0;
        double startY = startsOn ? ys[from] : endsOn ? ys[end - 1] : (ys[from] + ys[end - 1]) / 2.0;
        pen.moveTo(placing.x(startX, startY), placing.y(startX, startY));
        for (int i = startsOn ? 1 : 0; i < count; i++) {
            int point = from + i;
            if (on(point)) {
                pen.lineTo(placing.x(xs[point], ys[point]), placing.y(xs[point], ys[point]));
                continue;
            }
            int next = from + (i + 1) % count;
            boolean last = i + 1 == count;
            double x = last ? startX : on(next) ? xs[next] : (xs[point] + xs[next]) / 2.0;
            double y = last ? startY : on(next) ? ys[next] : (ys[point] + ys[next]) / 2.0;
            pen.curveTo(placing.x(xs[point], ys[point]), placing.y(xs[point], ys[point]), placing.x(x, y), placing.y(x, y));
            if (!last && on(next)) {
                i++;
            }
        }
        pen.close();
    }

    private boolean on(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private int[] coordinates(ByteBuffer at, int isShort, int same) {
        var values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int by = at.get() & 0xFF;
                value += (flags[i] & same) != 0 ? by : -by;
            } else if ((flags[i] & same) == 0) {
                value += at.getShort();
            }
            values[i] = value;
        }
        return values;
    }
}
