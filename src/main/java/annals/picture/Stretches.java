// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Bounds;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Cuts a period into stretches that are each as long as can be read on a page. Cuts lie at the beginning of a year, where
 * a year is too much of a half, a quarter or a month, and rather between events than through them.
 */
public final class Stretches {
    /** EDTF knows months of these years only. */
    private static final int WITH_MONTHS = 9999;
    private static final List<Period> STEPS = List.of(Period.ofYears(1), Period.ofMonths(6), Period.ofMonths(3),
            Period.ofMonths(1));
    /** So many cuts are weighed at once, which bounds what is held of a period of millions of years. */
    private static final int MOST_CUTS = 4096;
    /** The first of several stretches, in which least happened for the longest, has so much less than the others. */
    private static final double FIRST = 0.6;
    /** Stretches of about as many events differ by as much as one in so many. */
    private static final int UNEVEN = 5;
    /** A stretch may give up this share of what fits to spare events from being cut. */
    private static final double TO_SPARE = 0.25;

    private final Matches matches;
    private final Predicate<Span> readable;

    Stretches(Matches matches, Predicate<Span> readable) {
        this.matches = matches;
        this.readable = readable;
    }

    /** The stretches of a period in order, without those in which nothing is, nor the empty years at its ends. */
    List<Span> of(Span wanted) {
        Span period = filled(wanted);
        var stretches = new ArrayList<Span>();
        long at = period.start();
        while (at < period.end()) {
            long until = end(at, period.end());
            var stretch = new Span(at, until);
            if (rows(matches, stretch).count() > 0) {
                stretches.add(stretch);
            }
            at = until;
        }
        return stretches;
    }

    /** A period in so many stretches, or fewer, that about as many events begin in each; without empty years at its ends. */
    public static List<Span> even(Matches dated, Span wanted, int parts) {
        Span period = new Stretches(dated, _ -> true).filled(wanted);
        EventIndex index = dated.index();
        long[] begins = dated.rows().filter(row -> row < index.firstUndated())
                .mapToLong(row -> Math.max(period.start(), index.bounds(row).earliestStart())).sorted().toArray();
        var stretches = new ArrayList<Span>();
        long from = period.start();
        for (int part = 1; part < parts; part++) {
            int before = (int) ((part - 1 + FIRST) * begins.length / (parts - 1 + FIRST));
            long cut = cut(begins, before, begins.length / (UNEVEN * parts));
            if (cut > from && cut < period.end()) {
                stretches.add(new Span(from, cut));
                from = cut;
            }
        }
        stretches.add(new Span(from, period.end()));
        return List.copyOf(stretches);
    }

    /** Where the year, half, quarter or month begins before which about so many begin. */
    private static long cut(long[] begins, int before, int uneven) {
        long best = begins[before];
        for (Period step : STEPS) {
            long until = cuts(best, Long.MAX_VALUE, step, 1).getFirst();
            long since = Span.second(day(until).minus(step));
            best = before - first(begins, since) <= first(begins, until) - before ? since : until;
            if (Math.abs(first(begins, best) - before) <= uneven) {
                return best;
            }
            best = begins[before];
        }
        return Span.second(day(best).withDayOfMonth(1));
    }

    /** How many begin before a second. */
    private static int first(long[] begins, long second) {
        int at = Arrays.binarySearch(begins, second);
        while (at > 0 && begins[at - 1] == second) {
            at--;
        }
        return at < 0 ? -1 - at : at;
    }

    private Span filled(Span period) {
        EventIndex index = matches.index();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row : matches.rows().filter(row -> row < index.firstUndated()).toArray()) {
            Span known = known(index.bounds(row), index);
            first = Math.min(first, Math.max(known.start(), period.start()));
            last = Math.max(last, Math.min(known.end(), period.end()));
        }
        if (first >= last) {
            return period;
        }
        LocalDate begin = day(first).withDayOfYear(1);
        LocalDate end = day(last - 1).withDayOfYear(1).plusYears(1);
        return new Span(Math.max(period.start(), Span.second(begin)), Math.min(period.end(), Span.second(end)));
    }

    private long end(long start, long last) {
        for (Period step : steps(start, last)) {
            List<Long> cuts = cuts(start, last, step);
            int fits = fitting(start, cuts);
            if (fits > 0) {
                return cuts.get(fits - 1) == last ? last : sparing(start, cuts.subList(0, fits));
            }
        }
        // what is too much for a month is counted in clusters
        return cuts(start, last, STEPS.getLast()).getFirst();
    }

    /** Steps for a period: where years are too many, first some powers of ten of them. */
    private static List<Period> steps(long start, long last) {
        var steps = new ArrayList<>(STEPS);
        long years = ChronoUnit.YEARS.between(day(start), day(last));
        for (int step = 10; step <= years / MOST_CUTS * 10; step *= 10) {
            steps.addFirst(Period.ofYears(step));
        }
        return steps;
    }

    /** How many of the cuts, from the first, leave a readable stretch: doubled until too many, then halved in between. */
    private int fitting(long start, List<Long> cuts) {
        int fits = 0;
        int fails = 1;
        while (fails <= cuts.size() && readable.test(new Span(start, cuts.get(fails - 1)))) {
            fits = fails;
            fails *= 2;
        }
        fails = Math.min(fails, cuts.size() + 1);
        while (fails - fits > 1) {
            int middle = (fits + fails) / 2;
            if (readable.test(new Span(start, cuts.get(middle - 1)))) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return fits;
    }

    /** The cut through the fewest events among the last ones; the last of those. */
    private long sparing(long start, List<Long> cuts) {
        long best = cuts.getLast();
        long fewest = Long.MAX_VALUE;
        long earliest = best - (long) ((best - start) * TO_SPARE);
        for (long cut : cuts.reversed()) {
            long through = cut < earliest ? Long.MAX_VALUE : through(cut);
            if (through < fewest) {
                fewest = through;
                best = cut;
            }
        }
        return best;
    }

    private long through(long cut) {
        EventIndex index = matches.index();
        return matches.rows().filter(row -> row < index.firstUndated()).mapToObj(index::bounds)
                .filter(bounds -> bounds.earliestStart() < cut && cut < bounds.latestEnd()).count();
    }

    /** Where years, halves or the like begin after a second, up to the last one, or as many as are weighed at once. */
    private static List<Long> cuts(long start, long last, Period step) {
        return cuts(start, last, step, MOST_CUTS);
    }

    private static List<Long> cuts(long start, long last, Period step, int most) {
        LocalDate first = day(start).withDayOfMonth(1);
        LocalDate at = first.minusMonths(Math.floorMod(first.getYear() * 12L + first.getMonthValue() - 1, step.toTotalMonths()));
        var cuts = new ArrayList<Long>();
        while (Span.second(at) < last && cuts.size() < most) {
            at = at.plus(step);
            if (Span.second(at) > start) {
                cuts.add(Math.min(last, Span.second(at)));
            }
        }
        return cuts;
    }

    /** The dated rows that may lie in a stretch: those of earlier events that go on in it too. */
    public static Matches rows(Matches matches, Span stretch) {
        EventIndex index = matches.index();
        return only(matches, row -> row < index.firstUndated() && known(index.bounds(row), index).meets(stretch));
    }

    static Matches only(Matches matches, IntPredicate wanted) {
        var rows = new BitSet();
        var certain = new BitSet();
        matches.rows().filter(wanted).forEach(row -> {
            rows.set(row);
            certain.set(row, matches.certain(row));
        });
        return new Matches(matches.index(), rows, certain);
    }

    /** What a date may cover of the time that the data know of: an ongoing event goes on no further. */
    private static Span known(Bounds bounds, EventIndex index) {
        long start = bounds.earliestStart();
        long end = bounds.latestEnd() == Span.FUTURE ? Math.max(index.lastSecond(), start + 1) : bounds.latestEnd();
        return new Span(start, end);
    }

    /** The stretch as a date of whole years, or of whole months. */
    public static EdtfDate worded(Span stretch) {
        LocalDate first = day(stretch.start());
        LocalDate last = day(stretch.end() - 1);
        boolean years = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1
                || first.plusYears(3).isBefore(last) || Math.max(Math.abs(first.getYear()), Math.abs(last.getYear())) > WITH_MONTHS;
        String from = years ? year(first) : month(first);
        String until = years ? year(last) : month(last);
        return EdtfDate.parse(from.equals(until) ? from : from + "/" + until);
    }

    private static String year(LocalDate day) {
        return EdtfDate.ofYear(day.getYear()).text();
    }

    private static String month(LocalDate day) {
        return year(day) + "-%02d".formatted(day.getMonthValue());
    }

    private static LocalDate day(long second) {
        return Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
