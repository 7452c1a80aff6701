// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.FetchedRows;
import annals.kit.Kit;
import annals.kit.LaidOut;
import annals.reading.Glance;
import annals.reading.Roll;
import annals.reading.RollModel;
import annals.reading.RollModel.Place;
import annals.state.ViewState;
import annals.words.Message;
import annals.words.Words;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The timeline's twin: the same events as a list, in the order of time, however many. What is selected in one is selected in
 * the other. It is for ears as much as for eyes: each row says which of how many it is.
 */
final class EventList extends VBox {
    /** Two lines of a title, and two of when and who. */
    private static final double ROW = 86;

    private final Kit kit;
    private final RollModel rolls;
    private final Runnable back;
    private final ListView<Integer> list = new ListView<>();
    private final FetchedRows<Glance> glances;
    private final Label count = new Label();
    /** Whether it only follows what was selected elsewhere. */
    private boolean following;

    /** @param back where the focus goes from here */
    EventList(Kit kit, Runnable back) {
        this.kit = kit;
        this.back = back;
        rolls = kit.model().rolls();
        glances = new FetchedRows<>(list, rolls::read);
        getStyleClass().add("event-list");
        count.getStyleClass().add("heading");
        count.setId("event-list-count");
        list.setId("event-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(count, list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        rolls.rollProperty().subscribe(this::show);
        kit.words().languageProperty().subscribe(_ -> {
            say();
            list.refresh();
        });
        kit.model().state().stateProperty().map(ViewState::selected).subscribe(_ -> follow());
    }

    /** Goes into the list, to what is selected or else the first that is in sight on the timeline. */
    void enter() {
        list.requestFocus();
        begin();
    }

    /** Nothing is selected by going there: it is the first that is in sight that one is at. */
    private void begin() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            int place = rolls.firstInSight();
            list.getFocusModel().focus(place);
            scrollTo(place);
        }
    }

    /** With this row at its head, once it is as high as it will be: what grows after that would begin within a row. */
    private void scrollTo(int place) {
        list.scrollTo(place);
        LaidOut.then(list, () -> list.scrollTo(place));
    }

    boolean isEntered() {
        return list.isFocused();
    }

    private void show(Roll roll) {
        following = true;
        list.setItems(FXCollections.observableList(roll));
        following = false;
        say();
        follow();
        if (isEntered()) {
            begin();
        }
    }

    private void say() {
        String says = kit.words().now(Message.LIST_COUNT, list.getItems().size());
        count.setText(says);
        list.setAccessibleText(says);
    }

    private void follow() {
        following = true;
        OptionalInt row = kit.model().travel().selected();
        int place = row.isPresent() ? list.getItems().indexOf(row.getAsInt()) : -1;
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().select(place);
            // some of what was before it stays in sight
            scrollTo(Math.max(0, place - 2));
        }
        following = false;
    }

    private void choose(@Nullable Integer row) {
        if (row != null && !following && kit.model().travel().selected().stream().noneMatch(row::equals)) {
            kit.model().travel().jump(row);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
        }
    }

    private final class Row extends ListCell<Integer> {
        private final Label title = new Label();
        private final Label about = new Label();
        private final VBox lines = new VBox(title, about);

        Row() {
            title.setWrapText(true);
            about.setWrapText(true);
            about.getStyleClass().add("second");
            lines.getStyleClass().add("event-list-row");
            // as wide as the list, so that a long title takes a second line instead of scrolling
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            Optional<Glance> glance = row == null || empty ? Optional.empty() : glances.at(getIndex());
            setGraphic(glance.isPresent() ? lines : null);
            setAccessibleText(null);
            glance.ifPresent(this::tell);
        }

        private void tell(Glance glance) {
            Words words = kit.words();
            title.setText(words.now(glance.event().title()));
            about.setText(words.list(Stream.concat(Stream.of(words.when(glance.event())),
                    glance.organizations().stream().map(words::now)).toList()));
            setAccessibleText(words.of(new Place(getIndex() + 1, list.getItems().size(), glance)));
        }
    }
}
