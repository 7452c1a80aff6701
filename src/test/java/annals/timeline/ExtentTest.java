// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Extent.Shape;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtentTest {
    private static final double DAY = 86_400;
    private static final Span KNOWN = new Span(Span.second(LocalDate.of(1940, 1, 1)), Span.second(LocalDate.of(2025, 12, 1)));

    /** With a pixel for every so many days. */
    private static Extent extent(String when, double daysPerPixel) {
        return Extent.of(EdtfDate.parse(when).bounds(), KNOWN, DAY * daysPerPixel);
    }

    private static double day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    @Test
    void anExactDayIsADotFromAfarAndABarFromNear() {
        assertThat(extent("2023-03-14", 6).shape()).isEqualTo(Shape.DOT);
        assertThat(extent("2023-03-14", 0.05).shape()).isEqualTo(Shape.BAR);
        assertThat(extent("2023-03-14", 0.05).exact()).isTrue();
    }

    @Test
    void whereTheAxisTellsHoursADayIsWithoutACertainPartAndATimeOfDayIsAsExactAsEver() {
        Extent day = extent("2023-03-14", 1 / 100.0);
        assertThat(day.hasCore()).isFalse();
        assertThat(day.until() - day.from()).isCloseTo(100, within(1e-6));
        Extent days = extent("2023-03-14/2023-03-17", 1 / 100.0);
        assertThat(days.solidFrom()).isCloseTo(day.from() + 100, within(1e-6));
        assertThat(days.solidUntil()).isCloseTo(day.from() + 300, within(1e-6));
        Extent hours = extent("2023-03-14T09:00:00Z/2023-03-14T17:00:00Z", 1 / 100.0);
        assertThat(hours.exact()).isTrue();
        assertThat(hours.shape()).isEqualTo(Shape.BAR);
        assertThat(extent("2023-03-14T00:00:00Z", 1 / 100.0).shape()).isEqualTo(Shape.DOT);
        assertThat(extent("2023-03-14", 1 / 99.0).exact()).isTrue();
    }

    @Test
    void aYearIsNeverADotButASpanWithoutACertainPart() {
        Extent year = extent("1956", 1);
        assertThat(year.shape()).isEqualTo(Shape.BAR);
        assertThat(year.hasCore()).isFalse();
        assertThat(year.from()).isEqualTo(day(1956, 1, 1));
        assertThat(year.until()).isEqualTo(day(1957, 1, 1));
        assertThat(extent("1956", 100).shape()).isEqualTo(Shape.CAPSULE);
    }

    @Test
    void aRangeOfMonthsIsCertainOnlyBetweenThem() {
        Extent summer = extent("1956-06/1956-08", 1);
        assertThat(summer.from()).isEqualTo(day(1956, 6, 1));
        assertThat(summer.until()).isEqualTo(day(1956, 9, 1));
        assertThat(summer.hasCore()).isTrue();
        assertThat(summer.solidFrom()).isGreaterThan(day(1956, 6, 28)).isLessThanOrEqualTo(day(1956, 7, 1));
        assertThat(summer.solidUntil()).isBetween(day(1956, 8, 1), day(1956, 8, 2));
    }

    @Test
    void whatGoesOnEndsWithWhatTheDataKnow() {
        Extent ongoing = extent("2015-12-11/..", 1);
        assertThat(ongoing.from()).isEqualTo(day(2015, 12, 11));
        assertThat(ongoing.until()).isEqualTo(day(2025, 12, 1));
        assertThat(ongoing.hasCore()).isTrue();
    }

    @Test
    void whatBeganNobodyKnowsWhenBeginsWithWhatTheDataKnow() {
        assertThat(extent("../1985", 1).from()).isEqualTo(day(1940, 1, 1));
        assertThat(extent("../1930", 1).from()).isLessThan(day(1930, 12, 31));
        assertThat(extent("2030/..", 1).until()).isGreaterThan(day(2030, 1, 1));
    }
}
