// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Colour;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.fonts.Outlines;
import annals.fonts.Typeface;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageSurfaceTest {
    private static final int WHITE = 0xFFFFFF;
    private static final Tone RED = new Tone.Own(Colour.web("#FF0000"), Colour.web("#FF0000"));

    private static BufferedImage paint(Mark... marks) {
        var image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        var surface = new ImageSurface(on, Outlines.load());
        surface.box(new Rect(0, 0, 120, 60), 0, new Colour(WHITE, 1));
        surface.paint(List.of(marks), Theme.LIGHT);
        on.dispose();
        return image;
    }

    private static int pixel(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & WHITE;
    }

    /** The first and last column with ink, and how much ink there is. */
    private static int[] columns(BufferedImage image) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int ink = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (pixel(image, x, y) != WHITE) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                    ink++;
                }
            }
        }
        return new int[] {first, last, ink};
    }

    @Test
    void marksLandWhereTheyBelong() {
        assertThat(pixel(paint(new Mark.Box(new Rect(10, 10, 20, 10), 0, RED)), 10, 10)).isEqualTo(0xFF0000);
        assertThat(pixel(paint(new Mark.Box(new Rect(10, 10, 20, 10), 0, RED)), 30, 10)).isEqualTo(WHITE);
        assertThat(pixel(paint(new Mark.Box(new Rect(10, 10, 20, 10), 5, RED)), 10, 10)).isNotEqualTo(0xFF0000);
        assertThat(pixel(paint(new Mark.Dot(new Point(50, 30), 5, RED)), 50, 30)).isEqualTo(0xFF0000);
        assertThat(pixel(paint(new Mark.Frame(new Rect(10, 10, 20, 20), 0, 1, RED)), 10, 15)).isEqualTo(0xFF0000);
        assertThat(pixel(paint(new Mark.Frame(new Rect(10, 10, 20, 20), 0, 1, RED)), 20, 20)).isEqualTo(WHITE);
        assertThat(pixel(paint(new Mark.Rule(new Point(0, 5.5), new Point(120, 5.5), 1, false, RED)), 60, 5)).isEqualTo(0xFF0000);
    }

    @Test
    void aFadeGoesFromNothingToFull() {
        BufferedImage image = paint(new Mark.Fade(new Rect(10, 10, 100, 9), RED, Mark.Fade.RIGHT));
        assertThat(pixel(image, 11, 14) & 0xFF).isGreaterThan(240);
        assertThat(pixel(image, 60, 14) & 0xFF).isBetween(110, 145);
        assertThat(pixel(image, 108, 14) & 0xFF).isLessThan(15);
    }

    @Test
    void aFadeNarrowerThanAnyPixelIsNotSeen() {
        for (double solidAt : new double[] {Mark.Fade.LEFT, Mark.Fade.MIDDLE, Mark.Fade.RIGHT}) {
            assertThat(pixel(paint(new Mark.Fade(new Rect(100, 10, 1e-7, 9), RED, solidAt)), 100, 14)).isEqualTo(WHITE);
        }
    }

    @Test
    void aFadeThatIsFullInItsMiddleHasNoSeamThere() {
        BufferedImage image = paint(new Mark.Fade(new Rect(10, 10, 101, 9), RED, Mark.Fade.MIDDLE));
        assertThat(pixel(image, 11, 14) & 0xFF).isGreaterThan(240);
        assertThat(pixel(image, 109, 14) & 0xFF).isGreaterThan(240);
        for (int x = 50; x <= 70; x++) {
            assertThat(pixel(image, x, 14) & 0xFF).as("at " + x).isLessThan(6 * Math.abs(x - 60) + 12);
        }
    }

    @Test
    void aClipHoldsWhatIsInsideAndEndsWithIt() {
        BufferedImage image = paint(
                new Mark.Clip(new Rect(0, 0, 20, 20), List.of(new Mark.Box(new Rect(10, 10, 50, 50), 0, RED))),
                new Mark.Box(new Rect(80, 10, 10, 10), 0, RED));
        assertThat(pixel(image, 15, 15)).isEqualTo(0xFF0000);
        assertThat(pixel(image, 25, 15)).isEqualTo(WHITE);
        assertThat(pixel(image, 85, 15)).isEqualTo(0xFF0000);
    }

    @Test
    void aTextIsAsWideAsItWasMeasured() {
        for (String text : List.of("Hamburg", "人工智能", "Timeline")) {
            int[] columns = columns(paint(new Mark.Label(new Point(10, 30), text, Style.LABEL, RED)));
            double width = Typeface.load().width(text, Style.LABEL);
            assertThat(columns[0]).isBetween(10, 12);
            assertThat((double) columns[1]).isBetween(10 + width - 3, 10 + width);
        }
    }

    @Test
    void aCurveAndADashedRuleLeaveInkAndGaps() {
        var from = new Point(10, 30);
        var to = new Point(110, 30);
        int solid = columns(paint(new Mark.Rule(from, to, 1, false, RED)))[2];
        int dashed = columns(paint(new Mark.Rule(from, to, 1, true, RED)))[2];
        assertThat(dashed).isBetween(solid / 3, solid * 4 / 5);
        int[] curve = columns(paint(new Mark.Curve(from, new Point(10, 55), new Point(110, 55), to, 1.2, false, RED)));
        assertThat(curve[0]).isBetween(8, 11);
        assertThat(curve[1]).isBetween(108, 111);
    }
}
