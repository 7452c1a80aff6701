// SPDX-License-Identifier: Apache-2.0
package annals.draw;

/**
 * How a text is set: always in the bundled typeface.
 *
 * @param size height of an em in pixels, positive
 * @param bold weight 600 instead of 400
 */
public record Style(double size, boolean bold) {
    public static final Style LABEL = new Style(12, false);
    public static final Style LABEL_STRONG = new Style(12, true);
    public static final Style LANE = new Style(12.5, true);
    public static final Style SMALL = new Style(11, false);
    public static final Style AXIS = new Style(12.5, true);

    public Style {
        if (!(size > 0)) {
            throw new IllegalArgumentException("no size: " + size);
        }
    }
}
