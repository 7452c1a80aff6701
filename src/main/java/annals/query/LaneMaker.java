// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out which lanes there are by what rows name, and puts the rows into them. A lane is there only where a row stands in
 * it; first comes the one with the most rows that are important.
 */
final class LaneMaker {
    /** Two marks would say less than their lane takes room. */
    private static final int LEAST = 3;
    /** More lanes than one looks through. */
    private static final int MOST = 60;

    private static final int[] IMPORTANCES = {4, 5};

    private final BitSet important;

    /** @param importance of each row */
    LaneMaker(KeyColumn importance) {
        important = importance.rows(IMPORTANCES);
    }

    /** A lane for each that is named by enough rows; the others share one, and so do the rows that name none. */
    Lanes.Kept foremost(KeyColumn named) {
        List<String> last = List.of(Lanes.OTHER, Lanes.NONE);
        var counts = new Counts(counts(named), named.byKey().counts(important.toLongArray()));
        Set<String> own = ranks(named.keys().all(), counts, last).filter(rank -> rank.all >= LEAST && !last.contains(rank.key))
                .limit(MOST).map(Rank::key).collect(Collectors.toSet());
        return lanes(named, named.keys().all().stream().map(key -> own.contains(key) ? key : Lanes.OTHER).toList(), last);
    }

    /**
     * Puts rows into lanes.
     *
     * @param named what each row names
     * @param laneOf the lane of each key of that
     * @param shared lanes that stand behind all others, in this order; in the last of them stand the rows that name nothing
     */
    Lanes.Kept lanes(KeyColumn named, List<String> laneOf, List<String> shared) {
        List<String> all = Stream.concat(laneOf.stream(), shared.stream()).distinct().toList();
        Counts counts = counted(new Standing(named, all, laneOf, shared), all.size());
        List<String> ordered = ranks(all, counts, shared).filter(rank -> rank.all > 0).map(Rank::key).toList();
        var standing = new Standing(named, ordered, laneOf, shared);
        var lanes = new KeyColumn.Builder(ordered);
        for (int row = 0; row < named.rows(); row++) {
            lanes.row(standing.of(row));
        }
        byte[] marks = new byte[ordered.size()];
        for (int lane = 0; lane < marks.length; lane++) {
            marks[lane] = (byte) (shared.contains(ordered.get(lane)) ? 1 : 0);
        }
        return new Lanes.Kept(lanes.build(), ByteBuffer.wrap(marks));
    }

    /** The lanes that rows stand in, by their places in a list, now and then one of them twice. */
    private static final class Standing {
        private final KeyColumn named;
        private final int[] places;
        private final int[] rest;

        Standing(KeyColumn named, List<String> lanes, List<String> laneOf, List<String> shared) {
            this.named = named;
            places = laneOf.stream().mapToInt(lanes::indexOf).toArray();
            rest = new int[] {lanes.indexOf(shared.getLast())};
        }

        int[] of(int row) {
            int[] own = named.of(row);
            for (int at = 0; at < own.length; at++) {
                own[at] = places[own[at]];
            }
            return own.length == 0 ? rest : own;
        }
    }

    /** How many rows there are of something, and how many of them are important. */
    private record Counts(int[] all, int[] important) {}

    private Counts counted(Standing standing, int lanes) {
        var counts = new Counts(new int[lanes], new int[lanes]);
        int[] last = new int[lanes];
        for (int row = 0; row < standing.named.rows(); row++) {
            for (int lane : standing.of(row)) {
                if (last[lane] <= row) {
                    last[lane] = row + 1;
                    counts.all[lane]++;
                    counts.important[lane] += important.get(row) ? 1 : 0;
                }
            }
        }
        return counts;
    }

    private record Rank(String key, int important, int all) {}

    /** The foremost first, the shared ones last. */
    private static Stream<Rank> ranks(List<String> keys, Counts counts, List<String> shared) {
        return IntStream.range(0, keys.size()).mapToObj(key -> new Rank(keys.get(key), counts.important[key], counts.all[key]))
                .sorted(Comparator.comparingInt((Rank rank) -> shared.indexOf(rank.key))
                        .thenComparing(Rank::important, Comparator.reverseOrder())
                        .thenComparing(Rank::all, Comparator.reverseOrder())
                        .thenComparing(Rank::key));
    }

    /** How many rows each key has. */
    static int[] counts(KeyColumn column) {
        var every = new BitSet();
        every.set(0, column.rows());
        return column.byKey().counts(every.toLongArray());
    }
}
