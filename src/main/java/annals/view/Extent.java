// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Bounds;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the known events reach, in seconds since 1970: no side of it is open.
 *
 * @param first the earliest second at which anything may have begun
 * @param last the latest second at which anything is known to end, greater than first
 */
public record Extent(long first, long last) {
    /** Room left and right of what is fitted, as a part of its length, so that no mark sticks to the edge. */
    private static final double MARGIN = 0.02;
    /** A single day is shown with the weeks around it. */
    private static final long LEAST = 40L * 86_400;

    static Extent of(EventIndex index) {
        return of(index, IntStream.range(0, index.firstUndated()))
                .orElse(new Extent(Span.second(LocalDate.of(1940, 1, 1)), Span.second(LocalDate.of(2030, 1, 1))));
    }

    /** How far the dated events among the matches reach; empty where there are none. */
    static Optional<Extent> of(Matches matches) {
        return of(matches.index(), matches.rows().filter(row -> row < matches.index().firstUndated()));
    }

    private static Optional<Extent> of(EventIndex index, IntStream rows) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row : rows.toArray()) {
            Bounds bounds = index.bounds(row);
            long from = bounds.earliestStart() == Span.PAST ? bounds.earliestEnd() : bounds.earliestStart();
            long until = bounds.latestEnd() == Span.FUTURE ? Math.max(bounds.latestStart(), from + 1) : bounds.latestEnd();
            first = Math.min(first, from);
            last = Math.max(last, until);
        }
        return first < last ? Optional.of(new Extent(first, last)) : Optional.empty();
    }

    /** All of it, fitted. */
    Visible all() {
        long lacking = Math.max(0, LEAST - (last - first)) / 2;
        return new Visible(first - lacking, last + lacking).grown(MARGIN);
    }

    /** The last so many calendar years of it, or all where it is shorter; fitted. */
    Visible lastYears(int years) {
        int year = LocalDate.ofInstant(Instant.ofEpochSecond(last - 1), ZoneOffset.UTC).getYear();
        long from = Math.max(first, Span.second(LocalDate.of(year - years + 1, 1, 1)));
        return new Extent(from, last).all();
    }

    /** A period, fitted; its open sides end where this does. */
    Visible shown(EdtfDate period) {
        Span span = period.bounds().possible();
        long from = span.start() == Span.PAST ? Math.min(first, span.end() - LEAST) : span.start();
        long until = span.end() == Span.FUTURE ? Math.max(last, span.start() + LEAST) : span.end();
        return new Extent(from, until).all();
    }
}
