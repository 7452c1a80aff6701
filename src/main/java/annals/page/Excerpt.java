// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.kit.Kit;
import annals.words.Message;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/** The first of many things on a page; the others come when asked for, some at a time, and nodes are made for those alone. */
public final class Excerpt<T> {
    private static final int AT_ONCE = 50;

    private final Kit kit;
    private final Pane pane;
    private final List<T> things;
    private final Function<T, ? extends Node> maker;
    private final Button more = new Button();

    private Excerpt(Kit kit, Pane pane, List<T> things, Function<T, ? extends Node> maker) {
        this.kit = kit;
        this.pane = pane;
        this.things = things;
        this.maker = maker;
        more.getStyleClass().addAll("quiet", "more");
        more.setOnAction(_ -> go());
    }

    /** Fills a pane with the nodes of the first things, and below them the way to the others. */
    public static <T> Pane fill(Pane pane, Kit kit, List<T> things, int first, Function<T, ? extends Node> maker) {
        var excerpt = new Excerpt<>(kit, pane, things, maker);
        // for the last one alone nobody wants to press a button
        excerpt.show(things.size() == first + 1 ? first + 1 : first);
        return pane;
    }

    private void show(int count) {
        pane.getChildren().remove(more);
        int from = pane.getChildren().size();
        int until = Math.min(things.size(), from + count);
        things.subList(from, until).forEach(thing -> pane.getChildren().add(maker.apply(thing)));
        if (until < things.size()) {
            more.setText(kit.words().now(Message.MORE, things.size() - until));
            pane.getChildren().add(more);
        }
    }

    /** The focus goes on with the first of what is new, rather than away with the button. */
    private void go() {
        int shown = pane.getChildren().size() - 1;
        show(AT_ONCE);
        Node first = pane.getChildren().get(shown);
        (first.isFocusTraversable() ? first : first.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst()
                .orElse(more)).requestFocus();
    }
}
