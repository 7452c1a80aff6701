// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.draw.Theme;
import annals.draw.Tone.Token;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The accent square of the toolbar, for title bars and task lists: drawn, so that it is there before anything is loaded. */
final class WindowIcon {
    private static final int SIZE = 32;
    private static final int MARGIN = 4;

    private WindowIcon() {}

    static Image make() {
        var image = new WritableImage(SIZE, SIZE);
        Color accent = Color.web(Theme.LIGHT.colour(Token.ACCENT).web());
        for (int y = MARGIN; y < SIZE - MARGIN; y++) {
            for (int x = MARGIN; x < SIZE - MARGIN; x++) {
                image.getPixelWriter().setColor(x, y, accent);
            }
        }
        return image;
    }
}
