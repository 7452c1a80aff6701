// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.Condition.Words;
import annals.query.Marked.Piece;
import annals.query.Sought.Nearness;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
    private static final List<String> NAMES = List.of("ChatGPT", "Yann LeCun", "Jürgen Schmidhuber", "GPT-4.1", "C++", "谷歌大脑", "ＯｐｅｎＡＩ",
            "Łukasz Kaiser", "Attention Is All You Need", "Ørsted ﬁnance", "Llama 3");

    @ParameterizedTest
    @CsvSource({"chat gpt, [ChatGPT], WHOLE", "chatg, [ChatG]PT, BEGUN", "gpt, Chat[GPT], WORD", "atgp, Ch[atGP]T, WITHIN",
        "chatgtp, [ChatGPT], SLIP", "chatgt, [ChatGPT], SLIP", "yann le cun, [Yann LeCun], WHOLE", "lecun, Yann [LeCun], WORD",
        "cun yann, [Yann] Le[Cun], WORD", "schmidhüber, Jürgen [Schmidhuber], WORD", "jurgen, [Jürgen] Schmidhuber, BEGUN",
        "shmidhuber, Jürgen [Schmidhuber], SLIP", "GPT4.1, [GPT-4.1], WHOLE", "gpt, [GPT]-4.1, BEGUN", "歌, 谷[歌]大脑, WORD",
        "c++, [C++], WHOLE", "openai, [ＯｐｅｎＡＩ], WHOLE", "lukasz, [Łukasz] Kaiser, BEGUN", "you need, Attention Is All [You Need], WORD",
        "finance, Ørsted [ﬁnance], WORD"})
    void aNameAnswersWithWhatWasTypedMarked(String typed, String marked, Nearness nearness) {
        String name = marked.replaceAll("[\\[\\]]", "");
        var sought = Sought.of(typed).orElseThrow();
        var hit = sought.in(List.of(Folded.of(name)), nearness == Nearness.SLIP).orElseThrow();
        assertThat(shown(hit.name())).isEqualTo(marked);
        assertThat(hit.nearness()).isEqualTo(nearness);
    }

    @ParameterizedTest
    @CsvSource({"gpt5, GPT-4", "llama 2, Llama 3", "ai, air", "歌谷, 谷歌"})
    void anotherNumberOrAShortWordOrSignIsNoSlip(String typed, String name) {
        assertThat(Sought.of(typed).orElseThrow().in(List.of(Folded.of(name)), true)).isEmpty();
    }

    @Test
    void nothingIsSoughtWithoutALetter() {
        assertThat(Sought.of(" \" - ")).isEmpty();
    }

    @Test
    void everyNameIsFoundWholeHoweverItIsSpelled() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String typed = respelled(name, random);
            var hit = Sought.of(typed).orElseThrow().in(NAMES).orElseThrow();
            assertThat(hit.nearness()).as(typed).isEqualTo(Nearness.WHOLE);
            assertThat(hit.name().text()).as(typed).isEqualTo(name);
        }
    }

    /** Another case, other accents, and spaces and hyphens anywhere but in a number or within a run of plus signs. */
    private static String respelled(String name, Random random) {
        String text = random.nextBoolean() ? Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "") : name;
        text = random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        int at = random.nextInt(text.length());
        boolean number = text.chars().anyMatch(Character::isDigit);
        return number ? text : text.substring(0, at) + " -·".charAt(random.nextInt(3)) + text.substring(at);
    }

    @Test
    void foldingKeepsWhatSpellingKeepsAndKnowsItsPlaces() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            String text = random.ints(12, 0, NAMES.size()).mapToObj(NAMES::get).map(name -> name.substring(0, random.nextInt(name.length())))
                    .collect(Collectors.joining(" "));
            var folded = Folded.of(text);
            assertThat(folded.signs()).as(text).isEqualTo(folded.signs().isEmpty() ? "" : Spelling.fold(text));
            for (int at = 0; at < folded.signs().length(); at++) {
                var stretch = folded.stretch(at, at + 1);
                assertThat(Spelling.fold(text.substring(stretch.from(), stretch.until()))).as(text).contains(folded.signs().substring(at, at + 1));
            }
        }
    }

    @Test
    void aTextIsMarkedWhereItHasTheWordOrAnyNameOfThoseThatItNames() {
        var google = new Vocabulary.Named(new Ref(Kind.ORGANIZATION, "google"), List.of("Google", "谷歌", "Google Inc."));
        var vocabulary = Vocabulary.of(List.of(google));
        var word = new Marker(new Words("google"), List.of(), vocabulary);
        assertThat(shown(Marker.mark("谷歌 and GOOGLE's googol", List.of(word)))).isEqualTo("[谷歌] and [GOOGLE]'s googol");
        assertThat(shown(Marker.mark("Googles", List.of(word)))).isEqualTo("Googles");
        assertThat(shown(Marker.mark("Googles", List.of(new Marker(new Words("goog", true), List.of(), vocabulary))))).isEqualTo("[Goog]les");
        assertThat(word.marks("nothing of it")).isFalse();
        var form = new Marker(new Words("open"), List.of("opens", "opened"), vocabulary);
        assertThat(shown(Marker.mark("Opens what others opened: open-source openings", List.of(form))))
                .isEqualTo("[Opens] what others [opened]: [open]-source openings");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"one two three [four] five six seven | …three [four] five six…", "[one] two three | [one] two three"})
    void anExcerptStandsAroundTheFirstMark(String marked, String excerpt) {
        String text = marked.replaceAll("[\\[\\]]", "");
        int from = marked.indexOf('[');
        var whole = new Marked(text, List.of(new Marked.Stretch(from, marked.indexOf(']') - 1)));
        assertThat(shown(whole.around(8, 19))).isEqualTo(excerpt);
        assertThat(whole.pieces().stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }

    private static String shown(Marked text) {
        return text.pieces().stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
