// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import java.util.HexFormat;

/**
 * A colour in sRGB.
 *
 * @param rgb 0xRRGGBB
 * @param alpha 0 (nothing) to 1 (solid)
 */
public record Colour(int rgb, double alpha) {
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("no colour: " + Integer.toHexString(rgb) + " at " + alpha);
        }
    }

    /** A solid colour from {@code #RRGGBB}. */
    public static Colour web(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') {
            throw new IllegalArgumentException("no colour like #1B7F47: " + text);
        }
        return new Colour(HexFormat.fromHexDigits(text, 1, 7), 1);
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** The same colour, its opacity multiplied. */
    public Colour faded(double by) {
        return new Colour(rgb, alpha * by);
    }

    /** {@code #RRGGBB}, without the opacity. */
    public String web() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }
}
