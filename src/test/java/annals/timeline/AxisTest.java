// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Style;
import annals.model.Language;
import annals.time.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AxisTest {
    private static final double WIDTH = 1000;

    private static Axis axis(double start, int step, double width, Language language) {
        return new Axis(new Scale(start, step), width, 300, language, Samples.TEXT);
    }

    private static List<Mark.Label> labels(Axis axis) {
        return axis.labels().stream().map(Mark.Label.class::cast).toList();
    }

    private static List<String> words(Axis axis, Style style) {
        return labels(axis).stream().filter(label -> label.style().equals(style)).map(Mark.Label::text).toList();
    }

    /** The axis of all days from one to another, the latter excluded. */
    private static Axis axis(LocalDate from, LocalDate until, int step, Language language) {
        double width = Math.ceil((Span.second(until) - Span.second(from)) / Scale.secondsPerPixel(step));
        return axis(Span.second(from), step, width, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMonthFrom1900To2100IsThereOnceAtEveryZoomThatTellsMonths(Language language) {
        LocalDate from = LocalDate.of(1900, 1, 1);
        LocalDate until = LocalDate.of(2101, 1, 1);
        var lines = new HashSet<Style>();
        for (int step = 0; step <= Scale.COARSEST; step++) {
            Rung rung = axis(0, step, WIDTH, language).ticked();
            if (rung.unit() == ChronoUnit.MONTHS) {
                lines.add(Style.AXIS);
                var months = from.datesUntil(until, Period.ofMonths(rung.count())).map(day -> month(day, language)).toList();
                assertThat(words(axis(from, until, step, language), Style.AXIS)).as("step %d", step)
                        .usingElementComparator(AxisTest::shortened).containsExactlyElementsOf(months);
            } else if (rung.unit() == ChronoUnit.DAYS || rung.unit() == ChronoUnit.WEEKS) {
                lines.add(Style.SMALL);
                var months = from.datesUntil(until, Period.ofMonths(1)).map(day -> monthAndYear(day, language)).toList();
                assertThat(words(axis(from, until, step, language), Style.SMALL)).as("step %d", step)
                        .containsExactlyElementsOf(months);
            }
        }
        assertThat(lines).containsExactlyInAnyOrder(Style.AXIS, Style.SMALL);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDayOfAMonthStandsOnceOverItsHours(Language language) {
        var random = new Random(29);
        int inFull = 0;
        for (int step = 0; axis(0, step, WIDTH, language).ticked().isWithinADay(); step++) {
            LocalDate first = LocalDate.of(random.nextInt(1900, 2101), 1 + random.nextInt(12), 1);
            LocalDate next = first.plusMonths(1);
            var words = words(axis(first, next, step, language), Style.SMALL);
            boolean zone = words.getFirst().contains("UTC");
            inFull += zone ? 1 : 0;
            assertThat(words).as("step %d", step)
                    .containsExactlyElementsOf(first.datesUntil(next).map(day -> wholeDay(day, language, zone)).toList());
        }
        assertThat(inFull).isGreaterThan(40);
    }

    private static String wholeDay(LocalDate day, Language language, boolean full) {
        if (language == Language.ZH) {
            return monthAndYear(day, language) + day.getDayOfMonth() + (full ? "日（UTC）" : "日");
        }
        return day.format(DateTimeFormatter.ofPattern(full ? "d MMMM yyyy', UTC'" : "d MMM yyyy", Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyYearFrom1900To2100IsThereOnceAtEveryZoomThatTicksYears(Language language) {
        LocalDate from = LocalDate.of(1900, 1, 1);
        LocalDate until = LocalDate.of(2101, 1, 1);
        for (int step = 0; step <= Scale.COARSEST; step++) {
            Rung rung = axis(0, step, WIDTH, language).ticked();
            if (rung.unit() == ChronoUnit.YEARS && 100 % rung.count() == 0) {
                assertThat(words(axis(from, until, step, language), Style.AXIS)).as("step %d", step)
                        .usingElementComparator((one, other) -> one.substring(0, 4).compareTo(other.substring(0, 4)))
                        .startsWith(from.datesUntil(LocalDate.of(2100, 1, 1), Period.ofYears(rung.count()))
                                .map(day -> Integer.toString(day.getYear())).toArray(String[]::new));
            }
        }
    }

    private static int shortened(String one, String other) {
        return one.startsWith(other) || other.startsWith(one) ? 0 : one.compareTo(other);
    }

    private static String month(LocalDate day, Language language) {
        return language == Language.ZH ? day.getMonthValue() + "月" : day.format(DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH));
    }

    private static String monthAndYear(LocalDate day, Language language) {
        return day.format(language == Language.ZH ? DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINESE)
                : DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void atEveryZoomThereAreTwoLinesAndNowhereAYearZero(Language language) {
        double yearOne = Span.second(LocalDate.of(1, 1, 1));
        for (int step = 0; step <= Scale.COARSEST; step++) {
            Axis axis = axis(yearOne - WIDTH / 2 * Scale.secondsPerPixel(step), step, WIDTH, language);
            assertThat(words(axis, Style.SMALL)).as("step %d", step).isNotEmpty();
            assertThat(words(axis, Style.AXIS)).as("step %d", step).isNotEmpty().noneMatch(word -> word.matches("0([年 ].*)?"));
            if (axis.ticked().unit() == ChronoUnit.YEARS) {
                assertThat(words(axis, Style.AXIS)).as("step %d", step).containsAnyOf("1", "1年");
            }
        }
    }

    @Test
    void tenThousandYearsAreToldInMillenniaOfBothEras() {
        double width = 600;
        Scale scale = Scale.showing(Span.second(LocalDate.of(-7999, 1, 1)), Span.second(LocalDate.of(2200, 1, 1)), width);
        Axis english = axis(scale.start(), scale.step(), width, Language.EN);
        Axis chinese = axis(scale.start(), scale.step(), width, Language.ZH);
        assertThat(words(english, Style.AXIS)).containsExactly("8000 BCE", "6000 BCE", "4000 BCE", "2000 BCE", "1", "1000");
        assertThat(words(english, Style.SMALL)).containsExactly("before the common era", "common era");
        assertThat(words(chinese, Style.AXIS)).containsExactly("前8000年", "前6000年", "前4000年", "前2000年", "1年", "1000年");
        assertThat(words(chinese, Style.SMALL)).containsExactly("公元前", "公元");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsAreWholeAndApartWhereverOneLooks(Language language) {
        var random = new Random(17);
        for (int i = 0; i < 4000; i++) {
            int step = random.nextInt(Scale.COARSEST + 1);
            double middle = Span.second(LocalDate.of(random.nextInt(-8000, 8000), 1 + random.nextInt(12), 1));
            double width = 1 + random.nextInt(1600);
            Axis axis = axis(middle - width / 2 * Scale.secondsPerPixel(step), step, width, language);
            var areas = labels(axis).stream().map(Samples::area).toList();
            for (int a = 0; a < areas.size(); a++) {
                Rect area = areas.get(a);
                assertThat(area.x()).isGreaterThanOrEqualTo(0);
                assertThat(area.right()).isLessThanOrEqualTo(width);
                for (Rect other : areas.subList(0, a)) {
                    assertThat(area.meets(other)).as("step %d at %.0f: %s on %s", step, middle, area, other).isFalse();
                }
            }
        }
    }

    @Test
    void aWindowOfOrdinaryWidthHasTicksToReadAtEveryZoom() {
        for (int step = 0; step <= Scale.COARSEST; step++) {
            Axis axis = axis(Samples.NOW - WIDTH / 2 * Scale.secondsPerPixel(step), step, WIDTH, Language.EN);
            long words = labels(axis).stream().filter(label -> label.style().equals(Style.AXIS)).count();
            assertThat(words).as("step %d", step).isBetween(2L, 32L);
        }
    }

    @Test
    void whatIsTickedDependsOnTheZoomAloneNotOnThePlace() {
        for (int step = 0; step <= Scale.COARSEST; step++) {
            assertThat(axis(0, step, WIDTH, Language.ZH).ticked()).isEqualTo(axis(-9e10, step, 333, Language.ZH).ticked());
        }
    }

    @Test
    void chineseYearsAreToldAlikeAtEveryZoomThatTicksThem() {
        for (int step = 100; step < 160; step++) {
            Axis axis = axis(Span.second(LocalDate.of(1990, 1, 1)), step, WIDTH, Language.ZH);
            if (axis.ticked().unit() == ChronoUnit.YEARS && axis.ticked().count() < 100) {
                assertThat(words(axis, Style.AXIS)).as("step %d", step).allMatch(word -> word.matches("\\d{4}"));
            }
        }
    }

    @Test
    void theLongerStepStaysInViewWhereverInItOneIs() {
        int step = 120;
        double middleOf2012 = Span.second(LocalDate.of(2012, 6, 10));
        assertThat(labels(axis(middleOf2012, step, 300, Language.EN))).extracting(Mark.Label::text).contains("2012");
        assertThat(labels(axis(middleOf2012, step, 300, Language.ZH))).extracting(Mark.Label::text).contains("2012年");
    }

    @Test
    void beyondTheCalendarThereIsJustNothing() {
        assertThat(labels(axis(1e18, Scale.COARSEST, WIDTH, Language.EN))).isEmpty();
    }
}
