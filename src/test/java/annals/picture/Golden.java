// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Theme;
import annals.draw.Tone.Token;
import annals.fonts.Outlines;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Pictures that look as they did. One that is meant to look otherwise is renewed on purpose: run its test with
 * {@code -Dgolden=renew}, look at the pictures, and say why in the commit.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/golden");
    /** Of the pixels of a picture, how many may differ at all, and by how much one may differ unnoticed. */
    private static final double MOST_DIFFERENT = 0.002;
    private static final int UNNOTICED = 24;

    private Golden() {}

    /** A drawing on the theme's paper. */
    public static BufferedImage painted(Drawing drawing, Theme theme) {
        var image = new BufferedImage((int) drawing.width(), (int) drawing.height(), BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setColor(new Color(theme.colour(Token.PAPER).rgb()));
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        new ImageSurface(on, Outlines.load()).paint(drawing.marks(), theme);
        on.dispose();
        return image;
    }

    /** @param name of the picture's file, without its ending */
    public static void compare(String name, BufferedImage now) throws IOException {
        compare(name, now, MOST_DIFFERENT);
    }

    /** @param most which share of its pixels may differ */
    public static void compare(String name, BufferedImage now, double most) throws IOException {
        Path golden = FOLDER.resolve(name + ".png");
        if ("renew".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(now, "png", golden.toFile());
        }
        BufferedImage then = ImageIO.read(golden.toFile());
        assertThat(now.getWidth()).isEqualTo(then.getWidth());
        assertThat(now.getHeight()).isEqualTo(then.getHeight());
        assertThat(different(now, then)).as("share of pixels that differ from %s", golden).isLessThan(most);
    }

    private static double different(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                var a = new Color(one.getRGB(x, y));
                var b = new Color(other.getRGB(x, y));
                different += Math.abs(a.getRed() - b.getRed()) > UNNOTICED || Math.abs(a.getGreen() - b.getGreen()) > UNNOTICED
                        || Math.abs(a.getBlue() - b.getBlue()) > UNNOTICED ? 1 : 0;
            }
        }
        return (double) different / one.getWidth() / one.getHeight();
    }
}
