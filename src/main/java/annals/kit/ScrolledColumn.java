// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** What is as wide as its place and is scrolled up and down where it is higher than that. */
// what its constructor calls of a scroll pane only sets properties
@SuppressWarnings("this-escape")
public class ScrolledColumn extends ScrollPane {
    /** Of its height: the line that one reads last is still in sight. */
    private static final double PAGE = 0.9;

    public ScrolledColumn() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // the skin keeps its content as a picture, and so paints all of it anew when a letter of it changes
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                lookup(".viewport").setCache(false);
            }
        });
        // the keys for a page go on by a tenth of it in JavaFX: they are taken from the skin, after what stands in it had its turn
        EventHandler<KeyEvent> turns = this::turn;
        contentProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, turns);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, turns);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this) {
                turn(event);
            }
        });
    }

    public ScrolledColumn(Node content) {
        this();
        setContent(content);
    }

    private void turn(KeyEvent event) {
        int by = switch (event.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
        double sight = getViewportBounds().getHeight();
        double more = getContent().getLayoutBounds().getHeight() - sight;
        if (by != 0 && more > 0) {
            setVvalue(Math.clamp(getVvalue() + by * PAGE * sight / more, 0, 1));
            event.consume();
        }
    }
}
