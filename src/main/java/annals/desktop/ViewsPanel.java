// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Action;
import annals.kit.Buttons;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.query.Query;
import annals.state.ViewText;
import annals.window.Saved;
import annals.window.SavedModel;
import annals.words.Message;
import annals.words.PeriodWords;
import annals.words.TermWords;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Saves the present view under a name, lists those that were saved, and gives and takes views as text. */
final class ViewsPanel {
    private static final double ROW = 44;
    private static final double WIDTH = 420;
    private static final int TALLEST = 6;

    private final Kit kit;
    private final Overlay overlay;
    private final Actions actions;
    private final News news;
    private final SavedModel saved;
    private final TextField name = new TextField();
    private final Button save = new Button();
    private final ListView<Saved> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label trouble = new Label();
    private final VBox panel;
    private @Nullable Saved renaming;
    /** Whether the focus goes to the list as soon as it has what was just saved. */
    private boolean toList;

    ViewsPanel(Kit kit, Overlay overlay, Actions actions, News news) {
        this.kit = kit;
        this.overlay = overlay;
        this.actions = actions;
        this.news = news;
        saved = kit.model().saved();
        panel = content();
        saved.viewsProperty().subscribe(views -> list(views));
        saved.troubleProperty().subscribe(() -> tell());
        kit.words().languageProperty().subscribe(() -> tell());
    }

    /** Opens it beside a button with a name at hand, or closes it. */
    void toggle(Node beside) {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            saved.read();
            meanToSave();
            overlay.drop(panel, beside);
            name.requestFocus();
            name.selectAll();
        }
    }

    private VBox content() {
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(kit.words().heading(Message.VIEWS));
        name.setId("view-name");
        name.promptTextProperty().bind(kit.words().live(Message.VIEW_NAME));
        name.accessibleTextProperty().bind(kit.words().live(Message.VIEW_NAME));
        name.setOnAction(_ -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("view-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        save.setOnAction(_ -> save());
        var row = new HBox(name, save);
        row.getStyleClass().add("row");
        nothing.setId("views-nothing");
        nothing.textProperty().bind(kit.words().live(Message.VIEWS_NOTHING));
        trouble.setId("views-trouble");
        trouble.getStyleClass().add("disputed");
        for (Label label : List.of(nothing, trouble)) {
            label.setWrapText(true);
            label.managedProperty().bind(label.visibleProperty());
        }
        nothing.getStyleClass().add("second");
        list.setId("views-list");
        list.accessibleTextProperty().bind(kit.words().live(Message.VIEWS));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.managedProperty().bind(list.visibleProperty());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        var texts = new FlowPane(button("view-copy", Action.COPY_VIEW), button("view-paste", Action.PASTE_VIEW));
        texts.getStyleClass().add("chips");
        var box = new VBox(title, row, trouble, nothing, list, texts);
        box.setId("views-panel");
        box.getStyleClass().addAll("dropped", "cluster-list", "why-panel");
        box.setPrefWidth(WIDTH);
        return box;
    }

    private Button button(String id, Action action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("quiet", "drop");
        button.textProperty().bind(kit.words().live(action.says()));
        Buttons.hint(button, action.tip(kit.words()));
        button.setOnAction(_ -> {
            overlay.close();
            actions.run(action);
        });
        return button;
    }

    /** What the view asks for is what one would call it. */
    private void meanToSave() {
        renaming = null;
        var terms = new TermWords(kit.words());
        boolean everything = kit.model().state().state().query().equals(Query.EVERYTHING);
        name.setText(everything ? PeriodWords.of(kit.model().state().state().period(), kit.words().language())
                : kit.model().asked().termsProperty().get().stream().map(terms::of).collect(Collectors.joining(kit.words().now(Message.WHY_AND))));
        tell();
    }

    private void meanToRename(Saved view) {
        renaming = view;
        name.setText(view.name());
        name.requestFocus();
        name.selectAll();
        tell();
    }

    private void save() {
        if (name.getText().isBlank()) {
            return;
        }
        Saved old = renaming;
        toList = true;
        if (old == null) {
            saved.save(name.getText());
        } else {
            saved.rename(old, name.getText());
        }
        meanToSave();
    }

    private void tell() {
        save.setText(kit.words().now(renaming == null ? Message.VIEW_SAVE : Message.VIEW_RENAME));
        trouble.setText(saved.troubleProperty().get().map(kit.words()::now).orElse(""));
        trouble.setVisible(!trouble.getText().isEmpty());
        list.refresh();
    }

    private void list(List<Saved> views) {
        Saved chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(views);
        list.setVisible(!views.isEmpty());
        nothing.setVisible(views.isEmpty());
        list.setPrefHeight(ROW * Math.min(TALLEST, views.size()) + 2);
        if (toList && !views.isEmpty()) {
            toList = false;
            list.requestFocus();
        }
        list.getSelectionModel().select(chosen != null && views.contains(chosen) ? chosen : views.isEmpty() ? null : views.getLast());
    }

    private void press(KeyEvent event) {
        Saved chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> open(chosen);
            case DELETE, BACK_SPACE -> delete(chosen);
            case F2 -> meanToRename(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(Saved view) {
        overlay.close();
        actions.open(view.text());
    }

    /** Taken away at once, and brought back as easily. */
    private void delete(Saved view) {
        Runnable undo = saved.delete(view);
        news.tell(kit.words().live(Message.VIEW_DELETED, view.name()), new News.Offer("view-undo", Message.UNDO, undo));
    }

    /** A name, what the view asks for, and what one may do with it. */
    private final class Row extends ListCell<Saved> {
        private final Label title = new Label();
        private final Label question = new Label();
        private final HBox line;

        Row() {
            question.getStyleClass().add("second");
            var words = new VBox(title, question);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(words, icon("rename", Feather.EDIT_2, Message.VIEW_RENAME, () -> meanToRename(getItem())),
                    icon("delete", Feather.TRASH_2, Message.VIEW_DELETE, () -> delete(getItem())));
            line.getStyleClass().addAll("cluster-row", "row");
            words.setOnMouseClicked(_ -> open(getItem()));
            setPrefWidth(0);
        }

        /** With keys, F2 and the delete key do the same: the list is one stop of the tab key. */
        private Button icon(String style, Feather icon, Message says, Runnable run) {
            Button button = Buttons.icon("view-" + style, icon, kit.words().live(says), run);
            button.getStyleClass().addAll("small", "view-" + style);
            button.setFocusTraversable(false);
            return button;
        }

        @Override
        protected void updateItem(@Nullable Saved view, boolean empty) {
            super.updateItem(view, empty);
            setGraphic(view == null || empty ? null : line);
            if (view != null && !empty) {
                String asked = ViewText.question(view.text());
                title.setText(view.name());
                question.setText(asked.isEmpty() ? kit.words().now(Message.VIEW_EVERYTHING) : asked);
                setAccessibleText(kit.words().list(List.of(view.name(), question.getText())));
            }
        }
    }
}
