// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Condition;
import annals.query.Query;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.view.ThemeChoice;
import annals.view.ViewState;
import annals.view.Visible;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodWordsTest {
    @Test
    void aFittedStretchIsCalledByItsYearsWithoutItsMargin() {
        assertThat(words(visible("2012-01-01", "2026-01-01").grown(0.02), Query.EVERYTHING)).isEqualTo("2012 – 2025");
        assertThat(words(visible("1943-01-01", "2026-01-01").grown(0.02), Query.EVERYTHING)).isEqualTo("1943 – 2025");
    }

    @Test
    void aFewMonthsAreCalledByTheirMonths() {
        assertThat(words(visible("2023-03-01", "2023-06-01").grown(0.02), Query.EVERYTHING)).isEqualTo("March to May 2023");
        assertThat(words(visible("2023-03-01", "2023-04-01").grown(0.02), Query.EVERYTHING)).isEqualTo("March 2023");
    }

    @Test
    void aPeriodThatIsAskedForComesFirst() {
        Query query = Query.EVERYTHING.only(new Condition.Period(EdtfDate.parse("1956-06/1956-08")));
        assertThat(words(visible("2012-01-01", "2026-01-01"), query)).isEqualTo("June to August 1956");
    }

    private static String words(Visible visible, Query query) {
        return PeriodWords.of(new ViewState(query, visible, 0, Optional.empty(), Language.EN, ThemeChoice.SYSTEM));
    }

    private static Visible visible(String from, String until) {
        return Visible.of(Span.of(LocalDate.parse(from), LocalDate.parse(until)));
    }
}
