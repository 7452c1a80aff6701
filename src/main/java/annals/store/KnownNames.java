// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of several words that texts are looked through for, so that asking for one is a single look into the index. */
final class KnownNames {
    /** The names by their first word; none twice. */
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    private record Name(List<String> words, String written) {}

    /** A name of several words as one; no word is written so, for a space parts them. */
    static String written(List<String> words) {
        return String.join(" ", words);
    }

    /** Whether a single look finds such words already: they are one, or a pair of signs. */
    static boolean simple(List<String> words) {
        return words.size() < 2 || words.size() == 2 && SearchWords.pair(words, 0);
    }

    void add(List<String> words) {
        if (!simple(words)) {
            List<Name> same = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(1));
            var name = new Name(words, written(words));
            if (!same.contains(name)) {
                same.add(name);
            }
        }
    }

    /** Adds the names that stand in a text to a list, each as often as it stands there. */
    void addFound(List<String> text, List<String> to) {
        for (int at = 0; at < text.size(); at++) {
            List<Name> names = byFirst.get(text.get(at));
            if (names != null) {
                for (Name name : names) {
                    int until = at + name.words.size();
                    if (until <= text.size() && text.subList(at, until).equals(name.words)) {
                        to.add(name.written);
                    }
                }
            }
        }
    }
}
