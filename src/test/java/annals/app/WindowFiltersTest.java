// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Subject;
import annals.model.Language;
import annals.query.Condition;
import annals.query.Field;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.query.Vocabulary.Kind;
import annals.time.DateReading;
import annals.time.EdtfDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Narrowing the question down in the panel, what stands above the timeline of it, and what is hidden by it. */
class WindowFiltersTest extends DrivenWindow {
    private static final String SEVEN = "company:openai,meta,google-deepmind category:model,product importance:>=3 -person:elon-musk "
            + "evidence:verified,reported technology:transformer period:2015/2025";

    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void everyTermIsAChipInTheWindowsLanguageThatTakesItAway() throws TimeoutException {
        settle();
        assertThat(texts("#filter-bar")).containsExactly("No filters: every event is let through");
        interact(() -> model.filters().ask("company:openai,meta -person:elon-musk importance:>=3 period:2012/2025 \"language model\""));
        await(() -> chips().size() == 5);
        assertThat(chips()).extracting(Button::getText).containsExactly("Companies: Meta or OpenAI", "People: not Elon Musk",
                "Importance: 3 to 5 of 5", "Period: 2012 – 2025", "Text: \"language model\"");
        assertThat(chips().get(1).getTooltip().getText()).isEqualTo("-person:elon-musk");
        interact(() -> model.state().speak(Language.ZH));
        assertThat(chips()).extracting(Button::getText).startsWith("公司：Meta或OpenAI").contains("重要性：3至5级（共5级）");
        interact(() -> model.state().speak(Language.EN));
        clickOn(chips().get(1));
        await(() -> chips().size() == 4);
        assertThat(model.filters().text()).isEqualTo("company:meta,openai importance:>=3 period:2012/2025 \"language model\"");
        clickOn("#clear-filters");
        await(() -> chips().isEmpty());
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 100, true", "1280, 720, 200, true", "1440, 900, 200, true", "1440, 900, 100, false", "2560, 1440, 100, false"})
    void theBarIsAsHighAsTwoRowsAtMostAndOpensTheRest(double width, double height, int percent, boolean page) throws TimeoutException {
        settle();
        interact(() -> {
            Stage stage = (Stage) lookup("#timeline").query().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            model.textSize().set(percent);
            if (page) {
                model.travel().jump("chatgpt-launch");
            }
            model.filters().ask(SEVEN);
        });
        await(() -> chips().size() == 7 && answered(model.filters().text()) && model.pages().page().isPresent() == page);
        settle();
        interact(() -> lookup("#filter-bar").query().getScene().getRoot().layout());
        Region bar = lookup(".answer-bar").query();
        List<Node> seen = List.copyOf(bar.lookupAll(".filter-chip").stream().filter(Node::isVisible).toList());
        long rows = seen.stream().map(chip -> Math.round(chip.getBoundsInParent().getCenterY())).distinct().count();
        boolean beside = Math.abs(middle(seen.getFirst()) - middle(lookup(".answer-tools").query())) < 2;
        assertThat(rows).isLessThanOrEqualTo(beside ? 1 : 2);
        double chip = seen.stream().mapToDouble(one -> one.getLayoutBounds().getHeight()).max().orElseThrow();
        assertThat(bar.getHeight()).isLessThanOrEqualTo(beside ? 46 : 60 + 2 * chip);
        seen.forEach(one -> assertThat(bar.localToScene(bar.getLayoutBounds()).contains(one.localToScene(one.getLayoutBounds()))).isTrue());
        assertThat(lookup("#more-filters").query().isVisible()).isEqualTo(seen.size() < 7);
        if (seen.size() < 7) {
            assertThat(lookup("#more-filters").queryAs(Button.class).getText()).isEqualTo("+" + (7 - seen.size()) + " more");
            takeAwayTheRest(7 - seen.size());
        }
    }

    /** By the panel, which stays while there is something in it. */
    private void takeAwayTheRest(int count) {
        clickOn("#more-filters");
        assertThat(lookup("#filter-rest .filter-chip").queryAll()).hasSize(count);
        Button last = lookup("#filter-rest .filter-chip").queryAllAs(Button.class).stream().reduce((_, next) -> next).orElseThrow();
        clickOn(last);
        assertThat(model.filters().text()).doesNotContain("period:");
        for (int left = 6; lookup("#filter-rest .filter-chip").tryQuery().isPresent(); left--) {
            assertThat(model.asked().termsProperty().get()).hasSize(left);
            clickOn(lookup("#filter-rest .filter-chip").queryButton());
        }
        assertThat(lookup("#filter-rest").tryQuery()).isEmpty();
        assertThat(chips()).isNotEmpty().allMatch(Node::isVisible);
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void manyNamesAreCountedInAChip() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:openai,meta,google,microsoft,nvidia"));
        await(() -> chips().size() == 1);
        assertThat(chips().getFirst().getText()).isEqualTo("Companies: Google, Meta or 3 more");
    }

    @Test
    void theFocusGoesFromADroppedChipToTheNextAndFromTheLastToTheTimeline() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("importance:>=3 category:model"));
        await(() -> chips().size() == 2);
        interact(() -> chips().getFirst().requestFocus());
        type(KeyCode.SPACE);
        await(() -> chips().size() == 1);
        assertThat(chips().getFirst().isFocused()).isTrue();
        type(KeyCode.SPACE);
        await(() -> chips().isEmpty());
        assertThat(lookup("#timeline").query().isFocused()).isTrue();
    }

    @Test
    void peopleAreCountedOnceOneLooksAtThem() throws TimeoutException {
        settle();
        assertThat(model.facets().talliesProperty().get()).doesNotContainKey(Field.PERSON);
        assertThat(lookup("#names-person").tryQuery()).isEmpty();
        unfold("person");
        await(() -> lookup("#person-sam-altman").tryQuery().isPresent());
        assertThat(count("#person-sam-altman")).isEqualTo(found(Query.EVERYTHING.only(person("sam-altman"))));
        assertThat(lookup("#names-person .check-box").queryAll()).hasSize(8);

        interact(() -> model.filters().ask("company:openai category:people,company"));
        await(() -> count("#person-sam-altman") == found(ask("company:openai category:people,company").only(person("sam-altman"))));
    }

    @Test
    void aPersonIsAskedForFoundAndLeftOut() throws TimeoutException {
        settle();
        unfold("person");
        await(() -> lookup("#person-sam-altman").tryQuery().isPresent());
        scrollTo("#person-search");
        clickOn("#person-search").write("lovelace turing");
        assertThat(texts("#names-person")).contains("No name has \"lovelace turing\" in it.");
        replace("#person-search", "hinton");
        await(() -> lookup("#person-geoffrey-hinton").tryQuery().isPresent());
        clickOn("#check-person-geoffrey-hinton");
        await(() -> answered("person:geoffrey-hinton"));
        moveTo("#person-geoffrey-hinton").clickOn("#but-person-geoffrey-hinton");
        await(() -> answered("-person:geoffrey-hinton"));
        assertThat(lookup("#check-person-geoffrey-hinton").queryAs(CheckBox.class).isIndeterminate()).isTrue();
        assertThat(lookup("#check-person-geoffrey-hinton").query().getAccessibleText()).contains("left out");
        clickOn("#check-person-geoffrey-hinton");
        await(() -> answered(""));
    }

    @Test
    void aTechnologyAndAStoryAreChosenByKeyboard() throws TimeoutException {
        settle();
        for (String facet : List.of("technology", "story")) {
            unfold(facet);
            await(() -> lookup("#names-" + facet + " .check-box").tryQuery().isPresent());
            CheckBox first = lookup("#names-" + facet + " .check-box").query();
            interact(first::requestFocus);
            type(KeyCode.SPACE);
            String id = first.getId().substring(("check-" + facet + "-").length());
            await(() -> answered(facet + ":" + id));
            assertThat(first.isSelected()).isTrue();
            type(KeyCode.RIGHT, KeyCode.RIGHT).type(KeyCode.SPACE);
            await(() -> answered("-" + facet + ":" + id));
            interact(() -> model.filters().ask(""));
        }
    }

    @Test
    void noChoiceIsADeadEndUnannounced() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("period:1956"));
        await(() -> answered("period:1956") && count("#company-openai") == 0 && !model.facets().isCounting());
        assertThat(lookup("#company-openai").query().isVisible()).isTrue();
        assertThat(lookup("#check-openai").query().getAccessibleText()).isEqualTo("OpenAI: 0");
        assertThat(lookup("#chip-model").query().getAccessibleText()).isEqualTo("Model: 0 events");
        assertThat(lookup("#importance-1").query().getAccessibleText()).startsWith("Importance 1 of 5");
    }

    @Test
    void allButLeavesOutWhateverACompanyTookPartInAndOnlyLetsThroughWhatItOwns() throws TimeoutException {
        settle();
        moveTo("#company-microsoft").clickOn("#but-microsoft");
        await(() -> answered("-company:microsoft"));
        assertThat(checked("microsoft")).isFalse();
        assertThat(checked("openai")).isTrue();
        clickOn("#check-meta");
        await(() -> answered("-company:meta,microsoft"));
        clickOn("#check-meta");
        clickOn("#check-microsoft");
        await(() -> answered(""));
        moveTo("#company-meta").clickOn("#only-meta").clickOn("#company-search").write("fair");
        await(() -> answered("company:meta") && lookup("#check-fair").tryQuery().isPresent() && lookup("#check-fair").query().isVisible());
        assertThat(checked("fair")).isTrue();
        assertThat(lookup("#check-fair").query().getAccessibleText()).endsWith(", with Meta");
        clickOn("#check-fair");
        await(() -> answered("company:meta -company:fair"));
        assertThat(checked("fair")).isFalse();
        clickOn("#check-fair");
        await(() -> answered("company:meta"));
        assertThat(checked("fair")).isTrue();
    }

    @Test
    void aUniversityIsFoundUnderAcademia() throws TimeoutException {
        settle();
        clickOn("#company-search").write("stanford uni");
        await(() -> lookup("#check-stanford").tryQuery().isPresent() && lookup("#check-stanford").query().isVisible());
        assertThat(texts("#companies")).contains("Academia");
        assertThat(count("#company-stanford")).isEqualTo(found(Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "stanford"))));
        moveTo("#company-stanford").clickOn("#only-stanford");
        await(() -> answered("company:stanford"));
        interact(() -> lookup("#company-search").queryTextInputControl().clear());
        assertThat(lookup("#company-stanford").query().isVisible()).isTrue();
    }

    @Test
    void aColumnAsksForItsImportanceAloneAndGivesAllBack() throws TimeoutException {
        settle();
        scrollTo("#importance-5");
        clickOn("#importance-5");
        await(() -> answered("importance:5"));
        assertThat(label("#importance-range")).isEqualTo("5 of 5");
        clickOn("#importance-5");
        await(() -> answered(""));
    }

    @Test
    void whyOneDoesNotSeeAnEventIsToldAndMendedFromTheStatusBar() throws TimeoutException {
        settle();
        assertThat(lookup("#status-hidden").query().isVisible()).isFalse();
        interact(() -> model.filters().ask("company:openai importance:>=2"));
        await(() -> lookup("#status-hidden").query().isVisible());
        int all = store.index().size();
        assertThat(button("#status-hidden").getText()).isEqualTo((all - found(ask("company:openai importance:>=2"))) + " hidden");
        interact(() -> button("#status-hidden").requestFocus());
        type(KeyCode.SPACE);
        assertThat(lookup("#why-text").query().isFocused()).isTrue();
        write("dartmouth workshop");
        await(() -> lookup("#why-found").queryListView().getItems().size() > 0 && !texts("#why-reasons").isEmpty());
        assertThat(texts("#why-reasons")).containsExactly("Left out by the filters Companies: OpenAI.",
                "It lies before the time that is in sight.");
        assertThat(button("#why-show").getText()).isEqualTo("Drop these filters and show it");
        type(KeyCode.ENTER);
        await(() -> answered("importance:>=2") && drawnAlone("dartmouth-workshop"));
        assertThat(lookup("#why-panel").tryQuery()).isEmpty();
        assertThat(lookup("#timeline").query().isFocused()).isTrue();
        assertThat(label("#event-title")).startsWith("Dartmouth");
    }

    @Test
    void theListOfWhatIsFoundIsWalkedByKeys() throws TimeoutException {
        settle();
        clickOn("#why");
        assertThat(label("#why-nothing")).isEqualTo("Type some words of an event that you miss.");
        write("llama");
        ListView<?> list = lookup("#why-found").queryListView();
        await(() -> list.getItems().size() > 2 && !texts("#why-reasons").isEmpty());
        type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(list.isFocused()).isTrue();
        await(() -> list.getSelectionModel().getSelectedIndex() == 1);
        type(KeyCode.ESCAPE);
        assertThat(lookup("#why-panel").tryQuery()).isEmpty();
        assertThat(lookup("#why").query().isFocused()).isTrue();
    }

    @Test
    void aPeriodIsTypedAsOneWritesItOrTakenFromThosePrepared() throws TimeoutException {
        settle();
        for (String typed : List.of("2012-2025", "the 1950s", "1956-06/1956-08")) {
            clickOn("#period");
            replace("#period-text", typed);
            clickOn("#period-show");
            await(() -> model.state().state().query().period().isPresent() && chips().size() == 1);
            assertThat(model.state().state().query().period()).isEqualTo(read(typed));
        }
        clickOn("#period").clickOn("#era-" + store.eras().getFirst().id());
        await(() -> model.state().state().query().period().equals(Optional.of(store.eras().getFirst().when())));
        clickOn("#period");
        Button last = button("#period-" + model.filters().lastYear());
        assertThat(last.getText()).isEqualTo("Last year: " + model.filters().lastYear());
        clickOn(last);
        await(() -> answered("period:" + model.filters().lastYear()));
        clickOn("#period").clickOn("#period-all");
        await(() -> answered("") && chips().isEmpty());
    }

    private static Optional<EdtfDate> read(String typed) {
        return Optional.of(((DateReading.Understood) DateReading.of(typed)).date());
    }

    @Test
    void whatIsNotThereIsSaid() throws TimeoutException {
        settle();
        clickOn("#why").write("qqqq");
        await(() -> label("#why-nothing").startsWith("No event has \"qqqq\""));
        assertThat(lookup("#why-show").query().isVisible()).isFalse();
    }

    @Test
    void everyControlOfThePanelHasARoleAndAName() throws TimeoutException {
        settle();
        List.of("person", "technology", "story").forEach(this::unfold);
        await(() -> lookup("#names-story .check-box").tryQuery().isPresent());
        for (Node node : lookup("#filters").lookup((Node one) -> one.isFocusTraversable() && !(one instanceof ScrollPane)).queryAll()) {
            String name = Optional.ofNullable(node.getAccessibleText()).orElseGet(() -> node instanceof Labeled one ? one.getText() : "");
            assertThat(name).as(node.toString()).isNotBlank();
            assertThat(node.getAccessibleRole()).as(node.toString()).isNotNull();
        }
    }

    private void unfold(String facet) {
        ToggleButton head = lookup("#facet-" + facet + "-head").query();
        interact(head::requestFocus);
        type(KeyCode.SPACE);
        assertThat(head.isSelected()).isTrue();
    }

    private List<Button> chips() {
        return lookup("#filter-bar .filter-chip").queryAllAs(Button.class).stream().toList();
    }

    private int count(String row) {
        return lookup(row).lookup(".count").tryQueryAs(Label.class).map(Label::getText).filter(text -> !text.isEmpty())
                .map(Integer::valueOf).orElse(-1);
    }

    private int found(Query query) {
        return store.find(query).count();
    }

    private Query ask(String text) {
        return ((Reading.Understood) QueryText.read(text, store.vocabulary())).query();
    }

    private static Condition person(String id) {
        return Condition.Of.one(Kind.PERSON, id);
    }

    private boolean drawnAlone(String id) {
        int row = store.index().row(id).orElseThrow();
        return spots().stream().anyMatch(spot -> spot.subject() instanceof Subject.Item(var item, _) && item == row);
    }
}
