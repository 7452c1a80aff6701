// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.control.TimelineView.Key;
import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Turns mouse, wheel and keys on a timeline into wishes. */
final class TimelineGestures {
    /** A hand trembles this far, in pixels, while it clicks. */
    private static final double TREMBLE = 4;
    /** Wheel travel for one zoom step, in pixels: a notch of 40 zooms by two steps, a fifth closer. */
    private static final double TRAVEL = 20;
    private static final double TIP_WIDTH = 360;
    private static final Duration REST = Duration.millis(350);
    private static final Map<KeyCode, Key> KEYS = Map.ofEntries(
            Map.entry(KeyCode.LEFT, Key.BACK), Map.entry(KeyCode.RIGHT, Key.ON), Map.entry(KeyCode.UP, Key.UP),
            Map.entry(KeyCode.DOWN, Key.DOWN), Map.entry(KeyCode.PAGE_UP, Key.PAGE_UP),
            Map.entry(KeyCode.PAGE_DOWN, Key.PAGE_DOWN), Map.entry(KeyCode.PLUS, Key.CLOSER), Map.entry(KeyCode.EQUALS, Key.CLOSER),
            Map.entry(KeyCode.ADD, Key.CLOSER), Map.entry(KeyCode.MINUS, Key.FARTHER), Map.entry(KeyCode.SUBTRACT, Key.FARTHER),
            Map.entry(KeyCode.HOME, Key.START), Map.entry(KeyCode.END, Key.END), Map.entry(KeyCode.DIGIT0, Key.FIT),
            Map.entry(KeyCode.ENTER, Key.OPEN), Map.entry(KeyCode.SPACE, Key.OPEN), Map.entry(KeyCode.ESCAPE, Key.CLOSE));

    private final TimelineView view;
    private final Node picture;
    private final Consumer<Optional<Spot>> onHover;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private final EventHandler<KeyEvent> keys = this::press;
    private final EventHandler<ScrollEvent> wheel = this::scroll;
    private @Nullable MouseEvent last;
    private boolean dragging;
    private double travelled;
    private Optional<Spot> under = Optional.empty();

    TimelineGestures(TimelineView view, Node picture, Consumer<Optional<Spot>> onHover) {
        this.view = view;
        this.picture = picture;
        this.onHover = onHover;
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        picture.setOnMousePressed(this::grab);
        picture.setOnMouseDragged(this::drag);
        picture.setOnMouseReleased(this::release);
        picture.setOnMouseMoved(this::move);
        picture.setOnMouseExited(_ -> leave());
        picture.addEventHandler(ScrollEvent.SCROLL, wheel);
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    void dispose() {
        rest.stop();
        tip.hide();
        view.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        picture.removeEventHandler(ScrollEvent.SCROLL, wheel);
    }

    private void grab(MouseEvent event) {
        view.requestFocus();
        leave();
        if (event.getButton() == MouseButton.PRIMARY) {
            last = event;
            dragging = false;
        }
    }

    private void drag(MouseEvent event) {
        MouseEvent from = last;
        if (from == null) {
            return;
        }
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
        last = null;
        dragging = false;
        if (clicked) {
            at(event).ifPresent(spot -> view.wishes().click(spot.subject(), event.getScreenX(), event.getScreenY()));
        }
    }

    private void move(MouseEvent event) {
        Optional<Spot> spot = at(event);
        onHover.accept(spot);
        if (!spot.map(Spot::subject).equals(under.map(Spot::subject))) {
            tip.hide();
            rest.stop();
            spot.ifPresent(now -> {
                rest.setOnFinished(_ -> view.wishes().hover(now.subject(), text -> tell(text, now, event)));
                rest.playFromStart();
            });
        }
        under = spot;
    }

    private void tell(String text, Spot spot, MouseEvent event) {
        boolean still = under.map(Spot::subject).filter(spot.subject()::equals).isPresent();
        if (still && picture.getScene() != null && picture.getScene().getWindow() != null) {
            tip.setText(text);
            tip.show(picture, event.getScreenX() + 12, event.getScreenY() + 18);
        }
    }

    private void leave() {
        under = Optional.empty();
        rest.stop();
        tip.hide();
        onHover.accept(under);
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
        travelled += event.getDeltaY();
        int steps = (int) (travelled / TRAVEL);
        if (steps != 0) {
            travelled -= steps * TRAVEL;
            view.wishes().zoom(-steps, event.getX());
        }
    }

    private void press(KeyEvent event) {
        Key key = KEYS.get(event.getCode());
        if (key == null && event.getText().equals("+")) {
            key = Key.CLOSER;
        }
        if (key != null && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
            event.consume();
            view.wishes().press(key);
        }
    }

    private Optional<Spot> at(MouseEvent event) {
        Drawing drawing = view.drawingProperty().get();
        return drawing == null ? Optional.empty() : drawing.spotAt(event.getX(), event.getY());
    }
}
