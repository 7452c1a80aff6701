// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Text;
import annals.query.Condition.Words;
import annals.query.EventIndex.Facet;
import annals.query.EventIndex.Mark;
import annals.query.Query.Term;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Answers questions from an index and a search over texts. Immutable; call it from any thread. */
public final class Finder {
    /** Finds rows by their texts. */
    @FunctionalInterface
    public interface TextSearch {
        /** Rows with any of these in a title, summary or name of either language. */
        BitSet rows(Collection<Words> any);

        /** The word that is in most texts of those that one slip of the finger makes of this one; empty where there is none. */
        default Optional<String> near(String word) {
            return Optional.empty();
        }

        /** The other words of the texts that are forms of this one: opens and opened for open. None of several words. */
        default List<String> forms(String word) {
            return List.of();
        }
    }

    /** Shorter words begin so many others that none of them was meant. */
    private static final int SURE = 3;

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

    /**
     * The question with such words as there are in place of those that nothing has: all that begin so, or the one that is a
     * slip of the finger away. What is only begun, or left out, stays.
     */
    public Mended mend(Query query) {
        var told = new ArrayList<Text>();
        return new Mended(new Query(query.terms().stream().map(term -> mend(term, told)).toList()), told);
    }

    /** The same for a question that somebody is still writing: what is begun gives way too, but only where nothing answers. */
    public Mended mendDraft(Query query) {
        if (find(query).count() > 0) {
            return new Mended(query, List.of());
        }
        Mended whole = mend(new Query(query.terms().stream().map(term -> term.condition() instanceof Words(var text, boolean begun) && begun
                ? new Term(new Words(text), term.excluded()) : term).toList()));
        return whole.told().isEmpty() || find(whole.query()).count() == 0 ? new Mended(query, List.of()) : whole;
    }

    private Term mend(Term term, List<Text> told) {
        if (term.excluded() || !(term.condition() instanceof Words words) || words.begun() || !mentioning(words).isEmpty()) {
            return term;
        }
        var begun = new Words(words.text(), true);
        Optional<Words> instead = words.text().length() >= SURE && !mentioning(begun).isEmpty() ? Optional.of(begun)
                : texts.near(words.text()).map(Words::new);
        instead.ifPresent(other -> told.add(Mended.telling(words, other)));
        return instead.map(other -> new Term(other, false)).orElse(term);
    }

    /** What {@link #find} finds, and what the counts beside the choices come from; each condition is asked for once. */
    public Findings answer(Query query) {
        Map<Condition, BitSet> hits = hits(query);
        return new Findings(this, query, hits, matches(query, hits));
    }

    private Map<Condition, BitSet> hits(Query query) {
        var hits = new HashMap<Condition, BitSet>();
        query.terms().forEach(term -> hits.computeIfAbsent(term.condition(), this::rows));
        return hits;
    }

    private Matches matches(Query query, Map<Condition, BitSet> hits) {
        BitSet rows = matching(query, hits);
        BitSet certain = rows;
        for (Term term : query.terms()) {
            if (term.condition() instanceof Condition.Period(var span)) {
                BitSet sure = span.doubted() ? new BitSet() : term.excluded() ? index.believed() : surelyInside(span);
                sure.and(certain);
                certain = sure;
            }
        }
        return Matches.keeping(index, rows, certain);
    }

    private BitSet surelyInside(EdtfDate period) {
        return period.named().map(index::surelyInside).orElseGet(BitSet::new);
    }

    EventIndex index() {
        return index;
    }

    /** The rows that satisfy every term, of which these are the rows of each condition. */
    BitSet matching(Query query, Map<Condition, BitSet> hits) {
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
            case Condition.Categories(var any) -> marked(Mark.CATEGORY, any);
            case Condition.EvidenceIs(var any) -> marked(Mark.EVIDENCE, any);
            case Condition.Importance(int least, int most) ->
                    index.mark(Mark.IMPORTANCE).rows(IntStream.rangeClosed(least, most).toArray());
            case Condition.Period(var period) -> index.meeting(period.bounds().possible());
            case Words words -> mentioning(words);
        };
    }

    /** The rows tied to any of these; they may be changed. */
    BitSet tied(Vocabulary.Kind kind, Set<String> ids) {
        BitSet rows = index.rows(facet(kind), ids);
        if (kind == Vocabulary.Kind.ORGANIZATION) {
            rows.or(index.rowsInShared(ids));
        }
        return rows;
    }

    private BitSet marked(Mark mark, Set<? extends Enum<?>> any) {
        return index.mark(mark).rows(any.stream().mapToInt(Enum::ordinal).toArray());
    }

    /** Texts with the words; where they name entities, these entities' rows and texts with any of their names too. */
    private BitSet mentioning(Words words) {
        var ids = new EnumMap<Facet, List<String>>(Facet.class);
        // a name as it was asked for is one of its names: searched for once
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Vocabulary.Ref ref : words.begun() ? vocabulary.begun(words.text()) : vocabulary.named(words.text())) {
            ids.computeIfAbsent(facet(ref.kind()), _ -> new ArrayList<>()).add(ref.id());
            names.addAll(vocabulary.names(ref));
        }
        var any = new ArrayList<Words>(names.size() + 1);
        any.add(words);
        forms(words).stream().map(Words::new).forEach(any::add);
        names.stream().filter(name -> !name.isBlank() && !covers(words, name)).map(Words::new).forEach(any::add);
        BitSet rows = texts.rows(any);
        ids.forEach((facet, some) -> rows.or(index.rows(facet, some)));
        return rows;
    }

    /**
     * The forms of a word that whoever looks for it does not find anyway. Who writes the name of somebody means that name: those
     * of Scale AI are no scales.
     */
    private List<String> forms(Words words) {
        boolean name = vocabulary.named(words.text()).stream()
                .anyMatch(ref -> ref.kind() == Vocabulary.Kind.ORGANIZATION || ref.kind() == Vocabulary.Kind.PERSON);
        return name ? List.of() : texts.forms(words.text()).stream().filter(form -> !covers(words, form)).toList();
    }

    /** What shows in a text where the words were found. */
    public Marker marker(Words words) {
        return new Marker(words, forms(words), vocabulary);
    }

    /** Whether whoever looks for the words finds the name too. */
    private static boolean covers(Words words, String name) {
        int length = words.text().length();
        return name.regionMatches(true, 0, words.text(), 0, length) && (words.begun() || name.length() == length);
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
}
