// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.kit.EventLines;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.model.Event;
import annals.sight.Sight;
import annals.sight.Sight.Obstacle;
import annals.sight.SightModel;
import annals.window.Unread;
import annals.words.Message;
import annals.words.TermWords;
import annals.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds any event by its title and tells why it is not to be seen on the timeline, with one click to see it. */
public final class WhyPanel {
    private static final double ROW = 44;
    private static final double WIDTH = 400;
    private static final int TALLEST = 4;

    private final Kit kit;
    private final Overlay overlay;
    private final Runnable shown;
    private final SightModel sights;
    private final TermWords terms;
    private final TextField field = new TextField();
    private final ListView<Event> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox reasons = new VBox();
    private final Button show = new Button();
    private final VBox panel;
    private Optional<Sight> sight = Optional.empty();

    /** @param shown told when an event is being brought into sight */
    public WhyPanel(Kit kit, Overlay overlay, Runnable shown) {
        this.kit = kit;
        this.overlay = overlay;
        this.shown = shown;
        sights = kit.model().sights();
        terms = new TermWords(kit.words());
        panel = content();
    }

    /** Opens it beside a button, or closes it. */
    public void toggle(Node beside) {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            look();
            overlay.drop(panel, beside);
            field.requestFocus();
            field.selectAll();
        }
    }

    private VBox content() {
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(kit.words().heading(Message.WHY));
        prepareField();
        prepareList();
        nothing.setId("why-nothing");
        nothing.getStyleClass().add("second");
        nothing.setWrapText(true);
        reasons.setId("why-reasons");
        reasons.getStyleClass().add("why-reasons");
        show.setId("why-show");
        show.getStyleClass().add("primary");
        show.setOnAction(_ -> sight.ifPresent(this::reveal));
        var box = new VBox(title, field, nothing, list, reasons, show);
        Unread files = kit.model().unread();
        if (!files.files().isEmpty()) {
            box.getChildren().add(unread(files));
        }
        box.setId("why-panel");
        box.getStyleClass().addAll("dropped", "cluster-list", "why-panel");
        box.setPrefWidth(WIDTH);
        return box;
    }

    private void prepareField() {
        field.setId("why-text");
        field.promptTextProperty().bind(kit.words().live(Message.WHY_PROMPT));
        field.accessibleTextProperty().bind(kit.words().live(Message.WHY_PROMPT));
        field.textProperty().subscribe((_, _) -> look());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                event.consume();
                list.requestFocus();
            }
        });
        field.setOnAction(_ -> show.fire());
    }

    private void prepareList() {
        list.setId("why-found");
        list.accessibleTextProperty().bind(kit.words().live(Message.WHY_FOUND));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(event -> explain(Optional.ofNullable(event)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                show.fire();
            }
        });
    }

    /** What nobody could read nobody can find. */
    private Label unread(Unread files) {
        Label unread = line("");
        unread.setId("why-unread");
        unread.textProperty().bind(kit.words().languageProperty().map(spoken -> files.isMany()
                ? Message.WHY_UNREAD_MANY.in(spoken, files.files().size()) : Message.WHY_UNREAD.in(spoken, kit.words().list(files.files()))));
        return unread;
    }

    private void look() {
        sights.look(field.getText(), this::list);
    }

    private void list(List<Event> found) {
        boolean typed = !field.getText().isBlank();
        list.getItems().setAll(found);
        list.setPrefHeight(ROW * Math.min(TALLEST, found.size()) + 2);
        nothing.setText(typed ? kit.words().now(Message.WHY_NOTHING, field.getText().strip()) : kit.words().now(Message.WHY_HELP));
        keep(nothing, found.isEmpty());
        keep(list, !found.isEmpty());
        list.getSelectionModel().selectFirst();
        if (found.isEmpty()) {
            explain(Optional.empty());
        }
    }

    private void explain(Optional<Event> event) {
        event.ifPresentOrElse(one -> sights.explain(one, seen -> tell(Optional.of(seen))), () -> tell(Optional.empty()));
    }

    private void tell(Optional<Sight> seen) {
        sight = seen;
        reasons.getChildren().setAll(seen.stream().flatMap(one -> one.obstacles().isEmpty()
                ? Stream.of(kit.words().now(Message.WHY_IN_SIGHT))
                : one.obstacles().stream().map(this::reason)).map(WhyPanel::line).toList());
        show.setText(kit.words().now(seen.filter(WhyPanel::excluded).isPresent() ? Message.WHY_DROP_AND_SHOW : Message.WHY_SHOW));
        keep(reasons, seen.isPresent());
        keep(show, seen.isPresent());
    }

    private static boolean excluded(Sight seen) {
        return seen.obstacles().stream().anyMatch(Obstacle.Excluded.class::isInstance);
    }

    private String reason(Obstacle obstacle) {
        Words words = kit.words();
        return switch (obstacle) {
            case Obstacle.Excluded(var asked) ->
                words.now(Message.WHY_EXCLUDED, asked.stream().map(terms::of).collect(Collectors.joining(words.now(Message.WHY_AND))));
            case Obstacle.Undated _ -> words.now(Message.WHY_UNDATED);
            case Obstacle.OutsideTime(boolean earlier) -> words.now(earlier ? Message.WHY_EARLIER : Message.WHY_LATER);
            case Obstacle.Folded(var lane, var _) -> words.now(Message.WHY_FOLDED, words.now(lane));
            case Obstacle.OutsideLanes(var lane, boolean higher) ->
                words.now(higher ? Message.WHY_HIGHER : Message.WHY_LOWER, words.now(lane));
            case Obstacle.Counted(int events) -> words.now(Message.WHY_COUNTED, events);
        };
    }

    private static Label line(String says) {
        var label = new Label(says);
        label.getStyleClass().add("body");
        label.setWrapText(true);
        return label;
    }

    private static void keep(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void reveal(Sight seen) {
        overlay.close();
        shown.run();
        sights.reveal(seen);
    }

    /** A found event by its title, and when it was. */
    private final class Row extends ListCell<Event> {
        private final EventLines lines = new EventLines(kit.words());

        Row() {
            // as wide as the list, so that a long title is cut rather than scrolled
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            setGraphic(event == null || empty ? null : lines);
            if (event != null && !empty) {
                lines.show(event);
                setAccessibleText(kit.words().list(lines.lines()));
            }
        }
    }
}
