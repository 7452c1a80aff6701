// SPDX-License-Identifier: Apache-2.0
package annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import annals.time.Lead.Order;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
    /** A date with the days on which it leaves room to have begun. */
    private record Open(EdtfDate date, LocalDate from, LocalDate until) {
        LongStream days() {
            return LongStream.rangeClosed(from.toEpochDay(), until.toEpochDay());
        }
    }

    @Test
    void whatIsPossibleIsWhatEveryPairOfPossibleDaysGives() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            Open first = date(random);
            Open second = date(random);
            long[] gaps = first.days().flatMap(one -> second.days().map(other -> other - one)).sorted().distinct().toArray();
            Lead lead = Lead.of(first.date().bounds(), second.date().bounds()).orElseThrow();
            assertThat(gaps).as("%s and %s", first.date().text(), second.date().text())
                    .containsExactly(LongStream.rangeClosed(lead.least(), lead.most()).toArray());
            Order order = lead.order();
            assertThat(order == Order.FIRST).isEqualTo(LongStream.of(gaps).allMatch(gap -> gap > 0));
            assertThat(order == Order.SECOND).isEqualTo(LongStream.of(gaps).allMatch(gap -> gap < 0));
            assertThat(order == Order.TOGETHER).isEqualTo(LongStream.of(gaps).allMatch(gap -> gap == 0));
            assertThat(order == Order.UNKNOWN).isEqualTo(LongStream.of(gaps).anyMatch(gap -> gap > 0)
                    && LongStream.of(gaps).anyMatch(gap -> gap < 0));
        }
    }

    @Test
    void seenFromTheOtherItIsTheOtherWayRoundAndSaidInTheSameWords() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            Bounds first = date(random).date().bounds();
            Bounds second = date(random).date().bounds();
            Lead lead = Lead.of(first, second).orElseThrow();
            assertThat(Lead.of(second, first)).contains(lead.reversed());
            assertThat(lead.reversed().reversed()).isEqualTo(lead);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(LeadWords.of(lead.reversed(), locale)).isEqualTo(LeadWords.of(lead, locale));
            }
        }
    }

    @Test
    void whereNothingBoundsABeginningNothingIsSaid() {
        assertThat(Lead.of(EdtfDate.parse("../2020").bounds(), EdtfDate.parse("2021").bounds())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-11-30 | 2023-02-06 | 68 days | 68天",
        "2022-11-30 | 2022-12-01 | 1 day | 1天",
        "2022-11-30 | 2022-11-30 | the same day | 同一天",
        "2022-12 | 2023-02-10 | 41 to 71 days | 41至71天",
        "2022-11 | 2022-11-30 | up to 29 days, or the same day | 至多29天，或同一天",
        "2022-11 | 2022-11-15 | order unknown, at most 15 days apart | 先后不明，相差至多15天",
        "2023 | 2023-03 | order unknown, at most 305 days apart | 先后不明，相差至多305天",
        "2020-01-01 | 2023-03-01 | 1,155 days (3.2 years) | 1,155天（约3.2年）",
        "2015 | 2020 | 1,462 to 2,191 days (4.0 to 6.0 years) | 1,462至2,191天（约4.0至6.0年）"})
    void itIsSaidNoMoreExactlyThanTheDatesAre(String first, String second, String english, String chinese) {
        Lead lead = Lead.of(EdtfDate.parse(first).bounds(), EdtfDate.parse(second).bounds()).orElseThrow();
        assertThat(LeadWords.of(lead, Locale.ENGLISH)).isEqualTo(english);
        assertThat(LeadWords.of(lead, Locale.CHINA)).isEqualTo(chinese);
    }

    private static Open date(Random random) {
        var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
        LocalDate later = day.plusDays(40 + random.nextInt(300));
        YearMonth month = YearMonth.from(day);
        Year year = Year.from(day);
        return switch (random.nextInt(6)) {
            case 0 -> new Open(EdtfDate.parse(day.toString()), day, day);
            case 1 -> new Open(EdtfDate.parse(month.toString()), month.atDay(1), month.atEndOfMonth());
            case 2 -> new Open(EdtfDate.parse(year.toString()), year.atDay(1), year.atMonth(12).atEndOfMonth());
            case 3 -> new Open(EdtfDate.parse(day + "T14:30:00Z"), day, day);
            case 4 -> new Open(EdtfDate.parse(month + "/" + YearMonth.from(later)), month.atDay(1), month.atEndOfMonth());
            default -> new Open(EdtfDate.parse(day + "/" + later), day, day);
        };
    }
}
