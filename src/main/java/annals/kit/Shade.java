// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderImage;
import javafx.scene.layout.BorderRepeat;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The soft shadow of what lies above the rest: a small picture, its edges stretched, and so drawn again at no cost. */
final class Shade extends Region {
    /** How far the shadow reaches beyond the edge, and how far below its thing it lies, in pixels. */
    private static final int REACH = 16;
    private static final double BELOW = 4;
    /** Under the middle, where nobody sees it. */
    private static final double DARKEST = 0.22;

    Shade() {
        setMouseTransparent(true);
        setManaged(false);
        var widths = new BorderWidths(2 * REACH);
        setBorder(new Border(new BorderImage(picture(), widths, Insets.EMPTY, widths, false, BorderRepeat.STRETCH, BorderRepeat.STRETCH)));
    }

    /** Lies down under something of the same parent. */
    void under(Node above) {
        var bounds = above.getLayoutBounds();
        resizeRelocate(above.getLayoutX() - REACH, above.getLayoutY() - REACH + BELOW,
                bounds.getWidth() + 2 * REACH, bounds.getHeight() + 2 * REACH);
    }

    private static Image picture() {
        int size = 4 * REACH + 1;
        var picture = new WritableImage(size, size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.getPixelWriter().setColor(x, y, Color.gray(0, DARKEST * part(x, size) * part(y, size)));
            }
        }
        return picture;
    }

    /** Nothing at the edges, all in the middle, half where the thing above ends. */
    private static double part(int place, int size) {
        double way = (Math.min(place, size - 1 - place) + 0.5) / (2 * REACH + 0.5);
        return way * way * (3 - 2 * way);
    }
}
