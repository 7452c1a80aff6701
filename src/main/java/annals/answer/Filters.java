// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Category;
import annals.model.Event;
import annals.model.Evidence;
import annals.query.Condition;
import annals.query.Field;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.Vocabulary;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a question lets through, as the filter panel shows it: everything that it does not name is let through.
 *
 * @param companies lane keys, and organizations asked for that have no lane of their own
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
        companies.addAll(query.companies());
        Set<Category> categories = EnumSet.allOf(Category.class);
        Set<Evidence> evidence = EnumSet.allOf(Evidence.class);
        for (Term term : query.terms()) {
            switch (term.condition()) {
                case Condition.Of(var kind, var ids) when kind == Vocabulary.Kind.ORGANIZATION ->
                    keep(companies, ids, term.excluded());
                case Condition.Categories(var any) -> keep(categories, any, term.excluded());
                case Condition.EvidenceIs(var any) -> keep(evidence, any, term.excluded());
                default -> { }
            }
        }
        var importance = query.first(Condition.Importance.class).orElse(new Condition.Importance(1, Event.MOST_IMPORTANT));
        return new Filters(companies, categories, evidence, importance.least(), importance.most());
    }

    private static <T> void keep(Set<T> chosen, Set<T> named, boolean excluded) {
        if (excluded) {
            chosen.removeAll(named);
        } else {
            chosen.retainAll(named);
        }
    }

    /** Whether an organization is let through, if not by other conditions: one without a lane is where nothing else is asked for. */
    public boolean lets(String organization, Query query) {
        return companies.contains(organization) || query.companies().isEmpty() && !excluded(query).contains(organization);
    }

    /**
     * The question with one organization let through that was not, or the other way round. What only leaves out goes on
     * leaving out, as long as that is the shorter way to say it.
     */
    static Query companyToggled(Query query, String id, Collection<String> lanes) {
        Filters now = of(query, lanes);
        Set<String> excluded = excluded(query);
        boolean lets = now.lets(id, query);
        boolean excludes = query.companies().isEmpty() && (!lanes.contains(id) || !excluded.isEmpty());
        if (excludes && excluded.size() <= now.companies.size()) {
            var left = new TreeSet<>(excluded);
            if (!left.remove(id)) {
                left.add(id);
            }
            return left.isEmpty() ? query.open(Field.COMPANY)
                    : query.only(leaving(left));
        }
        var chosen = new LinkedHashSet<>(now.companies);
        if (lets) {
            chosen.remove(id);
        } else {
            chosen.add(id);
        }
        Query next = withCompanies(query, chosen, lanes);
        // what was left out of what another owns stays so
        var left = new TreeSet<>(query.companies().isEmpty() || chosen.isEmpty() ? Set.of() : excluded);
        left.removeAll(chosen);
        return left.isEmpty() ? next : next.and(leaving(left));
    }

    /**
     * The question with one organization let through of which all was left out with its owner. The owner stays out where all
     * others can be asked for instead.
     */
    static Query companyBack(Query query, String id, String owner, Collection<String> lanes) {
        var left = new TreeSet<>(excluded(query));
        left.remove(owner);
        if (!lanes.contains(owner)) {
            return left.isEmpty() ? query.open(Field.COMPANY) : query.only(leaving(left));
        }
        var chosen = new LinkedHashSet<>(of(query, lanes).companies);
        chosen.add(id);
        left.removeAll(lanes);
        Query next = withCompanies(query, chosen, lanes);
        return left.isEmpty() ? next : next.and(leaving(left));
    }

    /** The companies that a question leaves out, of which there are some, and nothing else of it. */
    static Query leavingOut(Query query) {
        return new Query(List.of(leaving(excluded(query))));
    }

    /** The question without one that is let through only as another's, or with it where that was left out. */
    static Query ownedToggled(Query query, String id) {
        Set<String> excluded = new TreeSet<>(excluded(query));
        if (!excluded.remove(id)) {
            excluded.add(id);
        }
        var others = new Query(query.terms().stream().filter(term -> !(term.excluded() && isCompany(term.condition()))).toList());
        return excluded.isEmpty() ? others : others.and(leaving(excluded));
    }

    private static boolean isCompany(Condition condition) {
        return condition instanceof Condition.Of(var kind, _) && kind == Vocabulary.Kind.ORGANIZATION;
    }

    private static Term leaving(Set<String> companies) {
        return new Term(new Condition.Of(Vocabulary.Kind.ORGANIZATION, new TreeSet<>(companies)), true);
    }

    static Set<String> excluded(Query query) {
        return Picked.of(query, Vocabulary.Kind.ORGANIZATION).excluded();
    }

    /**
     * The question with exactly these lanes let through. None at all is said as "without any of them", so that the text of
     * the question still says it.
     */
    static Query withCompanies(Query query, Set<String> chosen, Collection<String> lanes) {
        if (chosen.containsAll(lanes)) {
            return query.open(Field.COMPANY);
        }
        var named = new Condition.Of(Vocabulary.Kind.ORGANIZATION, new TreeSet<>(chosen.isEmpty() ? lanes : chosen));
        return query.only(new Term(named, chosen.isEmpty()));
    }

    static Query withCategories(Query query, Set<Category> chosen) {
        return chosen.size() == Category.values().length ? query.open(Field.CATEGORY)
                : query.only(new Condition.Categories(chosen));
    }

    static Query withEvidence(Query query, Set<Evidence> chosen) {
        return chosen.size() == Evidence.values().length ? query.open(Field.EVIDENCE)
                : query.only(new Condition.EvidenceIs(chosen));
    }

    static Query withImportance(Query query, int least, int most) {
        return least == 1 && most == Event.MOST_IMPORTANT ? query.open(Field.IMPORTANCE) : query.only(new Condition.Importance(least, most));
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
}
