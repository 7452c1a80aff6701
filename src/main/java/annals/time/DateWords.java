// SPDX-License-Identifier: Apache-2.0
package annals.time;

import annals.time.EdtfPoint.Unit;
import annals.time.EdtfReader.Side;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Words a date to its own precision: "1956", "June to August 1956", "about 1950", "1956年6月至8月". {@link DateReading} reads all
 * of it back.
 */
public final class DateWords {
    private DateWords() {}

    /** The date in English, or in Chinese where the locale's language is Chinese. */
    public static String of(EdtfDate date, Locale locale) {
        return Wording.in(locale).date(date);
    }

    /** How exactly the date is known, such as "known to the day" or "known to the month". */
    public static String precision(EdtfDate date, Locale locale) {
        return Wording.in(locale).precision(coarsest(date));
    }

    /** The coarser unit of both sides of a date. */
    private static Unit coarsest(EdtfDate date) {
        Unit unit = Unit.TIME;
        for (Side side : new Side[] {date.sides().start(), date.interval() ? date.sides().end() : date.sides().start()}) {
            if (side instanceof Side.At(var point)) {
                unit = point.unit().compareTo(unit) > 0 ? point.unit() : unit;
                if (point.approximate() && unit.compareTo(Unit.YEARS) < 0 && point.unit() == unit) {
                    unit = Unit.values()[unit.ordinal() + 1];
                }
            }
        }
        return unit;
    }

    /** The words of one language, put together from the same parts. */
    sealed interface Wording permits EnglishDates, ChineseDates {
        static Wording in(Locale locale) {
            return locale.getLanguage().equals("zh") ? new ChineseDates() : new EnglishDates();
        }

        default String date(EdtfDate date) {
            Side end = date.sides().end();
            if (end == null) {
                return date.sides().start() instanceof Side.At(var point) ? point(point) : date.text();
            }
            return switch (date.sides().start()) {
                case Side.At(var from) -> switch (end) {
                    case Side.At(var until) -> fromUntil(from, until);
                    case Side.Open() -> since(point(from));
                    case Side.Unknown() -> endUnknown(point(from));
                };
                case Side.Open() -> until(otherSide(end));
                case Side.Unknown() -> startUnknown(otherSide(end));
            };
        }

        private String otherSide(Side end) {
            return end instanceof Side.At(var until) ? point(until) : "";
        }

        private String fromUntil(EdtfPoint from, EdtfPoint until) {
            boolean plain = !from.uncertain() && !from.approximate() && !until.uncertain() && !until.approximate();
            boolean alike = plain && from.unit() == until.unit() && from.year().equals(until.year());
            if (alike && point(from).equals(point(until))) {
                return point(from);
            }
            if (alike && from.unit() == Unit.DAY) {
                return days(from.firstDay(), until.firstDay());
            }
            if (alike && from.unit() == Unit.MONTH && !month(from.firstDay()).equals(month(until.firstDay()))) {
                return months(from.firstDay(), until.firstDay());
            }
            return to(point(from), point(until));
        }

        /** A single date with the doubts that its source has about it. */
        default String point(EdtfPoint point) {
            String words = switch (point.unit()) {
                case TIME, DAY -> day(point.firstDay()) + clock(point);
                case MONTH -> month(point.firstDay());
                case SEASON -> season(point.season(), point.firstYear());
                case YEAR -> wholeYear(point) ? year(point.firstYear()) : between(point);
                case YEARS -> decade(point) ? decade(point.firstYear()) : between(point);
            };
            return qualified(words, point.uncertain(), point.approximate());
        }

        /** Whether nothing is said about the month, or only that it is not known. */
        private static boolean wholeYear(EdtfPoint point) {
            return (point.month() == null || point.month().equals("XX")) && (point.day() == null || point.day().equals("XX"));
        }

        private static boolean decade(EdtfPoint point) {
            // before the year 100 it would read like one of the last century: the 90s
            return point.month() == null && point.year().matches("[0-9]{3}X") && point.firstYear() >= 100;
        }

        private String between(EdtfPoint point) {
            LocalDate first = point.firstDay();
            LocalDate last = point.lastDay();
            if (point.month() == null) {
                return between(year(first.getYear()), year(last.getYear()));
            }
            if (point.season() > 0) {
                return between(season(point.season(), point.firstYear()), season(point.season(), point.lastYear()));
            }
            if (point.day() == null) {
                return month(first).equals(month(last)) ? month(first) : between(month(first), month(last));
            }
            return first.equals(last) ? day(first) : between(day(first), day(last));
        }

        String year(int year);

        String decade(int firstYear);

        String season(int season, int year);

        String month(LocalDate day);

        String day(LocalDate day);

        /** Two days of one year. */
        String days(LocalDate from, LocalDate until);

        /** Two months of one year. */
        String months(LocalDate from, LocalDate until);

        /** The time of the day with what leads up to it; empty where there is none. */
        String clock(EdtfPoint point);

        String qualified(String words, boolean uncertain, boolean approximate);

        String between(String first, String last);

        String to(String from, String until);

        String since(String from);

        String until(String until);

        String endUnknown(String from);

        String startUnknown(String until);

        String precision(Unit unit);
    }
}
