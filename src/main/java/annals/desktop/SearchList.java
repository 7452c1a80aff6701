// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.Found;
import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.kit.Kit;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What answers to the text in the search field, group by group, and above it what is to be said of that text. The keys stay with
 * the field: it leads the choice up and down.
 */
final class SearchList extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double WIDEST = 600;
    /** The height of a head, of a line of a row, and what a row has around its lines, in sizes of the type. */
    private static final double HEAD_HEIGHT = 2.1;
    private static final double LINE_HEIGHT = 1.55;
    private static final double AROUND = 0.75;

    private final SearchRows rows;
    private final Consumer<Hit> taken;
    private final Label says = new Label();
    private final ListView<Entry> list = new ListView<>();

    private @Nullable Found shown;

    /** A line of the list: the head of a group, or something found. */
    private sealed interface Entry {
        record Head(Group group) implements Entry {}

        record Row(Hit hit) implements Entry {}
    }

    /** @param taken told what a person clicks */
    SearchList(Kit kit, Consumer<Hit> taken) {
        this.taken = taken;
        rows = new SearchRows(kit.words());
        setId("search-panel");
        getStyleClass().addAll("dropped", "search-panel");
        setPrefWidth(WIDEST);
        says.setId("search-fault");
        says.getStyleClass().add("search-message");
        says.setWrapText(true);
        list.setId("search-found");
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(kit.words().live(Message.SEARCH_FOUND));
        list.setCellFactory(_ -> new Cell());
        getChildren().addAll(says, list);
        say(List.of(), false);
        list(Found.NOTHING, 0);
    }

    /** @param faulty whether it is more than advice */
    void say(List<String> words, boolean faulty) {
        says.setText(String.join("\n", words));
        says.pseudoClassStateChanged(FAULTY, faulty);
        keep(says, !words.isEmpty());
    }

    /** What is chosen stays so until something else is found. @param room what it may be high, in pixels */
    void list(Found found, double room) {
        if (found == shown) {
            return;
        }
        boolean more = shown != null && shown.text().equals(found.text());
        // where the way to the rest was, the rest begins
        int kept = more && chosen().filter(Hit.Rest.class::isInstance).isPresent() ? list.getSelectionModel().getSelectedIndex() : -1;
        shown = found;
        List<Entry> entries = found.groups().stream().flatMap(group -> Stream.<Entry>concat(Stream.of(new Entry.Head(group)),
                group.hits().stream().map(Entry.Row::new))).toList();
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(entries);
        list.setPrefHeight(Math.min(room, entries.stream().mapToDouble(this::height).sum() + list.getInsets().getTop() * 2 + 2));
        keep(list, !entries.isEmpty());
        if (kept >= 0 && kept < entries.size()) {
            list.getSelectionModel().select(kept);
        } else if (!entries.isEmpty() && !more) {
            list.scrollTo(0);
        }
    }

    private static void keep(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    /** What is said above the list. */
    String says() {
        return says.getText();
    }

    boolean isEmpty() {
        return !says.isManaged() && !list.isManaged();
    }

    /** Goes to the next or the one before that can be chosen; before the first one, to none. */
    void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        var ways = by > 0 ? IntStream.rangeClosed(at + 1, last) : IntStream.iterate(at - 1, next -> next >= 0, next -> next - 1);
        int next = ways.filter(place -> list.getItems().get(place) instanceof Entry.Row).findFirst().orElse(by > 0 ? at : -1);
        list.getSelectionModel().clearSelection();
        if (next >= 0) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
        }
    }

    /** What is chosen by the arrow keys. */
    Optional<Hit> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(SearchList::hit);
    }

    /** What is said of it, for those who hear it. */
    String chosenWords() {
        return chosen().map(rows::words).orElse("");
    }

    private static @Nullable Hit hit(@Nullable Entry entry) {
        return entry instanceof Entry.Row(var hit) ? hit : null;
    }

    private double height(Entry entry) {
        double size = says.getFont().getSize();
        return Math.ceil(size * switch (entry) {
            case Entry.Head _ -> HEAD_HEIGHT;
            case Entry.Row(var hit) -> AROUND + LINE_HEIGHT * SearchRows.lines(hit);
        });
    }

    private final class Cell extends ListCell<Entry> {
        Cell() {
            // as wide as the list, so that a long line is cut rather than scrolled
            setPrefWidth(0);
            // or the list would take the focus, and the field what is being written
            addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
            setOnMouseClicked(_ -> Optional.ofNullable(hit(getItem())).ifPresent(taken));
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            Entry shown = empty ? null : entry;
            pseudoClassStateChanged(HEAD, shown instanceof Entry.Head);
            setPrefHeight(shown == null ? USE_COMPUTED_SIZE : height(shown));
            switch (shown) {
                case null -> show(null, null);
                case Entry.Head(var group) -> show(rows.head(group), rows.words(group));
                case Entry.Row(var hit) -> show(rows.row(hit), rows.words(hit));
            }
        }

        private void show(@Nullable Node graphic, @Nullable String words) {
            setGraphic(graphic);
            setAccessibleText(words);
        }
    }
}
