// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.time.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the axis: ticks stand every {@code count} units of the calendar.
 *
 * @param unit minutes, hours, days, months, years or eras; weeks are quarters of a month, begun anew on each 1st
 * @param above the longer step that stands over it, of which the axis tells only what it lies in; null for eras
 */
record Rung(ChronoUnit unit, int count, @Nullable Rung above) {
    /** Before and after the beginning of the common era. */
    private static final Rung ERA = new Rung(ChronoUnit.ERAS, 1, null);
    private static final Rung MILLENNIUM = new Rung(ChronoUnit.YEARS, 1000, ERA);
    private static final Rung CENTURY = new Rung(ChronoUnit.YEARS, 100, MILLENNIUM);
    static final Rung DECADE = new Rung(ChronoUnit.YEARS, 10, CENTURY);
    private static final Rung YEAR = new Rung(ChronoUnit.YEARS, 1, DECADE);
    private static final Rung MONTH = new Rung(ChronoUnit.MONTHS, 1, YEAR);
    private static final Rung DAY = new Rung(ChronoUnit.DAYS, 1, MONTH);

    /** All steps, the shortest first. */
    static final List<Rung> LADDER = List.of(
            new Rung(ChronoUnit.MINUTES, 1, DAY),
            new Rung(ChronoUnit.MINUTES, 5, DAY),
            new Rung(ChronoUnit.MINUTES, 15, DAY),
            new Rung(ChronoUnit.HOURS, 1, DAY),
            new Rung(ChronoUnit.HOURS, 3, DAY),
            new Rung(ChronoUnit.HOURS, 6, DAY),
            new Rung(ChronoUnit.HOURS, 12, DAY),
            DAY,
            new Rung(ChronoUnit.WEEKS, 1, MONTH),
            MONTH,
            new Rung(ChronoUnit.MONTHS, 3, YEAR),
            YEAR,
            new Rung(ChronoUnit.YEARS, 2, DECADE),
            new Rung(ChronoUnit.YEARS, 5, DECADE),
            DECADE,
            new Rung(ChronoUnit.YEARS, 20, CENTURY),
            new Rung(ChronoUnit.YEARS, 50, CENTURY),
            CENTURY,
            new Rung(ChronoUnit.YEARS, 200, MILLENNIUM),
            new Rung(ChronoUnit.YEARS, 500, MILLENNIUM),
            MILLENNIUM,
            new Rung(ChronoUnit.YEARS, 2000, ERA),
            new Rung(ChronoUnit.YEARS, 5000, ERA),
            new Rung(ChronoUnit.YEARS, 10_000, ERA));

    private static final long HOUR_SECONDS = 3600;
    private static final int WEEK_DAYS = 7;
    private static final int LAST_WEEK = 22;
    /** The calendar of the Java library ends a little beyond: no ticks further out. */
    private static final long FURTHEST = 900_000_000L * 365 * Span.DAY;
    private static final long YEAR_ONE = Span.second(LocalDate.of(1, 1, 1));

    /** Whether it divides a day. */
    boolean isWithinADay() {
        return unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS;
    }

    /** Whether it is a century or longer. */
    boolean isOfCenturies() {
        return unit == ChronoUnit.YEARS && count >= CENTURY.count;
    }

    /** Whether it is a decade or longer. */
    boolean isOfYears() {
        return unit == ChronoUnit.YEARS && count > 1;
    }

    /** The seconds of its shortest cell. */
    long shortest() {
        return count * switch (unit) {
            case MINUTES -> 60L;
            case HOURS -> HOUR_SECONDS;
            case DAYS -> Span.DAY;
            case WEEKS -> WEEK_DAYS * Span.DAY;
            case MONTHS -> 28 * Span.DAY;
            case ERAS -> FURTHEST;
            default -> 365 * Span.DAY;
        };
    }

    /** The ticks from the last one that is not after {@code from} to the first one that is not before {@code until}. */
    List<Long> ticks(double from, double until) {
        var ticks = new ArrayList<Long>();
        if (from > -FURTHEST && until < FURTHEST) {
            long tick = floor((long) Math.floor(from));
            while (tick < until) {
                ticks.add(tick);
                tick = next(tick);
            }
            ticks.add(tick);
        }
        return ticks;
    }

    /** The last tick that is not after a second. */
    long floor(long second) {
        LocalDate day = Span.day(second);
        return switch (unit) {
            case MINUTES, HOURS -> Math.floorDiv(second, shortest()) * shortest();
            case DAYS -> Span.second(day);
            case WEEKS -> Span.second(day.withDayOfMonth(1 + WEEK_DAYS * Math.min((day.getDayOfMonth() - 1) / WEEK_DAYS, 3)));
            case MONTHS -> Span.second(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % count));
            case ERAS -> second < YEAR_ONE ? -FURTHEST : YEAR_ONE;
            default -> Span.second(LocalDate.of(floorYear(day.getYear()), 1, 1));
        };
    }

    /** The tick after a tick. */
    long next(long tick) {
        LocalDate day = Span.day(tick);
        return switch (unit) {
            case MINUTES, HOURS -> tick + shortest();
            case DAYS -> Span.second(day.plusDays(1));
            case WEEKS -> Span.second(
                    day.getDayOfMonth() < LAST_WEEK ? day.plusDays(WEEK_DAYS) : day.plusMonths(1).withDayOfMonth(1));
            case MONTHS -> Span.second(day.plusMonths(count));
            case ERAS -> tick < YEAR_ONE ? YEAR_ONE : FURTHEST;
            default -> Span.second(LocalDate.of(year(place(day.getYear()) + 1), 1, 1));
        };
    }

    /**
     * Which tick of a step of years a year is: there is no year 0, so ticks stand at round years of both eras and, where 0
     * would be, at the year 1.
     */
    int place(int year) {
        return count == 1 ? year : year > 0 ? year / count : -Math.ceilDiv(1 - year, count);
    }

    private int year(int place) {
        if (count == 1) {
            return place;
        }
        return place > 0 ? place * count : place == 0 ? 1 : 1 + place * count;
    }

    private int floorYear(int year) {
        return year(place(year));
    }

    static LocalDateTime dateTime(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }
}
