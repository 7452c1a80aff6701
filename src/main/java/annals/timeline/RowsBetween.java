// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Ranked.Stretch;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A stretch of a lane's rows without a few of them, as a list that copies none: a pill may stand for most of a million. */
final class RowsBetween extends AbstractList<Integer> implements RandomAccess {
    private final int[] rows;
    private final Stretch stretch;
    private final int[] left;

    /**
     * @param rows of a lane in order
     * @param left places in the stretch that are left out, in order
     */
    RowsBetween(int[] rows, Stretch stretch, int[] left) {
        this.rows = rows;
        this.stretch = stretch;
        this.left = left;
    }

    @Override
    public int size() {
        return stretch.until() - stretch.from() - left.length;
    }

    @Override
    public Integer get(int at) {
        return rows[place(Objects.checkIndex(at, size()))];
    }

    /** The place in the lane of the one at an index: as much further as there are left out before it. */
    int place(int at) {
        int low = 0;
        int high = left.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (left[middle] - middle <= stretch.from() + at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return stretch.from() + at + low;
    }

    /** The same without one more of its places. */
    RowsBetween without(int place) {
        return new RowsBetween(rows, stretch, IntStream.concat(Arrays.stream(left), IntStream.of(place)).sorted().toArray());
    }

    /** The same and those of a later stretch of the same lane, without what lies between them. */
    RowsBetween and(RowsBetween later) {
        IntStream between = IntStream.range(stretch.until(), later.stretch.from());
        return new RowsBetween(rows, new Stretch(stretch.from(), later.stretch.until()),
                IntStream.concat(IntStream.concat(Arrays.stream(left), between), Arrays.stream(later.left)).toArray());
    }

    /** Whether a row is in it. */
    boolean holds(int row) {
        int place = Arrays.binarySearch(rows, stretch.from(), stretch.until(), row);
        return place >= 0 && Arrays.binarySearch(left, place) < 0;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return row instanceof Integer one && holds(one);
    }

    /** Views of the same rows need no comparing one by one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowsBetween that && rows == that.rows && stretch.equals(that.stretch)
                && Arrays.equals(left, that.left) || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
