// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lies over the window and shows small things under what they belong to. A part of the window rather than windows of their
 * own: those need a compositor for round corners and shadows, and take the focus along.
 */
final class Overlay extends Pane {
    private static final double GAP = 4;
    private static final double EDGE = 8;

    private Optional<Region> dropped = Optional.empty();
    private Optional<Node> origin = Optional.empty();

    Overlay() {
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            }
        });
    }

    /** Shows something under a node until one clicks elsewhere or presses Escape. */
    void drop(Region content, Node under) {
        close();
        dropped = Optional.of(content);
        origin = Optional.of(under);
        getChildren().add(content);
        place(content, under, content.prefWidth(-1));
        content.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    boolean shows(Region content) {
        return dropped.filter(content::equals).isPresent();
    }

    void close() {
        dropped.ifPresent(getChildren()::remove);
        dropped = Optional.empty();
    }

    /** Lays a node that stays, such as a message, under another. */
    void place(Region content, Node under, double width) {
        if (!getChildren().contains(content)) {
            getChildren().add(content);
        }
        content.applyCss();
        Bounds above = sceneToLocal(under.localToScene(under.getLayoutBounds()));
        double wide = Math.min(width, getWidth() - 2 * EDGE);
        double left = Math.clamp(above.getMinX(), EDGE, Math.max(EDGE, getWidth() - wide - EDGE));
        content.resizeRelocate(left, above.getMaxY() + GAP, wide, content.prefHeight(wide));
    }

    /** Everything in it is placed where it belongs, once. */
    @Override
    protected void layoutChildren() {
        dropped.ifPresent(content -> origin.ifPresent(under -> place(content, under, content.prefWidth(-1))));
    }

    private void pressed(MouseEvent event) {
        dropped.filter(content -> !within(event, content)).filter(_ -> origin.filter(under -> within(event, under)).isEmpty())
                .ifPresent(_ -> close());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dropped.isPresent()) {
            event.consume();
            close();
            origin.ifPresent(Node::requestFocus);
        }
    }

    private static boolean within(MouseEvent event, Node node) {
        return node.localToScene(node.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
    }
}
