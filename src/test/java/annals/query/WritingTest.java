// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.Writing.Part;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at the end of a question that somebody is still writing. */
class WritingTest {
    private static final List<String> AWKWARD = List.of("\"", ",", "-", ":", "：", "，", "\\", " ", "“", "”", "a", "company", "meta", "谷歌", "*", "😀");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", value = {
        "comp            | comp            | 0    | comp", "sam alt         | sam alt         | 4    | alt",
        "-comp           | none            | 1    | comp",
        "company:meta sa | sa              | 13   | sa",   "\"attention is  | \"attention is  | none | none",
        "open*           | open*           | none | none",
    })
    void aWordAtTheEndMayBecomeAField(String text, String words, Integer from, String begun) {
        Writing writing = QueryText.writing(text, Samples.vocabulary());
        assertThat(writing.words()).isEqualTo(words == null ? "" : words);
        assertThat(writing.part()).isEqualTo(from == null ? Optional.empty() : Optional.of(new Part.Word(from, begun)));
    }

    @Test
    void behindASpaceTheWordsAreStillAName() {
        assertThat(QueryText.writing("sam altman ", Samples.vocabulary())).isEqualTo(new Writing("sam altman", Optional.empty()));
        assertThat(QueryText.writing("company:meta ", Samples.vocabulary())).isEqualTo(new Writing("", Optional.empty()));
        assertThat(QueryText.writing("", Samples.vocabulary())).isEqualTo(new Writing("", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"company: | COMPANY | 8 | `` | ``", "llama company:ope | COMPANY | 14 | ope | ``",
        "company:meta,goo | COMPANY | 13 | goo | meta", "公司：谷歌，o | COMPANY | 6 | o | 谷歌", "person:\"sam alt | PERSON | 7 | \"sam alt | ``",
        "-company: | COMPANY | 9 | `` | ``", "company:meta, | COMPANY | 13 | `` | meta", "importance:>= | IMPORTANCE | 11 | >= | ``"})
    void aValueIsBegunBehindAColon(String text, Field field, int from, String begun, String given) {
        assertThat(QueryText.writing(text, Samples.vocabulary()).part())
                .hasValue(new Part.Value(field, from, begun, given.isEmpty() ? List.of() : List.of(given)));
    }

    @Test
    void whateverIsTypedThePartIsTheEndOfIt() {
        for (int seed = 0; seed < 4000; seed++) {
            String text = new Random(seed).ints(8, 0, AWKWARD.size()).mapToObj(AWKWARD::get).collect(Collectors.joining());
            QueryText.writing(text, Samples.vocabulary()).part()
                    .ifPresent(part -> assertThat(text.substring(part.from())).as(text).isEqualTo(part.text()));
        }
    }
}
