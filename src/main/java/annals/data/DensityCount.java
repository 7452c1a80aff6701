// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.time.Span;
import java.util.TreeMap;

/** Counts events for a {@link Density} while they are read; however far they lie apart, it stays small. */
final class DensityCount {
    /** More stretches than anybody sees: then they become longer. */
    private static final int MOST = 2000;
    private static final int LONGER = 10;

    private int years = 1;
    private TreeMap<Integer, Integer> counts = new TreeMap<>();

    /** Counts an event in the year in which it begins at the earliest; what begins at no time that is known is left out. */
    void add(Event event) {
        if (event.when() == null || event.when().bounds().earliestStart() == Span.PAST) {
            return;
        }
        count(Span.day(event.when().bounds().earliestStart()).getYear(), 1);
        while (counts.size() > MOST) {
            years *= LONGER;
            TreeMap<Integer, Integer> before = counts;
            counts = new TreeMap<>();
            before.forEach(this::count);
        }
    }

    private void count(int year, int events) {
        counts.merge(Math.floorDiv(year, years) * years, events, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    Density now() {
        return new Density(years, counts);
    }
}
