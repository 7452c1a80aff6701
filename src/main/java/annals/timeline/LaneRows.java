// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.query.LanesBy;
import annals.query.Matches;
import annals.timeline.Ranked.Stretch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matching rows of a lane in order, the undated ones last. A place is where a row stands among them, from 0. One
 * thread at a time.
 */
final class LaneRows {
    private final DatedRows dated;
    private final Matches matches;
    private final int[] rows;
    private final int datedCount;
    private @Nullable Ranked ranked;
    private @Nullable Ranked rankedByOctave;

    LaneRows(DatedRows dated, Matches matches, LanesBy by, int lane) {
        this.dated = dated;
        this.matches = matches;
        rows = matches.rows(by, lane);
        datedCount = firstFrom(rows, dated.size());
    }

    /** The place of the first row that is not less; among all as many as there are. */
    static int firstFrom(int[] rows, int row) {
        int at = Arrays.binarySearch(rows, row);
        return at < 0 ? -1 - at : at;
    }

    DatedRows dated() {
        return dated;
    }

    int size() {
        return rows.length;
    }

    void addTo(BitSet set) {
        for (int row : rows) {
            set.set(row);
        }
    }

    /** How many are dated. */
    int datedCount() {
        return datedCount;
    }

    int row(int place) {
        return rows[place];
    }

    /** The place of a dated row; negative where it is not in the lane. */
    int place(int row) {
        return Arrays.binarySearch(rows, 0, datedCount, row);
    }

    int importance(int place) {
        return dated.index().importance(rows[place]);
    }

    boolean certain(int place) {
        return matches.certain(rows[place]);
    }

    int octave(int place) {
        return dated.octave(rows[place]);
    }

    /** Where a dated row is counted when it is not drawn alone, in absolute pixels. */
    double anchor(int place, double secondsPerPixel) {
        return dated.begins(rows[place]) / secondsPerPixel;
    }

    Extent extent(int place, double secondsPerPixel) {
        return dated.extent(rows[place], secondsPerPixel);
    }

    /** Its extent in seconds, see {@link Extent#inSeconds}. */
    Extent seconds(int place) {
        return dated.seconds(rows[place]);
    }

    /** The places whose anchors lie from one absolute pixel to another, excluded. */
    Stretch between(double left, double right, double secondsPerPixel) {
        return from(firstAnchored(left, secondsPerPixel, 0, datedCount), right, secondsPerPixel);
    }

    /** The places from one on whose anchors lie left of an absolute pixel: as quick as they are few. */
    Stretch from(int from, double right, double secondsPerPixel) {
        int low = from;
        int high = from;
        while (high < datedCount && anchor(high, secondsPerPixel) < right) {
            low = high + 1;
            high = 2 * high - from + 1;
        }
        return new Stretch(from, firstAnchored(right, secondsPerPixel, low, Math.min(high, datedCount)));
    }

    private int firstAnchored(double pixel, double secondsPerPixel, int from, int until) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchor(middle, secondsPerPixel) < pixel) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All dated ones in one group. */
    Ranked ranked() {
        if (ranked == null) {
            ranked = new Ranked(datedCount, 1, _ -> 0, this::importance);
        }
        return ranked;
    }

    /** All dated ones in groups by how long they last. */
    Ranked rankedByOctave() {
        if (rankedByOctave == null) {
            rankedByOctave = new Ranked(datedCount, Long.SIZE, this::octave, this::importance);
        }
        return rankedByOctave;
    }

    /** The rows of a stretch without those at some places, which lie in it in order. */
    RowsBetween without(Stretch stretch, int[] places) {
        return new RowsBetween(rows, stretch, places);
    }

    List<Integer> undated() {
        return new RowsBetween(rows, new Stretch(datedCount, rows.length), new int[0]);
    }
}
