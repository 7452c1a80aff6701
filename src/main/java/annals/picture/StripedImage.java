// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A picture without transparency that is painted in strips while it is read from top to bottom: however large it is, the
 * pixels of one strip alone are in memory.
 */
public final class StripedImage implements RenderedImage {
    /** So many pixels a strip has, about. */
    private static final int PIXELS = 8_000_000;

    private final int width;
    private final int height;
    private final int high;
    private final Painter painter;
    private BufferedImage strip;
    private int painted = -1;

    /** Paints what a strip shows of the picture. */
    @FunctionalInterface
    public interface Painter {
        /** @param on clipped to the strip, its origin that of the picture. @param top the strip's first line */
        void paint(Graphics2D on, int top);
    }

    public StripedImage(int width, int height, Painter painter) {
        this.width = width;
        this.height = height;
        this.painter = painter;
        high = Math.clamp(PIXELS / width, 1, height);
        strip = new BufferedImage(width, high, BufferedImage.TYPE_INT_RGB);
    }

    private BufferedImage strip(int number) {
        if (painted != number) {
            painted = number;
            int top = number * high;
            strip = new BufferedImage(width, Math.min(high, height - top), BufferedImage.TYPE_INT_RGB);
            Graphics2D on = strip.createGraphics();
            on.translate(0, -top);
            on.setClip(0, top, width, strip.getHeight());
            painter.paint(on, top);
            on.dispose();
        }
        return strip;
    }

    @Override
    public Raster getTile(int x, int y) {
        return strip(y).getRaster().createTranslatedChild(0, y * high);
    }

    @Override
    public Raster getData(Rectangle area) {
        WritableRaster all = Raster.createWritableRaster(strip.getSampleModel().createCompatibleSampleModel(area.width, area.height),
                area.getLocation());
        return copyData(all);
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(0, 0, width, height));
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster into) {
        WritableRaster to = into == null ? (WritableRaster) getData() : into;
        int last = to.getMinY() + to.getHeight() - 1;
        for (int number = to.getMinY() / high; number <= last / high; number++) {
            Rectangle shared = to.getBounds().intersection(new Rectangle(0, number * high, width, high));
            to.setDataElements(0, 0, getTile(0, number).createChild(shared.x, shared.y, shared.width, shared.height, shared.x, shared.y, null));
        }
        return to;
    }

    @Override
    public ColorModel getColorModel() {
        return strip.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return strip.getSampleModel();
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public int getTileWidth() {
        return width;
    }

    @Override
    public int getTileHeight() {
        return high;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return Math.ceilDiv(height, high);
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public Object getProperty(String name) {
        return Image.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }

    @Override
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }
}
