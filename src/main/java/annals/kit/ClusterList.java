// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.model.Event;
import annals.words.Message;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All events of a cluster, however many, with their dates: chosen by a click, or with arrows and Enter. */
public final class ClusterList extends VBox {
    private static final double ROW = 44;
    private static final double WIDTH = 380;
    /** Lists longer than this scroll. */
    private static final int TALLEST = 8;

    private final Kit kit;
    private final ListView<Integer> list = new ListView<>();
    private final FetchedRows<Event> events;
    private final IntConsumer chosen;

    /**
     * @param rows in order
     * @param selected the row to begin at, where it is among them
     * @param chosen told the row that a person wants to see
     */
    public ClusterList(Kit kit, List<Integer> rows, OptionalInt selected, IntConsumer chosen) {
        this.kit = kit;
        this.chosen = chosen;
        events = new FetchedRows<>(list, kit.model().pages()::peek);
        var count = new Label(kit.words().now(Message.CLUSTER_COUNT, rows.size()));
        count.getStyleClass().add("heading");
        getStyleClass().addAll("dropped", "cluster-list");
        list.setId("cluster-list");
        list.setItems(FXCollections.observableList(rows));
        list.setAccessibleText(kit.words().now(Message.CLUSTER_COUNT, rows.size()));
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, ROW * Math.min(TALLEST, rows.size()) + 2);
        list.setCellFactory(_ -> new Row());
        int first = selected.isPresent() ? Math.max(0, Collections.binarySearch(rows, selected.getAsInt())) : 0;
        list.getSelectionModel().select(first);
        list.scrollTo(first);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        // where the window is low, it is the list that scrolls
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(count, list);
    }

    private void choose(@Nullable Integer row) {
        if (row != null) {
            chosen.accept(row);
        }
    }

    private final class Row extends ListCell<Integer> {
        private final EventLines lines = new EventLines(kit.words());

        Row() {
            // as wide as the list, so that a long title is cut rather than scrolled
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            Event event = row == null || empty ? null : events.at(getIndex()).orElse(null);
            setGraphic(event == null ? null : lines);
            if (event != null) {
                lines.show(event);
                setAccessibleText(String.join(", ", lines.lines()));
            }
        }
    }
}
