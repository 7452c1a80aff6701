// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.time.Bounds;
import annals.time.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/** The four bounds of the dated rows, a column each. The rows stand in the order of their earliest start. */
record Dates(Moments earliestStarts, Moments latestStarts, Moments earliestEnds, Moments latestEnds) {
    Dates {
        int size = earliestStarts.size();
        if (latestStarts.size() != size || earliestEnds.size() != size || latestEnds.size() != size) {
            throw new IllegalArgumentException("bounds of unequal length");
        }
    }

    static Dates read(IndexFile.Input from) throws IOException {
        return new Dates(Moments.read(from), Moments.read(from), Moments.read(from), Moments.read(from));
    }

    void write(DataOutputStream to) throws IOException {
        earliestStarts.write(to);
        latestStarts.write(to);
        earliestEnds.write(to);
        latestEnds.write(to);
    }

    int size() {
        return earliestStarts.size();
    }

    Bounds bounds(int row) {
        return new Bounds(earliestStarts.get(row), latestStarts.get(row), earliestEnds.get(row), latestEnds.get(row));
    }

    /** The rows that possibly share a second with a period. */
    BitSet meeting(Span period) {
        int within = startingFrom(period.start());
        // what begins within the period needs no look at its end
        BitSet rows = over(0, within, period.start() + 1, Long.MAX_VALUE);
        rows.set(within, startingFrom(period.end()));
        return rows;
    }

    /** The rows that lie in a period with all that they may cover. */
    BitSet inside(Span period) {
        return over(startingFrom(period.start()), startingFrom(period.end()), Long.MIN_VALUE, period.end());
    }

    /** Those of a stretch of rows that are over between two seconds at the latest, both included. */
    private BitSet over(int from, int until, long first, long last) {
        long[] words = new long[(until + Long.SIZE - 1) / Long.SIZE];
        for (int row = from; row < until; row++) {
            long end = latestEnds.get(row);
            if (end >= first && end <= last) {
                words[row / Long.SIZE] |= 1L << row;
            }
        }
        return BitSet.valueOf(words);
    }

    /** The first row whose earliest start is not before a second. */
    private int startingFrom(long second) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (earliestStarts.get(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes the bounds of one dated row after the other. */
    static final class Builder {
        private final long[][] columns = new long[4][64];
        private int size;

        void add(Bounds of) {
            if (size == columns[0].length) {
                Arrays.setAll(columns, column -> Arrays.copyOf(columns[column], 2 * size));
            }
            columns[0][size] = of.earliestStart();
            columns[1][size] = of.latestStart();
            columns[2][size] = of.earliestEnd();
            columns[3][size++] = of.latestEnd();
        }

        int size() {
            return size;
        }

        Dates build() {
            return new Dates(Moments.of(columns[0], size), Moments.of(columns[1], size), Moments.of(columns[2], size),
                    Moments.of(columns[3], size));
        }
    }
}
