// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Comparator;

/** The one order of events in lists, files and pages: earliest start, latest end, importance (highest first), id; undated last. */
public final class EventOrder {
    public static final Comparator<Event> COMPARATOR = Comparator
            .comparingLong((Event event) -> event.when() == null ? Long.MAX_VALUE : event.when().bounds().earliestStart())
            .thenComparingLong(event -> event.when() == null ? Long.MAX_VALUE : event.when().bounds().latestEnd())
            .thenComparing(Event::importance, Comparator.reverseOrder())
            .thenComparing(Event::id);

    private EventOrder() {}
}
