// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ids there are. */
interface References {
    /** Takes every id for one that there is. */
    References ANY = new References() {
        @Override
        public boolean declared(Kind kind, String id) {
            return true;
        }

        @Override
        public boolean kept(Kind kind, String id) {
            return true;
        }

        @Override
        public Optional<String> near(Kind kind, String id) {
            return Optional.empty();
        }
    };

    /** Whether a file says that there is such a thing. */
    boolean declared(Kind kind, String id);

    /** Whether it could be read, too: a reference to one that was left out is left out silently, since that was told. */
    boolean kept(Kind kind, String id);

    /** The declared id that is nearest to a wrong one. */
    Optional<String> near(Kind kind, String id);

    /** The ids of each kind, to be filled. */
    static Map<Kind, Set<String>> none() {
        var ids = new EnumMap<Kind, Set<String>>(Kind.class);
        for (Kind kind : Kind.values()) {
            ids.put(kind, new HashSet<>());
        }
        return ids;
    }

    /**
     * Those of a set of folders. Both maps have every kind.
     *
     * @param cutOff kinds of which a file could not be read to its end: an id that was not seen may have stood there
     */
    record Ids(Map<Kind, Set<String>> declared, Map<Kind, Set<String>> kept, Set<Kind> cutOff) implements References {
        @Override
        public boolean declared(Kind kind, String id) {
            return cutOff.contains(kind) || declared.getOrDefault(kind, Set.of()).contains(id);
        }

        @Override
        public boolean kept(Kind kind, String id) {
            return kept.getOrDefault(kind, Set.of()).contains(id);
        }

        @Override
        public Optional<String> near(Kind kind, String id) {
            return Nearest.of(id, declared.getOrDefault(kind, Set.of()));
        }
    }
}
