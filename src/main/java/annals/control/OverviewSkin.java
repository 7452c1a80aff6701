// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.draw.Tone.Faded;
import annals.draw.Tone.Token;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** One canvas: the drawing, a veil over what is outside the frame, the frame and its two handles. */
final class OverviewSkin extends SkinBase<OverviewStrip> {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 76;
    private static final double HANDLE = 6;
    /** How far from an edge, in pixels, a hand still means that edge. */
    private static final double REACH = 7;
    /** The frame never becomes narrower than this, in pixels. */
    private static final double NARROWEST = 8;
    /** The years under the bars are not covered by the frame. */
    private static final double FOOT = 20;

    private final SharpCanvas canvas;
    private final FocusMark focus;
    private final EventHandler<KeyEvent> keys = this::press;
    private Grip grip = Grip.NONE;
    private Held held = new Held(0, 0, 0, 0, 0);
    private boolean stale = true;

    /** What of the frame is held. */
    private enum Grip { NONE, LEFT, MIDDLE, RIGHT, NEW }

    /**
     * Where the frame was when a hand took it at a place, in pixels and in seconds: what it does afterwards is measured from
     * there. The seconds count, for a frame that is drawn wider than it is must not become so by being moved.
     */
    private record Held(double at, double left, double right, double from, double until) {}

    OverviewSkin(OverviewStrip strip) {
        super(strip);
        canvas = new SharpCanvas(strip.fonts(), this::redraw);
        getChildren().add(canvas);
        canvas.setId("overview-picture");
        registerInvalidationListener(strip.drawingProperty(), _ -> redraw());
        registerInvalidationListener(strip.themeProperty(), _ -> redraw());
        registerInvalidationListener(strip.placeProperty(), _ -> redraw());
        registerInvalidationListener(strip.fromProperty(), _ -> redraw());
        registerInvalidationListener(strip.untilProperty(), _ -> redraw());
        focus = new FocusMark(strip, this::redraw);
        canvas.setOnMousePressed(this::grab);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::letGo);
        canvas.setOnMouseMoved(event -> canvas.setCursor(cursor(gripAt(event.getX()))));
        canvas.setOnScroll(this::scroll);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        super.dispose();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren(double x, double y, double across, double down) {
        // a window that has no room for it lays it out nevertheless, and its insets are more than nothing
        double width = Math.max(0, across);
        double height = Math.max(0, down);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.size(width, height);
            canvas.relocate(x, y);
            stale = true;
            getSkinnable().size(width, height);
        }
        if (stale) {
            stale = false;
            paint(width, height);
        }
    }

    private void redraw() {
        stale = true;
        getSkinnable().requestLayout();
    }

    private void paint(double width, double height) {
        Theme theme = getSkinnable().themeProperty().get();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(new Rect(0, 0, width, height), 0, Token.PAPER));
        Drawing drawing = getSkinnable().drawingProperty().get();
        if (drawing != null) {
            marks.addAll(drawing.marks());
        }
        double left = left();
        double right = right();
        double tall = Math.max(0, height - FOOT - 4);
        var veil = new Faded(Token.PAPER, 0.55);
        marks.add(new Mark.Box(new Rect(0, 3, Math.max(0, left), tall), 0, veil));
        marks.add(new Mark.Box(new Rect(Math.min(width, right), 3, Math.max(0, width - right), tall), 0, veil));
        var frame = new Rect(left, 3, right - left, tall);
        boolean focused = focus.isShown();
        marks.add(new Mark.Box(frame, 4, new Faded(Token.ACCENT, 0.06)));
        marks.add(new Mark.Frame(frame, 4, focused ? 3 : 1.5, Token.ACCENT));
        double outwards = isNarrow(left, right) ? HANDLE / 2 : 0;
        for (double edge : new double[] {left - outwards, right + outwards}) {
            double middle = Math.max(HANDLE / 2, Math.min(edge, width - HANDLE / 2));
            marks.add(new Mark.Box(new Rect(middle - HANDLE / 2, 3 + tall / 2 - 10, HANDLE, 20), 3, Token.ACCENT));
        }
        canvas.surface().paint(List.of(new Mark.Clip(new Rect(0, 0, width, height), marks)), theme);
    }

    private double left() {
        return getSkinnable().placeProperty().get().x().applyAsDouble(getSkinnable().fromProperty().get());
    }

    /** Never so near to the left edge that the frame could not be grasped. */
    private double right() {
        double right = getSkinnable().placeProperty().get().x().applyAsDouble(getSkinnable().untilProperty().get());
        return Math.max(right, left() + NARROWEST);
    }

    private void grab(MouseEvent event) {
        getSkinnable().requestFocus();
        grip = gripAt(event.getX());
        if (grip == Grip.NEW) {
            grip = Grip.MIDDLE;
            held = held(event.getX());
            move(event.getX() - (held.left() + held.right()) / 2);
        }
        held = held(event.getX());
        canvas.setCursor(grip == Grip.MIDDLE ? Cursor.CLOSED_HAND : cursor(grip));
    }

    private void letGo(MouseEvent event) {
        grip = Grip.NONE;
        canvas.setCursor(cursor(gripAt(event.getX())));
    }

    private Held held(double at) {
        return new Held(at, left(), right(), getSkinnable().fromProperty().get(), getSkinnable().untilProperty().get());
    }

    private void drag(MouseEvent event) {
        move(event.getX() - held.at());
    }

    /** Moves what is held by pixels from where it was taken. */
    private void move(double distance) {
        var second = getSkinnable().placeProperty().get().second();
        switch (grip) {
            case LEFT -> getSkinnable().wish(
                    second.applyAsDouble(Math.min(held.left() + distance, held.right() - NARROWEST)), held.until());
            case RIGHT -> getSkinnable().wish(held.from(),
                    second.applyAsDouble(Math.max(held.right() + distance, held.left() + NARROWEST)));
            case MIDDLE -> {
                double by = second.applyAsDouble(held.left() + distance) - second.applyAsDouble(held.left());
                getSkinnable().wish(held.from() + by, held.until() + by);
            }
            case NEW, NONE -> { }
        }
    }

    /** Moves a part of the frame from where it is. */
    private void move(Grip by, double distance) {
        grip = by;
        held = held(0);
        move(distance);
        grip = Grip.NONE;
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        move(Grip.MIDDLE, -(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()) / 4);
    }

    private void press(KeyEvent event) {
        double by = switch (event.getCode()) {
            case LEFT, DOWN -> -8;
            case RIGHT, UP -> 8;
            case PAGE_UP -> -80;
            case PAGE_DOWN -> 80;
            case HOME -> -left();
            case END -> canvas.getWidth() - right();
            default -> 0;
        };
        if (by != 0 && !event.isAltDown()) {
            event.consume();
            move(event.isShiftDown() ? Grip.RIGHT : event.isControlDown() ? Grip.LEFT : Grip.MIDDLE, by);
        }
    }

    /** Whether its handles, which are taken from outside then, would cover it. */
    private static boolean isNarrow(double left, double right) {
        return right - left < 3 * REACH;
    }

    /** Inside a narrow frame a hand means all of it, and its edges only from outside. */
    private Grip gripAt(double x) {
        double left = left();
        double right = right();
        double within = isNarrow(left, right) ? 0 : REACH;
        if (x >= left - REACH && x < left + within) {
            return Grip.LEFT;
        }
        if (x > right - within && x <= right + REACH) {
            return Grip.RIGHT;
        }
        return x >= left && x <= right ? Grip.MIDDLE : Grip.NEW;
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case MIDDLE -> Cursor.OPEN_HAND;
            case NEW, NONE -> Cursor.DEFAULT;
        };
    }
}
