// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.draw.Colour;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

/** How far colours stand apart, from 1 (alike) to 21 (black and white), as the Web Content Accessibility Guidelines measure it. */
final class Contrast {
    /** What is to be read. */
    static final double OF_TEXT = 4.5;
    /** What is to be seen. */
    static final double OF_MARKS = 3;
    /** What cannot be used now, yet is to be known for what it is. */
    static final double OF_DISABLED = 1.7;
    /** Of what lies in a mark's place, so much at least is the mark. */
    private static final double FILLED = 0.06;
    /** Of what lies under a word, so much may be a thin line that passes. */
    private static final double PASSING = 0.08;

    private static final double[] LINEAR = IntStream.range(0, 256).mapToDouble(part -> part / 255.0)
            .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)).toArray();

    private Contrast() {}

    static double of(Colour one, Colour other) {
        return of(argb(one), argb(other));
    }

    static int argb(Colour colour) {
        return 0xFF << 24 | colour.rgb();
    }

    static int argb(Color colour) {
        return 0xFF << 24 | (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /** Of colours as {@code 0xAARRGGBB}, both solid. */
    static double of(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A colour that lets so much of what lies under it through. */
    static int over(Color colour, double opacity, int under) {
        double part = colour.getOpacity() * opacity;
        return argb(Color.rgb(under >> 16 & 0xFF, under >> 8 & 0xFF, under & 0xFF).interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), part));
    }

    /** How far a colour of this opacity stands apart from what lies under it in a picture, but for thin lines that pass. */
    static double above(Image picture, Bounds at, Color colour, double opacity) {
        PixelReader pixels = picture.getPixelReader();
        int left = (int) Math.max(0, Math.floor(at.getMinX()));
        int top = (int) Math.max(0, Math.floor(at.getMinY()));
        int right = (int) Math.min(picture.getWidth(), Math.ceil(at.getMaxX()));
        int bottom = (int) Math.min(picture.getHeight(), Math.ceil(at.getMaxY()));
        // a few colours lie under a word, each in many pixels
        var amounts = new HashMap<Integer, Integer>();
        int all = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++, all++) {
                amounts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        var found = new TreeMap<Double, Integer>();
        amounts.forEach((under, amount) -> found.merge(of(over(colour, opacity, under), under), amount, Integer::sum));
        int passing = (int) (all * PASSING);
        for (var contrast : found.entrySet()) {
            passing -= contrast.getValue();
            if (passing < 0) {
                return contrast.getKey();
            }
        }
        return Double.MAX_VALUE;
    }

    /** How far the strongest of what a picture shows in a place stands apart from what lies left of it. */
    static double beside(Image picture, Bounds at) {
        PixelReader pixels = picture.getPixelReader();
        int left = (int) Math.max(0, Math.round(at.getMinX()));
        int right = (int) Math.min(picture.getWidth(), Math.max(left + 1, Math.round(at.getMaxX())));
        int top = (int) Math.max(0, Math.round(at.getMinY()));
        int bottom = (int) Math.min(picture.getHeight(), Math.max(top + 1, Math.round(at.getMaxY())));
        int ground = pixels.getArgb(Math.max(0, left - 3), Math.min((top + bottom) / 2, (int) picture.getHeight() - 1));
        double[] found = IntStream.range(top, bottom).boxed().flatMapToDouble(y -> IntStream.range(left, right)
                .mapToDouble(x -> of(pixels.getArgb(x, y), ground))).sorted().toArray();
        return found.length == 0 ? Double.MAX_VALUE : found[(int) (found.length * (1 - FILLED))];
    }

    private static double luminance(int argb) {
        return 0.2126 * LINEAR[argb >> 16 & 0xFF] + 0.7152 * LINEAR[argb >> 8 & 0xFF] + 0.0722 * LINEAR[argb & 0xFF];
    }
}
