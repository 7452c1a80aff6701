// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.export.Comparison;
import annals.export.Comparison.Change;
import annals.export.Comparison.Kind;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.words.Message;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lists which events of a report are otherwise now, and what of them; each leads to its page as long as it is there. */
final class ChangesPanel {
    private static final double ROW = 44;
    private static final double WIDTH = 560;
    private static final int TALLEST = 10;
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    /** A line of the list. */
    private sealed interface Line {
        record Head(Kind kind, int count) implements Line {}

        record One(Change change) implements Line {}

        record More(int count) implements Line {}
    }

    private final Kit kit;
    private final Overlay overlay;
    private final ListView<Line> list = new ListView<>();
    private final VBox panel;

    ChangesPanel(Kit kit, Overlay overlay, Comparison comparison) {
        this.kit = kit;
        this.overlay = overlay;
        var summary = new Label();
        summary.setId("changes-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.textProperty().bind(kit.words().live(comparison.summary()));
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(kit.words().heading(Message.REOPEN_CHANGES));
        list.setId("changes-list");
        list.getItems().setAll(lines(comparison));
        list.accessibleTextProperty().bind(kit.words().live(Message.REOPEN_CHANGES));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(TALLEST, list.getItems().size()) + 2);
        list.setCellFactory(_ -> new Row());
        list.getItems().stream().filter(Line.One.class::isInstance).findFirst().ifPresent(list.getSelectionModel()::select);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        kit.words().languageProperty().subscribe(() -> list.refresh());
        panel = new VBox(title, summary, list);
        panel.setId("changes-panel");
        panel.getStyleClass().addAll("dropped", "cluster-list", "why-panel");
        panel.setPrefWidth(WIDTH);
        // where the window is low, it is the list that scrolls
        panel.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** @param from where the focus goes back to */
    void open(Node from) {
        overlay.centre(panel, from);
        list.requestFocus();
    }

    private static List<Line> lines(Comparison comparison) {
        var lines = new ArrayList<Line>();
        for (Kind kind : Kind.values()) {
            List<Line> ones = comparison.changes().stream().filter(change -> change.kind() == kind).<Line>map(Line.One::new).toList();
            int count = comparison.count(kind);
            if (count > 0) {
                lines.add(new Line.Head(kind, count));
                lines.addAll(ones);
            }
            if (count > ones.size()) {
                lines.add(new Line.More(count - ones.size()));
            }
        }
        return lines;
    }

    private void open(@Nullable Line line) {
        if (line instanceof Line.One(var change) && change.kind() != Kind.GONE) {
            overlay.close();
            kit.model().travel().jump(change.event().id());
        }
    }

    private final class Row extends ListCell<Line> {
        private final Label title = new Label();
        private final Label below = new Label();
        private final VBox lines = new VBox(title, below);

        Row() {
            below.getStyleClass().add("second");
            below.managedProperty().bind(below.visibleProperty());
            below.visibleProperty().bind(below.textProperty().isNotEmpty());
            lines.getStyleClass().add("cluster-row");
            // as wide as the list, so that a long title is cut rather than scrolled
            setPrefWidth(0);
            setOnMouseClicked(_ -> open(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : lines);
            pseudoClassStateChanged(HEAD, line instanceof Line.Head || line instanceof Line.More);
            if (line != null && !empty) {
                Words words = kit.words();
                title.getStyleClass().remove("strong");
                switch (line) {
                    case Line.Head(var kind, var count) -> {
                        title.getStyleClass().add("strong");
                        say(words.now(Message.REOPEN_PARTS, words.now(kind.title()), count), "");
                    }
                    case Line.One(var change) -> say(words.now(change.event().title()), detail(change));
                    case Line.More(var count) -> say(words.now(Message.REOPEN_MORE, count), "");
                }
            }
        }

        private String detail(Change change) {
            String when = kit.words().when(change.event());
            return change.parts().isEmpty() ? when : kit.words().now(Message.REOPEN_PARTS, when,
                    kit.words().list(change.parts().stream().map(part -> kit.words().now(part.title())).toList()));
        }

        private void say(String words, String more) {
            title.setText(words);
            below.setText(more);
            setAccessibleText(more.isEmpty() ? words : kit.words().list(List.of(words, more)));
        }
    }
}
