// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Buttons;
import annals.kit.FoldingBar;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.reading.Listing;
import annals.reading.TableColumn;
import annals.reading.TableLook;
import annals.reading.TableLook.Column;
import annals.reading.TableLook.Sort;
import annals.reading.TableModel;
import annals.state.ViewState;
import annals.words.Message;
import annals.words.TableWords;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The answer in rows, undated events among them. Only what is in sight is fetched; the rows themselves are numbers in an order
 * that was made beside this thread.
 */
final class TablePane extends VBox {
    private static final double ROW = 30;
    /** What is told has at least so much, in pixels, and takes more lines. */
    private static final double TOLD = 120;
    /** So many selected rows stay selected in another order. */
    private static final int MOST_KEPT = 1_000;

    private final Kit kit;
    private final TableModel model;
    private final TableView<Integer> table = new TableView<>();
    private final Label count = new Label();
    private final Label told = new Label();
    private final Button copy = new Button();
    private Optional<Listing> shown = Optional.empty();
    /** So wide is what shows the columns, in pixels; 0 before it is laid out. */
    private double room;
    /** While the table is brought to what the models hold, what it tells is no wish of a person. */
    private boolean following;

    /** @param overlay where columns and order are chosen */
    TablePane(Kit kit, Overlay overlay) {
        this.kit = kit;
        model = kit.model().table();
        getStyleClass().add("table-pane");
        var cells = new TableCells(kit);
        for (TableColumn column : TableColumn.values()) {
            table.getColumns().add(column(column, cells));
        }
        table.setId("table");
        table.setFixedCellSize(ROW);
        table.setRowFactory(_ -> cells.row());
        table.setColumnResizePolicy(this::resize);
        table.setPlaceholder(new Region());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(_ -> sortAsWished());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(overlay), table);
        arrange(model.look());
        listen();
        model.lookProperty().subscribe(this::arrange);
        model.listingProperty().subscribe(listing -> listing.ifPresent(this::show));
        kit.model().state().stateProperty().map(ViewState::selected).subscribe(_ -> select());
        kit.theme().subscribe(_ -> table.refresh());
        kit.words().languageProperty().subscribe(_ -> {
            table.refresh();
            count();
        });
    }

    TableView<Integer> view() {
        return table;
    }

    private javafx.scene.control.TableColumn<Integer, Integer> column(TableColumn what, TableCells cells) {
        var column = new javafx.scene.control.TableColumn<Integer, Integer>();
        column.setId("table-" + what.word());
        column.setUserData(what);
        column.textProperty().bind(kit.words().live(TableWords.name(what)));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cells.cell(what));
        column.setMinWidth(48);
        return column;
    }

    private Region bar(Overlay overlay) {
        count.setId("table-count");
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        told.setId("table-told");
        told.getStyleClass().add("told");
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setWrapText(true);
        told.minWidthProperty().bind(Bindings.when(told.textProperty().isEmpty()).then(0).otherwise(TOLD));
        copy.setId("table-copy");
        copy.getStyleClass().add("framed");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            if (chosen().size() > 1) {
                copy(chosen(), chosen().size());
            } else {
                copy(all(), shown.map(Listing::size).orElse(0));
            }
        });
        Buttons.hint(copy, kit.words().live(Message.TABLE_COPY_HINT));
        var tools = new TableTools(kit, overlay);
        var bar = new FoldingBar(kit, overlay, "table-more");
        bar.getStyleClass().add("table-bar");
        bar.fill(List.of(count, told, tools.sort(), tools.columns(), copy), List.of(tools.columns(), copy, tools.sort()));
        return bar;
    }

    private void listen() {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                kit.model().travel().select(row);
            }
        });
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> count());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.getColumns().addListener((ListChangeListener<Object>) _ -> keepLook(Optional.empty()));
        table.getColumns().forEach(column -> column.widthProperty().subscribe(_ -> keepLook(Optional.of(column))));
    }

    private void press(KeyEvent event) {
        boolean control = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            shown.filter(listing -> focused() >= 0 && focused() < listing.size())
                    .ifPresent(listing -> kit.model().travel().jump(listing.row(focused())));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            kit.model().travel().selectNothing();
        } else if (control && event.getCode() == KeyCode.C) {
            event.consume();
            copy(chosen(), chosen().size());
        } else if (control && event.getCode() == KeyCode.A && shown.filter(listing -> listing.size() > TableModel.MOST_COPIED).isPresent()) {
            event.consume();
            told.setText(kit.words().now(Message.TABLE_SELECT_FEWER));
        }
    }

    private int focused() {
        return table.getFocusModel().getFocusedIndex();
    }

    private List<Integer> chosen() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().distinct().toList();
    }

    private List<Integer> all() {
        int size = shown.map(Listing::size).orElse(0);
        return IntStream.range(0, Math.min(size, TableModel.MOST_COPIED)).boxed().toList();
    }

    /**
     * Puts rows on the clipboard, as they are seen: the columns that are shown, in the language that is spoken.
     *
     * @param wanted how many were meant
     */
    private void copy(List<Integer> places, int wanted) {
        if (shown.isEmpty() || places.isEmpty()) {
            return;
        }
        List<TableColumn> columns = model.look().shown();
        var words = new TableWords(Words.in(kit.words().language()));
        told.setText(kit.words().now(Message.TABLE_COPYING));
        model.copy(shown.get(), places, row -> words.line(columns, row), text -> {
            var content = new ClipboardContent();
            content.putString(words.head(columns) + text);
            Clipboard.getSystemClipboard().setContent(content);
            told.setText(wanted > places.size() ? kit.words().now(Message.TABLE_COPIED_FIRST, places.size(), wanted)
                    : kit.words().now(Message.TABLE_COPIED, places.size()));
        });
    }

    private void show(Listing listing) {
        boolean first = shown.isEmpty();
        List<Integer> kept = first || chosen().size() > MOST_KEPT ? List.of()
                : chosen().stream().map(shown.orElseThrow()::row).map(listing::place).filter(place -> place >= 0).toList();
        shown = Optional.of(listing);
        if (listing.size() == 0 && !(table.getPlaceholder() instanceof NothingMatches)) {
            table.setPlaceholder(new NothingMatches(kit, "table-nothing"));
        }
        following = true;
        table.setItems(FXCollections.observableList(listing.rows()));
        // with other items a table forgets what it was sorted by
        arrange(model.look());
        following = true;
        table.getSelectionModel().clearSelection();
        if (!kept.isEmpty()) {
            // all at once: one by one, each would be told to everybody, and compared with all before it
            int[] others = kept.stream().skip(1).mapToInt(Integer::intValue).toArray();
            table.getSelectionModel().selectIndices(kept.getFirst(), others);
        }
        following = false;
        told.setText(tooMany());
        count();
        select();
        // what is at its top stays there, and scrolling would lay it out once more
        if (!first && table.getSelectionModel().isEmpty() && flow().filter(rows -> rows.getPosition() > 0).isPresent()) {
            table.scrollTo(0);
        }
    }

    private String tooMany() {
        List<TableColumn> cannot = model.unsortable();
        return cannot.isEmpty() ? "" : kit.words().now(Message.TABLE_TOO_MANY,
                kit.words().list(cannot.stream().map(column -> kit.words().now(TableWords.name(column))).toList()), model.mostRead());
    }

    private void count() {
        Words words = kit.words();
        shown.ifPresent(listing -> {
            var parts = new ArrayList<>(List.of(words.now(Message.EVENT_COUNT, listing.size())));
            if (listing.answer().undated() > 0) {
                parts.add(words.now(Message.STATUS_UNDATED, listing.answer().undated()));
            }
            count.setText(words.list(parts));
            table.setAccessibleText(words.now(Message.TABLE_NAME, listing.size()));
        });
        int some = table.getSelectionModel().getSelectedIndices().size();
        copy.setText(some > 1 ? words.now(Message.TABLE_COPY_SOME, some) : words.now(Message.TABLE_COPY_ALL));
    }

    /** Brings what is selected into sight, wherever it was selected. */
    private void select() {
        OptionalInt row = kit.model().travel().selected();
        int place = shown.isPresent() && row.isPresent() ? shown.get().place(row.getAsInt()) : -1;
        var selection = table.getSelectionModel();
        following = true;
        if (place < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != place || !selection.isSelected(place)) {
            if (!selection.isSelected(place)) {
                selection.clearSelection();
            }
            selection.select(place);
            bringIntoSight(place);
        }
        following = false;
    }

    private void bringIntoSight(int place) {
        IndexedCell<?> first = flow().map(VirtualFlow::getFirstVisibleCell).orElse(null);
        IndexedCell<?> last = flow().map(VirtualFlow::getLastVisibleCell).orElse(null);
        if (first == null || last == null || place <= first.getIndex() || place >= last.getIndex()) {
            table.scrollTo(Math.max(0, place - 3));
        }
    }

    /** The rows that can be seen; empty before the table is first laid out. */
    private Optional<VirtualFlow<?>> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> rows ? Optional.of(rows) : Optional.empty();
    }

    /** What a click on the table's head comes to. */
    private boolean sortAsWished() {
        if (!following) {
            model.sort(table.getSortOrder().stream()
                    .map(column -> new Sort(what(column), column.getSortType() == SortType.DESCENDING)).toList());
        }
        return true;
    }

    private static TableColumn what(javafx.scene.control.TableColumnBase<?, ?> column) {
        return (TableColumn) column.getUserData();
    }

    /** Brings the table's columns to what is wanted. */
    private void arrange(TableLook look) {
        following = true;
        var inOrder = look.columns().stream().flatMap(one -> columns().filter(column -> what(column) == one.what())).toList();
        if (!List.copyOf(table.getColumns()).equals(inOrder)) {
            table.getColumns().setAll(inOrder);
        }
        look.columns().forEach(one -> columns().filter(column -> what(column) == one.what())
                .forEach(column -> column.setVisible(one.shown())));
        fit(look);
        var sorted = look.sorts().stream().flatMap(sort -> columns().filter(column -> what(column) == sort.by())).toList();
        look.sorts().forEach(sort -> columns().filter(column -> what(column) == sort.by())
                .forEach(column -> column.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING)));
        if (!table.getSortOrder().equals(sorted)) {
            table.getSortOrder().setAll(sorted);
        }
        following = false;
    }

    /** As wide as the room lets them be; of what was dragged the table itself tells. */
    private void fit(TableLook look) {
        double wished = look.columns().stream().filter(Column::shown).mapToDouble(Column::width).sum();
        Map<TableColumn, Double> widths = look.fitted(room > 0 ? room : wished);
        boolean before = following;
        following = true;
        columns().filter(column -> widths.containsKey(what(column))).forEach(column -> {
            double width = widths.getOrDefault(what(column), 0.0);
            if (column.getWidth() != width) {
                // a column that was dragged takes a width that it was told before for no news
                column.setPrefWidth(column.getWidth());
                column.setPrefWidth(width);
            }
        });
        following = before;
    }

    /** What the table asks for when it has another room, and when a column is dragged. */
    private boolean resize(TableView.ResizeFeatures<?> wish) {
        if (wish.getColumn() != null) {
            return TableView.UNCONSTRAINED_RESIZE_POLICY.call(wish);
        }
        if (wish.getContentWidth() > 0 && wish.getContentWidth() != room) {
            room = wish.getContentWidth();
            fit(model.look());
        }
        return true;
    }

    private Stream<javafx.scene.control.TableColumn<Integer, ?>> columns() {
        return List.copyOf(table.getColumns()).stream();
    }

    /** Remembers what a person has made of the columns. @param dragged the one that is wider or narrower now */
    private void keepLook(Optional<javafx.scene.control.TableColumn<Integer, ?>> dragged) {
        if (!following && table.getColumns().size() == TableColumn.values().length) {
            Map<TableColumn, Double> before = model.look().columns().stream().collect(Collectors.toMap(Column::what, Column::width));
            dragged.ifPresent(column -> before.put(what(column), column.getWidth()));
            model.arrange(model.look().withColumns(columns()
                    .map(column -> new Column(what(column), before.getOrDefault(what(column), column.getWidth()), column.isVisible())).toList()));
        }
    }
}
