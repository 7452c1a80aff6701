// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import annals.time.EdtfDate;
import annals.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
    private static Span span(String when) {
        return EdtfDate.parse(when).bounds().possible();
    }

    @ParameterizedTest
    @CsvSource({"2012/2025, 2012/2025", "2023-05/2023-08, 2023-05/2023-08", "2023-11-17/2023-11-23, 2023-11-17/2023-11-23",
        "2023-11-17T09:00:00Z/2023-11-17T09:59:59Z, 2023-11-17", "-0499/0500, -0499/0500", "0000/0014, 0000/0014",
        "-0043-03-15, -0043-03-15", "Y12000, Y12000"})
    void whatIsSeenIsAPeriodToAskForToTheYearTheMonthOrTheDay(String seen, String period) {
        assertThat(new Visible(span(seen).start(), span(seen).end()).grown(0.02).period().text()).isEqualTo(period);
    }

    @Test
    void aDayIsShownWithWeeksAroundItAndATimeOfDayWithHours() {
        assertThat(Visible.fitting(span("2023-11-17")).length()).isBetween(40.0 * Span.DAY, 42.0 * Span.DAY);
        assertThat(Visible.fitting(span("2023-11-17T09:30:00Z")).length()).isBetween(1.0 * Span.DAY, 1.1 * Span.DAY);
        assertThat(Visible.fitting(span("2023")).length()).isBetween(365.0 * Span.DAY, 380.0 * Span.DAY);
    }
}
