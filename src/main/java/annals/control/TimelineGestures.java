// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.control.TimelineView.Key;
import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** Turns mouse, wheel, fingers and keys on a timeline into wishes. */
final class TimelineGestures {
    /** A hand trembles this far, in pixels, while it clicks. */
    private static final double TREMBLE = 4;
    /** Wheel travel for one zoom step, in pixels: a notch of 40 zooms by two steps, a fifth closer. */
    private static final double TRAVEL = 20;
    /** A double click brings things as much closer as doubles them. */
    private static final int LEAP = 8;
    /** Zoom steps for each doubling of what lies between two fingers. */
    private static final double STEPS = 8 / Math.log(2);

    private final TimelineView view;
    private final Consumer<Optional<Spot>> onHover;
    private final Tip tip;
    private final Coasting coasting;
    private final Swing swing = new Swing();
    private final EventHandler<KeyEvent> keys = this::press;
    private @Nullable MouseEvent last;
    private boolean dragging;
    private double travelled;
    private double pinched;

    TimelineGestures(TimelineView view, Node picture, Consumer<Optional<Spot>> onHover) {
        this.view = view;
        this.onHover = onHover;
        tip = new Tip(view, picture);
        coasting = new Coasting(view);
        picture.setOnMousePressed(this::grab);
        picture.setOnMouseDragged(this::drag);
        picture.setOnMouseReleased(this::release);
        picture.setOnMouseMoved(this::move);
        picture.setOnMouseExited(_ -> leave());
        picture.setOnScroll(this::scroll);
        picture.setOnZoomStarted(_ -> pinched = 0);
        picture.setOnZoom(this::pinch);
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    void dispose() {
        coasting.stop();
        tip.hide();
        view.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    /** The picture is another, or what is selected in it. */
    void follow() {
        tip.follow();
    }

    private void grab(MouseEvent event) {
        view.requestFocus();
        tip.point(Optional.empty(), event.getScreenX(), event.getScreenY());
        leave();
        view.wishes().hold();
        if (event.getButton() == MouseButton.PRIMARY) {
            last = event;
            dragging = false;
            swing.begin(event.getX(), event.getY(), System.nanoTime());
        }
    }

    private void drag(MouseEvent event) {
        MouseEvent from = last;
        if (from == null) {
            return;
        }
        swing.add(event.getX(), event.getY(), System.nanoTime());
        double dx = event.getX() - from.getX();
        double dy = event.getY() - from.getY();
        if (dragging || Math.hypot(dx, dy) > TREMBLE) {
            dragging = true;
            last = event;
            view.wishes().pan(dx, dy);
        }
    }

    private void release(MouseEvent event) {
        boolean clicked = last != null && !dragging;
        boolean dragged = last != null && dragging;
        last = null;
        dragging = false;
        if (clicked) {
            click(event);
        } else if (dragged && !view.getScene().getPreferences().isReducedMotion()) {
            coasting.start(swing.release(System.nanoTime()));
        }
    }

    /** The second click of two goes nearer; what a first click opens is not to move away under the second. */
    private void click(MouseEvent event) {
        Optional<Subject> subject = at(event).map(Spot::subject);
        boolean second = event.getClickCount() > 1 && event.getClickCount() % 2 == 0;
        if (second && subject.filter(one -> !(one instanceof Subject.Item)).isEmpty()) {
            view.wishes().leap(event.isShiftDown() ? LEAP : -LEAP, event.getX());
        } else if (!second) {
            subject.ifPresent(one -> view.wishes().click(one, event.getScreenX(), event.getScreenY()));
        }
    }

    private void move(MouseEvent event) {
        Optional<Spot> spot = at(event);
        onHover.accept(spot);
        tip.point(spot, event.getScreenX(), event.getScreenY());
    }

    private void leave() {
        tip.hide();
        onHover.accept(Optional.empty());
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        if (event.isInertia() && event.isControlDown()) {
            return;
        }
        leave();
        if (event.isAltDown()) {
            view.wishes().pan(0, event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY());
            return;
        }
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            view.wishes().pan(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX(), 0);
            return;
        }
        // the fractions of a trackpad add up; what was left of the other direction is not to hold it back
        travelled = travelled * event.getDeltaY() < 0 ? event.getDeltaY() : travelled + event.getDeltaY();
        travelled = zoom(travelled, TRAVEL, event.getX());
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        leave();
        pinched = zoom(pinched + STEPS * Math.log(event.getZoomFactor()), 1, event.getX());
    }

    /** Zooms by whole steps and hands back what is left. */
    private double zoom(double by, double step, double aroundX) {
        int steps = (int) (by / step);
        if (steps != 0) {
            view.wishes().zoom(-steps, aroundX);
        }
        return by - steps * step;
    }

    private void press(KeyEvent event) {
        Key key = Key.of(event.getCode(), event.isShiftDown()).orElse(null);
        if (key == null && event.getText().equals("+")) {
            key = Key.CLOSER;
        }
        if (key != null && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
            event.consume();
            tip.key();
            view.wishes().press(key);
        }
    }

    private Optional<Spot> at(MouseEvent event) {
        Drawing drawing = view.drawingProperty().get();
        return drawing == null ? Optional.empty() : drawing.spotAt(event.getX(), event.getY());
    }
}
