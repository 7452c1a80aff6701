// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Style;
import java.util.function.Function;
import javafx.animation.FadeTransition;
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
    private SharpCanvas front;
    private SharpCanvas former;

    /** @param stale told when what is drawn is gone */
    Pictures(Function<Style, Font> fonts, Runnable stale) {
        front = new SharpCanvas(fonts, stale);
        former = new SharpCanvas(fonts, stale);
        front.setMouseTransparent(true);
        former.setMouseTransparent(true);
        former.setVisible(false);
        // where the pointer is counts, not which canvas is above
        setPickOnBounds(true);
        getChildren().addAll(front, former);
        fade.setToValue(0);
        fade.setOnFinished(_ -> former.setVisible(false));
    }

    /** What the present picture is drawn on. */
    CanvasSurface surface() {
        return front.surface();
    }

    /** Whether an old picture can still be seen. */
    boolean dissolves() {
        return former.isVisible();
    }

    /** Another picture comes. @param gently whether what is drawn now is to fade above it, or be gone at once */
    void turn(boolean gently) {
        fade.stop();
        if (gently) {
            SharpCanvas drawn = front;
            front = former;
            former = drawn;
            // given its size only now: a picture that never fades needs no second canvas to be cleared and kept
            front.size(former.getWidth(), former.getHeight());
            front.setOpacity(1);
            front.setVisible(true);
            former.toFront();
            fade.setNode(former);
            fade.setFromValue(1);
            fade.playFromStart();
        } else {
            former.setVisible(false);
        }
    }

    void place(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        front.size(width, height);
        turn(false);
    }
}
