// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.util.BitSet;
import java.util.Map;

/** Answers questions from an index and a search over texts. Immutable; call it from any thread. */
public final class Finder {
    /** Finds rows by their texts. */
    @FunctionalInterface
    public interface TextSearch {
        /** Rows with the words in this order in a title, summary, name or source title of either language. */
        BitSet rows(String words);
    }

    public Finder(EventIndex index, Vocabulary vocabulary, TextSearch texts) {
        throw new UnsupportedOperationException("not written yet: " + index + vocabulary + texts);
    }

    public Matches find(Query query) {
        throw new UnsupportedOperationException("not written yet: " + query);
    }

    /** How many events each lane would hold if the question did not name companies: lane key to distinct events. */
    public Map<String, Integer> countsByLane(Query query) {
        throw new UnsupportedOperationException("not written yet: " + query);
    }
}
