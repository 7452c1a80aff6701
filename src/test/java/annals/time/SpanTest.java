// SPDX-License-Identifier: Apache-2.0
package annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "1969-12-31", "2024-02-29", "-0043-03-15", "+99999-12-31"})
    void aDayIsThatOfItsFirstAndOfItsLastSecond(LocalDate day) {
        assertThat(Span.day(Span.second(day))).isEqualTo(day);
        assertThat(Span.day(Span.second(day.plusDays(1)) - 1)).isEqualTo(day);
    }
}
