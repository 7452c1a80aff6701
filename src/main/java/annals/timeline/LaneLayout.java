// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.time.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the events of a lane go at a zoom step: over all time, in absolute pixels, so that a window is a part of it and
 * panning a translation. Every event is in exactly one of {@code rows}, {@code clusters} and {@code undated}.
 *
 * @param rows the events drawn alone, row by row from above, each from left to right without touching
 * @param clusters the events that found no room, from left to right without touching
 * @param undated rows of the index that have no place in time
 * @param places where each dated row is drawn or counted
 */
record LaneLayout(List<List<Placed>> rows, List<Cluster> clusters, List<Integer> undated, Map<Integer, Place> places) {

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
        places = Map.copyOf(places);
    }

    static LaneLayout of(List<List<Placed>> rows, List<Cluster> clusters, List<Integer> undated) {
        var places = new HashMap<Integer, Place>();
        for (int line = 0; line < rows.size(); line++) {
            for (Placed placed : rows.get(line)) {
                places.put(placed.item().row(), new Place(placed.extent().middle(), rowMiddle(line)));
            }
        }
        for (Cluster cluster : clusters) {
            for (int row : cluster.rows()) {
                places.put(row, new Place(cluster.middle(), rowMiddle(rows.size())));
            }
        }
        return new LaneLayout(rows, clusters, undated, places);
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

    int alone() {
        return rows.stream().mapToInt(List::size).sum();
    }

    int clustered() {
        return clusters.stream().mapToInt(cluster -> cluster.rows().size()).sum();
    }
}
