// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import annals.draw.Point;
import annals.draw.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The shapes of the bundled typeface's letters, for surfaces that must not depend on the fonts of the machine. Any thread.
 */
public final class Outlines {
    /** Follows the outline of a text, in pixels; a filled outline follows the non-zero rule. */
    public interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void curveTo(double controlX, double controlY, double x, double y);

        void close();
    }

    private static final int GLYF = TrueType.tag("glyf");
    private static final int LOCA = TrueType.tag("loca");
    private static final int HEAD = TrueType.tag("head");
    /** A glyph may be made of glyphs; deeper nesting than this is a broken file. */
    private static final int DEEPEST = 6;

    private final TrueType regular;
    private final TrueType bold;

    private Outlines(TrueType regular, TrueType bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Reads both weights whole: 20 MB. */
    public static Outlines load() {
        return new Outlines(read(false), read(true));
    }

    /** Traces one line of text whose baseline starts at a point. */
    public void trace(String text, Style style, Point baseline, Pen pen) {
        TrueType font = style.bold() ? bold : regular;
        try {
            double scale = style.size() / font.unitsPerEm();
            double x = baseline.x();
            for (int codePoint : text.codePoints().toArray()) {
                int glyph = font.glyph(codePoint);
                trace(font, glyph, new Placing(scale, 0, 0, -scale, x, baseline.y()), pen, 0);
                x += font.advance(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueType read(boolean bold) {
        try (InputStream file = Typeface.file(bold)) {
            return TrueType.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font: " + e.getMessage(), e);
        }
    }

    private static void trace(TrueType font, int glyph, Placing placing, Pen pen, int depth) throws IOException {
        ByteBuffer bytes = font.bytes();
        boolean wide = bytes.getShort(font.table(HEAD) + 50) != 0;
        int loca = font.table(LOCA);
        int start = wide ? bytes.getInt(loca + 4 * glyph) : 2 * (bytes.getShort(loca + 2 * glyph) & 0xFFFF);
        int end = wide ? bytes.getInt(loca + 4 * glyph + 4) : 2 * (bytes.getShort(loca + 2 * glyph + 2) & 0xFFFF);
        if (start == end) {
            return;
        }
        ByteBuffer at = bytes.duplicate().position(font.table(GLYF) + start);
        int contours = at.getShort();
        at.position(at.position() + 8);
        if (contours >= 0) {
            new GlyphReader(at, contours).trace(placing, pen);
        } else if (depth < DEEPEST) {
            for (GlyphReader.Part part : GlyphReader.parts(at)) {
                trace(font, part.glyph(), part.placing().then(placing), pen, depth + 1);
            }
        }
    }

    /** Where font units land: {@code x' = xx*x + xy*y + dx}, {@code y' = yx*x + yy*y + dy}. */
    record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {
        double x(double px, double py) {
            return xx * px + xy * py + dx;
        }

        double y(double px, double py) {
            return yx * px + yy * py + dy;
        }

        Placing then(Placing outer) {
            return new Placing(outer.xx * xx + outer.xy * yx, outer.xx * xy + outer.xy * yy, outer.yx * xx + outer.yy * yx,
                    outer.yx * xy + outer.yy * yy, outer.x(dx, dy), outer.y(dx, dy));
        }
    }
}
