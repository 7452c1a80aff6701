// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a lane while it fills: what is taken of it, from left to right, with the margins that nothing may enter. */
final class PackedLine {
    private double[] lefts = new double[16];
    private double[] rights = new double[16];
    private @Nullable Placed[] own = new Placed[16];
    private int size;

    /** What is free around a mark, from edge to edge; {@code null} where the mark itself finds no room. */
    record Gap(double left, double right) {}

    @Nullable Gap around(double left, double right) {
        int after = after(right);
        double from = after == 0 ? Double.NEGATIVE_INFINITY : rights[after - 1] + 2 * Measures.MARGIN;
        double until = after == size ? Double.POSITIVE_INFINITY : lefts[after] - 2 * Measures.MARGIN;
        return from <= left && right <= until ? new Gap(from, until) : null;
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

    /** @param placed where nothing else is */
    void enter(Placed placed) {
        enter(placed.left(), placed.right(), placed);
    }

    /** @param placed of another tile */
    void occupy(Placed placed) {
        enter(placed.left(), placed.right(), null);
    }

    private void enter(double left, double right, @Nullable Placed placed) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
            own = Arrays.copyOf(own, size * 2);
        }
        int at = after(right);
        System.arraycopy(lefts, at, lefts, at + 1, size - at);
        System.arraycopy(rights, at, rights, at + 1, size - at);
        System.arraycopy(own, at, own, at + 1, size - at);
        lefts[at] = left;
        rights[at] = right;
        own[at] = placed;
        size++;
    }

    /** What was entered here, from left to right. */
    List<Placed> entered() {
        var entered = new ArrayList<Placed>();
        for (int at = 0; at < size; at++) {
            Placed placed = own[at];
            if (placed != null) {
                entered.add(placed);
            }
        }
        return List.copyOf(entered);
    }
}
