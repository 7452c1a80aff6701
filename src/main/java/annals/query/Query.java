// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question: every term must hold. The same value stands in the search box, the filters, a saved view, on the command
 * line and in the footer of an export. {@link QueryText} reads and prints it.
 */
public record Query(List<Term> terms) {
    /** Asks for everything. */
    public static final Query EVERYTHING = new Query(List.of());

    public Query {
        terms = List.copyOf(terms);
    }

    /** A condition, or with {@code excluded} its opposite. */
    public record Term(Condition condition, boolean excluded) {
        /** Whether it asks for words: what is written without a field. */
        public boolean isWords() {
            return !excluded && condition instanceof Condition.Words;
        }
    }

    /** The first condition of a kind that is not excluded. */
    public <C extends Condition> Optional<C> first(Class<C> kind) {
        return terms.stream().filter(term -> !term.excluded()).map(Term::condition).filter(kind::isInstance).map(kind::cast)
                .findFirst();
    }

    /** The companies asked for; empty means all. */
    public SortedSet<String> companies() {
        return named(Vocabulary.Kind.ORGANIZATION);
    }

    /** Those of a kind that are asked for; empty means all. */
    SortedSet<String> named(Vocabulary.Kind wanted) {
        return terms.stream().filter(term -> !term.excluded()).map(Term::condition)
                .flatMap(condition -> condition instanceof Condition.Of(var kind, var ids) && kind == wanted
                        ? Stream.of(ids) : Stream.empty())
                .findFirst().orElseGet(TreeSet::new);
    }

    /** Whether any word of it is only begun. */
    public boolean begun() {
        return terms.stream().anyMatch(term -> term.condition() instanceof Condition.Words(var _, var begun) && begun);
    }

    /** Whether it asks for words and nothing else. */
    public boolean wordsAlone() {
        return !terms.isEmpty() && terms.stream().allMatch(term -> term.condition() instanceof Condition.Words);
    }

    /** The words that it asks for, as one text; empty where it asks for none. */
    public String words() {
        return terms.stream().filter(Term::isWords).map(term -> ((Condition.Words) term.condition()).text()).collect(Collectors.joining(" "));
    }

    /** The same without the words that it asks for. */
    public Query filters() {
        return new Query(terms.stream().filter(term -> !term.isWords()).toList());
    }

    public Optional<EdtfDate> period() {
        return first(Condition.Period.class).map(Condition.Period::span);
    }

    /**
     * The same question with this as its only word on the matter: every condition about the same, excluded ones too, gives
     * way. What is chosen from a list is all that comes.
     */
    public Query only(Condition condition) {
        return only(new Term(condition, false));
    }

    /** The same question with this term instead of all that are about the same. */
    public Query only(Term term) {
        Optional<Field> field = term.condition().field();
        return new Query(Stream.concat(terms.stream().filter(other -> !other.condition().field().equals(field)),
                Stream.of(term)).toList());
    }

    /** The same question with one more condition. */
    public Query and(Term term) {
        return new Query(Stream.concat(terms.stream(), Stream.of(term)).toList());
    }

    /** Both questions at once. */
    public Query and(Query other) {
        return new Query(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    /** The same question open in what a field is about: without any condition on it, excluded ones included. */
    public Query open(Field field) {
        return new Query(terms.stream().filter(term -> !term.condition().field().equals(Optional.of(field))).toList());
    }
}
