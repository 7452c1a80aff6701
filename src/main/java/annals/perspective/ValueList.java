// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.page.PageParts;
import annals.timeline.Charted;
import annals.words.FigureWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Values of a chart in rows: whose, how much, how well backed, when. Chosen by a click, or with arrows and Enter. */
final class ValueList extends VBox {
    private static final double ROW = 46;
    private static final double WIDTH = 420;
    private static final int TALLEST = 9;

    /**
     * A row.
     *
     * @param place of the value among those of the chart
     * @param remark what else there is to say of it; may be empty
     */
    record Line(int place, Charted value, String remark) {}

    private final FigureWords words;
    private final Consumer<Line> chosen;
    private final ListView<Line> list = new ListView<>();

    /**
     * @param heading what they have in common
     * @param lead how to understand it; may be empty
     */
    ValueList(FigureWords words, String heading, String lead, List<Line> lines, Consumer<Line> chosen) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().addAll("dropped", "cluster-list", "value-list");
        var title = PageParts.wrapped(heading, "heading");
        getChildren().add(title);
        if (!lead.isEmpty()) {
            Label told = PageParts.wrapped(lead, "second");
            told.setMinHeight(USE_PREF_SIZE);
            getChildren().add(told);
        }
        list.setId("value-list");
        list.setAccessibleText(heading);
        list.setItems(FXCollections.observableList(lines));
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, ROW * Math.clamp(lines.size(), 1, TALLEST) + 2);
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().select(0);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (line != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                chosen.accept(line);
            }
        });
        setPrefWidth(WIDTH);
        // where the window is low, it is the list that scrolls
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(list);
    }

    private final class Row extends ListCell<Line> {
        private final Label name = new Label();
        private final Label amount = new Label();
        private final Label when = new Label();
        private final VBox lines;

        Row() {
            when.getStyleClass().add("second");
            amount.setMinWidth(Region.USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            lines = new VBox(new HBox(name, space, amount), when);
            lines.getStyleClass().add("cluster-row");
            // as wide as the list, so that a long name is cut rather than scrolled
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : lines);
            if (line != null && !empty) {
                name.setText(words.label(line.value));
                amount.setText(words.amount(line.value));
                when.setText(words.words().list(Stream.of(words.company(line.value), words.when(line.value), line.remark)
                        .filter(Predicate.not(String::isEmpty)).toList()));
                setAccessibleText(words.words().list(List.of(name.getText(), amount.getText(), when.getText())));
            }
        }
    }
}
