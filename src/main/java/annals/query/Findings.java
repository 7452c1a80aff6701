// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.query.EventIndex.Facet;
import annals.query.EventIndex.Lane;
import annals.query.EventIndex.Mark;
import annals.query.Vocabulary.Kind;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question finds, and what it would find if one chose anew in one matter. What its conditions let through is kept,
 * so that counting looks for no text again. Immutable; any thread.
 */
public final class Findings {
    private final Finder finder;
    private final Query query;
    private final Map<Condition, BitSet> hits;
    private final Matches matches;

    /** @param hits the rows that satisfy each condition of the question */
    Findings(Finder finder, Query query, Map<Condition, BitSet> hits, Matches matches) {
        this.finder = finder;
        this.query = query;
        this.hits = Map.copyOf(hits);
        this.matches = matches;
    }

    public Matches matches() {
        return matches;
    }

    /**
     * How many events each choice in a matter would leave if it were the question's only word on the matter: excluded terms
     * give way too, as with {@link Query#only}. By what stands for the choice in a question: an id, a word of the category
     * or of the evidence, a number for the importance. Whoever any event is tied to is there, with 0 where nothing is left.
     *
     * @throws IllegalArgumentException for periods, which are no list to choose from
     */
    public Map<String, Integer> counts(Field matter) {
        long[] open = finder.matching(query.open(matter), hits).toLongArray();
        EventIndex index = finder.index();
        return switch (matter) {
            case COMPANY -> companies(index, open);
            case PERSON -> counts(index.column(Facet.PERSON), open);
            case TECHNOLOGY -> counts(index.column(Facet.TECHNOLOGY), open);
            case STORY -> counts(index.column(Facet.STORY), open);
            case SOURCE -> counts(index.column(Facet.SOURCE), open);
            case CATEGORY -> counts(index.mark(Mark.CATEGORY), open);
            case EVIDENCE -> counts(index.mark(Mark.EVIDENCE), open);
            case IMPORTANCE -> {
                Map<String, Integer> each = counts(index.mark(Mark.IMPORTANCE), open);
                each.remove("0");
                yield each;
            }
            case PERIOD -> throw new IllegalArgumentException("periods are not counted");
        };
    }

    private static Map<String, Integer> counts(KeyColumn column, long[] within) {
        List<String> keys = column.keys().all();
        int[] numbers = column.byKey().counts(within);
        var counts = LinkedHashMap.<String, Integer>newLinkedHashMap(numbers.length);
        for (int key = 0; key < numbers.length; key++) {
            counts.put(keys.get(key), numbers[key]);
        }
        return counts;
    }

    /** All organizations with what they owned, and the lanes that several share. */
    private Map<String, Integer> companies(EventIndex index, long[] within) {
        Map<String, Integer> counts = counts(index.column(Facet.OWNER), within);
        BitSet open = BitSet.valueOf(within);
        index.lanes().stream().filter(Lane::shared).map(Lane::key).forEach(lane -> {
            BitSet rows = finder.tied(Kind.ORGANIZATION, Set.of(lane));
            rows.and(open);
            counts.put(lane, rows.cardinality());
        });
        index.lanes().forEach(lane -> counts.putIfAbsent(lane.key(), 0));
        return counts;
    }
}
