// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Text;
import annals.query.QueryText;
import annals.window.OnShippedModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question answers while it is being written, on the shipped knowledge base. */
class WrittenQuestionTest extends OnShippedModel {
    @ParameterizedTest
    @ValueSource(strings = {"google", "GPT-4", "谷歌", "transformer", "sam", "\"attention is all", "importance:>=3 turing", "奥尔特曼",
        "company:meta llama", "-company:meta llama"})
    void itNarrowsWithEveryLetterDownToTheWholeWords(String question) {
        int first = question.lastIndexOf(' ') + 1;
        Set<String> before = answer("");
        for (int letters = first; letters <= question.length(); letters++) {
            model.filters().draft(question.substring(0, letters));
            assertThat(model.filters().faultsProperty().get()).isEmpty();
            Set<String> now = answer();
            assertThat(before).as(question.substring(0, letters)).containsAll(now);
            before = now;
        }
        if (!question.contains("\"")) {
            model.filters().ask(question);
            assertThat(before).containsAll(answer()).isNotEmpty();
        }
    }

    @Test
    void aNameIsFoundByItsBeginningInAnyLanguage() {
        assertThat(answer("goog")).containsAll(answer("google ")).isNotEmpty();
        assertThat(answer("谷")).containsAll(answer("google "));
        assertThat(answer("ope").size()).isGreaterThanOrEqualTo(answer("openai ").size());
    }

    @Test
    void theQuestionSaysThatItIsOnlyBegunAndTheSameTextAsksTheSame() {
        model.filters().draft("company:google goog");
        assertThat(model.filters().text()).isEqualTo("company:google goog*");
        Set<String> begun = answer();
        model.filters().ask(model.filters().text());
        assertThat(answer()).isEqualTo(begun);
        model.filters().draft("company:google google ");
        assertThat(model.filters().text()).isEqualTo("company:google google");
    }

    @Test
    void whatIsNotUnderstoodYetIsLeftOutWithoutAFault() {
        model.filters().draft("llama company:ope");
        assertThat(model.filters().text()).isEqualTo("llama");
        assertThat(model.filters().faultsProperty().get()).isEmpty();
        assertThat(model.filters().adviceProperty().get()).singleElement()
                .satisfies(advice -> assertThat(advice.en()).contains("openai"));
        model.filters().ask("llama company:ope");
        assertThat(model.filters().faultsProperty().get()).hasSize(1);
        assertThat(model.filters().adviceProperty().get()).isEmpty();
        assertThat(model.filters().text()).as("the last question stays").isEqualTo("llama");
    }

    @ParameterizedTest
    @CsvSource({"trasformer, transformer", "goog, goog*", "opneai, openai", "company:google trasnformer, company:google transformer",
        "zzxxyyqq, zzxxyyqq", "-trasformer, -trasformer", "2871, 2871"})
    void aWordThatNothingHasGivesWayToOneThatIsThereAndThatIsTold(String text, String shown) {
        model.filters().ask(text);
        assertThat(model.filters().text()).isEqualTo(shown);
        List<Text> told = model.filters().adviceProperty().get();
        if (shown.equals(text)) {
            assertThat(told).isEmpty();
        } else {
            String last = text.substring(text.lastIndexOf(' ') + 1);
            assertThat(told).singleElement().satisfies(one -> {
                assertThat(one.en()).contains("Nothing has \"" + last + "\": this shows ");
                assertThat(one.zh()).contains("没有“" + last + "”");
            });
            assertThat(answer()).isNotEmpty();
        }
    }

    @Test
    void aSlipOfTheFingerAnswersWhileOneWritesTooAndIsNotOneAnyMoreOnceItIsMended() {
        model.filters().ask("company:google");
        assertThat(answer("company:google trasformer")).isEqualTo(answer("company:google transformer ")).isNotEmpty();
        model.filters().draft("company:google trasformer");
        assertThat(model.filters().text()).isEqualTo("company:google transformer");
        model.filters().draft("company:google trasformerxyz");
        assertThat(model.filters().text()).isEqualTo("company:google trasformerxyz*");
        model.filters().withdraw();
        assertThat(model.filters().text()).isEqualTo("company:google");
    }

    @Test
    void theRubbishTextOfAViewLeavesWhatIsInForce() {
        model.filters().ask("company:meta");
        String rubbish = "annals:view?foo=1&see=banana&as=pie";
        for (int letters = 1; letters <= rubbish.length(); letters++) {
            model.filters().draft(rubbish.substring(0, letters));
        }
        assertThat(model.filters().faultsProperty().get()).isNotEmpty();
        assertThat(model.filters().text()).isEqualTo("company:meta");
        model.filters().ask(rubbish);
        assertThat(model.filters().faultsProperty().get()).isNotEmpty();
        assertThat(model.filters().text()).isEqualTo("company:meta");
    }

    @Test
    void theLettersOfAQuestionAreOneStepToGoBackFrom() {
        model.filters().ask("company:meta");
        for (String written : List.of("l", "ll", "lla", "llam", "llama")) {
            model.filters().draft(written);
        }
        model.filters().ask("llama");
        model.state().back();
        assertThat(model.filters().text()).isEqualTo("company:meta");
        model.state().forward();
        assertThat(model.filters().text()).isEqualTo("llama");
    }

    private Set<String> answer(String written) {
        model.filters().draft(written);
        return answer();
    }

    private Set<String> answer() {
        Answer answer = model.answers().answer().orElseThrow();
        assertThat(QueryText.print(answer.query())).isEqualTo(model.filters().text());
        var ids = new TreeSet<String>();
        answer.matches().rows().forEach(row -> ids.add(store.index().id(row)));
        return ids;
    }
}
