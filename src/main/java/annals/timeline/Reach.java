// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Bounds;
import annals.time.Span;
import java.util.Optional;
import java.util.stream.LongStream;

/** How far dates reach in the time that the data know of: what goes on ends with the data, as its bar does. */
public final class Reach {
    private Reach() {}

    /** From the earliest second at which any event may have begun to the last that the data know; empty without dates. */
    public static Optional<Span> of(EventIndex index) {
        long first = Long.MAX_VALUE;
        boolean bounded = false;
        for (int row = 0; row < index.firstUndated() && !bounded; row++) {
            bounded = index.earliestStart(row) != Span.PAST;
            first = Math.min(first, start(index, row));
        }
        return first == Long.MAX_VALUE ? Optional.empty()
                : Optional.of(new Span(first, Math.max(index.lastSecond(), first + 1)));
    }

    /** From the first second that any date names to the last one that the data know of. */
    public static Span known(EventIndex index) {
        return of(index).orElseGet(() -> new Span(index.lastSecond() - 1, index.lastSecond()));
    }

    /** How far the dated ones of these matches reach; empty where there are none. */
    public static Optional<Span> of(Matches matches) {
        EventIndex index = matches.index();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row = matches.next(0); row >= 0 && row < index.firstUndated(); row = matches.next(row + 1)) {
            long start = start(index, row);
            first = Math.min(first, start);
            long end = index.latestEnd(row) == Span.FUTURE ? index.lastSecond() : index.latestEnd(row);
            last = Math.max(last, Math.max(end, start + 1));
        }
        return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    /** All that a date may cover; where nothing bounds it, it ends with {@code known}, or where it must at least have been. */
    public static Span of(Bounds bounds, Span known) {
        long start = bounds.earliestStart() == Span.PAST
                ? LongStream.of(known.start(), bounds.latestStart() - 1, bounds.earliestEnd() - 1, bounds.latestEnd() - 1)
                        .filter(second -> second >= Span.PAST).min().orElseThrow()
                : bounds.earliestStart();
        long end = bounds.latestEnd() == Span.FUTURE
                ? LongStream.of(known.end(), start + 1, bounds.latestStart(), bounds.earliestEnd())
                        .filter(second -> second < Span.FUTURE).max().orElseThrow()
                : bounds.latestEnd();
        return new Span(start, end);
    }

    /** A beginning that nothing bounds says nothing of when: the first that is known then is when it may be over. */
    private static long start(EventIndex index, int row) {
        return index.earliestStart(row) == Span.PAST ? index.bounds(row).earliestEnd() : index.earliestStart(row);
    }
}
