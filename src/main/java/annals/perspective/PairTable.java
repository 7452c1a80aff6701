// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.model.Event;
import annals.model.Language;
import annals.picture.Pairing;
import annals.sight.CompareModel.Comparison;
import annals.sight.CompareModel.Hidden;
import annals.words.Message;
import annals.words.PairWords;
import annals.words.TermWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pairs of two companies as rows: both events, which lead to their pages, who was first, and why they are a pair. */
final class PairTable extends TableView<Pairing> {
    private static final double ROW = 46;
    /** In less, in pixels, not all columns can be read. */
    private static final double ROOMY = 620;

    private final Kit kit;
    private final IntConsumer opens;
    private final ObservableList<Pairing> pairs = FXCollections.observableArrayList();
    private final Label nothing = new Label();
    private final Button reveal = new Button();
    private PairWords words;
    private Language told;

    /** @param opens told the row of an event that a person wants to read about */
    PairTable(Kit kit, PairWords words, IntConsumer opens) {
        this.kit = kit;
        this.words = words;
        this.opens = opens;
        told = kit.words().language();
        setId("pairs");
        setFixedCellSize(ROW);
        // squeezed into less, columns would say too little: then one scrolls to them
        widthProperty().subscribe(width -> setColumnResizePolicy(width.doubleValue() < ROOMY ? UNCONSTRAINED_RESIZE_POLICY
                : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN));
        nothing.setId("pairs-none");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("second");
        reveal.setId("pairs-reveal");
        reveal.setWrapText(true);
        reveal.setMnemonicParsing(false);
        reveal.getStyleClass().addAll("quiet", "drop");
        reveal.setOnAction(_ -> kit.model().compare().reveal());
        reveal.managedProperty().bind(reveal.visibleProperty());
        var empty = new VBox(nothing, reveal);
        empty.getStyleClass().add("related");
        empty.setAlignment(Pos.CENTER);
        setPlaceholder(empty);
        getColumns().setAll(List.of(event(Pairing::firstRow, Pairing::first), event(Pairing::secondRow, Pairing::second), lead(), why()));
        var sorted = new SortedList<>(pairs);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Pairing chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.ENTER) {
                event.consume();
                // a second time leads to the other one
                boolean there = kit.model().state().state().event().filter(chosen.first().id()::equals).isPresent();
                opens.accept(there ? chosen.secondRow() : chosen.firstRow());
            }
        });
    }

    /** Shows the pairs of a comparison, in the order of the first events or as a person has sorted them. */
    void show(Comparison comparison, PairWords spoken) {
        boolean retold = !spoken.equals(words) || told != kit.words().language();
        words = spoken;
        told = kit.words().language();
        String above = kit.words().now(words.above());
        String below = kit.words().now(words.below());
        List<String> heads = List.of(above, below, kit.words().now(Message.COMPARE_LEAD), kit.words().now(Message.COMPARE_WHY));
        for (int place = 0; place < heads.size(); place++) {
            getColumns().get(place).setText(heads.get(place));
        }
        pairs.setAll(comparison.pairs());
        explain(comparison.hidden());
        if (retold) {
            refresh();
        }
        setAccessibleText(kit.words().now(Message.COMPARE_PAIRS, above, below));
    }

    private void explain(Optional<Hidden> hidden) {
        String left = kit.words().list(hidden.stream().flatMap(some -> some.terms().stream()).map(new TermWords(kit.words())::of).toList());
        nothing.setText(hidden.map(some -> kit.words().now(Message.COMPARE_HIDDEN, some.pairs(), left))
                .orElseGet(() -> kit.words().now(Message.COMPARE_NONE)));
        reveal.setVisible(hidden.isPresent());
        reveal.setText(kit.words().now(Message.HIDDEN_DROP, left));
    }

    private TableColumn<Pairing, Pairing> column(double width, Comparator<Pairing> order) {
        var column = new TableColumn<Pairing, Pairing>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Pairing, Pairing> event(ToIntFunction<Pairing> row, Function<Pairing, Event> one) {
        // rows are in the order of dates
        var column = column(208, Comparator.comparingInt(row));
        column.setCellFactory(_ -> new TableCell<>() {
            private final Hyperlink link = new Hyperlink();
            private final Label when = new Label();
            private final Tooltip tip = new Tooltip();
            private final VBox lines = new VBox(link, when);

            {
                when.getStyleClass().add("tie-under");
                lines.setAlignment(Pos.CENTER_LEFT);
            }

            @Override
            protected void updateItem(@Nullable Pairing pair, boolean empty) {
                super.updateItem(pair, empty);
                setGraphic(pair == null || empty ? null : lines);
                if (pair != null) {
                    Event event = one.apply(pair);
                    link.setText(kit.words().now(event.label()));
                    when.setText(kit.words().when(event));
                    tip.setText(kit.words().now(event.title()));
                    link.setTooltip(tip);
                    link.setVisited(false);
                    link.setOnAction(_ -> opens.accept(row.applyAsInt(pair)));
                    setAccessibleText(words.event(event));
                }
            }
        });
        return column;
    }

    private TableColumn<Pairing, Pairing> lead() {
        var column = column(232,
                Comparator.comparingLong((Pairing pair) -> pair.lead().map(lead -> lead.least() + lead.most()).orElse(Long.MAX_VALUE)));
        column.setCellFactory(_ -> new Says("lead", pair -> words.lead(pair)));
        return column;
    }

    private TableColumn<Pairing, Pairing> why() {
        var column = column(200, Comparator.comparing(pair -> words.why(pair)));
        column.setCellFactory(_ -> new Says("plain", pair -> words.why(pair)));
        return column;
    }

    /** A cell with words that a tip has whole. */
    private static final class Says extends TableCell<Pairing, Pairing> {
        private final Function<Pairing, String> says;
        private final Tooltip tip = new Tooltip();

        Says(String style, Function<Pairing, String> says) {
            this.says = says;
            getStyleClass().add(style);
            setWrapText(true);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
        }

        @Override
        protected void updateItem(@Nullable Pairing pair, boolean empty) {
            super.updateItem(pair, empty);
            String text = pair == null || empty ? "" : says.apply(pair);
            setText(text);
            tip.setText(text);
            setTooltip(text.isEmpty() ? null : tip);
        }
    }
}
