// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import annals.draw.Point;
import annals.draw.Style;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shapes of the bundled typeface's letters, for surfaces that must not depend on the fonts of the machine. One thread
 * at a time.
 */
public final class Outlines {
    private final Font regular;
    private final Font bold;

    private Outlines(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Reads both weights whole: 24 MB. */
    public static Outlines load() {
        return new Outlines(Font.read(false), Font.read(true));
    }

    /** The shape of one line of text whose baseline starts at a point, in pixels, to be filled. */
    public Path2D trace(String text, Style style, Point baseline) {
        Font font = style.bold() ? bold : regular;
        double scale = style.size() / font.unitsPerEm;
        double x = baseline.x();
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        try {
            for (int codePoint : text.codePoints().toArray()) {
                int letter = font.letters.getGlyphId(codePoint);
                var outline = font.file.getGlyph().getGlyph(letter);
                if (outline != null) {
                    shape.append(outline.getPath().getPathIterator(
                            new AffineTransform(scale, 0, 0, -scale, x, baseline.y())), false);
                }
                x += font.file.getAdvanceWidth(letter) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font: " + e.getMessage(), e);
        }
        return shape;
    }

    private record Font(TrueTypeFont file, CmapLookup letters, int unitsPerEm) {
        static Font read(boolean bold) {
            try (InputStream file = Typeface.file(bold)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
                return new Font(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the bundled font: " + e.getMessage(), e);
            }
        }
    }
}
