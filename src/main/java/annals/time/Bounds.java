// SPDX-License-Identifier: Apache-2.0
package annals.time;

/**
 * What a date leaves open: the earliest and latest second at which it can start and end. A day-exact date has
 * {@code earliestStart == latestStart}; "1956" can start on any day of 1956 and end on any day not before that.
 * All in seconds since 1970-01-01T00:00Z; the two ends are excluded, as in {@link Span}.
 *
 * @param earliestStart first second at which it may have begun; {@link Span#PAST} where unknown
 * @param latestStart last second at which it may have begun, not before earliestStart
 * @param earliestEnd first second at which it may be over; before latestStart where the date is one unknown day of many
 * @param latestEnd second at which it is over at the latest, not before earliestEnd; {@link Span#FUTURE} where unknown
 */
public record Bounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
    public Bounds {
        if (latestStart < earliestStart || latestEnd < earliestEnd || latestEnd <= earliestStart) {
            throw new IllegalArgumentException(
                    "bounds out of order: " + earliestStart + ".." + latestStart + " to " + earliestEnd + ".." + latestEnd);
        }
    }

    /** All that the date may cover. */
    public Span possible() {
        return new Span(earliestStart, latestEnd);
    }
}
