// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Event;
import annals.query.Condition;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.query.Query;
import annals.store.H2Store;
import annals.time.Bounds;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What else happened around an event: within 30 days before it may have begun and 30 days after it is over at the latest.
 * Where nothing bounds its end (or its beginning), the days around its beginning (or its end) count.
 *
 * @param period that stretch, as one would ask for it
 * @param before the year that ends with the day before it may have begun
 * @param after the year that begins with the day after it is over at the latest
 * @param foremost the most important ones, and of equally important ones the earliest
 * @param count how many there are in all
 */
public record Around(EdtfDate period, EdtfDate before, EdtfDate after, List<Nearby> foremost, int count) {
    private static final long NEAR = 30 * Span.DAY;
    private static final int SHOWN = 6;
    /** EDTF writes years in four digits, those around it too; and an interval with longer ones is nobody's thirty days. */
    private static final Span WRITABLE = Span.of(LocalDate.of(2, 1, 1), LocalDate.of(9998, 12, 31));

    public Around {
        foremost = List.copyOf(foremost);
    }

    /** @param certain whether it lies that near whatever the days were that its date and the event's leave open */
    public record Nearby(Event event, boolean certain) {}

    /** Empty where the event is undated, or so far away that no calendar has the days around it. */
    static Optional<Around> of(Event event, H2Store store) {
        return Optional.ofNullable(event.when())
                .flatMap(when -> Itself.of(when.bounds()).map(itself -> of(event, when, itself, store)));
    }

    private static Around of(Event event, EdtfDate when, Itself itself, H2Store store) {
        EdtfDate period = itself.near();
        EventIndex index = store.index();
        int own = index.row(event.id()).orElse(-1);
        Matches near = store.find(Query.EVERYTHING.only(new Condition.Period(period)));
        Sure sure = Sure.around(when.bounds());
        // grade by grade, for sorting all that happened in a century would take as long as the century has events
        int[] foremost = IntStream.iterate(Event.MOST_IMPORTANT, grade -> grade > 0, grade -> grade - 1)
                .flatMap(grade -> near.rows().filter(row -> row != own && index.importance(row) == grade)).limit(SHOWN).toArray();
        List<Event> events = store.events(foremost);
        List<Nearby> nearby = IntStream.range(0, foremost.length).mapToObj(at -> new Nearby(events.get(at),
                !when.doubted() && !index.doubted(foremost[at]) && sure.holds(index.bounds(foremost[at])))).toList();
        return new Around(period, itself.before(), itself.after(), nearby,
                near.count() - (own >= 0 && near.has(own) ? 1 : 0));
    }

    /** The days that a date may mean, from the first to the last. */
    private record Itself(LocalDate first, LocalDate last) {
        /** Empty where EDTF cannot write what is around them. */
        static Optional<Itself> of(Bounds bounds) {
            long from = bounds.earliestStart() == Span.PAST ? bounds.earliestEnd() - Span.DAY : bounds.earliestStart();
            long until = bounds.latestEnd() == Span.FUTURE ? bounds.latestStart() + Span.DAY : bounds.latestEnd();
            return from < until && from - NEAR >= WRITABLE.start() && until + NEAR <= WRITABLE.end()
                    ? Optional.of(new Itself(Span.day(from), Span.day(until - 1))) : Optional.empty();
        }

        /** The days that are near to at least one of them. */
        EdtfDate near() {
            return days(first.minusDays(NEAR / Span.DAY), last.plusDays(NEAR / Span.DAY));
        }

        EdtfDate before() {
            return days(first.minusYears(1), first.minusDays(1));
        }

        EdtfDate after() {
            return days(last.plusDays(1), last.plusYears(1));
        }

        private static EdtfDate days(LocalDate first, LocalDate last) {
            return EdtfDate.parse(first + "/" + last);
        }
    }

    /**
     * What is near to a date whichever day it means: what is over after one second and begins before another, which may be the
     * earlier one where the date leaves much open.
     */
    private record Sure(long overAfter, long beginsBefore) {
        static Sure around(Bounds bounds) {
            boolean began = bounds.earliestStart() != Span.PAST;
            boolean ended = bounds.latestEnd() != Span.FUTURE;
            return new Sure((began ? bounds.latestStart() : bounds.latestEnd() - Span.DAY) - NEAR,
                    (ended ? bounds.earliestEnd() : bounds.earliestStart() + Span.DAY) + NEAR);
        }

        boolean holds(Bounds other) {
            return other.latestStart() < beginsBefore && other.earliestEnd() > overAfter;
        }
    }
}
