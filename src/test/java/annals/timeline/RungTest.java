// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.time.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RungTest {
    static List<Rung> rungs() {
        return Rung.LADDER;
    }

    private static Rung rung(ChronoUnit unit, int count) {
        return Rung.LADDER.stream().filter(rung -> rung.unit() == unit && rung.count() == count).findFirst().orElseThrow();
    }

    private static long day(int year, int month, int day) {
        return Span.second(LocalDate.of(year, month, day));
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void everySecondLiesInExactlyOneCell(Rung rung) {
        var random = new Random(rung.shortest());
        for (int i = 0; i < 3000; i++) {
            long second = random.nextLong(day(-12_000, 1, 1), day(12_000, 1, 1));
            long tick = rung.floor(second);
            long next = rung.next(tick);
            assertThat(second).isGreaterThanOrEqualTo(tick).isLessThan(next);
            assertThat(next - tick).isGreaterThanOrEqualTo(rung.shortest() * 9 / 10);
            assertThat(rung.floor(tick)).isEqualTo(tick);
            assertThat(rung.floor(next - 1)).isEqualTo(tick);
            assertThat(rung.floor(next)).isEqualTo(next);
        }
    }

    @Test
    void theLadderClimbs() {
        for (int i = 1; i < Rung.LADDER.size(); i++) {
            assertThat(Rung.LADDER.get(i).shortest()).isGreaterThan(Rung.LADDER.get(i - 1).shortest());
        }
    }

    @Test
    void monthsFollowOneAnotherWithoutGapOrRepeat() {
        Rung month = rung(ChronoUnit.MONTHS, 1);
        long tick = day(1900, 1, 1);
        for (LocalDate first = LocalDate.of(1900, 1, 1); first.getYear() < 2101; first = first.plusMonths(1)) {
            assertThat(tick).isEqualTo(Span.second(first));
            tick = month.next(tick);
        }
    }

    @Test
    void centuriesBeforeAndAfterTheFirstYearHaveRoundNumbersAndThereIsNoYearZero() {
        Rung century = rung(ChronoUnit.YEARS, 100);
        var english = new RungWords(Language.EN);
        var chinese = new RungWords(Language.ZH);
        List<Long> ticks = century.ticks(day(-250, 1, 1), day(250, 1, 1));
        assertThat(ticks.stream().map(tick -> english.tick(century, tick, true)))
                .containsExactly("300 BCE", "200 BCE", "100 BCE", "1", "100", "200", "300");
        assertThat(ticks.stream().map(tick -> chinese.tick(century, tick, true)))
                .containsExactly("公元前300年", "公元前200年", "公元前100年", "1年", "100年", "200年", "300年");
        Rung year = rung(ChronoUnit.YEARS, 1);
        assertThat(year.ticks(day(-1, 1, 1), day(2, 1, 1)).stream().map(tick -> english.tick(year, tick, false)))
                .containsExactly("2 BCE", "1 BCE", "1", "2");
    }

    /** What stands at the tick before 15:47 on 17 November 2023, and what over it, for each step. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MINUTES | 1     | 15:47 | 15:47   | 17 November 2023, UTC | 2023年11月17日（UTC）
            MINUTES | 5     | 15:45 | 15:45   | 17 November 2023, UTC | 2023年11月17日（UTC）
            MINUTES | 15    | 15:45 | 15:45   | 17 November 2023, UTC | 2023年11月17日（UTC）
            HOURS   | 1     | 15:00 | 15:00   | 17 November 2023, UTC | 2023年11月17日（UTC）
            HOURS   | 3     | 15:00 | 15:00   | 17 November 2023, UTC | 2023年11月17日（UTC）
            HOURS   | 6     | 12:00 | 12:00   | 17 November 2023, UTC | 2023年11月17日（UTC）
            HOURS   | 12    | 12:00 | 12:00   | 17 November 2023, UTC | 2023年11月17日（UTC）
            DAYS    | 1     | 17    | 17日    | November 2023         | 2023年11月
            WEEKS   | 1     | 15    | 15日    | November 2023         | 2023年11月
            MONTHS  | 1     | Nov   | 11月    | 2023                  | 2023年
            MONTHS  | 3     | Oct   | 10月    | 2023                  | 2023年
            YEARS   | 1     | 2023  | 2023    | 2020s                 | 2020年代
            YEARS   | 2     | 2022  | 2022    | 2020s                 | 2020年代
            YEARS   | 5     | 2020  | 2020    | 2020s                 | 2020年代
            YEARS   | 10    | 2020  | 2020    | 2000–2099             | 2000–2099年
            YEARS   | 20    | 2020  | 2020    | 2000–2099             | 2000–2099年
            YEARS   | 50    | 2000  | 2000    | 2000–2099             | 2000–2099年
            YEARS   | 100   | 2000  | 2000    | 2000–2999             | 2000–2999年
            YEARS   | 200   | 2000  | 2000    | 2000–2999             | 2000–2999年
            YEARS   | 500   | 2000  | 2000    | 2000–2999             | 2000–2999年
            YEARS   | 1000  | 2000  | 2000    | common era            | 公元
            YEARS   | 2000  | 2000  | 2000    | common era            | 公元
            YEARS   | 5000  | 1     | 1       | common era            | 公元
            YEARS   | 10000 | 1     | 1       | common era            | 公元
            """)
    void everyStepHasItsWordsAndThoseOfWhatItLiesInInBothLanguages(ChronoUnit unit, int count, String english, String chinese,
            String above, String aboveInChinese) {
        Rung rung = rung(unit, count);
        long tick = rung.floor(Span.second(LocalDate.of(2023, 11, 17)) + (15 * 60 + 47) * 60 + 59);
        assertThat(words(Language.EN, rung, tick)).containsExactly(english, above);
        assertThat(words(Language.ZH, rung, tick)).containsExactly(chinese, aboveInChinese);
    }

    private static List<String> words(Language language, Rung rung, long tick) {
        var words = new RungWords(language);
        Rung above = Objects.requireNonNull(rung.above());
        return List.of(words.tick(rung, tick, false), words.over(rung, above.floor(tick), true));
    }

    @Test
    void wordsAreLongerWhereThereIsRoomAndTellTheErasApart() {
        var english = new RungWords(Language.EN);
        var chinese = new RungWords(Language.ZH);
        Rung month = rung(ChronoUnit.MONTHS, 1);
        Rung year = rung(ChronoUnit.YEARS, 1);
        Rung hours = rung(ChronoUnit.HOURS, 12);
        Rung millennium = rung(ChronoUnit.YEARS, 1000);
        assertThat(english.tick(month, day(2012, 9, 1), true)).isEqualTo("September");
        assertThat(chinese.tick(year, day(2012, 1, 1), true)).isEqualTo("2012");
        assertThat(english.over(rung(ChronoUnit.YEARS, 20), century(-350), true)).isEqualTo("400–301 BCE");
        assertThat(chinese.over(rung(ChronoUnit.YEARS, 20), century(-350), true)).isEqualTo("公元前400–301年");
        assertThat(chinese.over(rung(ChronoUnit.YEARS, 20), century(-350), false)).isEqualTo("前400–301年");
        assertThat(english.over(hours, day(2012, 9, 1), false)).isEqualTo("1 Sep 2012");
        assertThat(chinese.over(hours, day(2012, 9, 1), false)).isEqualTo("2012年9月1日");
        assertThat(english.over(rung(ChronoUnit.YEARS, 20), century(50), true)).isEqualTo("1–99");
        assertThat(english.over(millennium, day(-3000, 1, 1), true)).isEqualTo("before the common era");
        assertThat(chinese.over(millennium, day(-3000, 1, 1), true)).isEqualTo("公元前");
    }

    @Test
    void everySecondLiesInOneOfTwoEras() {
        Rung era = Objects.requireNonNull(rung(ChronoUnit.YEARS, 10_000).above());
        List<Long> ticks = era.ticks(day(-9000, 1, 1), day(2000, 1, 1));
        assertThat(ticks).hasSize(3).element(1).isEqualTo(day(1, 1, 1));
        assertThat(era.floor(day(1, 1, 1) - 1)).isEqualTo(ticks.getFirst());
        assertThat(era.floor(day(1, 1, 1))).isEqualTo(day(1, 1, 1));
        assertThat(era.next(day(1, 1, 1))).isEqualTo(ticks.getLast());
    }

    private static long century(int year) {
        return rung(ChronoUnit.YEARS, 100).floor(day(year, 1, 1));
    }
}
