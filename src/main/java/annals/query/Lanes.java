// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.query.EventIndex.Lane;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The lanes of an index by one thing: which there are, in their order, and which rows stand in each. A row stands in at least
 * one, and of several companies, people or technologies in several. Immutable, any thread.
 */
public final class Lanes {
    /** The lane of those that are named too seldom for a lane of their own. */
    public static final String OTHER = "other";
    /** The lane of events that name nobody or nothing. */
    public static final String NONE = "none";
    /** The one lane of all events. */
    public static final String ALL = "all";

    private static final int NOWHERE = -1;

    private final LanesBy by;
    private final List<Lane> all;
    private final KeyColumn column;
    private final int[] laneOfKey;

    private Lanes(LanesBy by, List<Lane> all, KeyColumn column, IntUnaryOperator laneOfKey) {
        this.by = by;
        this.all = List.copyOf(all);
        this.column = column;
        this.laneOfKey = IntStream.range(0, column.keys().size()).map(laneOfKey).toArray();
    }

    /** Those that are kept in the index. */
    static Lanes of(LanesBy by, Kept kept) {
        return new Lanes(by, kept.lanes(), kept.column(), key -> key);
    }

    /** Lanes by what every row has one of. @param keys the number of each lane's key, in the order of the lanes */
    static Lanes of(LanesBy by, KeyColumn column, int... keys) {
        return new Lanes(by, IntStream.of(keys).mapToObj(key -> new Lane(column.keys().get(key), false)).toList(), column,
                key -> IntStream.range(0, keys.length).filter(lane -> keys[lane] == key).findFirst().orElse(NOWHERE));
    }

    /** One lane of all rows. @param column in which each row has a key */
    static Lanes one(KeyColumn column) {
        return new Lanes(LanesBy.NONE, List.of(new Lane(ALL, true)), column, _ -> 0);
    }

    /**
     * Lanes as the index keeps them: those by company, person and technology, which take looking at every row to find out.
     *
     * @param column the lanes are its keys
     * @param shared a byte for each lane, 1 where it is shared
     */
    record Kept(KeyColumn column, ByteBuffer shared) {
        Kept {
            if (shared.limit() != column.keys().size()) {
                throw new IllegalArgumentException(shared.limit() + " marks for " + column.keys().size() + " lanes");
            }
        }

        static Kept read(IndexFile.Input from) throws IOException {
            return new Kept(KeyColumn.read(from), from.bytes());
        }

        void write(DataOutputStream to) throws IOException {
            column.write(to);
            IndexFile.put(to, shared);
        }

        private List<Lane> lanes() {
            return IntStream.range(0, shared.limit())
                    .mapToObj(lane -> new Lane(column.keys().get(lane), shared.get(lane) == 1)).toList();
        }
    }

    public LanesBy by() {
        return by;
    }

    /** The lanes in their order: the one with the most important events first, shared lanes last. */
    public List<Lane> all() {
        return all;
    }

    /** The lanes that a row stands in, by place, without repeats, at least one: first that of what the event names first. */
    public int[] of(int row) {
        return Arrays.stream(column.of(row)).map(key -> laneOfKey[key]).distinct().toArray();
    }

    /** The rows that stand in a lane, by its place. */
    public BitSet rows(int lane) {
        var rows = new BitSet();
        keys(lane).forEach(key -> column.byKey().addTo(rows, key));
        return rows;
    }

    /** Whether any of these rows, given as the words of a bit set, stand in a lane. */
    boolean meets(int lane, long[] within) {
        return keys(lane).anyMatch(key -> column.byKey().meets(key, within));
    }

    private IntStream keys(int lane) {
        return IntStream.range(0, laneOfKey.length).filter(key -> laneOfKey[key] == lane);
    }
}
