// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The window with keys alone: where the focus goes, and that it is seen there. */
class WindowFocusTest extends DrivenWindow {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");

    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @ParameterizedTest
    @CsvSource({"DIGIT1, timeline", "DIGIT2, table", "DIGIT3, figures", "DIGIT4, ''", "DIGIT5, compare-picture"})
    void theKeyOfAPerspectivePutsTheFocusIntoItFromAnywhere(KeyCode key, String id) throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#chip-openai").tryQuery().isPresent());
        for (String from : List.of("#search", "#company-search", "#chip-openai", "#views")) {
            interact(() -> lookup(from).query().requestFocus());
            push(KeyCode.CONTROL, key);
            if (id.isEmpty()) {
                await(() -> String.valueOf(owner().getId()).startsWith("story-"));
            } else {
                assertThat(owner().getId()).as("from " + from).isEqualTo(id);
            }
            assertThat(isShown()).as("from " + from).isTrue();
        }
    }

    @Test
    void theKeyOfTheStoriesLeadsToTheTextOfTheOneThatIsRead() throws TimeoutException {
        settle();
        interact(() -> model.stories().open("models-that-reason", 0));
        await(() -> lookup("#story-text").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(owner().getId()).isEqualTo("story-text");
        assertThat(isShown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#views", "#period", "#lanes", "#why"})
    void whatAKeyOpensShowsItsFocusAndSoDoesWhatItGoesBackTo(String opener) throws TimeoutException {
        settle();
        interact(() -> lookup(opener).query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(owner()).isNotSameAs(lookup(opener).query());
        assertThat(isShown()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(owner()).isSameAs(lookup(opener).query());
        assertThat(isShown()).isTrue();
    }

    @Test
    void theFocusIsSeenOnlyWhereKeysAreUsed() throws TimeoutException {
        settle();
        assertThat(isShown()).as("nothing was pressed").isFalse();
        clickOn("#period").clickOn("#period");
        assertThat(isShown()).as("the mouse was").isFalse();
        push(KeyCode.SHIFT);
        assertThat(isShown()).as("and Shift alone").isFalse();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(isShown()).isTrue();
        clickOn(empty());
        assertThat(isShown()).as("the mouse again").isFalse();
    }

    @Test
    void aTableAndAPageShowTheFocusAsAWhole() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> !busy());
        assertDrawn("#table");
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#chip-openai").tryQuery().isPresent());
        interact(() -> lookup("#chip-openai").query().requestFocus());
        push(KeyCode.ENTER);
        await(() -> lookup("#event-pane").query().isFocused());
        assertDrawn("#event-pane");
    }

    @Test
    void aDialogThatAKeyOpensShowsItsFocusFromTheStart() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.E);
        await(() -> lookup("#export-period").tryQuery().isPresent());
        Scene dialog = lookup("#export-period").query().getScene();
        await(() -> dialog.getFocusOwner() != null && dialog.getFocusOwner().isFocused());
        assertThat(dialog.getFocusOwner().getId()).isEqualTo("export-period");
        assertThat(dialog.getFocusOwner().getPseudoClassStates()).contains(SHOWN);
        push(KeyCode.ESCAPE);
    }

    @Test
    void keysLeadToTheFiltersAndToThePage() throws TimeoutException {
        settle();
        push(KeyCode.F7);
        assertThat(owner().getId()).isEqualTo("company-search");
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#chip-openai").tryQuery().isPresent());
        push(KeyCode.F8);
        assertThat(owner().getId()).isEqualTo("event-pane");
        assertThat(isShown()).isTrue();
    }

    @Test
    void aCompanyIsFoundAndAskedForAloneWithKeysAndIsOneStop() throws TimeoutException {
        settle();
        push(KeyCode.F7);
        write("meta");
        push(KeyCode.DOWN);
        assertThat(owner().getId()).isEqualTo("check-meta");
        push(KeyCode.RIGHT);
        assertThat(owner().getId()).isEqualTo("only-meta");
        assertThat(isShown()).isTrue();
        push(KeyCode.RIGHT);
        assertThat(owner().getId()).isEqualTo("but-meta");
        push(KeyCode.LEFT).push(KeyCode.SPACE);
        await(() -> answered("company:meta"));
        push(KeyCode.LEFT);
        assertThat(owner().getId()).isEqualTo("check-meta");
        push(KeyCode.TAB);
        assertThat(owner().getParent()).as("not in the same row").isNotSameAs(lookup("#only-meta").query().getParent());
    }

    @Test
    void whatIsDeletedComesBackByItsKeyAndTheViewStays() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta"));
        await(() -> answered("company:meta"));
        push(KeyCode.CONTROL, KeyCode.S).write("Mine").push(KeyCode.ENTER);
        await(() -> model.saved().viewsProperty().get().size() == 1 && lookup("#views-list").query().isFocused());
        push(KeyCode.DELETE);
        await(() -> model.saved().viewsProperty().get().isEmpty());
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> model.saved().viewsProperty().get().size() == 1);
        assertThat(answered("company:meta")).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> answered(""));
    }

    @Test
    void aKeyLeadsToWhatTheFirstHintOffersAndEscapeBack() throws TimeoutException {
        settle();
        interact(() -> window.welcome());
        push(KeyCode.TAB);
        Node before = owner();
        push(KeyCode.F9);
        assertThat(owner().getId()).isEqualTo("welcome-keys");
        assertThat(isShown()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(owner()).isSameAs(before);
        interact(() -> window.welcome());
        push(KeyCode.F9).push(KeyCode.SPACE);
        assertThat(owner().getId()).isEqualTo("keys-panel");
        assertThat(isShown()).isTrue();
    }

    @Test
    void aKeyFillsTheScreenAndLeavesItAndAnotherQuits() throws TimeoutException {
        settle();
        var stage = (Stage) lookup("#timeline").query().getScene().getWindow();
        push(KeyCode.F11);
        await(stage::isFullScreen);
        push(KeyCode.ESCAPE);
        assertThat(stage.isFullScreen()).isTrue();
        push(KeyCode.F11);
        await(() -> !stage.isFullScreen());
        push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> !stage.isShowing());
    }

    @Test
    void textThatIsNoViewLeavesTheQuestionInForce() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta"));
        await(() -> answered("company:meta"));
        push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.A);
        write("annals:view?foo=1&as=pie");
        await(() -> !model.filters().faultsProperty().get().isEmpty() && answered("company:meta"));
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("annals:view?foo=1&as=pie");
    }

    /** Whether its outermost lines are of another colour while it shows that it has the focus. */
    private void assertDrawn(String query) {
        Node node = lookup(query).query();
        assertThat(node.getPseudoClassStates()).contains(SHOWN);
        Image[] both = new Image[2];
        interact(() -> {
            both[0] = node.snapshot(null, null);
            node.pseudoClassStateChanged(SHOWN, false);
            both[1] = node.snapshot(null, null);
            node.pseudoClassStateChanged(SHOWN, true);
        });
        int left = (int) both[0].getWidth() - 1;
        int bottom = (int) both[0].getHeight() - 1;
        assertThat(both[0].getPixelReader().getArgb(1, bottom / 2)).isNotEqualTo(both[1].getPixelReader().getArgb(1, bottom / 2));
        assertThat(both[0].getPixelReader().getArgb(left / 2, bottom)).isNotEqualTo(both[1].getPixelReader().getArgb(left / 2, bottom));
    }

    private boolean isShown() {
        return owner().getPseudoClassStates().contains(SHOWN);
    }

    private Node owner() {
        return Objects.requireNonNull(lookup("#timeline").query().getScene().getFocusOwner());
    }
}
