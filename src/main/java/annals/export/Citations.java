// SPDX-License-Identifier: Apache-2.0
package annals.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The sources of a report, numbered from 1 as they are first cited. */
final class Citations {
    /** What the ids of sources in a bibliography begin with. */
    static final String ANCHOR = "source-";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number under which a source is cited. */
    int number(String source) {
        return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    }

    /** All that were cited, in the order of their numbers. */
    Set<String> cited() {
        return numbers.keySet();
    }

    /** Where a source stands in the bibliography. */
    String anchor(String source) {
        return ANCHOR + number(source);
    }
}
