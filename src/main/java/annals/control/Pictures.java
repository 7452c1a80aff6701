// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Style;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.util.Duration;

/**
 * The canvas of a picture, and a second one that takes turns with it: where another picture takes the place of one, the old
 * one lies above the new one and fades. Turning the canvases costs nothing, where a copy of the old picture would. JavaFX
 * thread only.
 */
final class Pictures extends Pane {
    /** Long enough for the eye to see what stays, too short to wait for. */
    private static final Duration FADE = Duration.millis(150);

    private final FadeTransition fade = new FadeTransition(FADE);
    private Sheet front;
    private Sheet former;

    private record Sheet(Canvas canvas, CanvasSurface surface) {
        static Sheet of(Function<Style, Font> fonts) {
            var canvas = new Canvas();
            canvas.setMouseTransparent(true);
            return new Sheet(canvas, new CanvasSurface(canvas.getGraphicsContext2D(), fonts));
        }

        void resize(double width, double height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }

    Pictures(Function<Style, Font> fonts) {
        front = Sheet.of(fonts);
        former = Sheet.of(fonts);
        former.canvas().setVisible(false);
        // where the pointer is counts, not which canvas is above
        setPickOnBounds(true);
        getChildren().addAll(front.canvas(), former.canvas());
        fade.setToValue(0);
        fade.setOnFinished(_ -> former.canvas().setVisible(false));
    }

    /** What the present picture is drawn on. */
    CanvasSurface surface() {
        return front.surface();
    }

    /** Whether an old picture can still be seen. */
    boolean dissolves() {
        return former.canvas().isVisible();
    }

    /** Another picture comes. @param gently whether what is drawn now is to fade above it, or be gone at once */
    void turn(boolean gently) {
        fade.stop();
        if (gently) {
            Sheet drawn = front;
            front = former;
            former = drawn;
            // given its size only now: a picture that never fades needs no second canvas to be cleared and kept
            front.resize(former.canvas().getWidth(), former.canvas().getHeight());
            front.canvas().setOpacity(1);
            front.canvas().setVisible(true);
            former.canvas().toFront();
            fade.setNode(former.canvas());
            fade.setFromValue(1);
            fade.playFromStart();
        } else {
            former.canvas().setVisible(false);
        }
    }

    void place(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        front.resize(width, height);
        turn(false);
    }
}
