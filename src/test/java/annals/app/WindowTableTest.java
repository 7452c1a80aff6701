// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.reading.Listing;
import annals.reading.TableColumn;
import annals.reading.TableLook;
import annals.reading.TableLook.Column;
import annals.reading.TableLook.Sort;
import annals.state.Perspective;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of the window: sorted, arranged, walked through, copied. */
class WindowTableTest extends DrivenWindow {
    /** And the parts of pixels that no column has. */
    private static final double SCROLL_BAR = 24;

    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void theTableTellsEveryMatchAndHowManyAreUndated() throws TimeoutException {
        toTable();
        assertThat(table().getItems()).hasSize(store.index().size());
        int undated = store.index().size() - store.index().firstUndated();
        assertThat(label("#table-count")).isEqualTo(store.index().size() + " events" + (undated == 0 ? "" : ", " + undated + " undated"));
        assertThat(cell(0, "title")).isEqualTo(store.events(0).getFirst().title().en());
        assertThat(table().getAccessibleText()).isEqualTo("Table of " + store.index().size() + " events");
        interact(() -> model.state().speak(Language.ZH));
        await(() -> cell(0, "title").equals(store.events(0).getFirst().title().zh()));
        assertThat(label("#table-count")).startsWith(store.index().size() + "个事件");
    }

    /** The robot's clicks do not reach a table's head: what such a click does to the table is done here. */
    @Test
    void aColumnIsSortedByBothWaysAndThenNoMore() throws TimeoutException {
        toTable();
        var column = table().getColumns().stream().filter(one -> "table-importance".equals(one.getId())).findFirst().orElseThrow();
        interact(() -> table().getSortOrder().setAll(List.of(column)));
        await(() -> listing().sorts().equals(List.of(new Sort(TableColumn.IMPORTANCE, false))));
        interact(() -> column.setSortType(SortType.DESCENDING));
        await(() -> listing().sorts().equals(List.of(new Sort(TableColumn.IMPORTANCE, true))));
        await(() -> cell(0, "importance").equals("★★★★★"));
        assertThat(table().getSortOrder()).as("the head still shows it").isEqualTo(List.of(column));
        assertThat(button("#table-sort").getText()).isEqualTo("Sort by: Importance ↓");
        assertThat(button("#table-sort").getAccessibleText()).isEqualTo("Sorted by Importance, descending");
        interact(() -> table().getSortOrder().clear());
        await(() -> listing().sorts().isEmpty());
        assertThat(button("#table-sort").getText()).isEqualTo("In order of time");
    }

    @Test
    void columnsFillTheTableAndOneThatIsDraggedStaysAsItIs() throws TimeoutException {
        toTable();
        var title = table().getColumns().stream().filter(one -> "table-title".equals(one.getId())).findFirst().orElseThrow();
        await(() -> table().getWidth() - width() < SCROLL_BAR);
        assertThat(width()).isLessThanOrEqualTo(table().getWidth());
        double dragged = Math.round(title.getWidth()) - 40;
        interact(() -> table().resizeColumn(title, -40));
        await(() -> model.table().look().columns().contains(new Column(TableColumn.TITLE, dragged, true)));
        assertThat(title.getWidth()).isEqualTo(dragged);
        assertThat(table().getWidth() - width()).as("the others take what it leaves").isBetween(0.0, SCROLL_BAR);
        interact(() -> model.table().arrange(TableLook.FIRST));
        assertThat(title.getWidth()).as("undone").isGreaterThan(dragged);
    }

    private double width() {
        return table().getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
    }

    @Test
    void keysAloneSortAndChooseColumns() throws TimeoutException {
        toTable();
        interact(() -> button("#table-sort").requestFocus());
        type(KeyCode.SPACE);
        interact(() -> lookup("#table-sort-title").query().requestFocus());
        type(KeyCode.SPACE);
        await(() -> listing().sorts().equals(List.of(new Sort(TableColumn.TITLE, false))));
        interact(() -> lookup("#table-down").query().requestFocus());
        type(KeyCode.SPACE);
        await(() -> listing().sorts().equals(List.of(new Sort(TableColumn.TITLE, true))));
        type(KeyCode.ESCAPE);
        assertThat(button("#table-sort").isFocused()).isTrue();
        type(KeyCode.TAB).type(KeyCode.SPACE);
        interact(() -> lookup("#table-column-people").query().requestFocus());
        type(KeyCode.SPACE);
        assertThat(model.table().look().shown()).contains(TableColumn.PEOPLE);
        assertThat(table().getVisibleLeafColumns()).hasSameSizeAs(model.table().look().shown());
        clickOn("#table-columns-first");
        assertThat(model.table().look().shown()).doesNotContain(TableColumn.PEOPLE);
    }

    @Test
    void whatIsSelectedInTheTableIsOnThePageAndOnTheTimeline() throws TimeoutException {
        toTable();
        interact(() -> table().requestFocus());
        type(KeyCode.DOWN).type(KeyCode.DOWN);
        await(() -> model.pages().event().isPresent());
        int place = table().getSelectionModel().getSelectedIndex();
        await(() -> model.pages().event().orElseThrow().event().id().equals(store.index().id(listing().row(place))));
        interact(() -> model.travel().jump(store.index().id(100)));
        await(() -> table().getSelectionModel().getSelectedIndices().equals(List.of(100)));
        await(() -> cell(100, "title").equals(store.events(100).getFirst().title().en()));
        interact(() -> table().requestFocus());
        type(KeyCode.ENTER);
        await(() -> model.state().state().event().equals(Optional.of(store.index().id(100))));
        type(KeyCode.ESCAPE);
        assertThat(model.state().state().selected()).isEmpty();
        assertThat(table().getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void anotherOrderKeepsTheSelectedRowsSelectedAndInSight() throws TimeoutException {
        toTable();
        interact(() -> table().requestFocus());
        type(KeyCode.DOWN);
        press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        var before = selectedRows();
        assertThat(before).hasSize(3);
        interact(() -> model.table().sort(List.of(new Sort(TableColumn.TITLE, true))));
        await(() -> !listing().sorts().isEmpty());
        assertThat(selectedRows()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(button("#table-copy").getText()).isEqualTo("Copy 3 rows");
    }

    @Test
    void rowsAreCopiedAsTextWithTabs() throws TimeoutException {
        toTable();
        interact(() -> table().requestFocus());
        type(KeyCode.DOWN);
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        await(() -> label("#table-told").equals("1 event copied"));
        var lines = clipboard();
        assertThat(lines.getFirst()).isEqualTo("Date\tTitle\tCompanies\tCategory\tImportance\tEvidence\tSources");
        var event = store.events(selectedRows().getFirst()).getFirst();
        assertThat(lines.get(1)).contains("\t" + event.title().en() + "\t", "\t" + event.importance() + "\t");
        assertThat(lines).hasSize(2);
        clickOn("#table-copy");
        await(() -> label("#table-told").equals(store.index().size() + " events copied"));
        assertThat(clipboard()).hasSize(store.index().size() + 1);
    }

    @Test
    void anEmptyAnswerIsSaidWithAWayOut() throws TimeoutException {
        toTable();
        interact(() -> model.filters().ask(((Reading.Understood) QueryText.read("company:openai period:1956", store.vocabulary())).query()));
        await(() -> listing().size() == 0);
        assertThat(label("#table-count")).isEqualTo("0 events");
        clickOn("#table-nothing-clear");
        await(() -> listing().size() == store.index().size());
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void aRowSaysWhereOneIsAndAllThatMatters() throws TimeoutException {
        toTable();
        var event = store.events(0).getFirst();
        assertThat(lookup(".table-row-cell").queryAllAs(TableRow.class).stream().map(TableRow::getAccessibleText)
                .filter(says -> says != null && says.startsWith("1 of ")).collect(Collectors.joining()))
                .contains("1 of " + store.index().size(), event.title().en(), "source");
    }

    private void toTable() throws TimeoutException {
        settle();
        clickOn("#perspective-table");
        await(() -> model.state().state().perspective() == Perspective.TABLE && model.table().listingProperty().get().isPresent());
        await(() -> !cell(0, "title").isEmpty());
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return lookup("#table").queryAs(TableView.class);
    }

    private Listing listing() {
        return model.table().listingProperty().get().orElseThrow();
    }

    private List<Integer> selectedRows() {
        return List.copyOf(table().getSelectionModel().getSelectedItems());
    }

    private String cell(int row, String style) {
        return lookup(".table-cell." + style.replace("importance", "stars")).queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getIndex() == row && cell.isVisible()).map(cell -> String.valueOf(cell.getText())).findFirst().orElse("");
    }

    private List<String> clipboard() {
        var text = new String[1];
        interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0].lines().toList();
    }
}
