// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What is as wide as its place and is scrolled up and down where it is higher than that. */
// what its constructor calls of a scroll pane only sets properties
@SuppressWarnings("this-escape")
public class ScrolledColumn extends ScrollPane {
    public ScrolledColumn() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // the skin keeps its content as a picture, and so paints all of it anew when a letter of it changes
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                lookup(".viewport").setCache(false);
            }
        });
    }

    public ScrolledColumn(Node content) {
        this();
        setContent(content);
    }
}
