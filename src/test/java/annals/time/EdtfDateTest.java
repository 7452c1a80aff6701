// SPDX-License-Identifier: Apache-2.0
package annals.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    /** Bounds as days: earliest start, latest start, day after the earliest end, day after the latest end. */
    @ParameterizedTest
    @CsvSource({
        "1956,                   1956-01-01, 1956-12-31, 1956-01-02, 1957-01-01",
        "1956-06,                1956-06-01, 1956-06-30, 1956-06-02, 1956-07-01",
        "2022-11-30,             2022-11-30, 2022-11-30, 2022-12-01, 2022-12-01",
        "1956-06/1956-08,        1956-06-01, 1956-06-30, 1956-08-02, 1956-09-01",
        "1974/1980,              1974-01-01, 1974-12-31, 1980-01-02, 1981-01-01",
        "1997-05-03/1997-05-11,  1997-05-03, 1997-05-03, 1997-05-12, 1997-05-12",
        "1950~,                  1949-01-01, 1951-12-31, 1949-01-02, 1952-01-01",
        "1950-06~,               1950-05-01, 1950-07-31, 1950-05-02, 1950-08-01",
        "2016-09-02~,            2016-09-01, 2016-09-03, 2016-09-02, 2016-09-04",
        "199X,                   1990-01-01, 1999-12-31, 1990-01-02, 2000-01-01",
        "19XX,                   1900-01-01, 1999-12-31, 1900-01-02, 2000-01-01",
        "1X56,                   1056-01-01, 1956-12-31, 1056-01-02, 1957-01-01",
        "2004-XX,                2004-01-01, 2004-12-31, 2004-01-02, 2005-01-01",
        "2004-1X,                2004-10-01, 2004-12-31, 2004-10-02, 2005-01-01",
        "2004-02-XX,             2004-02-01, 2004-02-29, 2004-02-02, 2004-03-01",
        "2001-21,                2001-03-01, 2001-05-31, 2001-03-02, 2001-06-01",
        "2001-24,                2001-01-01, 2002-02-28, 2001-01-02, 2002-03-01",
        "-0043,                  -0043-01-01, -0043-12-31, -0043-01-02, -0042-01-01",
        "Y17000,                 +17000-01-01, +17000-12-31, +17000-01-02, +17001-01-01",
    })
    void aDateHasTheBoundsThatItsPrecisionLeaves(String text, LocalDate earliestStart, LocalDate latestStart,
            LocalDate earliestEnd, LocalDate latestEnd) {
        assertThat(EdtfDate.parse(text).bounds()).isEqualTo(new Bounds(Span.second(earliestStart), Span.second(latestStart),
                Span.second(earliestEnd), Span.second(latestEnd)));
    }

    @ParameterizedTest
    @CsvSource({"2012, 2012", "7, 0007", "0, 0000", "-43, -0043", "9999, 9999", "17000, Y17000", "-99999999, Y-99999999"})
    void aYearIsADateOfAnyLength(int year, String text) {
        EdtfDate date = EdtfDate.ofYear(year);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.bounds().earliestStart()).isEqualTo(Span.second(LocalDate.of(year, 1, 1)));
    }

    @Test
    void anOpenEndGoesOnForeverAndAnUnknownEndMayLieAnywhere() {
        long start = Span.second(LocalDate.of(1985, 1, 1));
        long lastStart = Span.second(LocalDate.of(1985, 12, 31));
        long nextDay = Span.second(LocalDate.of(1985, 1, 2));
        long end = Span.second(LocalDate.of(1986, 1, 1));
        assertThat(EdtfDate.parse("1985/..").bounds()).isEqualTo(new Bounds(start, lastStart, Span.FUTURE, Span.FUTURE));
        assertThat(EdtfDate.parse("1985/").bounds()).isEqualTo(new Bounds(start, lastStart, nextDay, Span.FUTURE));
        assertThat(EdtfDate.parse("../1985").bounds()).isEqualTo(new Bounds(Span.PAST, Span.PAST, nextDay, end));
        assertThat(EdtfDate.parse("/1985").bounds()).isEqualTo(new Bounds(Span.PAST, lastStart, nextDay, end));
    }

    @Test
    void aTimeWithAZoneIsExactAndOneWithoutMayBeAnywhereOnEarth() {
        long noon = LocalDateTime.of(1997, 5, 11, 12, 0).toEpochSecond(ZoneOffset.UTC);
        assertThat(EdtfDate.parse("1997-05-11T12:00:00Z").bounds()).isEqualTo(new Bounds(noon, noon, noon + 1, noon + 1));
        assertThat(EdtfDate.parse("1997-05-11T20:00:00+08:00").bounds()).isEqualTo(new Bounds(noon, noon, noon + 1, noon + 1));
        assertThat(EdtfDate.parse("1997-05-11T12:00:00").bounds().possible())
                .isEqualTo(new Span(noon - 14 * 3600, noon + 12 * 3600 + 1));
    }

    @Test
    void onlyADoubtedDateIsDoubted() {
        assertThat(EdtfDate.parse("1984?").doubted()).isTrue();
        assertThat(EdtfDate.parse("1984%").doubted()).isTrue();
        assertThat(EdtfDate.parse("1980/1984-06?").doubted()).isTrue();
        assertThat(EdtfDate.parse("1984~").doubted()).isFalse();
    }

    @Test
    void theFirstAndTheLastYearHaveRoomToBeApproximate() {
        assertThat(EdtfDate.parse("Y99999999~").bounds().possible().holds(EdtfDate.parse("Y99999999").bounds().possible())).isTrue();
        assertThat(EdtfDate.parse("Y-99999999~").bounds().possible().holds(EdtfDate.parse("Y-99999999").bounds().possible()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2012~, 2012-01-01, 2013-01-01", "2012, 2012-01-01, 2013-01-01", "2012-06~/2013, 2012-06-01, 2014-01-01",
        "2012/, 2012-01-01, 2013-01-01", "/2012-06-30~, 2012-06-30, 2012-07-01", "201X~, 2010-01-01, 2020-01-01"})
    void whatADateNamesHasNoRoomAroundIt(String date, LocalDate from, LocalDate until) {
        assertThat(EdtfDate.parse(date).named()).hasValue(Span.of(from, until));
    }

    @Test
    void anOpenSideIsNamedAndAStretchThatOnlyRoomMakesIsNot() {
        assertThat(EdtfDate.parse("2012/..").named()).hasValue(new Span(Span.second(LocalDate.of(2012, 1, 1)), Span.FUTURE));
        assertThat(EdtfDate.parse("../2012~").named()).hasValue(new Span(Span.PAST, Span.second(LocalDate.of(2013, 1, 1))));
        assertThat(EdtfDate.parse("2013~/2012").named()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''            | 0 | it is empty | 内容是空的；不详时请写null",
        "2022-13       | 5 | months go from 01 to 12 | 月份为01到12，季节为21（春）到24（冬），没有13",
        "2022-02-30    | 8 | the calendar has no such day | 日历上没有这一天",
        "2023-02-29    | 8 | the calendar has no such day | 日历上没有这一天",
        "30.11.2022    | 0 | year-month-day | 年月日之间用连字符，例如2022-11-30",
        "2022-9-5      | 0 | two digits | 月和日用两位数字，例如2022-09-05",
        "476           | 0 | four digits | 年份用四位数字，例如0476，更长的以Y开头",
        "12022         | 0 | begin with Y | 年份用四位数字，例如0476，更长的以Y开头",
        "2022-21-05    | 5 | a season has no days | 季节后面不写日",
        "1980/1975     | 5 | ends before it begins | 终点早于起点",
        "1980/81       | 5 | four digits | 年份用四位数字，例如0476，更长的以Y开头",
        "1980/1981/1982| 9 | one slash | 起止之间只有一个斜杠，这里又有一个",
        "../..         | 0 | at least one side | 时间段的斜杠两侧至少要有一个日期",
        "/             | 0 | at least one side | 时间段的斜杠两侧至少要有一个日期",
        "..            | 0 | one side of a slash | “..”只能写在斜杠的一侧",
        "2022?-11      | 0 | at the end of a date | ?、~和%写在日期末尾",
        "2022-11-30T9:00 | 11 | time of day | 时刻写作09:30:00Z、09:30:00+08:00或09:30:00",
        "next year     | 0 | write it as EDTF | 请按EDTF书写，例如1956、1956-06、1956-06-18、1950~、199X或1956-06/1956-08",
        "2022-3X       | 5 | no month begins with 3 | 没有以3开头的月份",
        "Y999999999    | 0 | a year of more than 8 digits | 年份超过8位数字",
        "2012/Y-999999999~ | 5 | a year of more than 8 digits | 年份超过8位数字",
    })
    void aTextThatIsNoDateIsRefusedWithThePlaceAndTheReason(String text, int column, String reason, String chinese) {
        assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOfSatisfying(EdtfException.class, e -> {
            assertThat(e.column()).isEqualTo(column);
            assertThat(e).hasMessageContaining(reason);
            assertThat(e.chinese()).isEqualTo("看不懂日期“" + text + "”：" + chinese);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1956", "1956-06", "2022-11-30", "1956-06/1956-08", "1950~", "1984?", "2004-06%", "199X",
        "../1985-04-12", "1985/", "2001-21", "Y-17000", "1997-05-11T12:00:00-05:00"})
    void aDateIsPrintedBackAsItWasWritten(String text) {
        assertThat(EdtfDate.parse(text)).hasToString(text);
        assertThat(EdtfDate.parse(text).text()).isEqualTo(text);
    }

    @Test
    void lessPrecisionNeverMeansNarrowerBounds() {
        Random random = new Random(1956);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(1_100_000));
            String exact = day.toString();
            Span before = EdtfDate.parse(exact).bounds().possible();
            for (String coarser : new String[] {exact + "~", exact.substring(0, 8) + "XX", exact.substring(0, 7),
                    exact.substring(0, 7) + "~", exact.substring(0, 4), exact.substring(0, 4) + "~", exact.substring(0, 3) + "X",
                    exact.substring(0, 2) + "XX"}) {
                assertThat(EdtfDate.parse(coarser).bounds().possible().holds(before)).as(coarser + " holds " + exact).isTrue();
            }
        }
    }

    @Test
    void anIntervalCoversBothItsSidesAndNothingBeyondThem() {
        Random random = new Random(2025);
        for (int i = 0; i < 3_000; i++) {
            LocalDate from = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(50_000));
            LocalDate until = from.plusDays(random.nextInt(5_000));
            String left = from.toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
            String right = until.toString().substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
            Bounds bounds = EdtfDate.parse(left + "/" + right).bounds();
            assertThat(bounds.earliestStart()).isEqualTo(EdtfDate.parse(left).bounds().earliestStart());
            assertThat(bounds.latestEnd()).isEqualTo(EdtfDate.parse(right).bounds().latestEnd());
        }
    }
}
