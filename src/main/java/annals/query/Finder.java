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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

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
        BitSet rows = matching(query);
        BitSet certain = (BitSet) rows.clone();
        for (Term term : query.terms()) {
            if (term.condition() instanceof Condition.Period(var span)) {
                certain.and(span.doubted() ? new BitSet() : term.excluded() ? exactlyKnown() : surelyInside(span));
            }
        }
        return new Matches(index, rows, certain);
    }

    private BitSet matching(Query query) {
        var rows = new BitSet(index.size());
        rows.set(0, index.size());
        for (Term term : query.terms()) {
            narrow(rows, term);
        }
        return rows;
    }

    private void narrow(BitSet rows, Term term) {
        BitSet hits = rows(term.condition());
        if (term.excluded()) {
            rows.andNot(hits);
        } else {
            rows.and(hits);
        }
    }

    private BitSet rows(Condition condition) {
        return switch (condition) {
            case Condition.Companies(var ids) -> companies(ids);
            case Condition.People(var ids) -> index.rows(Facet.PERSON, ids);
            case Condition.Technologies(var ids) -> index.rows(Facet.TECHNOLOGY, ids);
            case Condition.Sources(var ids) -> index.rows(Facet.SOURCE, ids);
            case Condition.Stories(var ids) -> index.rows(Facet.STORY, ids);
            case Condition.Categories(var any) -> rows(index.size(), row -> any.contains(index.category(row)));
            case Condition.EvidenceIs(var any) -> rows(index.size(), row -> any.contains(index.evidence(row)));
            case Condition.Importance(int least, int most) ->
                    rows(index.size(), row -> index.importance(row) >= least && index.importance(row) <= most);
            case Condition.Period(var period) -> overlapping(period.bounds().possible());
            case Condition.Words(var text) -> mentioning(text);
        };
    }

    private BitSet companies(Set<String> ids) {
        BitSet rows = index.rows(Facet.OWNER, ids);
        rows.or(index.rowsInShared(ids));
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

    /** How many events each lane would hold if the question did not name companies: lane key to distinct events. */
    public Map<String, Integer> countsByLane(Query query) {
        return index.countsByLane(matching(query.without(Condition.Companies.class)));
    }

    /** How many events each category would hold if the question did not name categories. */
    public Map<Category, Integer> countsByCategory(Query query) {
        var counts = new EnumMap<Category, Integer>(Category.class);
        int[] found = counts(query.without(Condition.Categories.class), row -> index.category(row).ordinal());
        for (Category category : Category.values()) {
            counts.put(category, found[category.ordinal()]);
        }
        return counts;
    }

    /** How many events stand on each kind of evidence if the question did not name any. */
    public Map<Evidence, Integer> countsByEvidence(Query query) {
        var counts = new EnumMap<Evidence, Integer>(Evidence.class);
        int[] found = counts(query.without(Condition.EvidenceIs.class), row -> index.evidence(row).ordinal());
        for (Evidence evidence : Evidence.values()) {
            counts.put(evidence, found[evidence.ordinal()]);
        }
        return counts;
    }

    /** How many events have each importance, 1 to 5, if the question did not name any. */
    public Map<Integer, Integer> countsByImportance(Query query) {
        var counts = new TreeMap<Integer, Integer>();
        int[] found = counts(query.without(Condition.Importance.class), index::importance);
        for (int importance = 1; importance <= 5; importance++) {
            counts.put(importance, found[importance]);
        }
        return counts;
    }

    private int[] counts(Query query, IntUnaryOperator what) {
        int[] counts = new int[Byte.MAX_VALUE];
        matching(query).stream().map(what).forEach(value -> counts[value]++);
        return counts;
    }

    /** How many events each entity would have if the question did not name any of its kind: id to events. */
    public Map<String, Integer> countsBy(Facet facet, Query query) {
        var open = switch (facet) {
            case ORGANIZATION, OWNER -> query.without(Condition.Companies.class);
            case PERSON -> query.without(Condition.People.class);
            case TECHNOLOGY -> query.without(Condition.Technologies.class);
            case SOURCE -> query.without(Condition.Sources.class);
            case STORY -> query.without(Condition.Stories.class);
        };
        return index.counts(facet, matching(open));
    }
}
