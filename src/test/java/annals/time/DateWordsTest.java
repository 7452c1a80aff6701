// SPDX-License-Identifier: Apache-2.0
package annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1956                   | 1956                                | 1956年",
        "1956-06                | June 1956                           | 1956年6月",
        "2022-11-30             | 30 November 2022                    | 2022年11月30日",
        "1956-06/1956-08        | June to August 1956                 | 1956年6月至8月",
        "1974/1980              | 1974 to 1980                        | 1974年至1980年",
        "1997-05-03/1997-05-11  | 3 to 11 May 1997                    | 1997年5月3日至11日",
        "2011-02-28/2011-03-02  | 28 February to 2 March 2011         | 2011年2月28日至3月2日",
        "2015-08-26/2018-01-19  | 26 August 2015 to 19 January 2018   | 2015年8月26日至2018年1月19日",
        "2023-01/2023-05-18     | January 2023 to 18 May 2023         | 2023年1月至2023年5月18日",
        "1950~                  | about 1950                          | 约1950年",
        "1950?                  | possibly 1950                       | 可能为1950年",
        "1950-03%               | possibly about March 1950           | 可能为约1950年3月",
        "1950~/1955             | about 1950 to 1955                  | 约1950年至1955年",
        "199X                   | the 1990s                           | 20世纪90年代",
        "200X                   | the 2000s                           | 21世纪00年代",
        "19XX                   | between 1900 and 1999               | 1900年与1999年之间",
        "2004-XX                | 2004                                | 2004年",
        "2004-1X                | between October 2004 and December 2004 | 2004年10月与2004年12月之间",
        "2004-05-XX             | May 2004                            | 2004年5月",
        "1956-21                | spring 1956                         | 1956年春季",
        "2017-06/..             | since June 2017                     | 2017年6月起",
        "../1985                | until 1985                          | 至1985年",
        "1985/                  | from 1985, end unknown              | 1985年起，结束时间不详",
        "/1985                  | until 1985, start unknown           | 至1985年，开始时间不详",
        "0000                   | 1 BCE                               | 公元前1年",
        "-0043                  | 44 BCE                              | 公元前44年",
        "1997-05-11T12:00:00Z   | 11 May 1997, 12:00:00 UTC           | 1997年5月11日12:00:00（UTC）",
    })
    void aDateIsWordedToItsOwnPrecision(String text, String english, String chinese) {
        assertThat(DateWords.of(EdtfDate.parse(text), Locale.ENGLISH)).isEqualTo(english);
        assertThat(DateWords.of(EdtfDate.parse(text), Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-28, known to the day, 精确到日", "2025-10, known to the month, 精确到月", "1956, known to the year, 精确到年",
        "1956-06/1956-08, known to the month, 精确到月", "2016-09-02~, known to the month, 精确到月",
        "1950~, known to some years, 仅知大致年份", "199X, known to some years, 仅知大致年份",
        "2017-06-12/.., known to the day, 精确到日"})
    void thePrecisionIsSaid(String text, String english, String chinese) {
        assertThat(DateWords.precision(EdtfDate.parse(text), Locale.ENGLISH)).isEqualTo(english);
        assertThat(DateWords.precision(EdtfDate.parse(text), Locale.CHINA)).isEqualTo(chinese);
    }

    @Test
    void wordsNeverNameADayOrMonthThatTheDateDoesNotKnow() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000)).toString();
            String year = DateWords.of(EdtfDate.parse(day.substring(0, 4)), Locale.ENGLISH);
            String month = DateWords.of(EdtfDate.parse(day.substring(0, 7)), Locale.SIMPLIFIED_CHINESE);
            assertThat(year).matches("[0-9]{4}");
            assertThat(month).matches("[0-9]{4}年[0-9]{1,2}月");
        }
    }
}
