// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Action;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.model.Language;
import annals.query.LanesBy;
import annals.window.Saved;
import annals.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that can be done, by its name: filtered as one types, done with Enter. */
final class Palette {
    private static final double ROW = 30;
    private static final double WIDTH = 460;
    private static final int TALLEST = 11;

    private final Kit kit;
    private final Overlay overlay;
    private final Actions actions;
    private final FilterDeeds filters;
    private final TableDeeds columns;
    private final TextField field = new TextField();
    private final ListView<Deed> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox panel = new VBox();
    /** Made when it opens: there are hundreds, and every key looks through all of them. */
    private List<Deed> deeds = List.of();

    Palette(Kit kit, Overlay overlay, Actions actions) {
        this.kit = kit;
        this.overlay = overlay;
        this.actions = actions;
        filters = new FilterDeeds(kit);
        columns = new TableDeeds(kit);
        field.setId("palette-text");
        field.promptTextProperty().bind(kit.words().live(Message.PALETTE_PROMPT));
        field.accessibleTextProperty().bind(kit.words().live(Message.DO_PALETTE));
        field.textProperty().subscribe((_, _) -> show());
        field.setOnAction(_ -> run());
        // the field keeps the focus: one types on while one walks through the list
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.accessibleTextProperty().bind(kit.words().live(Message.DO_PALETTE));
        list.setOnMouseClicked(_ -> run());
        nothing.setId("palette-nothing");
        nothing.getStyleClass().add("second");
        nothing.setWrapText(true);
        panel.setId("palette");
        panel.getStyleClass().addAll("dropped", "cluster-list", "palette");
        panel.setPrefWidth(WIDTH);
        // where the window is low, it is the list that scrolls
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        kit.model().saved().viewsProperty().subscribe(this::renew);
        kit.words().languageProperty().subscribe(this::renew);
    }

    void toggle(Node from) {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            kit.model().saved().read();
            field.clear();
            deeds = deeds();
            show();
            overlay.centre(panel, from);
            field.requestFocus();
        }
    }

    private void renew() {
        if (overlay.shows(panel)) {
            deeds = deeds();
            show();
        }
    }

    private void show() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(typed.split("\\s+"));
        List<Deed> found = deeds.stream().filter(deed -> words.stream().allMatch(deed::has)).toList();
        // what begins as one types it is what one means, and a time before all: no deed is called by one alone
        list.getItems().setAll(Stream.of(filters.typed(field.getText()), found.stream().filter(deed -> deed.begins(typed)),
                found.stream().filter(deed -> !deed.begins(typed))).flatMap(some -> some).toList());
        boolean none = list.getItems().isEmpty();
        list.setPrefHeight(ROW * Math.min(TALLEST, list.getItems().size()) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        nothing.setText(kit.words().now(Message.PALETTE_NOTHING, field.getText().strip()));
        panel.getChildren().setAll(field, none ? nothing : list);
        tell();
    }

    /** In the language of this moment. */
    private List<Deed> deeds() {
        Language other = kit.words().language().other();
        var lanes = Arrays.stream(LanesBy.values()).map(by -> new Deed(kit.words().now(Message.LANES_BY, kit.words().now(by.title())),
                Message.LANES_BY.in(other, by.title().in(other)), "", () -> kit.model().lanes().choose(by)));
        var views = kit.model().saved().viewsProperty().get().stream().map(view -> new Deed(
                kit.words().now(Message.VIEW_OPEN, view.name()), "", "", () -> open(view)));
        var sizes = kit.model().textSize().choices().map(percent -> new Deed(kit.words().now(Message.TEXT_SIZE, percent),
                Message.TEXT_SIZE.in(other, percent), "", () -> kit.model().textSize().set(percent)));
        return Stream.of(Arrays.stream(Action.values()).filter(action -> action.isDeed() && action != Action.PALETTE)
                .map(action -> new Deed(kit.words().now(action.says()), action.says().in(other), action.keys(),
                        () -> actions.run(action))), lanes, views, sizes, filters.all(), columns.all()).flatMap(some -> some).toList();
    }

    private void open(Saved view) {
        actions.open(view.text());
    }

    private void walk(KeyEvent event) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> TALLEST;
            case PAGE_UP -> -TALLEST;
            default -> 0;
        };
        if (by != 0) {
            event.consume();
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - TALLEST / 2));
            tell();
        } else if (event.getCode() == KeyCode.TAB) {
            // there is nothing else in it to go to
            event.consume();
        }
    }

    /** The focus stays in the field, so it is the field that says which one is meant. */
    private void tell() {
        Deed meant = list.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(meant == null ? nothing.getText() : meant.name());
    }

    private void run() {
        Deed meant = list.getSelectionModel().getSelectedItem();
        if (meant != null) {
            overlay.close();
            meant.run().run();
        }
    }

    /** A name, and at the right its keys or what it is about. */
    private static final class Row extends ListCell<Deed> {
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox line;

        Row() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            keys.getStyleClass().add("second");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(name, space, keys);
            line.getStyleClass().addAll("cluster-row", "row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Deed deed, boolean empty) {
            super.updateItem(deed, empty);
            setGraphic(deed == null || empty ? null : line);
            if (deed != null && !empty) {
                name.setText(deed.name());
                keys.setText(deed.beside());
                setAccessibleText(deed.name() + " " + deed.beside());
            }
        }
    }
}
