// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.time.Bounds;
import annals.time.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the events of a lane go at a zoom step: over all time, in absolute pixels, so that a window is a part of it and
 * panning a translation. Every event is in exactly one of {@code rows}, {@code clusters} and {@code undated}.
 *
 * @param rows the events drawn alone, row by row from above, each from left to right without touching
 * @param clusters the events that found no room, from left to right without touching
 * @param undated rows of the index that have no place in time
 * @param known the time that the data know of: there the unbounded ends
 */
record LaneLayout(List<List<Placed>> rows, List<Cluster> clusters, List<Integer> undated, Span known) {

    /**
     * An event that is to be laid out.
     *
     * @param row its row in the index
     * @param importance 1 to 5
     * @param certain whether it matches whatever its date turns out to be
     * @param bounds its date
     * @param label what is written beside its mark
     */
    record Item(int row, int importance, boolean certain, Bounds bounds, String label) {}

    /**
     * An event drawn alone.
     *
     * @param label what is written, possibly cut short; empty where there was room for the mark alone
     * @param labelX where the label begins
     * @param left edge of mark and label together
     * @param right edge of mark and label together
     */
    record Placed(Item item, Extent extent, String label, double labelX, double left, double right) {}

    /** Events counted together in a pill of {@code width} around {@code middle}; rows of the index in order. */
    record Cluster(double middle, double width, List<Integer> rows) {
        double left() {
            return middle - width / 2;
        }

        double right() {
            return middle + width / 2;
        }
    }

    /** The middle of a mark or pill: absolute pixels across, pixels below the lane's top. */
    record Place(double x, double y) {}

    LaneLayout {
        rows = List.copyOf(rows);
        clusters = List.copyOf(clusters);
        undated = List.copyOf(undated);
    }

    /**
     * Where an event is drawn or counted; empty where it is in none of the lane's rows and clusters. Looked for and not kept,
     * since of very many events only the selected one and those tied to it are ever asked for.
     */
    Optional<Place> place(int row, Extent extent) {
        for (int line = 0; line < rows.size(); line++) {
            List<Placed> placed = rows.get(line);
            int at = last(placed, one -> one.left() <= extent.middle());
            if (at >= 0 && placed.get(at).item().row() == row) {
                return Optional.of(new Place(extent.middle(), rowMiddle(line)));
            }
        }
        int at = last(clusters, one -> bin(one.middle()) <= bin(extent.anchor()));
        return at >= 0 && Collections.binarySearch(clusters.get(at).rows(), row) >= 0
                ? Optional.of(new Place(clusters.get(at).middle(), rowMiddle(rows.size()))) : Optional.empty();
    }

    /** The stretch of absolute pixels whose events are counted together. */
    static long bin(double absolute) {
        return (long) Math.floor(absolute / Measures.BIN);
    }

    /** The place of the last one that is reached, all before it being so too; -1 where none is. */
    private static <T> int last(List<T> fromTheLeft, Predicate<T> reached) {
        int low = 0;
        int high = fromTheLeft.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(fromTheLeft.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The middle of a row, in pixels below the lane's top; the clusters' row comes after the others. */
    static double rowMiddle(int line) {
        return Measures.LANE_NAME + (line + 0.5) * Measures.ROW;
    }

    /** In pixels: the same wherever in time the window is. */
    double height() {
        int lines = rows.size() + (clusters.isEmpty() ? 0 : 1);
        return Measures.LANE_NAME + lines * Measures.ROW + Measures.LANE_BOTTOM;
    }

    /** How many events it holds. */
    int size() {
        return alone() + clustered() + undated.size();
    }

    int alone() {
        return rows.stream().mapToInt(List::size).sum();
    }

    int clustered() {
        return clusters.stream().mapToInt(cluster -> cluster.rows().size()).sum();
    }
}
