// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.draw.Point;
import annals.draw.Style;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is read from the bundled font against what FontBox, which PDF files are written with, reads from it. */
class TypefaceTest {
    private static final int EM = 1000;

    private final Typeface face = Typeface.load();
    private final Outlines outlines = Outlines.load();

    private static Style style(boolean bold) {
        return new Style(EM, bold);
    }

    private static TrueTypeFont fontBox(boolean bold) throws IOException {
        try (var file = Typeface.file(bold)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCharacterIsAsWideAsInThePdf(boolean bold) throws IOException {
        try (TrueTypeFont font = fontBox(bold)) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int c = 0x20; c < 0x30000; c++) {
                if (!(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                    int expected = font.getAdvanceWidth(glyphs.getGlyphId(c));
                    assertThat(face.width(Character.toString(c), style(bold))).as("U+%X", c).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void aTextIsAsWideAsItsLettersTogether() {
        String text = "GPT-3: 人工智能 𠮷 \uD800 x";
        double sum = text.codePoints().mapToDouble(c -> face.width(Character.toString(c), Style.LABEL)).sum();
        assertThat(face.width(text, Style.LABEL)).isCloseTo(sum, within(1e-9));
        assertThat(face.width("", Style.LABEL)).isZero();
        assertThat(face.width("人", Style.LABEL)).isEqualTo(12);
    }

    @Test
    void semiBoldIsWiderAndLargerIsWider() {
        assertThat(face.width("Annals", Style.LABEL_STRONG)).isGreaterThan(face.width("Annals", Style.LABEL));
        assertThat(face.width("Annals", new Style(19, true))).isCloseTo(face.width("Annals", Style.LABEL_STRONG) * 19 / 12, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lettersHaveTheShapesThatTheFontGivesThem(boolean bold) throws IOException {
        try (TrueTypeFont font = fontBox(bold)) {
            var glyphs = font.getUnicodeCmapLookup();
            String text = "AaBgjQ@&%éÄçñ½…–“”‘’·«»①★→€¥人工智能谷歌龘𠮷。，《》";
            for (int c : text.codePoints().toArray()) {
                var expected = font.getGlyph().getGlyph(glyphs.getGlyphId(c)).getPath();
                expected.setWindingRule(Path2D.WIND_NON_ZERO);
                var path = trace(Character.toString(c), bold);
                var bounds = expected.getBounds2D();
                assertThat(path.getBounds2D().getX()).as("U+%X", c).isCloseTo(bounds.getX(), within(1.0));
                assertThat(path.getBounds2D().getWidth()).as("U+%X", c).isCloseTo(bounds.getWidth(), within(1.0));
                assertThat(-path.getBounds2D().getMaxY()).as("U+%X", c).isCloseTo(bounds.getMinY(), within(1.0));
                assertThat(difference(expected, path)).as("U+%X", c).isLessThan(0.01);
            }
        }
    }

    /** Where a letter's contours overlap, those who fill by turns leave a hole: JavaFX does so with enlarged letters that no graphics card draws. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noContoursOfALetterOverlap(boolean bold) throws IOException {
        try (TrueTypeFont font = fontBox(bold)) {
            var glyphs = font.getUnicodeCmapLookup();
            var letters = IntStream.concat("A4$f@&%+#十按键奥特曼训练成本亿美元精确重要性导出龘𠮷".codePoints(), new Random(7).ints(600, 0x3400, 0x9FA5));
            for (int c : letters.toArray()) {
                var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(c));
                if (glyph != null) {
                    var path = glyph.getPath();
                    path.setWindingRule(Path2D.WIND_NON_ZERO);
                    double whole = size(new Area(path));
                    path.setWindingRule(Path2D.WIND_EVEN_ODD);
                    assertThat(size(new Area(path))).as("U+%X", c).isCloseTo(whole, within(whole / 500));
                }
            }
        }
    }

    @Test
    void aSpaceHasNoShapeAndLettersFollowOneAnother() {
        assertThat(trace(" ", false).getBounds2D().isEmpty()).isTrue();
        double pair = trace("ll", false).getBounds2D().getWidth() - trace("l", false).getBounds2D().getWidth();
        assertThat(pair).isCloseTo(face.width("l", style(false)), within(1e-6));
    }

    private Path2D trace(String text, boolean bold) {
        return outlines.trace(text, style(bold), new Point(0, 0));
    }

    /** How much of a shape only one of the two covers; not quite nothing, since FontBox rounds to whole units. */
    private static double difference(Path2D expected, Path2D actual) {
        var only = new Area(expected);
        only.exclusiveOr(new Area(new Path2D.Double(actual, AffineTransform.getScaleInstance(1, -1))));
        return size(only) / size(new Area(expected));
    }

    private static double size(Area shape) {
        double twice = 0;
        var point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (var i = shape.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                twice += x * toY - toX * y;
            }
            x = toX;
            y = toY;
        }
        return Math.abs(twice) / 2;
    }
}
