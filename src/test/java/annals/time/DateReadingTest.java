// SPDX-License-Identifier: Apache-2.0
package annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import annals.time.DateReading.Misunderstood;
import annals.time.DateReading.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "spring 1956         | 1956-21", "Spring of 1956      | 1956-21", "Fall 2022      | 2022-23",
        "March 2023          | 2023-03", "mar 2023            | 2023-03", "Sept. 2023     | 2023-09",
        "March 3, 2023       | 2023-03-03", "3rd of March 2023 | 2023-03-03", "the 1950s    | 195X",
        "1950's              | 195X", "the 90s              | 199X", "the 20s          | 202X",
        "circa 1950          | 1950~", "c. 1950             | 1950~", "1 to 3 May 1997 | 1997-05-01/1997-05-03",
        "June - August 1956  | 1956-06/1956-08", "2012 – 2025     | 2012/2025", "from 2012      | 2012/..",
        "Dec 2022 – Jan 2023 | 2022-12/2023-01", "since 2017-06   | 2017-06/..", "476             | 0476",
        "spring to autumn 1956 | 1956-21/1956-23", "May 3 to May 11, 1997 | 1997-05-03/1997-05-11",
        "2012年              | 2012", "１９５６年６月       | 1956-06", "1956年春         | 1956-21",
        "1956 年 6 月 18 日    | 1956-06-18", "2022年11月30号      | 2022-11-30", "90年代           | 199X",
        "1950年代            | 195X", "大约1950年            | 1950~", "2012年到2025年    | 2012/2025",
        "2012至2025          | 2012/2025", "从2012年起          | 2012/..", "公元前44年       | -0043",
        " 2012/2025          | 2012/2025", "1956-06~           | 1956-06~", "between 1950 and 1955 | 1950/1955",
    })
    void datesAreReadAsPeopleWriteThem(String typed, String edtf) {
        assertThat(DateReading.of(typed)).isEqualTo(new Understood(EdtfDate.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "someday             | someday", "early spring 1956   | early", "Smarch 2023 | smarch", "31 February 2023 | 31 February 2023",
        "3/4/2023            | 3/4/2023", "2025 to 2012        | 2025 to 2012", "明年春天 | 明", "2012年夏末 | 末", "12月32日 | 12月32日",
        "2023年2月30日        | 2023年2月30日", "about | about",
    })
    void whatWasNotUnderstoodIsTold(String typed, String part) {
        assertThat(DateReading.of(typed)).isEqualTo(new Misunderstood(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "to", "至", "since", "年", "/", "99999999999", "between and", "the s", "1 , 1", "0年0月",
        "possibly possibly 1950", "1956年6月至", "from  to 1950", "13 2023"})
    void nonsenseIsNoDateAndNoAccident(String typed) {
        assertThat(DateReading.of(typed)).isInstanceOf(Misunderstood.class);
    }

    @Test
    void everyWordedDateIsReadBack() {
        var random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            EdtfDate date = any(random);
            for (Locale language : LANGUAGES) {
                String words = DateWords.of(date, language);
                DateReading read = DateReading.of(words);
                assertThat(read).as(date + " is worded " + words).isInstanceOf(Understood.class);
                assertThat(DateWords.of(((Understood) read).date(), language)).as(date + " was read as " + read).isEqualTo(words);
            }
        }
    }

    @Test
    void whatHasOnlyOneWordingIsReadAsTheSameDate() {
        var random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            EdtfDate date = EdtfDate.parse(simple(random));
            LANGUAGES.forEach(language -> assertThat(DateReading.of(DateWords.of(date, language)))
                    .isEqualTo(new Understood(date)));
        }
    }

    private static EdtfDate any(Random random) {
        while (true) {
            try {
                String from = point(random);
                return EdtfDate.parse(switch (random.nextInt(8)) {
                    case 0 -> from + "/..";
                    case 1 -> "../" + from;
                    case 2 -> from + "/";
                    case 3 -> "/" + from;
                    case 4 -> from + "/" + point(random);
                    case 5 -> from + "/" + from.substring(0, Math.min(from.length(), 4)) + "-12-31";
                    default -> from;
                });
            } catch (EdtfException impossible) {
                // such as 30 February, or an end before its beginning: another one
            }
        }
    }

    private static String point(Random random) {
        String year = random.nextInt(9) == 0 ? "Y" + (10_000 + random.nextInt(90_000)) : (random.nextInt(9) == 0 ? "-" : "")
                + "%04d".formatted(random.nextInt(random.nextBoolean() ? 2100 : 200));
        String day = switch (random.nextInt(6)) {
            case 0 -> year;
            case 1 -> year + "-2" + (1 + random.nextInt(4));
            case 2 -> year + "-%02d".formatted(1 + random.nextInt(12));
            case 3 -> year.replaceAll("^Y", "").substring(0, 3) + "X";
            default -> year + "-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(31));
        };
        if (random.nextInt(4) == 0) {
            int at = random.nextInt(day.length());
            day = Character.isDigit(day.charAt(at)) ? day.substring(0, at) + "X" + day.substring(at + 1) : day;
        } else if (day.matches("-?[0-9]{4}-[0-9-]{5}") && random.nextInt(4) == 0) {
            return day + "T%02d:00:59".formatted(random.nextInt(24)) + List.of("", "Z", "+08:00", "-03:30").get(random.nextInt(4));
        }
        return day + List.of("", "", "", "?", "~", "%").get(random.nextInt(6));
    }

    private static String simple(Random random) {
        String day = LocalDate.of(1000, 1, 1).plusDays(random.nextInt(400_000)).toString();
        String date = day.substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
        return date + List.of("", "", "~", "?", "%", "/..", "/").get(random.nextInt(7));
    }
}
