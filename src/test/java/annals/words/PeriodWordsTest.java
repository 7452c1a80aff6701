// SPDX-License-Identifier: Apache-2.0
package annals.words;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Condition;
import annals.query.Query;
import annals.state.Arrangement;
import annals.state.Aspect;
import annals.state.Perspective;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.state.Visible;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void yearsBeforeTheFirstAreCalledByTheirEraAndNoneIsZero() {
        assertThat(PeriodWords.of(EdtfDate.parse("-7999/2025"), Language.EN)).isEqualTo("8000 BCE to 2025");
        assertThat(PeriodWords.of(EdtfDate.parse("0000/2025"), Language.EN)).isEqualTo("1 BCE to 2025");
        assertThat(PeriodWords.of(EdtfDate.parse("0000/2025"), Language.ZH)).isEqualTo("公元前1年至2025年");
    }

    @Test
    void aPeriodThatIsAskedForComesFirst() {
        Query query = Query.EVERYTHING.only(new Condition.Period(EdtfDate.parse("1956-06/1956-08")));
        assertThat(words(visible("2012-01-01", "2026-01-01"), query)).isEqualTo("June to August 1956");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-21, Dec 2022, 2022年12月", "2012, 2012, 2012年", "2023-11-17/2023-11-21, Nov 2023, 2023年11月",
        "2023-11-30/2024-01, Nov 2023 – Jan 2024, 2023年11月 – 2024年1月", "2019/2021, 2019 – 2021, 2019 – 2021"})
    void aListSaysMonthsInShort(String date, String english, String chinese) {
        assertThat(PeriodWords.shortly(EdtfDate.parse(date), Language.EN)).isEqualTo(english);
        assertThat(PeriodWords.shortly(EdtfDate.parse(date), Language.ZH)).isEqualTo(chinese);
    }

    private static String words(Visible visible, Query query) {
        var state = new ViewState(query, visible, 0, Optional.empty(), Language.EN, ThemeChoice.SYSTEM,
                Arrangement.FIRST, Perspective.TIMELINE, Optional.empty(), Aspect.FIRST);
        return PeriodWords.of(state.period(), state.language());
    }

    private static Visible visible(String from, String until) {
        Span span = Span.of(LocalDate.parse(from), LocalDate.parse(until));
        return new Visible(span.start(), span.end());
    }
}
