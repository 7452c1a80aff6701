// SPDX-License-Identifier: Apache-2.0
package annals.control;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Theme;
import annals.draw.Tone.Token;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class CanvasSurfaceTest extends ApplicationTest {
    private static final int ACCENT = 0xFF3D4FD0;
    private static final int PAPER = 0xFFFAF9F6;

    @Override
    public void start(Stage stage) {
        // the canvas needs no window, only a running toolkit
    }

    @Test
    void aBoxCoversWholePixels() throws Exception {
        WritableImage image = drawn(new Mark.Box(new Rect(10.4, 5.6, 20, 10), 0, Token.ACCENT));
        assertThat(argb(image, 10, 6)).isEqualTo(ACCENT);
        assertThat(argb(image, 29, 15)).isEqualTo(ACCENT);
        assertThat(argb(image, 9, 6)).isEqualTo(PAPER);
        assertThat(argb(image, 30, 16)).isEqualTo(PAPER);
    }

    @Test
    void linesAlongThePixelsAreSharp() throws Exception {
        WritableImage image = drawn(new Mark.Rule(new Point(20.5, 0), new Point(20.5, 40), 1, false, Token.ACCENT));
        assertThat(argb(image, 20, 20)).isEqualTo(ACCENT);
        assertThat(argb(image, 19, 20)).isEqualTo(PAPER);
        assertThat(argb(image, 21, 20)).isEqualTo(PAPER);
    }

    @Test
    void nothingOfWhatIsClippedIsDrawnOutside() throws Exception {
        WritableImage image = drawn(new Mark.Clip(new Rect(0, 0, 15, 40),
                List.of(new Mark.Box(new Rect(5, 5, 30, 30), 0, Token.ACCENT))),
                new Mark.Box(new Rect(40, 5, 5, 5), 0, Token.ACCENT));
        assertThat(argb(image, 10, 10)).isEqualTo(ACCENT);
        assertThat(argb(image, 20, 10)).isEqualTo(PAPER);
        assertThat(argb(image, 42, 7)).as("the clip ends with its mark").isEqualTo(ACCENT);
    }

    @Test
    void aFadeGoesFromAllToNothing() throws Exception {
        WritableImage image = drawn(new Mark.Fade(new Rect(0, 0, 50, 20), Token.ACCENT, Mark.Fade.LEFT));
        assertThat(distance(argb(image, 1, 10))).isLessThan(distance(argb(image, 25, 10)));
        assertThat(distance(argb(image, 25, 10))).isLessThan(distance(argb(image, 48, 10)));
    }

    @Test
    void everyKindOfMarkLeavesInk() throws Exception {
        for (Mark mark : List.of(
                new Mark.Box(new Rect(5, 5, 30, 12), 6, Token.ACCENT),
                new Mark.Frame(new Rect(5, 5, 30, 20), 5, 1.5, Token.ACCENT),
                new Mark.Dot(new Point(20, 20), 5, Token.ACCENT),
                new Mark.Rule(new Point(5, 5), new Point(40, 30), 2, true, Token.ACCENT),
                new Mark.Curve(new Point(5, 5), new Point(20, 40), new Point(30, 0), new Point(45, 35), 1.5, true, Token.ACCENT),
                new Mark.Label(new Point(5, 25), "AI 史", Style.LABEL_STRONG, Token.ACCENT))) {
            assertThat(ink(drawn(mark))).as(mark.toString()).isPositive();
        }
    }

    private static WritableImage drawn(Mark... marks) throws InterruptedException, ExecutionException {
        return WaitForAsyncUtils.asyncFx(() -> {
            var canvas = new Canvas(60, 40);
            var surface = new CanvasSurface(canvas.getGraphicsContext2D(), style -> new Font(style.size()));
            surface.paint(List.of(new Mark.Box(new Rect(0, 0, 60, 40), 0, Token.PAPER)), Theme.LIGHT);
            surface.paint(List.of(marks), Theme.LIGHT);
            return canvas.snapshot(null, null);
        }).get();
    }

    private static int argb(WritableImage image, int x, int y) {
        return image.getPixelReader().getArgb(x, y);
    }

    /** How far a colour is from the accent. */
    private static int distance(int argb) {
        return Math.abs((argb & 0xFF) - (ACCENT & 0xFF)) + Math.abs((argb >> 8 & 0xFF) - (ACCENT >> 8 & 0xFF))
                + Math.abs((argb >> 16 & 0xFF) - (ACCENT >> 16 & 0xFF));
    }

    private static int ink(WritableImage image) {
        int ink = 0;
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                ink += argb(image, x, y) == PAPER ? 0 : 1;
            }
        }
        return ink;
    }
}
