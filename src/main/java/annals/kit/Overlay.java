// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
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
public final class Overlay extends Pane {
    private static final double GAP = 4;
    private static final double EDGE = 8;
    /** What is in the middle looks so a little above it. */
    private static final double HIGHER = 2.6;
    /** Room for a scroll bar. */
    private static final double BAR = 10;

    private Optional<Region> dropped = Optional.empty();
    /** It, or what it scrolls in. */
    private Region frame = this;
    /** Of its frame; made when it is first wanted. */
    private Optional<Shade> shade = Optional.empty();
    private Optional<Node> origin = Optional.empty();
    /** What a click may hit without closing what it opened: it does that itself. */
    private Optional<Node> opener = Optional.empty();
    private Supplier<Bounds> above = () -> new BoundingBox(0, 0, 0, 0);

    public Overlay() {
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            }
        });
    }

    /** Shows something under a node until one clicks elsewhere or presses Escape. */
    public void drop(Region content, Node under) {
        Node seen = inSight(under);
        drop(content, seen, () -> sceneToLocal(seen.localToScene(seen.getLayoutBounds())));
        opener = Optional.of(seen);
    }

    /** What a panel holds is gone when another one opens, and what a bar has no room for is not there: that opens under what leads to it. */
    private Node inSight(Node under) {
        boolean inPanel = dropped.filter(panel -> Ancestors.holds(panel, under)).isPresent();
        return inPanel ? opener.orElse(under) : FoldingBar.inSight(under);
    }

    /** Shows something at a place of the screen that belongs to a node. */
    public void drop(Region content, Node of, Point2D screen) {
        Point2D place = screenToLocal(screen);
        drop(content, of, () -> new BoundingBox(place.getX(), place.getY(), 0, 0));
    }

    /** Shows something in the middle of the window. @param from where the focus goes back to */
    public void centre(Region content, Node from) {
        drop(content, from, () -> {
            double wide = content.prefWidth(-1);
            double spare = getHeight() - Math.min(content.prefHeight(wide), content.maxHeight(wide));
            return new BoundingBox((getWidth() - wide) / 2, Math.max(0, spare / HIGHER), 0, 0);
        });
    }

    private void drop(Region content, Node from, Supplier<Bounds> beneath) {
        close();
        dropped = Optional.of(content);
        origin = Optional.of(from);
        opener = Optional.empty();
        above = beneath;
        Shade below = shade.orElseGet(Shade::new);
        shade = Optional.of(below);
        getChildren().addAll(below, content);
        Region whole = fitting(content);
        if (whole != content) {
            getChildren().add(whole);
        }
        frame = whole;
        place(whole, above.get(), whole.prefWidth(-1));
        content.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    public boolean shows(Region content) {
        return dropped.filter(content::equals).isPresent();
    }

    /** What had the focus in it is gone then: it goes back to where it came from. */
    public void close() {
        boolean focused = dropped.filter(content -> content.lookupAll("*").stream().anyMatch(Node::isFocused)).isPresent();
        dropped.ifPresent(_ -> getChildren().remove(frame));
        shade.ifPresent(below -> getChildren().remove(below));
        if (focused) {
            origin.ifPresent(Node::requestFocus);
        }
        dropped = Optional.empty();
    }

    /** What is higher than the window scrolls; what has a greatest height does that itself. */
    private Region fitting(Region content) {
        content.applyCss();
        if (getHeight() <= 0 || content.getMaxHeight() != USE_COMPUTED_SIZE || content.prefHeight(content.prefWidth(-1)) <= getHeight() - 2 * EDGE) {
            return content;
        }
        return new Scrolled(content);
    }

    /** Below, or where there is no room for it, above. */
    private void place(Region content, Bounds around, double width) {
        double wide = Math.min(width, getWidth() - 2 * EDGE);
        double left = Math.clamp(around.getMinX(), EDGE, Math.max(EDGE, getWidth() - wide - EDGE));
        double high = Math.min(Math.min(content.prefHeight(wide), content.maxHeight(wide)), getHeight() - 2 * EDGE);
        boolean fits = around.getMaxY() + GAP + high <= getHeight() - EDGE || around.getMinY() - GAP - high < EDGE;
        double top = fits ? around.getMaxY() + GAP : around.getMinY() - GAP - high;
        content.resizeRelocate(left, Math.max(EDGE, Math.min(top, getHeight() - high - EDGE)), wide, high);
        shade.ifPresent(below -> below.under(content));
    }

    /** Everything in it is placed where it belongs, once. */
    @Override
    protected void layoutChildren() {
        dropped.ifPresent(_ -> place(frame, above.get(), frame.prefWidth(-1)));
    }

    private void pressed(MouseEvent event) {
        dropped.filter(content -> !within(event, content)).filter(_ -> opener.filter(under -> within(event, under)).isEmpty())
                .ifPresent(_ -> close());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dropped.isPresent()) {
            event.consume();
            close();
            origin.ifPresent(Node::requestFocus);
        } else if (event.getCode() == KeyCode.TAB && dropped.isPresent()) {
            around(event);
        }
    }

    /** The tab key leads around in what is shown, not on to what it covers. */
    private void around(KeyEvent event) {
        List<Node> stops = frame.lookupAll("*").stream().filter(Overlay::stops).toList();
        Node owner = getScene().getFocusOwner();
        // a panel that itself has the focus is none of its stops, and lies before them
        int at = stops.indexOf(owner);
        if (!stops.isEmpty() && Ancestors.holds(frame, owner) && (event.isShiftDown() ? at <= 0 : at == stops.size() - 1)) {
            event.consume();
            (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private static boolean stops(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && Ancestors.of(node).allMatch(Node::isVisible);
    }

    private static boolean within(MouseEvent event, Node node) {
        return node.localToScene(node.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
    }

    /** What is higher than the window: as high as it now is. What has the focus in it is in sight, however that came there. */
    private final class Scrolled extends ScrolledColumn {
        private final Region content;

        Scrolled(Region content) {
            super(content);
            this.content = content;
            getStyleClass().addAll("dropped", "dropped-scroll");
            LaidOut.keepFocusInSight(this);
        }

        @Override
        protected double computePrefWidth(double height) {
            return content.prefWidth(-1) + BAR;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(content.prefHeight(content.prefWidth(-1)), Overlay.this.getHeight() - 2 * EDGE);
        }
    }
}
