// SPDX-License-Identifier: Apache-2.0
package annals.time;

import annals.time.EdtfPoint.Unit;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Dates in English: "3 to 11 May 1997". */
record EnglishDates() implements DateWords.Wording {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    @Override
    public String year(int year) {
        return year > 0 ? Integer.toString(year) : 1 - year + " BCE";
    }

    @Override
    public String decade(int firstYear) {
        return "the " + firstYear + "s";
    }

    @Override
    public String season(int season, int year) {
        return SEASONS.get(season - 1) + " " + year(year);
    }

    @Override
    public String month(LocalDate day) {
        return monthName(day) + " " + year(day.getYear());
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    @Override
    public String days(LocalDate from, LocalDate until) {
        return from.getMonth() == until.getMonth()
                ? from.getDayOfMonth() + " to " + day(until)
                : from.getDayOfMonth() + " " + monthName(from) + " to " + day(until);
    }

    @Override
    public String months(LocalDate from, LocalDate until) {
        return monthName(from) + " to " + month(until);
    }

    @Override
    public String clock(EdtfPoint point) {
        var time = point.time();
        if (time == null) {
            return "";
        }
        String zone = time.zone() == null ? "local time"
                : time.zone().getTotalSeconds() == 0 ? "UTC" : "UTC" + time.zone().getId();
        return String.format(Locale.ROOT, ", %02d:%02d:%02d %s", time.hour(), time.minute(), time.second(), zone);
    }

    @Override
    public String qualified(String words, boolean uncertain, boolean approximate) {
        return (uncertain ? "possibly " : "") + (approximate ? "about " : "") + words;
    }

    @Override
    public String between(String first, String last) {
        return "between " + first + " and " + last;
    }

    @Override
    public String to(String from, String until) {
        return from + " to " + until;
    }

    @Override
    public String since(String from) {
        return "since " + from;
    }

    @Override
    public String until(String until) {
        return "until " + until;
    }

    @Override
    public String endUnknown(String from) {
        return "from " + from + ", end unknown";
    }

    @Override
    public String startUnknown(String until) {
        return "until " + until + ", start unknown";
    }

    @Override
    public String precision(Unit unit) {
        return switch (unit) {
            case TIME -> "exact time";
            case DAY -> "known to the day";
            case MONTH -> "known to the month";
            case SEASON -> "known to the season";
            case YEAR -> "known to the year";
            case YEARS -> "known to some years";
        };
    }

    private static String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
