// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.util.BitSet;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer to a question: which rows of an index match, and which of them certainly. Immutable. */
public final class Matches {
    private final EventIndex index;
    private final BitSet rows;
    private final BitSet certain;

    /** Takes copies of the sets; {@code certain} must lie within {@code rows}. */
    public Matches(EventIndex index, BitSet rows, BitSet certain) {
        this.index = index;
        this.rows = (BitSet) rows.clone();
        this.certain = (BitSet) certain.clone();
        BitSet outside = (BitSet) certain.clone();
        outside.andNot(rows);
        if (!outside.isEmpty()) {
            throw new IllegalArgumentException("certain rows that do not match: " + outside);
        }
    }

    public EventIndex index() {
        return index;
    }

    public int count() {
        return rows.cardinality();
    }

    public boolean has(int row) {
        return rows.get(row);
    }

    /** Whether a matching row surely lies in the period, whatever its date turns out to be; true where none is asked for. */
    public boolean certain(int row) {
        return certain.get(row);
    }

    /** The matching rows in order. */
    public IntStream rows() {
        return rows.stream();
    }

    /**
     * The lanes, by place in the index, that together show every match: those asked for; where a match lies in none of
     * them, such as one of a company that another one owns, its lanes too; all with a match where none is asked for.
     *
     * @param companies keys of lanes, or organizations that need not have one
     */
    public SortedSet<Integer> lanesFor(SortedSet<String> companies) {
        var asked = new BitSet();
        for (int lane = 0; lane < index.lanes().size(); lane++) {
            asked.set(lane, companies.contains(index.lanes().get(lane).key()));
        }
        var shown = new BitSet();
        rows().forEach(row -> {
            int[] lanes = index.lanes(row);
            boolean covered = IntStream.of(lanes).anyMatch(asked::get);
            IntStream.of(lanes).filter(lane -> !covered || asked.get(lane)).forEach(shown::set);
        });
        return Collections.unmodifiableSortedSet(shown.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }
}
