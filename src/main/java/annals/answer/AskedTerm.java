// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Entity;
import annals.model.Source;
import annals.model.Story;
import annals.model.Text;
import annals.query.Condition;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.SharedLane;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import java.util.List;

/**
 * A term of a question with the names of those that it is about, in their order; no names where it is about no entities.
 */
public record AskedTerm(Term term, List<Text> names) {
    public AskedTerm {
        names = List.copyOf(names);
    }

    static List<AskedTerm> of(Query query, H2Store store) {
        return query.terms().stream().map(term -> of(term, store)).toList();
    }

    public static AskedTerm of(Term term, H2Store store) {
        return new AskedTerm(term, term.condition() instanceof Condition.Of(var kind, var ids)
                ? ids.stream().map(id -> name(kind, id, store)).toList() : List.of());
    }

    private static Text name(Kind kind, String id, H2Store store) {
        var name = switch (kind) {
            case ORGANIZATION -> store.organization(id).map(Entity::name).or(() -> SharedLane.of(id).map(SharedLane::title));
            case PERSON -> store.person(id).map(Entity::name);
            case TECHNOLOGY -> store.technology(id).map(Entity::name);
            case SOURCE -> store.source(id).map(Source::title).map(title -> new Text(title, title));
            case STORY -> store.story(id).map(Story::title);
        };
        return name.orElseGet(() -> new Text(id, id));
    }
}
