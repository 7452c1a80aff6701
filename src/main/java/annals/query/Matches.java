// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Event;
import java.util.BitSet;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The answer to a question: which rows of an index match, and which of them certainly. Immutable. */
public final class Matches {
    private final EventIndex index;
    private final BitSet rows;
    private final BitSet certain;

    private final int count;

    /** Takes copies of the sets; {@code certain} must lie within {@code rows}. */
    public Matches(EventIndex index, BitSet rows, BitSet certain) {
        BitSet outside = (BitSet) certain.clone();
        outside.andNot(rows);
        if (!outside.isEmpty()) {
            throw new IllegalArgumentException("certain rows that do not match: " + outside);
        }
        this(index, (BitSet) rows.clone(), (BitSet) certain.clone(), rows.cardinality());
    }

    private Matches(EventIndex index, BitSet rows, BitSet certain, int count) {
        this.index = index;
        this.rows = rows;
        this.certain = certain;
        this.count = count;
    }

    /** Of sets that nobody changes any more, and that may be one and the same: nothing is copied. */
    static Matches keeping(EventIndex index, BitSet rows, BitSet certain) {
        return new Matches(index, rows, certain, rows.cardinality());
    }

    /** The answer of which nothing matches. */
    public static Matches none(EventIndex index) {
        return keeping(index, new BitSet(), new BitSet());
    }

    /** The same without the matches of another answer. */
    public Matches without(Matches other) {
        BitSet left = (BitSet) rows.clone();
        left.andNot(other.rows);
        BitSet sure = (BitSet) certain.clone();
        sure.andNot(other.rows);
        return keeping(index, left, sure);
    }

    public EventIndex index() {
        return index;
    }

    public int count() {
        return count;
    }

    /** How many of them are undated. */
    public int undated() {
        return rows.get(index.firstUndated(), index.size()).cardinality();
    }

    public boolean has(int row) {
        return rows.get(row);
    }

    /** Whether a matching row surely lies in the period, whatever its date turns out to be; true where none is asked for. */
    public boolean certain(int row) {
        return certain.get(row);
    }

    /** The first matching row that is not before a row; -1 where there is none. */
    public int next(int row) {
        return rows.nextSetBit(row);
    }

    /** How many matching rows stand before a row. */
    public int before(int row) {
        return rows.get(0, row).cardinality();
    }

    /** The matching rows in order. */
    public IntStream rows() {
        return rows.stream();
    }

    /** So many matching rows, the most important first, and those of one importance in order. */
    public int[] foremost(int most) {
        return IntStream.iterate(Event.MOST_IMPORTANT, grade -> grade > 0, grade -> grade - 1)
                .flatMap(grade -> rows().filter(row -> index.importance(row) == grade)).limit(most).toArray();
    }

    /** The matching rows that stand in a lane by company, by its place in the index, in order. */
    public int[] rows(int lane) {
        return rows(LanesBy.COMPANY, lane);
    }

    /** The matching rows that stand in a lane, by its place in the index, in order. */
    public int[] rows(LanesBy by, int lane) {
        BitSet standing = index.lanes(by).rows(lane);
        standing.and(rows);
        int[] found = new int[standing.cardinality()];
        int row = -1;
        for (int at = 0; at < found.length; at++) {
            row = standing.nextSetBit(row + 1);
            found[at] = row;
        }
        return found;
    }

    /** The same for lanes by company. @param companies keys of lanes, or organizations that need not have one */
    public SortedSet<Integer> lanesFor(SortedSet<String> companies) {
        return lanesFor(LanesBy.COMPANY, companies);
    }

    /**
     * The lanes, by place in the index, that together show every match: those asked for; where a match lies in none of
     * them, such as one of a company that another one owns, its lanes too; all with a match where none is asked for.
     *
     * @param asked keys of lanes, or ids that have no lane of their own
     */
    public SortedSet<Integer> lanesFor(LanesBy by, SortedSet<String> asked) {
        Lanes lanes = index.lanes(by);
        long[] all = rows.toLongArray();
        var shown = new TreeSet<Integer>();
        var uncovered = (BitSet) rows.clone();
        for (int lane = 0; lane < lanes.all().size(); lane++) {
            if (asked.contains(lanes.all().get(lane).key()) && lanes.meets(lane, all)) {
                shown.add(lane);
                uncovered.andNot(lanes.rows(lane));
            }
        }
        long[] rest = uncovered.toLongArray();
        for (int lane = 0; lane < lanes.all().size() && rest.length > 0; lane++) {
            if (lanes.meets(lane, rest)) {
                shown.add(lane);
            }
        }
        return Collections.unmodifiableSortedSet(shown);
    }
}
