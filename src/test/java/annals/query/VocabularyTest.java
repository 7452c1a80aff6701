// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Named;
import annals.query.Vocabulary.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = Samples.vocabulary();

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, openai, openai", "ORGANIZATION, OPENAI, openai", "ORGANIZATION, Open AI, openai",
        "ORGANIZATION, open–ai, openai", "ORGANIZATION, ＯｐｅｎＡＩ, openai", "ORGANIZATION, 谷歌, google",
        "ORGANIZATION, facebook, meta", "ORGANIZATION, universite de montreal, montreal", "PERSON, Lukasz Kaiser, lukasz-kaiser",
        "PERSON, ŁUKASZ KAISER, lukasz-kaiser", "PERSON, 萨姆奥尔特曼, sam-altman", "PERSON, 萨姆•奥尔特曼, sam-altman",
        "TECHNOLOGY, gpt4, gpt-4", "TECHNOLOGY, GPT‑4, gpt-4", "TECHNOLOGY, GPT 4.1, gpt-4-1",
        "SOURCE, attention is all you need, vaswani-2017", "SOURCE, nameless, nameless", "STORY, 深度学习, deep-learning",
    })
    void aNameIsKnownHoweverItIsSpelled(Kind kind, String name, String id) {
        assertThat(vocabulary.id(kind, name)).hasValue(id);
    }

    @Test
    void aNameOfAnotherKindIsNone() {
        assertThat(vocabulary.id(Kind.PERSON, "OpenAI")).isEmpty();
        assertThat(vocabulary.id(Kind.SOURCE, "The Daily")).as("a publisher is no name of a source").isEmpty();
        assertThat(vocabulary.named("nobody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ORGANIZATION, opnai, openai", "ORGANIZATION, oepnai, openai", "ORGANIZATION, opeani, openai",
        "ORGANIZATION, fcebook, Facebook", "ORGANIZATION, scale, scale-ai", "ORGANIZATION, 谷哥, 谷歌", "PERSON, altman, sam-altman",
        "PERSON, elon mask, elon-musk", "ORGANIZATION, openai's, openai"})
    void theNearestNameComesFirst(Kind kind, String word, String nearest) {
        assertThat(vocabulary.near(kind, word, 3)).startsWith(nearest);
    }

    @Test
    void whatIsNearNothingHasNoNeighbour() {
        assertThat(vocabulary.near(Kind.ORGANIZATION, "xylophone", 3)).isEmpty();
        assertThat(vocabulary.near(Kind.ORGANIZATION, "", 3)).isEmpty();
        assertThat(vocabulary.near(Kind.ORGANIZATION, "google", 1)).containsExactly("google");
    }

    @Test
    void anIdGoesBeforeANameAndANameBeforeAnAlias() {
        var one = new Ref(Kind.ORGANIZATION, "one");
        var two = new Ref(Kind.ORGANIZATION, "two");
        var three = new Ref(Kind.ORGANIZATION, "three");
        var names = Vocabulary.of(List.of(new Named(one, List.of("Uno", "一", "two")), new Named(two, List.of("Zwei", "二")),
                new Named(three, List.of("Two", "三", "Zwei"))));
        assertThat(names.named("TWO")).containsExactly(two, three, one);
        assertThat(names.id(Kind.ORGANIZATION, "zwei")).hasValue("two");
        assertThat(names.names(three)).containsExactly("Two", "三", "Zwei");
    }

    @Test
    void aNameOfSignsAloneIsKnownByThem() {
        var plus = new Ref(Kind.TECHNOLOGY, "c-plus-plus");
        var names = Vocabulary.of(List.of(new Named(plus, List.of("C++", "???")),
                new Named(new Ref(Kind.TECHNOLOGY, "c"), List.of("C"))));
        assertThat(names.named("c++")).containsExactly(plus);
        assertThat(names.named("???")).containsExactly(plus);
        assertThat(names.named("!!!")).isEmpty();
    }
}
