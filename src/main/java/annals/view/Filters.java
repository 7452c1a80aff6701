// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.Condition;
import annals.query.Query;
import annals.query.Query.Term;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a question lets through, as the filter panel shows it: everything that it does not name is let through.
 *
 * @param companies lane keys
 * @param least lowest importance, 1 to 5
 * @param most highest importance, least to 5
 */
public record Filters(Set<String> companies, Set<Category> categories, Set<Evidence> evidence, int least, int most) {
    public Filters {
        companies = Set.copyOf(companies);
        categories = Set.copyOf(categories);
        evidence = Set.copyOf(evidence);
    }

    /** @param lanes the keys of all lanes that can be chosen */
    public static Filters of(Query query, Collection<String> lanes) {
        Set<String> companies = new LinkedHashSet<>(lanes);
        Set<Category> categories = EnumSet.allOf(Category.class);
        Set<Evidence> evidence = EnumSet.allOf(Evidence.class);
        for (Term term : query.terms()) {
            switch (term.condition()) {
                case Condition.Companies(var ids) -> keep(companies, ids, term.excluded());
                case Condition.Categories(var any) -> keep(categories, any, term.excluded());
                case Condition.EvidenceIs(var any) -> keep(evidence, any, term.excluded());
                default -> { }
            }
        }
        var importance = query.first(Condition.Importance.class).orElse(new Condition.Importance(1, 5));
        return new Filters(companies, categories, evidence, importance.least(), importance.most());
    }

    private static <T> void keep(Set<T> chosen, Set<T> named, boolean excluded) {
        if (excluded) {
            chosen.removeAll(named);
        } else {
            chosen.retainAll(named);
        }
    }

    /**
     * The question with exactly these lanes let through. None at all is said as "without any of them", so that the text of
     * the question still says it.
     */
    static Query withCompanies(Query query, Set<String> chosen, Collection<String> lanes) {
        Query bare = bare(query, Condition.Companies.class);
        if (chosen.containsAll(lanes)) {
            return bare;
        }
        return chosen.isEmpty() ? plus(bare, new Term(new Condition.Companies(new TreeSet<>(lanes)), true))
                : plus(bare, new Term(new Condition.Companies(new TreeSet<>(chosen)), false));
    }

    static Query withCategories(Query query, Set<Category> chosen) {
        Query bare = bare(query, Condition.Categories.class);
        return chosen.size() == Category.values().length ? bare : plus(bare, new Term(new Condition.Categories(chosen), false));
    }

    static Query withEvidence(Query query, Set<Evidence> chosen) {
        Query bare = bare(query, Condition.EvidenceIs.class);
        return chosen.size() == Evidence.values().length ? bare : plus(bare, new Term(new Condition.EvidenceIs(chosen), false));
    }

    static Query withImportance(Query query, int least, int most) {
        Query bare = bare(query, Condition.Importance.class);
        return least == 1 && most == 5 ? bare : plus(bare, new Term(new Condition.Importance(least, most), false));
    }

    /**
     * What a click on one of several chips means: the first narrows all down to that one, the next add or take away, and
     * taking away the last one gives all again.
     */
    static <T> Set<T> clicked(T one, Set<T> chosen, Set<T> all) {
        if (chosen.containsAll(all)) {
            return Set.of(one);
        }
        var next = new LinkedHashSet<>(chosen);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next.isEmpty() ? all : next;
    }

    private static Query bare(Query query, Class<? extends Condition> kind) {
        return new Query(query.terms().stream().filter(term -> !kind.isInstance(term.condition())).toList());
    }

    private static Query plus(Query query, Term term) {
        return new Query(Stream.concat(query.terms().stream(), Stream.of(term)).toList());
    }
}
