// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.kit.Action;
import annals.words.Message;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How to read the timeline, and its keys: what stands at the right while no event is selected. */
record HelpText(Words words) {
    /** What one needs at first; the last of them shows the others. */
    private static final List<Action> KEYS = List.of(Action.WALK, Action.PAN, Action.CLOSER, Action.FARTHER, Action.FIT, Action.FOLD,
            Action.LIST, Action.SEARCH, Action.BACK, Action.PALETTE, Action.KEYS);

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        nodes.add(text(Message.HELP_TITLE, "event-title"));
        nodes.add(text(Message.HELP_CLICK, "summary"));
        nodes.add(sample("dot", Message.HELP_DOT));
        nodes.add(sample("bar", Message.HELP_BAR));
        nodes.add(sample("fade", Message.HELP_FADE));
        nodes.add(sample("cluster", Message.HELP_CLUSTER));
        nodes.add(text(Message.HELP_LANE, "second"));
        nodes.add(text(Message.HELP_MOUSE, "second"));
        nodes.add(text(Message.HELP_SEARCH, "second"));
        Label keys = text(Message.HELP_KEYS, "heading");
        keys.setText(words.heading(Message.HELP_KEYS).getValue());
        keys.getStyleClass().add("section");
        nodes.add(keys);
        for (Action action : KEYS) {
            var name = new Label(action.keys());
            name.getStyleClass().addAll("key", "strong");
            var means = new Label(words.now(action.says()));
            means.getStyleClass().add("second");
            means.setWrapText(true);
            var row = new HBox(name, means);
            row.getStyleClass().add("row");
            nodes.add(row);
        }
        return nodes;
    }

    private HBox sample(String style, Message message) {
        var mark = new Region();
        mark.getStyleClass().addAll("sample", style);
        var place = new StackPane(mark);
        if (style.equals("cluster")) {
            var count = new Label("+12");
            count.getStyleClass().add("sample-count");
            place.getChildren().setAll(count);
        }
        place.getStyleClass().add("sample-place");
        var row = new HBox(place, text(message, "second"));
        row.getStyleClass().add("row");
        return row;
    }

    private Label text(Message message, String style) {
        var label = new Label(words.now(message));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
