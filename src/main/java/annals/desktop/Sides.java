// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The middle of the window between its two panels. Where there is no room for both beside it, the left one is a drawer that opens
 * on a button, and the right one is there while somebody reads; beside the middle if that stays wide enough, else over it.
 */
final class Sides extends Pane {
    private static final double LEFT = 228;
    private static final double RIGHT = 356;
    /** The middle is not to be narrower than this while a panel stands beside it, in pixels. */
    private static final double LEAST = 400;

    /** Beside a page that one reads, less will do: what it tells of is not to lie under it. */
    private static final double LEAST_READING = 280;

    private final Region middle;
    private Region left;
    private Region right;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow", false);
    private final BooleanProperty drawer = new SimpleBooleanProperty(this, "drawer", false);
    private final BooleanProperty reading = new SimpleBooleanProperty(this, "reading", false);
    private Optional<Node> opener = Optional.empty();

    Sides(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        // in the order in which the tab key goes through them
        getChildren().addAll(left, middle, right);
        widthProperty().subscribe(width -> narrow.set(width.doubleValue() > 0 && width.doubleValue() < LEFT + LEAST + RIGHT));
        narrow.subscribe(_ -> drawer.set(false));
        drawer.subscribe(this::requestLayout);
        reading.subscribe(this::requestLayout);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (drawer.get() && !this.left.getBoundsInParent().contains(sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                drawer.set(false);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && drawer.get()) {
                event.consume();
                drawer.set(false);
                opener.ifPresent(Node::requestFocus);
            }
        });
    }

    void setLeft(Region panel) {
        left = panel;
        getChildren().set(0, panel);
    }

    void setRight(Region panel) {
        right = panel;
        getChildren().set(2, panel);
    }

    /** Whether there is too little room for both panels. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /** Whether the right panel has something to read, which it shows even where room is short. */
    BooleanProperty readingProperty() {
        return reading;
    }

    /** Opens the left panel where it is folded, or closes it. @param by has the focus afterwards */
    void toggleDrawer(Node by) {
        opener = Optional.of(by);
        drawer.set(narrow.get() && !drawer.get());
        if (drawer.get()) {
            layout();
            left.requestFocus();
        }
    }

    /** Puts the focus into the left panel, which opens for it. @param by has it when the panel is closed again */
    void enterLeft(Node by) {
        if (narrow.get() && !drawer.get()) {
            toggleDrawer(by);
        } else {
            left.requestFocus();
        }
    }

    /** Puts the focus into the right panel, which comes for it. */
    void enterRight() {
        reading.set(true);
        layout();
        right.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean folded = narrow.get();
        left.setVisible(!folded || drawer.get());
        left.setViewOrder(folded ? -2 : 0);
        boolean read = !folded || reading.get();
        right.setVisible(read);
        boolean beside = read && (!folded || width - RIGHT >= LEAST_READING);
        right.setViewOrder(beside ? 0 : -1);
        double from = folded ? 0 : LEFT;
        double until = beside ? width - RIGHT : width;
        left.resizeRelocate(0, 0, LEFT, height);
        middle.resizeRelocate(from, 0, until - from, height);
        right.resizeRelocate(width - RIGHT, 0, RIGHT, height);
    }
}
