// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.query.Condition;
import annals.query.Field;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.Vocabulary.Kind;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a question says of the entities of one kind.
 *
 * @param chosen of which an event needs one; empty where it needs none
 * @param excluded of which an event may have none
 */
public record Picked(SortedSet<String> chosen, SortedSet<String> excluded) {
    public Picked {
        chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
        excluded = Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
    }

    static Picked of(Query query, Kind kind) {
        var chosen = new TreeSet<String>();
        var excluded = new TreeSet<String>();
        for (Term term : query.terms()) {
            if (term.condition() instanceof Condition.Of(var of, var ids) && of == kind) {
                (term.excluded() ? excluded : chosen).addAll(ids);
            }
        }
        return new Picked(chosen, excluded);
    }

    /** With one chosen that was not, or the other way round; one that was left out only comes back. */
    Picked toggled(String id) {
        var others = new TreeSet<>(excluded);
        if (others.remove(id)) {
            return new Picked(chosen, others);
        }
        var next = new TreeSet<>(chosen);
        if (!next.remove(id)) {
            next.add(id);
        }
        return new Picked(next, excluded);
    }

    /** The question that says this of the kind, and of everything else what it said. */
    Query in(Query query, Kind kind) {
        Query next = query.open(Field.of(kind));
        if (!chosen.isEmpty()) {
            next = next.and(new Term(new Condition.Of(kind, chosen), false));
        }
        return excluded.isEmpty() ? next : next.and(new Term(new Condition.Of(kind, excluded), true));
    }
}
