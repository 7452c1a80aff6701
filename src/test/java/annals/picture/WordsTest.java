// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void oneIsNotSaidAsMany() {
        assertThat(Words.EVENT_COUNT.in(Language.EN, 1, 7)).isEqualTo("1 event from 7 sources");
        assertThat(Words.EVENT_COUNT.in(Language.EN, 31, 1)).isEqualTo("31 events from 1 source");
        assertThat(Words.POSTER_ACCOUNT.in(Language.EN, 1, 1, 0, 0, 0)).startsWith("1 event matches: 1 drawn as a mark of its own, 0 of them");
        assertThat(Words.CALENDAR_WITHOUT.in(Language.EN, 2, 3, 1))
                .isEqualTo("2 of the 3 matching events stand here; 1 has no day that a calendar can write.");
    }

    @Test
    void largeNumbersAreSaidInGroupsOfThreeDigits() {
        assertThat(Words.EVENT_COUNT.in(Language.EN, 5000, 12_345)).isEqualTo("5,000 events from 12,345 sources");
        assertThat(Words.EVENT_COUNT.in(Language.ZH, 5000, 1)).isEqualTo("5,000个事件，1个来源");
    }

    @Test
    void bracesAreNeverPrinted() {
        for (Words words : Words.values()) {
            for (Language language : Language.values()) {
                assertThat(words.in(language, 1, 2, 3, 4, 5)).as(words.name()).doesNotContain("{", "}", "|");
            }
        }
    }
}
