// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One date without a slash, as parsed: digits with an {@code X} where a digit is unspecified.
 *
 * @param year four digits or X, or any number of digits for a year beyond four; a minus in front before year 0
 * @param month two digits or X, 21 to 24 for a season; null where the date is a year
 * @param day two digits or X; null where the date is a month or a year
 * @param time of the day; null where none is given
 */
record EdtfPoint(String year, @Nullable String month, @Nullable String day, @Nullable Clock time, boolean uncertain,
        boolean approximate) {

    /** A time of day and its zone; without a zone it is local time somewhere on Earth. */
    record Clock(int hour, int minute, int second, @Nullable ZoneOffset zone) {}

    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LATEST_ZONE = ZoneOffset.ofHours(-12);

    /** The same without the "about". */
    EdtfPoint exactly() {
        return approximate ? new EdtfPoint(year, month, day, time, uncertain, false) : this;
    }

    /** Which part of the date is the smallest that is known. */
    enum Unit { TIME, DAY, MONTH, SEASON, YEAR, YEARS }

    Unit unit() {
        if (year.contains("X")) {
            return Unit.YEARS;
        }
        if (month == null || month.contains("X")) {
            return Unit.YEAR;
        }
        if (season() > 0) {
            return Unit.SEASON;
        }
        if (day == null || day.contains("X")) {
            return Unit.MONTH;
        }
        return time == null ? Unit.DAY : Unit.TIME;
    }

    /** 1 for spring to 4 for winter, 0 for none. */
    int season() {
        return month != null && month.startsWith("2") ? month.charAt(1) - '0' : 0;
    }

    /** First second it may cover. */
    long from() {
        if (time != null) {
            var zone = time.zone() == null ? EARLIEST_ZONE : time.zone();
            return clockTime(time).toEpochSecond(zone);
        }
        LocalDate first = firstDay();
        return Span.second(approximate ? widened(first, -1) : first);
    }

    /** First second that it cannot cover any more. */
    long until() {
        if (time != null) {
            var zone = time.zone() == null ? LATEST_ZONE : time.zone();
            return clockTime(time).toEpochSecond(zone) + 1;
        }
        LocalDate end = lastDay().plusDays(1);
        return Span.second(approximate ? widened(end, 1) : end);
    }

    /** Whether it names one day or second, and stands by it. */
    boolean exact() {
        Unit unit = unit();
        return !approximate && (unit == Unit.DAY || unit == Unit.TIME && time != null && time.zone() != null);
    }

    /** Length of the smallest thing it may be: a day, or with a time a second. */
    long grain() {
        return time == null ? Span.DAY : 1;
    }

    private LocalDateTime clockTime(Clock clock) {
        return firstDay().atTime(clock.hour(), clock.minute(), clock.second());
    }

    /** About: one unit of its own precision more on either side. EDTF leaves the amount open; this is our reading. */
    private LocalDate widened(LocalDate day, int sign) {
        return switch (unit()) {
            case TIME, DAY -> day.plusDays(sign);
            case MONTH -> day.plusMonths(sign);
            case SEASON -> day.plusMonths(3L * sign);
            case YEAR -> day.plusYears(sign);
            case YEARS -> day.plusYears((long) sign * (lastYear() - firstYear() + 1));
        };
    }

    int firstYear() {
        return boundYear(isBeforeZero() ? '9' : '0');
    }

    int lastYear() {
        return boundYear(isBeforeZero() ? '0' : '9');
    }

    private boolean isBeforeZero() {
        return year.startsWith("-");
    }

    private int boundYear(char digit) {
        return Integer.parseInt(year.replace('X', digit));
    }

    LocalDate firstDay() {
        LocalDate one = oneDay();
        if (one != null) {
            return one;
        }
        for (int y = firstYear(); y <= lastYear(); y++) {
            for (int m = 1; m <= 12; m++) {
                for (int d = 1; monthFits(m) && d <= YearMonth.of(y, m).lengthOfMonth(); d++) {
                    if (dayFits(d)) {
                        return LocalDate.of(y, m, d);
                    }
                }
            }
        }
        throw new IllegalStateException("no day fits " + this);
    }

    LocalDate lastDay() {
        if (season() == 4) {
            return YearMonth.of(lastYear() + 1, 2).atEndOfMonth();
        }
        LocalDate one = oneDay();
        if (one != null) {
            return one;
        }
        for (int y = lastYear(); y >= firstYear(); y--) {
            for (int m = 12; m >= 1; m--) {
                for (int d = YearMonth.of(y, m).lengthOfMonth(); monthFits(m) && d >= 1; d--) {
                    if (dayFits(d)) {
                        return LocalDate.of(y, m, d);
                    }
                }
            }
        }
        throw new IllegalStateException("no day fits " + this);
    }

    /** The day where every digit of it is known: then there is nothing to search for. */
    private @Nullable LocalDate oneDay() {
        return day == null || month == null || year.indexOf('X') >= 0 || month.indexOf('X') >= 0 || day.indexOf('X') >= 0 ? null
                : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Whether any day of the calendar is meant: false for 30 February. */
    boolean possible() {
        for (int y = firstYear(); y <= Math.min(lastYear(), firstYear() + 8); y++) {
            for (int m = 1; m <= 12; m++) {
                for (int d = 1; monthFits(m) && d <= YearMonth.of(y, m).lengthOfMonth(); d++) {
                    if (dayFits(d)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * EDTF ties seasons to no months. Ours are the meteorological ones of the northern hemisphere; a winter may be
     * the one at the beginning or at the end of its year, so it covers both and all between.
     */
    private boolean monthFits(int m) {
        return switch (season()) {
            case 1 -> m >= 3 && m <= 5;
            case 2 -> m >= 6 && m <= 8;
            case 3 -> m >= 9 && m <= 11;
            case 4 -> true;
            default -> month == null || fits(month, m);
        };
    }

    private boolean dayFits(int d) {
        return day == null || fits(day, d);
    }

    private static boolean fits(String pattern, int number) {
        return (pattern.charAt(0) == 'X' || pattern.charAt(0) - '0' == number / 10)
                && (pattern.charAt(1) == 'X' || pattern.charAt(1) - '0' == number % 10);
    }
}
