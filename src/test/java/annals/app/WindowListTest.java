// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.model.Language;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The events of the timeline as a list, for those who read with their ears or with keys. */
class WindowListTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void theTimelineSaysWhereTheArrowKeysHaveLed() throws TimeoutException {
        settle();
        assertThat(said("#timeline")).startsWith("Timeline: " + store.index().size() + " events.");
        String chatgpt = "chatgpt-launch";
        interact(() -> model.filters().ask("company:openai period:2022-11/2022-12"));
        await(() -> answered("company:openai period:2022-11/2022-12"));
        interact(() -> model.travel().jump(chatgpt));
        Event event = store.event(chatgpt).orElseThrow();
        int matches = model.answers().answer().orElseThrow().matches().count();
        int place = model.answers().answer().orElseThrow().matches().before(row()) + 1;
        int sources = event.sources().size();
        await(() -> said("#timeline").equals(place + " of " + matches + ", OpenAI, 30 November 2022, " + event.title().en() + ", "
                + sources + (sources == 1 ? " source" : " sources")));
        interact(() -> model.state().speak(Language.ZH));
        await(() -> said("#timeline").equals("第" + place + "项，共" + matches + "项，OpenAI，2022年11月30日，" + event.title().zh() + "，"
                + sources + "个来源"));
        // and what is no match any more is not told of as one
        interact(() -> model.filters().ask("company:meta"));
        await(() -> said("#timeline").startsWith("时间线：") && answered("company:meta"));
    }

    @Test
    void aKeyOpensTheListAndWhatIsSelectedInOneIsSelectedInTheOther() throws TimeoutException {
        settle();
        push(KeyCode.F6);
        await(() -> list().isFocused() && list().getItems().size() == store.index().size());
        int begun = list().getFocusModel().getFocusedItem();
        assertThat(store.index().earliestStart(begun)).as("at the first in sight")
                .isGreaterThanOrEqualTo((long) model.state().state().visible().from());
        assertThat(store.index().earliestStart(begun - 1)).isLessThan((long) model.state().state().visible().from());
        assertThat(model.state().state().selected()).isEmpty();
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        await(() -> model.state().state().event().isPresent() && list().getSelectionModel().getSelectedItem() == row());
        await(() -> row() == begun + 3);
        int walked = row();
        await(() -> said("#timeline").startsWith(list().getSelectionModel().getSelectedIndex() + 1 + " of "));
        await(() -> Objects.equals(said(cell(walked)), said("#timeline")));
        push(KeyCode.ESCAPE);
        assertThat(lookup("#timeline").query().isFocused()).as("Escape leads out").isTrue();
        push(KeyCode.RIGHT);
        await(() -> row() != walked && list().getSelectionModel().getSelectedItem() == row());
        // seen, not only selected
        await(() -> Objects.equals(said(cell(row())), said("#timeline")));
        var beside = (Region) list().getParent().getParent();
        interact(() -> beside.setMaxWidth(250));
        await(() -> beside.getWidth() == 250 && list().getParent().getBoundsInParent().getMaxX() <= 250);
        push(KeyCode.F6).push(KeyCode.F6);
        assertThat(list().getParent().isVisible()).isFalse();
        assertThat(lookup("#timeline").query().isFocused()).isTrue();
    }

    @Test
    void theListFollowsTheQuestionAndTheLanguage() throws TimeoutException {
        settle();
        clickOn("#status-list");
        await(() -> list().getItems().size() == store.index().size());
        interact(() -> model.filters().ask("category:policy importance:5"));
        await(() -> answered("category:policy importance:5")
                && list().getItems().size() == model.answers().answer().orElseThrow().matches().count());
        int first = list().getItems().getFirst();
        Event event = store.events(first).getFirst();
        await(() -> said(cell(first)).contains(event.title().en()) && said(cell(first)).startsWith("1 of " + list().getItems().size()));
        interact(() -> model.state().speak(Language.ZH));
        await(() -> said(cell(first)).contains(event.title().zh()) && said(cell(first)).startsWith("第1项，共"));
        clickOn("#status-list");
        assertThat(list().getParent().isVisible()).isFalse();
    }

    private ListView<Integer> list() {
        return lookup("#event-list").queryListView();
    }

    /** The row of an event where it is in sight. */
    private ListCell<?> cell(int row) {
        return lookup("#event-list").lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> Objects.equals(cell.getItem(), row)).findFirst().orElseGet(ListCell::new);
    }

    private String said(String query) {
        return String.valueOf(lookup(query).query().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static String said(ListCell<?> cell) {
        return String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
