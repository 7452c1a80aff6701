// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Category;
import annals.model.Event;
import annals.model.Language;
import annals.query.Condition;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary.Kind;
import annals.state.Visible;
import annals.time.EdtfDate;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the window is asked with: filters, periods and the search field. */
class WindowQuestionsTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void onlyLeavesOneCompanyAndItsCount() throws TimeoutException {
        settle();
        moveTo("#company-openai").clickOn("#only-openai");
        await(() -> answered("company:openai"));
        int expected = store.find(Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "openai"))).count();
        assertThat(label("#status-events")).startsWith(expected + " of ");
        assertThat(checked("openai")).isTrue();
        assertThat(checked("google")).isFalse();
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("company:openai");
        assertThat(lanesDrawn()).containsExactly("openai");
    }

    @Test
    void clickingACompanyTakesItAwayAndBack() throws TimeoutException {
        settle();
        int all = model.answers().answer().orElseThrow().matches().count();
        clickOn("#check-meta");
        await(() -> model.answers().answer().orElseThrow().matches().count() < all);
        assertThat(checked("meta")).isFalse();
        assertThat(checked("openai")).isTrue();
        assertThat(lanesDrawn()).doesNotContain("meta");
        clickOn("#check-meta");
        await(() -> model.answers().answer().orElseThrow().matches().count() == all);
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void noneLeavesNothingAndSaysSo() throws TimeoutException {
        settle();
        clickOn("#companies-none");
        await(() -> lookup("#nothing").query().isVisible());
        assertThat(label("#status-events")).startsWith("0 of ");
        assertThat(texts("#nothing")).contains("No company is ticked: tick one on the left.");
        clickOn("#nothing-clear");
        await(() -> !lookup("#nothing").query().isVisible());
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void aCategoryChipNarrowsDownToThatCategory() throws TimeoutException {
        settle();
        clickOn("#chip-policy");
        await(() -> answered("category:policy"));
        assertThat(model.filters().filters().categories()).containsExactly(Category.POLICY);
    }

    @Test
    void aTypedPeriodIsAskedForAndShown() throws TimeoutException {
        settle();
        clickOn("#period");
        replace("#period-text", "1956-06/1956-08");
        clickOn("#period-show");
        await(() -> answered("period:1956-06/1956-08"));
        assertThat(button("#period").getText()).isEqualTo("June to August 1956");
        Visible visible = model.state().state().visible();
        assertThat(Instant.ofEpochSecond((long) visible.from())).isBefore("1956-06-01T00:00:00Z");
        assertThat(Instant.ofEpochSecond((long) visible.until())).isAfter("1956-08-31T00:00:00Z");
    }

    @Test
    void whatIsNoPeriodIsExplained() throws TimeoutException {
        settle();
        clickOn("#period");
        replace("#period-text", "someday");
        clickOn("#period-show");
        assertThat(label("#period-fault")).contains("someday").contains("2012/2025");
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void theSearchFieldAsksAndExplainsWhatItDoesNotUnderstand() throws TimeoutException {
        settle();
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(lookup("#search").query().isFocused()).isTrue();
        write("compny:meta").type(KeyCode.ENTER);
        assertThat(lookup("#search-fault").query().isVisible()).isTrue();
        assertThat(label("#search-fault")).contains("compny").contains("company");
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        replace("#search", "company:meta dartmouth,");
        replace("#search", "dartmouth");
        type(KeyCode.ENTER);
        await(() -> answered("dartmouth"));
        assertThat(lookup("#search-panel").tryQuery()).isEmpty();
        // the answer lies outside the years that were visible: the timeline goes there
        await(() -> model.pictures().picture().orElseThrow().shown() > 0);
    }

    @Test
    void everyKeyIsAskedAndTheStatusSaysWhatWasAsked() throws TimeoutException {
        settle();
        clickOn("#search");
        write("goog");
        await(() -> answered("goog*"));
        assertThat(label("#status-asked")).isEqualTo("Asked: goog*");
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("goog");
        int begun = model.answers().answer().orElseThrow().matches().count();
        write("le ");
        await(() -> answered("google"));
        assertThat(model.answers().answer().orElseThrow().matches().count()).isBetween(1, begun);
        assertThat(lookup("#status-asked").query().isVisible()).isFalse();
        write("com").type(KeyCode.ESCAPE).clickOn("#timeline-picture");
        await(() -> answered("google com*"));
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("google com*");
    }

    @Test
    void whatIsStillBeingWrittenIsAdvisedOnCalmlyAndNoFault() throws TimeoutException {
        settle();
        clickOn("#search");
        write("llama company:opnai");
        await(() -> answered("llama"));
        await(() -> label("#search-fault").contains("Did you mean openai"));
        Node advice = lookup("#search-fault").query();
        assertThat(advice.isVisible()).isTrue();
        assertThat(advice.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("faulty"));
        assertThat(label("#status-asked")).isEqualTo("Asked: llama");
        type(KeyCode.ENTER);
        assertThat(advice.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("faulty"));
        type(KeyCode.BACK_SPACE, 3).write("enai");
        await(() -> answered("llama company:openai"));
        assertThat(advice.isVisible()).isFalse();
    }

    @Test
    void aSlipOfTheFingerIsMendedOnEnterAndSaid() throws TimeoutException {
        settle();
        clickOn("#search");
        write("trasformer").type(KeyCode.ENTER);
        await(() -> answered("transformer"));
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("transformer");
        assertThat(label("#search-fault")).isEqualTo("Nothing has \"trasformer\": this shows transformer.");
        assertThat(label("#status-asked")).isEqualTo("Asked: transformer");
    }

    @Test
    void theImportanceSliderNarrowsTheQuestion() throws TimeoutException {
        settle();
        RangeSlider slider = lookup("#importance").query();
        interact(() -> slider.setLowValue(4));
        await(() -> answered("importance:>=4"));
        interact(() -> slider.setLowValue(1));
        await(() -> answered(""));
    }

    @Test
    void theImportanceSliderOnlyShowsWhatIsAskedFor() throws TimeoutException {
        settle();
        RangeSlider slider = lookup("#importance").query();
        var wrong = new ArrayList<String>();
        interact(() -> {
            for (int before = 0; before < 15; before++) {
                for (int after = 0; after < 15; after++) {
                    ask(importance(before), slider);
                    ask(importance(after), slider);
                    var wanted = importance(after).first(Condition.Importance.class).orElseThrow();
                    if (!model.state().state().query().equals(importance(after)) || slider.getLowValue() != wanted.least()
                            || slider.getHighValue() != wanted.most()) {
                        wrong.add(wanted + " after " + importance(before) + ": " + slider.getLowValue() + " to " + slider.getHighValue());
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        interact(() -> model.filters().ask(importance(7)));
        interact(() -> model.filters().ask(Query.EVERYTHING));
        interact(() -> model.filters().ask(importance(3)));
        interact(model.state()::back);
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        interact(model.state()::back);
        assertThat(model.state().state().query()).isEqualTo(importance(7));
    }

    private void ask(Query query, RangeSlider slider) {
        model.filters().ask(query);
        slider.layout();
    }

    /** One of the 15 stretches from 1 to 5. */
    private static Query importance(int which) {
        var all = IntStream.rangeClosed(1, 5).boxed().flatMap(least -> IntStream.rangeClosed(least, 5)
                .mapToObj(most -> new Condition.Importance(least, most))).toList();
        return Query.EVERYTHING.only(all.get(which));
    }

    @Test
    void aChipKeepsTheFocusWhenItsQuestionIsAnswered() throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#filter-category").tryQuery().isPresent());
        Node chip = lookup("#filter-category").query();
        interact(chip::requestFocus);
        type(KeyCode.SPACE);
        await(() -> model.filters().text().equals(QueryText.print(model.answers().answer().orElseThrow().query()))
                && !model.filters().text().isEmpty());
        assertThat(chip.isFocused()).isTrue();
        assertThat(chip.getScene()).isNotNull();
    }

    @Test
    void aHiddenEventSaysWhichTermHidesItAndDropsThat() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta importance:>=2"));
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#hidden").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(lookup("#hidden .button").queryAllAs(Button.class)).extracting(Button::getText)
                .containsExactly("Drop Companies: Meta");
        clickOn("#hidden .button");
        await(() -> answered("importance:>=2"));
        await(() -> !lookup("#hidden").query().isVisible());
        assertThat(model.state().state().event()).hasValue("chatgpt-launch");
    }

    @Test
    void anEmptyStretchOfTimeTellsWhereTheAnswerGoesOn() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta,openai"));
        await(() -> answered("company:meta,openai"));
        interact(() -> model.travel().go(EdtfDate.parse("1950/1959")));
        await(() -> lookup("#nothing-here").tryQuery().isPresent() && lookup("#nothing-here").query().isVisible());
        assertThat(label("#nothing-here-says")).startsWith("Nothing of what you ask for in 19");
        Event first = store.event(store.index().id(model.answers().answer().orElseThrow().matches().rows().findFirst().orElseThrow())).orElseThrow();
        assertThat(label("#nothing-here-next")).startsWith("The next is \"" + first.label().en() + "\": ");
        interact(() -> lookup("#nothing-here-go").queryButton().fire());
        await(() -> !lookup("#nothing-here").query().isVisible());
        assertThat(model.state().state().event()).hasValue(first.id());
    }

    @Test
    void afterTheLastOfAnAnswerOneIsLedBackToIt() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("period:1950/1959"));
        await(() -> answered("period:1950/1959"));
        interact(() -> model.travel().go(EdtfDate.parse("2010/2015")));
        await(() -> lookup("#nothing-here").tryQuery().isPresent() && lookup("#nothing-here").query().isVisible());
        assertThat(label("#nothing-here-next")).startsWith("The last before is");
        interact(() -> model.state().speak(Language.ZH));
        assertThat(label("#nothing-here-next")).startsWith("此前最后一个是");
    }
}
