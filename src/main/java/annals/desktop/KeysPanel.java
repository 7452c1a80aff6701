// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Action;
import annals.kit.Action.Group;
import annals.kit.Kit;
import annals.kit.LaidOut;
import annals.kit.Overlay;
import annals.kit.ScrolledColumn;
import annals.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every key and what it does, by what one wants. */
final class KeysPanel {
    private static final double TALLEST = 720;

    private final Kit kit;
    private final Overlay overlay;
    private final Actions actions;
    private final ScrolledColumn panel;

    KeysPanel(Kit kit, Overlay overlay, Actions actions) {
        this.kit = kit;
        this.overlay = overlay;
        this.actions = actions;
        // where the window is narrow, what the keys mean takes a second line
        panel = new ScrolledColumn(content());
        panel.setId("keys-panel");
        panel.getStyleClass().addAll("dropped", "keys-panel");
        panel.setMaxHeight(TALLEST);
        LaidOut.keepFocusInSight(panel);
        panel.accessibleTextProperty().bind(kit.words().live(Message.HELP_KEYS));
    }

    /** Opens it in the middle of the window, or closes it. @param from where the focus goes back to */
    void toggle(Node from) {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            overlay.centre(panel, from);
            // one reads it from its beginning, and scrolls where it is higher than the window
            panel.setVvalue(0);
            panel.requestFocus();
        }
    }

    private Node content() {
        var title = new Label();
        title.getStyleClass().add("event-title");
        title.textProperty().bind(kit.words().live(Message.HELP_KEYS));
        var left = new VBox(group(Group.FIND), group(Group.LOOK), group(Group.WINDOW));
        var right = new VBox(group(Group.MOVE), group(Group.KEEP));
        left.getStyleClass().add("key-groups");
        right.getStyleClass().add("key-groups");
        var columns = new HBox(left, right);
        columns.getStyleClass().add("key-columns");
        var more = new FlowPane(button(Action.READING), button(Action.PALETTE));
        more.getStyleClass().add("chips");
        var box = new VBox(title, columns, more);
        box.getStyleClass().add("keys-content");
        return box;
    }

    private Button button(Action action) {
        var button = new Button();
        button.setId("keys-" + action.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("quiet");
        button.textProperty().bind(kit.words().live(action.says()));
        button.setOnAction(_ -> {
            overlay.close();
            actions.run(action);
        });
        return button;
    }

    private Node group(Group group) {
        var name = new Label();
        name.getStyleClass().add("heading");
        name.textProperty().bind(kit.words().heading(group.says()));
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        List<Action> all = Arrays.stream(Action.values()).filter(action -> action.group() == group && !action.strokes().isEmpty()).toList();
        for (Action action : all) {
            var key = new Label(action.keys());
            key.getStyleClass().addAll("key", "strong");
            key.setMinWidth(Region.USE_PREF_SIZE);
            var means = new Label();
            means.getStyleClass().add("second");
            means.setWrapText(true);
            GridPane.setValignment(key, VPos.TOP);
            means.textProperty().bind(kit.words().live(action.says()));
            grid.addRow(grid.getRowCount(), key, means);
        }
        return new VBox(name, grid);
    }
}
