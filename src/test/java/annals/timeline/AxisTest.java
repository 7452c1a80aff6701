// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Style;
import annals.model.Language;
import annals.time.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
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

    @Test
    void everyMonthFrom1900To2100IsThereOnceAtEveryZoomThatTicksMonths() {
        double from = Span.second(LocalDate.of(1900, 1, 1));
        double until = Span.second(LocalDate.of(2101, 1, 1));
        int zooms = 0;
        for (int step = 0; step <= Scale.COARSEST; step++) {
            if (axis(from, step, WIDTH, Language.EN).ticked().equals(monthly())) {
                zooms++;
                double width = Math.ceil((until - from) / Scale.secondsPerPixel(step));
                var counts = new HashMap<String, Integer>();
                labels(axis(from, step, width, Language.EN)).stream().filter(label -> label.style().equals(Style.AXIS))
                        .forEach(label -> counts.merge(label.text().substring(0, 3), 1, Integer::sum));
                assertThat(counts).hasSize(12);
                for (Month month : Month.values()) {
                    String word = month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(java.util.Locale.ROOT);
                    assertThat(counts).as("step %d", step).containsEntry(word, 201);
                }
            }
        }
        assertThat(zooms).isGreaterThan(5);
    }

    private static Rung monthly() {
        return Rung.LADDER.stream().filter(rung -> rung.unit() == ChronoUnit.MONTHS && rung.count() == 1).findFirst().orElseThrow();
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
