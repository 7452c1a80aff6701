// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.time.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void wordsFitTheirStep() {
        var english = new RungWords(Language.EN);
        var chinese = new RungWords(Language.ZH);
        Rung month = rung(ChronoUnit.MONTHS, 1);
        Rung decade = rung(ChronoUnit.YEARS, 10);
        assertThat(english.tick(month, day(2012, 9, 1), false)).isEqualTo("Sep");
        assertThat(english.tick(month, day(2012, 9, 1), true)).isEqualTo("September");
        assertThat(chinese.tick(month, day(2012, 9, 1), false)).isEqualTo("9月");
        assertThat(english.context(month, day(2012, 9, 1))).isEqualTo("September 2012");
        assertThat(chinese.context(month, day(2012, 9, 1))).isEqualTo("2012年9月");
        assertThat(english.context(decade, day(2010, 1, 1))).isEqualTo("2010s");
        assertThat(chinese.context(decade, day(2010, 1, 1))).isEqualTo("2010年代");
        assertThat(english.context(rung(ChronoUnit.YEARS, 100), day(1900, 1, 1))).isEqualTo("1900–1999");
        assertThat(english.context(rung(ChronoUnit.YEARS, 100), century(-350))).isEqualTo("400–301 BCE");
        assertThat(english.context(rung(ChronoUnit.DAYS, 1), day(2023, 11, 17))).isEqualTo("17 November 2023");
        assertThat(chinese.context(rung(ChronoUnit.DAYS, 1), day(2023, 11, 17))).isEqualTo("2023年11月17日");
    }

    private static long century(int year) {
        return rung(ChronoUnit.YEARS, 100).floor(day(year, 1, 1));
    }
}
