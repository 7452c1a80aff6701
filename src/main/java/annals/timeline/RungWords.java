// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.model.Language;
import annals.time.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of the axis in a language. */
record RungWords(Language language) {
    private static final int FOUR_DIGITS = 1000;

    /** What stands at a tick; {@code full} is longer and goes where there is room. */
    String tick(Rung rung, long second, boolean full) {
        LocalDateTime at = Rung.dateTime(second);
        return switch (rung.unit()) {
            case MINUTES, HOURS -> String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
            case DAYS, WEEKS -> chinese() ? at.getDayOfMonth() + "日" : Integer.toString(at.getDayOfMonth());
            case MONTHS -> month(at.getMonth(), full);
            // years that follow each other are told alike, with room to spare or without
            default -> year(at.getYear(), full && rung.isOfCenturies());
        };
    }

    /**
     * What stands over a step at the tick of the longer one that it lies in; {@code full} is longer, goes where there is room,
     * and tells in which zone hours are told.
     */
    String over(Rung rung, long second, boolean full) {
        String zone = !full || !rung.isWithinADay() ? "" : chinese() ? "（UTC）" : ", UTC";
        return rung.above() == null ? "" : context(rung.above(), second, full) + zone;
    }

    /** Texts as wide as any that stand in full over a step. */
    List<String> samplesOver(Rung rung) {
        return rung.above() != null && rung.above().isOfYears()
                ? List.of(over(rung, rung.above().floor(Span.second(LocalDate.of(-7500, 1, 1))), true))
                : Stream.of(LocalDate.of(2022, 9, 28), LocalDate.of(2022, 12, 28))
                        .map(day -> over(rung, Span.second(day), true)).toList();
    }

    /** What a longer step is called, from its tick to the next one. */
    private String context(Rung rung, long second, boolean full) {
        LocalDateTime at = Rung.dateTime(second);
        String year = rung.isOfYears() ? years(rung, second) : year(at.getYear(), true);
        String words = switch (rung.unit()) {
            case ERAS -> at.getYear() < 1 ? chinese() ? "公元前" : "before the common era" : chinese() ? "公元" : "common era";
            case DAYS -> chinese() ? year + at.getMonthValue() + "月" + at.getDayOfMonth() + "日"
                    : at.getDayOfMonth() + " " + month(at.getMonth(), full) + " " + year;
            case MONTHS -> chinese() ? year + at.getMonthValue() + "月" : month(at.getMonth(), full) + " " + year;
            default -> year;
        };
        return full || !words.startsWith("公元前") ? words : words.substring("公元".length());
    }

    /** Texts as wide as any that stand at ticks of a step, of common years. */
    List<String> samples(Rung rung, boolean full) {
        return switch (rung.unit()) {
            case MONTHS -> Stream.of(Month.values()).map(month -> month(month, full)).toList();
            case YEARS -> List.of(year(rung.count() > FOUR_DIGITS ? 10_000 : 2000, full && rung.isOfCenturies()));
            case DAYS, WEEKS -> List.of(chinese() ? "28日" : "28");
            default -> List.of("00:00");
        };
    }

    /** A text as wide as any that stands at ticks of years before the first. */
    String sampleBeforeYearOne(Rung rung) {
        return year(rung.count() > FOUR_DIGITS ? -9_999 : -1_999, false);
    }

    private String years(Rung rung, long second) {
        int first = Rung.dateTime(second).getYear();
        int last = Rung.dateTime(rung.next(second)).getYear() - 1;
        if (rung.count() == 10 && first >= FOUR_DIGITS) {
            return chinese() ? first + "年代" : first + "s";
        }
        if (chinese()) {
            return first > 0 ? first + "–" + last + "年" : "公元前" + (1 - first) + "–" + (1 - last) + "年";
        }
        return first > 0 ? first + "–" + last : 1 - first + "–" + (1 - last) + " BCE";
    }

    /** The calendar's year 0 is the year 1 before the common era. */
    private String year(int year, boolean full) {
        if (year > 0) {
            return chinese() && full ? year + "年" : Integer.toString(year);
        }
        return chinese() ? (full ? "公元前" : "前") + (1 - year) + "年" : 1 - year + " BCE";
    }

    private String month(Month month, boolean full) {
        return chinese()
                ? month.getValue() + "月"
                : month.getDisplayName(full ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }

    private boolean chinese() {
        return language == Language.ZH;
    }

    /** Whether the year of a tick lies before the first of the common era. */
    static boolean beforeYearOne(Rung rung, long second) {
        return rung.unit() == ChronoUnit.YEARS && Rung.dateTime(second).getYear() < 1;
    }
}
