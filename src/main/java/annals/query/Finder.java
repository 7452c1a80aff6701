// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.EventIndex.Facet;
import annals.query.Query.Term;
import annals.time.EdtfDate;
import annals.time.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Answers questions from an index and a search over texts. Immutable; call it from any thread. */
public final class Finder {
    /** Finds rows by their texts. */
    @FunctionalInterface
    public interface TextSearch {
        /** Rows with the words in this order in a title, summary, name or source title of either language. */
        BitSet rows(String words);
    }

    private final EventIndex index;
    private final Vocabulary vocabulary;
    private final TextSearch texts;

    public Finder(EventIndex index, Vocabulary vocabulary, TextSearch texts) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /**
     * The rows that satisfy every term. A period matches what possibly overlaps it, certainly where all that the event
     * may cover lies inside what the period names (2012~ is about 2012: 2011 only perhaps lies in it) and neither date is
     * doubted; {@code -period:} leaves out what possibly overlaps, and what it keeps is certain unless undated or doubted.
     */
    public Matches find(Query query) {
        return matches(query, hits(query));
    }

    /** What {@link #find} finds and the counts beside the choices; each condition is asked for once. */
    public Findings answer(Query query) {
        Map<Condition, BitSet> hits = hits(query);
        return new Findings(matches(query, hits), index.countsByLane(matching(query.open(Field.COMPANY), hits)),
                counts(Category.class, matching(query.open(Field.CATEGORY), hits), index::category),
                counts(Evidence.class, matching(query.open(Field.EVIDENCE), hits), index::evidence));
    }

    private Map<Condition, BitSet> hits(Query query) {
        var hits = new HashMap<Condition, BitSet>();
        query.terms().forEach(term -> hits.computeIfAbsent(term.condition(), this::rows));
        return hits;
    }

    private Matches matches(Query query, Map<Condition, BitSet> hits) {
        BitSet rows = matching(query, hits);
        BitSet certain = (BitSet) rows.clone();
        for (Term term : query.terms()) {
            if (term.condition() instanceof Condition.Period(var span)) {
                certain.and(span.doubted() ? new BitSet() : term.excluded() ? exactlyKnown() : surelyInside(span));
            }
        }
        return new Matches(index, rows, certain);
    }

    private BitSet matching(Query query, Map<Condition, BitSet> hits) {
        var rows = new BitSet(index.size());
        rows.set(0, index.size());
        for (Term term : query.terms()) {
            BitSet those = Objects.requireNonNull(hits.get(term.condition()));
            if (term.excluded()) {
                rows.andNot(those);
            } else {
                rows.and(those);
            }
        }
        return rows;
    }

    private BitSet rows(Condition condition) {
        return switch (condition) {
            case Condition.Of(var kind, var ids) -> tied(kind, ids);
            case Condition.Categories(var any) -> rows(index.size(), row -> any.contains(index.category(row)));
            case Condition.EvidenceIs(var any) -> rows(index.size(), row -> any.contains(index.evidence(row)));
            case Condition.Importance(int least, int most) ->
                    rows(index.size(), row -> index.importance(row) >= least && index.importance(row) <= most);
            case Condition.Period(var period) -> overlapping(period.bounds().possible());
            case Condition.Words(var text) -> mentioning(text);
        };
    }

    private BitSet tied(Vocabulary.Kind kind, Set<String> ids) {
        BitSet rows = index.rows(facet(kind), ids);
        if (kind == Vocabulary.Kind.ORGANIZATION) {
            rows.or(index.rowsInShared(ids));
        }
        return rows;
    }

    private static BitSet rows(int end, IntPredicate which) {
        var rows = new BitSet(end);
        for (int row = 0; row < end; row++) {
            if (which.test(row)) {
                rows.set(row);
            }
        }
        return rows;
    }

    private BitSet overlapping(Span period) {
        return rows(startingFrom(period.end()), row -> index.latestEnd(row) > period.start());
    }

    private BitSet surelyInside(EdtfDate period) {
        return period.named().map(span -> rows(startingFrom(span.end()), row -> index.earliestStart(row) >= span.start()
                && index.latestEnd(row) <= span.end() && !index.doubted(row))).orElseGet(BitSet::new);
    }

    private BitSet exactlyKnown() {
        return rows(index.firstUndated(), row -> !index.doubted(row));
    }

    /** The first row whose earliest start is not before a second; rows stand in that order. */
    private int startingFrom(long second) {
        int low = 0;
        int high = index.firstUndated();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.earliestStart(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Texts with the words; where they name entities, these entities' rows and texts with any of their names too. */
    private BitSet mentioning(String text) {
        BitSet rows = (BitSet) texts.rows(text).clone();
        for (Vocabulary.Ref ref : vocabulary.named(text)) {
            rows.or(index.rows(facet(ref.kind()), List.of(ref.id())));
            for (String name : vocabulary.names(ref)) {
                rows.or(texts.rows(name));
            }
        }
        return rows;
    }

    private static Facet facet(Vocabulary.Kind kind) {
        return switch (kind) {
            case ORGANIZATION -> Facet.OWNER;
            case PERSON -> Facet.PERSON;
            case TECHNOLOGY -> Facet.TECHNOLOGY;
            case SOURCE -> Facet.SOURCE;
            case STORY -> Facet.STORY;
        };
    }

    /** The terms that a row fails, in their order: why one does not see it. Empty where it matches. */
    public List<Term> hides(Query query, int row) {
        return query.terms().stream().filter(term -> rows(term.condition()).get(row) == term.excluded()).toList();
    }

    private static <C extends Enum<C>> Map<C, Integer> counts(Class<C> choices, BitSet rows, IntFunction<C> choice) {
        var counts = new EnumMap<C, Integer>(choices);
        for (C one : choices.getEnumConstants()) {
            counts.put(one, 0);
        }
        rows.stream().mapToObj(choice).forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }
}
