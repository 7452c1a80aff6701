// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A picture of a page, for whoever shows it by a toolkit of its own.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, not to be changed
 */
public record PagePicture(int width, int height, int[] argb) {
    public static PagePicture of(BufferedImage image) {
        return new PagePicture(image.getWidth(), image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    /** Made smaller where it is wider or higher than this; only as much of its top as then fits where it is a long strip. */
    public static PagePicture fitting(BufferedImage image, int width, int height) {
        double scale = Math.min(1, (double) width / image.getWidth());
        int high = (int) Math.min(height, Math.ceil(image.getHeight() * scale));
        var small = new BufferedImage((int) Math.ceil(image.getWidth() * scale), Math.max(1, high), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = small.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.scale(scale, scale);
        on.drawImage(image, 0, 0, null);
        on.dispose();
        return of(small);
    }
}
