// SPDX-License-Identifier: Apache-2.0
package annals.draw;

/** A rectangle in a picture, in pixels; right and bottom edges are outside. */
public record Rect(double x, double y, double width, double height) {
    public Rect {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("negative size: " + width + " x " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether the two share an area. */
    public boolean meets(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** Larger by {@code by} pixels on each side. */
    public Rect grown(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
