// SPDX-License-Identifier: Apache-2.0
package annals.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The sources of a report, numbered from 1 as they are first cited. */
public final class Citations {
    /** What the ids of sources in a bibliography begin with. */
    public static final String ANCHOR = "source-";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number under which a source is cited. */
    public int number(String source) {
        return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    }

    /** All that were cited, in the order of their numbers. */
    public Set<String> cited() {
        return numbers.keySet();
    }

    /** Where a source stands in the bibliography. */
    String anchor(String source) {
        return ANCHOR + number(source);
    }
}
