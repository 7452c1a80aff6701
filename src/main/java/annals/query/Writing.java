// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the end of a question that somebody is still writing.
 *
 * @param words the bare words or the phrase that it ends with: perhaps a name; empty where it ends with anything else
 * @param part what could be completed; empty behind a space and in a phrase
 */
public record Writing(String words, Optional<Part> part) {
    /** What could be completed, and from which place of the text on it would be replaced. */
    public sealed interface Part {
        int from();

        String text();

        /** A word that may become the name of a field. */
        record Word(int from, String text) implements Part {}

        /** A value behind a field's colon, as far as it is written, and the values before it. */
        record Value(Field field, int from, String text, List<String> given) implements Part {
            public Value {
                given = List.copyOf(given);
            }
        }
    }

    /** The value as it stands in a question. */
    public static String value(String key) {
        return Signs.quotedWhereNeeded(key);
    }
}
