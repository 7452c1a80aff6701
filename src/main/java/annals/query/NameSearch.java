// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every organization, person, technology and story by its names in all languages, to be found as one types. Not sources: who
 * looks for a name does not mean what cites it. Immutable; any thread.
 */
public final class NameSearch {
    /** Who answers to what is typed, and by which name. */
    public record Called(Ref ref, Sought.Hit by) {}

    private final Map<Ref, List<Folded>> names = new LinkedHashMap<>();

    public NameSearch(Vocabulary vocabulary) {
        vocabulary.refs().stream().filter(ref -> ref.kind() != Kind.SOURCE)
                .forEach(ref -> names.put(ref, Stream.concat(vocabulary.names(ref).stream(), id(ref)).map(Folded::of).toList()));
    }

    /** Of a story, whose title is a sentence: its id says in two or three words what it is about. */
    private static Stream<String> id(Ref ref) {
        return ref.kind() == Kind.STORY ? Stream.of(ref.id().replace('-', ' ')) : Stream.empty();
    }

    /**
     * All that answer, in no order.
     *
     * @param slips whether those alone are meant that are a slip of the finger away
     */
    public List<Called> find(String typed, boolean slips) {
        Optional<Sought> sought = Sought.of(typed);
        var found = new ArrayList<Called>();
        sought.ifPresent(wanted -> names.forEach((ref, folded) ->
                wanted.in(folded, slips).ifPresent(hit -> found.add(new Called(ref, hit)))));
        return found;
    }
}
