// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.List;

/**
 * Where the events of a stretch of a lane go: those of certain lengths that begin in it.
 *
 * @param lines the events drawn alone, line by line from above, each from left to right without touching
 * @param alone their places in the lane, in order
 * @param clusters the events of all lengths that found no room, from left to right without touching; none on a tile of
 *     longer events than the shortest, whose pills stand on the tiles of these
 */
record Tile(List<List<Placed>> lines, int[] alone, List<Cluster> clusters) implements Tiles.Kept {
    static final Tile EMPTY = new Tile(List.of(), new int[0], List.of());

    /**
     * An event drawn alone.
     *
     * @param row in the index
     * @param importance 1 to 5
     * @param certain whether it matches whatever its date turns out to be
     * @param label what is written, possibly cut short; empty where there was room for the mark alone
     * @param labelX where the label begins
     * @param left edge of mark and label together
     * @param right edge of mark and label together
     */
    record Placed(int row, int importance, boolean certain, Extent extent, String label, double labelX, double left,
            double right) {
        /** Whether one would meet another on its line, with what both keep free. */
        boolean isNear(Placed other) {
            return left < other.right() + 2 * Measures.MARGIN && other.left() < right + 2 * Measures.MARGIN;
        }

        /** Whether the label stands neither before the mark nor behind it. */
        boolean isOnBar() {
            return labelX > extent.left(importance) && labelX < extent.right(importance);
        }
    }

    /** Events counted together in a pill of {@code width} around {@code middle}. */
    record Cluster(double middle, double width, RowsBetween rows) {
        /** The same events elsewhere. */
        Cluster at(double elsewhere) {
            return new Cluster(elsewhere, width, rows);
        }

        /** The same without one of them, if it is among them. @param lane the lane's rows */
        Cluster without(LaneRows lane, int row) {
            return rows.holds(row) ? new Cluster(middle, width, rows.without(lane.place(row))) : this;
        }

        double left() {
            return middle - width / 2;
        }

        double right() {
            return middle + width / 2;
        }
    }

    @Override
    public int weight() {
        return 1 + alone.length + clusters.size();
    }
}
