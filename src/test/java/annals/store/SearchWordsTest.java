// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    private static final String[] PARTS = {" ", " ", "模", "型", "大", "，", "GPT", "4", "-", "open", "GPT-4 ", "大模型", "ア", " the "};

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GPT-4                  | gpt 4",
        "GPT‑4 and GPT–4o       | gpt 4 and gpt 4o",
        "GPT-3.5.               | gpt 3.5",
        "Schmidhüber, Łukasz    | schmidhuber lukasz",
        "naïve Straße Ångström  | naive strasse angstrom",
        "ＧＰＴ－４             | gpt 4",
        "C++, C# and C          | c++ c# and c",
        "C++11 A+B GPT-4+ #1    | c++ 11 a b gpt 4 1",
        "OpenAI发布GPT-4模型    | openai 发 布 gpt 4 模 型",
        "Turing's \"game\"      | turing s game",
        "$10 billion (49%)      | 10 billion 49",
        "…——                    | ''",
    })
    void textsAreCutIntoWhatASearchCompares(String text, String words) {
        assertThat(String.join(" ", SearchWords.of(text))).isEqualTo(words);
    }

    @Test
    void aPhraseIsFoundInOrderWithinOneTextOnly() throws IOException {
        try (var writer = new WordIndex.Writer(temp)) {
            writer.add(0, List.of("OpenAI releases GPT-4", "达特茅斯夏季研讨会"));
            writer.add(1, List.of("It ends with GPT", "4 people", "会议"));
            writer.add(2, List.of("GPT-4o", "GPT-3.5"));
            writer.finish();
        }
        try (var index = WordIndex.open(temp)) {
            assertThat(index.rows("gpt-4").stream()).containsExactly(0);
            assertThat(index.rows("GPT 3").stream()).isEmpty();
            assertThat(index.rows("gpt").stream()).containsExactly(0, 1, 2);
            assertThat(index.rows("releases openai").stream()).isEmpty();
            assertThat(index.rows("夏季").stream()).containsExactly(0);
            assertThat(index.rows("季夏").stream()).isEmpty();
            assertThat(index.rows("会").stream()).containsExactly(0, 1);
            assertThat(index.rows("").stream()).isEmpty();
        }
    }

    @Test
    void itFindsWhatReadingEveryTextFinds() throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            var random = new Random(seed);
            var events = Stream.generate(() -> Stream.generate(() -> randomText(random, 12)).limit(random.nextInt(4)).toList())
                    .limit(1 + random.nextInt(400)).toList();
            Path folder = temp.resolve("seed" + seed);
            try (var writer = new WordIndex.Writer(folder)) {
                for (int row = 0; row < events.size(); row++) {
                    writer.add(row, events.get(row));
                }
                writer.finish();
            }
            try (var index = WordIndex.open(folder)) {
                for (int number = 0; number < 200; number++) {
                    String wanted = randomText(random, 4);
                    assertThat(index.rows(wanted).stream()).as("seed %d, %s", seed, wanted)
                            .containsExactlyElementsOf(IntStream.range(0, events.size())
                                    .filter(row -> events.get(row).stream().anyMatch(text -> tells(text, wanted))).boxed().toList());
                }
            }
        }
    }

    /** Words of both languages with and without room between them. */
    private static String randomText(Random random, int most) {
        return random.ints(random.nextInt(most), 0, PARTS.length).mapToObj(part -> PARTS[part]).collect(Collectors.joining());
    }

    /** Whether the words stand side by side in a text. */
    private static boolean tells(String text, String wanted) {
        return !SearchWords.of(wanted).isEmpty() && Collections.indexOfSubList(SearchWords.of(text), SearchWords.of(wanted)) >= 0;
    }

    @Test
    void rowsComeOneAfterTheOther() throws IOException {
        try (var writer = new WordIndex.Writer(temp)) {
            writer.add(0, List.of("first"));
            assertThatThrownBy(() -> writer.add(2, List.of("third"))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row 2 comes after 1 rows");
        }
    }

    @Test
    void aWordWithoutEndIsCut() throws IOException {
        try (var writer = new WordIndex.Writer(temp)) {
            writer.add(0, List.of("a".repeat(100_000)));
            writer.finish();
        }
        try (var index = WordIndex.open(temp)) {
            assertThat(index.rows("a".repeat(70_000)).stream()).containsExactly(0);
        }
    }
}
