// SPDX-License-Identifier: Apache-2.0
package annals.export;

/** A sheet, lying: width and height in millimetres. */
public enum Paper {
    A4(297, 210), A3(420, 297), LETTER(279.4, 215.9);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** How wide text stands on it: a large sheet carries text on its half, so that it binds folded. */
    double textWidth() {
        return folded() ? width / 2 : height;
    }

    /** How high the pages of text are. */
    double textHeight() {
        return folded() ? height : width;
    }

    private boolean folded() {
        return this == A3;
    }
}
