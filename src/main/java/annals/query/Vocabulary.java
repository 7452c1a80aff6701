// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that a question may use: which entities a name or alias stands for, forgiving of case, accents and hyphens. */
public final class Vocabulary {
    /** Whose name it is. */
    public enum Kind { ORGANIZATION, PERSON, TECHNOLOGY, SOURCE, STORY }

    /** An entity by kind and id. */
    public record Ref(Kind kind, String id) {}

    private Vocabulary() {}

    public static Vocabulary of(Knowledge knowledge) {
        throw new UnsupportedOperationException("not written yet: " + knowledge);
    }

    /** The one with this id, name or alias. */
    public Optional<String> id(Kind kind, String name) {
        throw new UnsupportedOperationException("not written yet: " + kind + name);
    }

    /** All that bear this name or alias. */
    public Set<Ref> named(String name) {
        throw new UnsupportedOperationException("not written yet: " + name);
    }

    /** Every name of an entity in every language, its aliases included. */
    public List<String> names(Ref ref) {
        throw new UnsupportedOperationException("not written yet: " + ref);
    }

    /** The known ids and names nearest to a word, best first; at most {@code limit}, empty where nothing is near. */
    public List<String> near(Kind kind, String word, int limit) {
        throw new UnsupportedOperationException("not written yet: " + kind + word + limit);
    }
}
