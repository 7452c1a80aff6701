// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Style;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

/**
 * A canvas that stays sharp where what it lies in is enlarged: it has as many pixels as it covers of the window. Its own size
 * and what is drawn on it are in pixels of what it lies in. JavaFX thread only.
 */
final class SharpCanvas extends Pane {
    private static final double SAME = 1e-6;

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface;
    private final Scale shrink = new Scale(1, 1);
    private double density = 1;

    /** @param stale told when another enlargement has made it empty */
    SharpCanvas(Function<Style, Font> fonts, Runnable stale) {
        surface = new CanvasSurface(canvas.getGraphicsContext2D(), fonts);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.getTransforms().add(shrink);
        // its size is given; managed, it would hold what it lies in at the size it once had
        setManaged(false);
        getChildren().add(canvas);
        localToSceneTransformProperty().subscribe(now -> follow(now, stale));
    }

    private void follow(Transform toWindow, Runnable stale) {
        if (toWindow.getMxx() > 0 && Math.abs(toWindow.getMxx() - density) > SAME) {
            density = toWindow.getMxx();
            surface.enlarge(density);
            shrink.setX(1 / density);
            shrink.setY(1 / density);
            size(getWidth(), getHeight());
            stale.run();
        }
    }

    /** Where it is another size, what was drawn is gone. */
    void size(double width, double height) {
        resize(width, height);
        canvas.setWidth(Math.round(width * density));
        canvas.setHeight(Math.round(height * density));
    }

    void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    CanvasSurface surface() {
        return surface;
    }
}
