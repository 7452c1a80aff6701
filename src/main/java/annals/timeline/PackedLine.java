// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line of a lane while it fills: what is taken of it, from left to right, with the margins that nothing may enter. */
final class PackedLine {
    private double[] lefts = new double[16];
    private double[] rights = new double[16];
    private int size;

    /** What is free around a mark, from edge to edge; {@code null} where the mark itself finds no room. */
    record Gap(double left, double right) {
        boolean holds(double from, double until) {
            return left <= from && until <= right;
        }
    }

    @Nullable Gap around(double left, double right) {
        int after = after(right);
        double from = after == 0 ? Double.NEGATIVE_INFINITY : rights[after - 1] + 2 * Measures.MARGIN;
        double until = after == size ? Double.POSITIVE_INFINITY : lefts[after] - 2 * Measures.MARGIN;
        return from <= left && right <= until ? new Gap(from, until) : null;
    }

    boolean isFree(double left, double right) {
        int after = after(right);
        return (after == 0 || rights[after - 1] + 2 * Measures.MARGIN <= left)
                && (after == size || lefts[after] - 2 * Measures.MARGIN >= right);
    }

    /** Where the first one begins that stands right of a pixel, less the margins. */
    double freeUntil(double right) {
        int after = after(right);
        return after == size ? Double.POSITIVE_INFINITY : lefts[after] - 2 * Measures.MARGIN;
    }

    /** Where the last one ends that stands left of one that begins at a pixel, with the margins. */
    double freeFrom(double left) {
        int before = after(left - 4 * Measures.MARGIN);
        return before == 0 ? Double.NEGATIVE_INFINITY : rights[before - 1] + 2 * Measures.MARGIN;
    }

    /** The first that begins right of a pixel with its margin. */
    private int after(double right) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lefts[middle] <= right + 2 * Measures.MARGIN) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes what is free. */
    void take(double left, double right) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
        }
        int at = after(right);
        System.arraycopy(lefts, at, lefts, at + 1, size - at);
        System.arraycopy(rights, at, rights, at + 1, size - at);
        lefts[at] = left;
        rights[at] = right;
        size++;
    }

    /** Moves the one that ends at a pixel. */
    void move(double end, double left, double right) {
        int at = after(end) - 1;
        lefts[at] = left;
        rights[at] = right;
    }
}
