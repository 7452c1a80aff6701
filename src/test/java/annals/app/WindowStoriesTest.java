// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.model.Language;
import annals.query.Query;
import annals.state.Perspective;
import annals.state.StoryPlace;
import annals.state.ViewState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading a story step by step while the timeline moves along. */
class WindowStoriesTest extends DrivenWindow {
    private static final String STORY = "essay-on-meta-2025";

    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void theListTellsWhatTheQuestionLeavesOfEachStory() throws TimeoutException {
        turnToStories();
        assertThat(lookup(".story-line").queryAll()).hasSize(store.stories().size());
        assertThat(button("#story-" + STORY).getAccessibleText())
                .isEqualTo("An essay on Meta, read beside the record, 11 steps, 23 events, 2013 – 2025");
        interact(() -> model.filters().ask("story:" + STORY + " company:openai"));
        await(() -> button("#story-" + STORY).getAccessibleText().endsWith(" of 23 events match"));
        interact(() -> model.state().speak(Language.ZH));
        assertThat(button("#story-" + STORY).getAccessibleText()).startsWith("一篇评Meta的文章与事实对读，11步，23个事件");
    }

    @Test
    void overTheListThereAreNoToolsForATimelineAndWhatNoStoryTellsOfIsSaidOnce() throws TimeoutException {
        turnToStories();
        assertThat(lookup("#zoom-in").query().getParent().isVisible()).isFalse();
        assertThat(lookup("#status-shown").query().isVisible()).isFalse();
        interact(() -> model.filters().ask("period:1944"));
        await(() -> label("#story-hint").startsWith("None tells of an event that is asked for"));
        assertThat(button("#story-" + STORY).getAccessibleText()).doesNotContain("match");
        interact(() -> model.stories().open(STORY, 1));
        await(() -> at(1) && shown(1));
        assertThat(lookup("#zoom-in").query().getParent().isVisible()).isTrue();
    }

    @Test
    void aStepStandsAtOneEdgeAndIsNotScrolledWhereThereIsRoom() throws TimeoutException {
        turnToStories();
        interact(() -> model.stories().open("chinas-labs", 0));
        await(() -> at(0) && shown(0));
        interact(() -> button("#story-next").fire());
        await(() -> at(1) && shown(1));
        settle();
        Region told = (Region) lookup(".story-told").query();
        Region scroll = (Region) lookup(".story-scroll").query();
        interact(() -> scroll.getScene().getRoot().layout());
        assertThat(told.getHeight()).isLessThanOrEqualTo(scroll.getHeight() + 1);
        double edge = left(".story-title");
        assertThat(left("#story-text")).isCloseTo(edge, within(0.6));
        assertThat(left(".story-told .chips .chip")).isCloseTo(edge, within(0.6));
    }

    private double left(String selector) {
        Node node = lookup(selector).query();
        double inset = node instanceof Label label ? label.getInsets().getLeft() : 0;
        return node.localToScene(node.getLayoutBounds()).getMinX() + inset;
    }

    @Test
    void theWholeStoryIsPrintedFromAnyOfItsSteps() throws TimeoutException, IOException {
        settle();
        interact(() -> model.stories().open("openai-governance", 1));
        await(() -> lookup("#story-count").tryQuery().isPresent() && label("#story-count").startsWith("Step 2"));
        push(KeyCode.CONTROL, KeyCode.P);
        await(() -> !opened.isEmpty());
        try (PDDocument pages = Loader.loadPDF(Path.of(URI.create(opened.getFirst())).toFile())) {
            assertThat(new PDFTextStripper().getText(pages)).contains("OpenAI: from non-profit to benefit corporation",
                    "story:openai-governance", "11 December 2015", "28 October 2025");
        }
    }

    @Test
    void aStoryIsReadWithTheKeysAndTheTimelineMovesAlong() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:openai"));
        turnToStories();
        ViewState before = model.state().state();
        interact(() -> button("#story-" + STORY).requestFocus());
        type(KeyCode.SPACE);
        await(() -> at(0) && lookup("#story-text").query().isFocused());
        assertThat(label("#story-count")).isEqualTo("Step 1 of 11");
        await(() -> shown(0));
        assertThat(model.state().state().query()).isNotEqualTo(before.query());
        type(KeyCode.RIGHT, KeyCode.PAGE_DOWN);
        await(() -> shown(2) && answered("company:meta category:infrastructure period:2022/2024"));
        assertThat(label("#story-text")).startsWith("Thesis: misjudged strategy");
        assertThat(lookup("#story-text").query().isFocused()).isTrue();
        type(KeyCode.END);
        await(() -> at(10));
        assertThat(button("#story-next").isDisabled()).isTrue();
        type(KeyCode.PAGE_DOWN, KeyCode.LEFT);
        await(() -> at(9));
        push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> at(10));
        push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> at(2));
        interact(() -> lookup("#story-text").query().requestFocus());
        type(KeyCode.ESCAPE);
        await(() -> lookup("#story-" + STORY).tryQuery().map(Node::isFocused).orElse(false));
        assertThat(model.state().state().query()).isEqualTo(before.query());
        assertThat(model.state().state().visible()).isEqualTo(before.visible());
        assertThat(model.state().state().story()).isEmpty();
    }

    @Test
    void whatAuthorsArgueIsToldAsTheirs() throws TimeoutException {
        turnToStories();
        press("#story-" + STORY);
        await(() -> at(0));
        assertThat(texts("#story")).contains("WHAT AUTHORS ARGUE", "脑极体（网易号） argues", "On: Ruoming Pang joins Meta");
        assertThat(texts("#story")).containsAnyOf("borne out by the record", "at odds with the record");
    }

    @Test
    void anEventOfAStepIsALinkToItsPageAndItsPageLeadsToTheStep() throws TimeoutException {
        turnToStories();
        interact(() -> model.stories().open("models-that-reason", 3));
        await(() -> lookup("#told-openai-o1").tryQuery().isPresent());
        press("#told-openai-o1");
        await(() -> label("#event-title").startsWith("OpenAI"));
        interact(() -> model.travel().turnTo(Perspective.TIMELINE));
        interact(() -> model.stories().leave());
        await(() -> model.state().state().story().isEmpty());
        interact(() -> model.travel().jump("openai-o1"));
        await(() -> lookup("#told-in-models-that-reason").tryQuery().isPresent());
        press("#told-in-models-that-reason");
        await(() -> at(3));
        assertThat(model.state().state().perspective()).isEqualTo(Perspective.STORIES);
        assertThat(label("#story-count")).isEqualTo("Step 4 of 8");
    }

    @Test
    void theTimelineComesBackWhereItBelongs() throws TimeoutException {
        turnToStories();
        press("#story-" + STORY);
        await(() -> at(0));
        Node timeline = lookup("#timeline").query();
        Node story = lookup("#story").query();
        await(() -> story.localToScene(0, story.getLayoutBounds().getHeight()).getY() <= timeline.localToScene(0, 0).getY());
        double told = picture().getHeight();
        interact(() -> model.travel().turnTo(Perspective.TIMELINE));
        await(() -> timeline.getScene() != null && timeline.isVisible() && picture().getHeight() > told);
        interact(() -> model.travel().turnTo(Perspective.STORIES));
        await(() -> picture().getHeight() == told);
        assertThat(label("#story-count")).isEqualTo("Step 1 of 11");
    }

    @Test
    void whoAsksSomethingElseMeanwhileFindsTheWayBackToTheStep() throws TimeoutException {
        turnToStories();
        press("#story-" + STORY);
        await(() -> at(0) && !lookup("#story-again").query().isVisible());
        interact(() -> model.filters().ask(Query.EVERYTHING));
        await(() -> lookup("#story-again").query().isVisible());
        press("#story-again");
        await(() -> shown(0));
        assertThat(lookup("#story-again").query().isVisible()).isFalse();
    }

    private void turnToStories() throws TimeoutException {
        settle();
        clickOn("#perspective-stories");
        await(() -> lookup(".story-line").tryQuery().isPresent());
    }

    /** Presses a button wherever it lies. */
    private void press(String button) {
        interact(() -> lookup(button).queryAs(Button.class).fire());
    }

    private boolean at(int step) {
        return model.state().state().story().map(StoryPlace::step).filter(now -> now == step).isPresent()
                && label("#story-count").startsWith("Step " + (step + 1) + " ")
                && model.stories().isAsTold();
    }

    /** Whether the timeline has the answer to what a step asks. */
    private boolean shown(int step) {
        return at(step) && model.pictures().picture().filter(picture -> picture.query().equals(model.state().state().query())).isPresent();
    }
}
