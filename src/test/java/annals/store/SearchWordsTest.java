// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
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
