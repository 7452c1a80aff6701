// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many events begin in each stretch of years, as far as they are read: a coarse picture of what is being loaded.
 *
 * @param years how many years a stretch has: 1, 10, 100, ...
 * @param counts by the first year of a stretch, a multiple of {@code years} counted as ISO 8601 does; only where there are any
 */
public record Density(int years, SortedMap<Integer, Integer> counts) {
    public Density {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
