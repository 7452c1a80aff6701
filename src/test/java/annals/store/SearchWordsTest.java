// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.query.Condition.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
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
        try (var writer = new WordWriter(temp)) {
            add(writer, 0, List.of("OpenAI releases GPT-4", "达特茅斯夏季研讨会"));
            add(writer, 1, List.of("It ends with GPT", "4 people", "会议"));
            add(writer, 2, List.of("GPT-4o", "GPT-3.5"));
            writer.finish();
        }
        try (var index = WordIndex.open(temp)) {
            assertThat(found(index, "gpt-4").stream()).containsExactly(0);
            assertThat(found(index, "GPT 3").stream()).isEmpty();
            assertThat(found(index, "gpt").stream()).containsExactly(0, 1, 2);
            assertThat(found(index, "releases openai").stream()).isEmpty();
            assertThat(found(index, "夏季").stream()).containsExactly(0);
            assertThat(found(index, "季夏").stream()).isEmpty();
            assertThat(found(index, "会").stream()).containsExactly(0, 1);
            assertThat(found(index, "").stream()).isEmpty();
        }
    }

    @Test
    void itFindsWhatReadingEveryTextFinds() throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            var random = new Random(seed);
            var events = Stream.generate(() -> Stream.generate(() -> randomText(random, 12)).limit(random.nextInt(4)).toList())
                    .limit(1 + random.nextInt(400)).toList();
            var names = new KnownNames();
            Stream.generate(() -> SearchWords.of(randomText(random, 4))).limit(20).forEach(names::add);
            Path folder = temp.resolve("seed" + seed);
            try (var writer = new WordWriter(folder)) {
                for (int row = 0; row < events.size(); row++) {
                    add(writer, row, events.get(row), names);
                }
                writer.finish();
            }
            try (var index = WordIndex.open(folder)) {
                for (int number = 0; number < 400; number++) {
                    boolean begun = random.nextBoolean();
                    String wanted = randomText(random, 4) + (begun ? pick(random, "", "g", "gp", "ope", "4", "大", "th") : "");
                    assertThat(found(index, wanted, begun).stream()).as("seed %d, %s, %s", seed, wanted, begun)
                            .containsExactlyElementsOf(IntStream.range(0, events.size())
                                    .filter(row -> events.get(row).stream().anyMatch(text -> tells(text, wanted, begun))).boxed().toList());
                }
            }
        }
    }

    private static void add(WordWriter to, int row, List<String> texts) throws IOException {
        add(to, row, texts, new KnownNames());
    }

    private static void add(WordWriter to, int row, List<String> texts, KnownNames names) throws IOException {
        var words = texts.stream().map(SearchWords::of).toList();
        var found = new ArrayList<String>();
        words.forEach(text -> names.addFound(text, found));
        to.add(row, new CutTexts(words, found));
    }

    private static BitSet found(WordIndex index, String words) {
        return found(index, words, false);
    }

    private static BitSet found(WordIndex index, String words, boolean begun) {
        return words.isBlank() ? new BitSet() : index.rows(List.of(new Words(words, begun)));
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    /** Words of both languages with and without room between them. */
    private static String randomText(Random random, int most) {
        return random.ints(random.nextInt(most), 0, PARTS.length).mapToObj(part -> PARTS[part]).collect(Collectors.joining());
    }

    /** Whether the words stand side by side in a text, the last of them only begun if so wanted. */
    private static boolean tells(String text, String wanted, boolean begun) {
        var words = SearchWords.of(text);
        var looked = SearchWords.of(wanted);
        return !looked.isEmpty() && IntStream.rangeClosed(0, words.size() - looked.size()).anyMatch(from -> {
            var there = words.subList(from, from + looked.size());
            int last = looked.size() - 1;
            return there.subList(0, last).equals(looked.subList(0, last))
                    && (begun ? there.get(last).startsWith(looked.get(last)) : there.get(last).equals(looked.get(last)));
        });
    }

    @Test
    void theNearestWordIsOneSlipAwayAndInMostTexts() throws IOException {
        try (var writer = new WordWriter(temp)) {
            add(writer, 0, List.of("A transformer transforms", "llama 2019"));
            add(writer, 1, List.of("transformers", "transformer", "大模型"));
            writer.finish();
        }
        try (var index = WordIndex.open(temp)) {
            assertThat(index.near("Trasformer")).as("a letter is missing").contains("transformer");
            assertThat(index.near("transfromer")).as("two have changed places").contains("transformer");
            assertThat(index.near("transformerr")).as("in more texts than transformers").contains("transformer");
            assertThat(index.near("tronsfarmer")).as("two slips").isEmpty();
            assertThat(index.near("2018")).as("another number is another matter").isEmpty();
            assertThat(index.near("lla")).as("too short to be sure").isEmpty();
            assertThat(index.near("大模形")).isEmpty();
        }
    }

    @Test
    void theFormsOfAnEnglishWordAreThoseThatTheTextsHave() throws IOException {
        try (var writer = new WordWriter(temp)) {
            add(writer, 0, List.of("Baidu opens the weights: open, opened, opener; OPENAI and an opera", "policies of a policy, police"));
            add(writer, 1, List.of("released, releasing, releases, relatives", "Model models modelling Modern", "gpt gpts gpt4s chip"));
            writer.finish();
        }
        try (var index = WordIndex.open(temp)) {
            assertThat(index.forms("open")).containsExactly("opened", "opens");
            assertThat(index.forms("Opens")).as("any form leads to all").containsExactly("open", "opened");
            assertThat(index.forms("weight")).containsExactly("weights");
            assertThat(index.forms("policy")).containsExactly("policies");
            assertThat(index.forms("release")).as("not itself in the texts").containsExactly("released", "releases", "releasing");
            assertThat(index.forms("modeling")).containsExactly("model", "modelling", "models");
            assertThat(index.forms("chips")).containsExactly("chip");
            assertThat(index.forms("gpt")).containsExactly("gpts");
            assertThat(index.forms("open weights")).as("a phrase is as it stands").isEmpty();
            for (String none : List.of("2023", "ai", "模型", "gpt4", "-")) {
                assertThat(index.forms(none)).as(none).isEmpty();
            }
        }
    }

    @Test
    void rowsComeOneAfterTheOther() throws IOException {
        try (var writer = new WordWriter(temp)) {
            add(writer, 0, List.of("first"));
            assertThatThrownBy(() -> add(writer, 2, List.of("third"))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row 2 comes after 1 rows");
        }
    }

    @Test
    void aWordWithoutEndIsCut() throws IOException {
        try (var writer = new WordWriter(temp)) {
            add(writer, 0, List.of("a".repeat(100_000)));
            writer.finish();
        }
        try (var index = WordIndex.open(temp)) {
            assertThat(found(index, "a".repeat(70_000)).stream()).containsExactly(0);
        }
    }
}
