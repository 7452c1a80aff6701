// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Tone.Faded;
import annals.draw.Tone.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** One canvas: the drawing, and a wash over the spot that the pointer or the keys rest on. */
final class DrawingSkin extends SkinBase<DrawingView> {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 60;
    private static final double BELOW = 6;

    private final SharpCanvas canvas;
    private final Tooltip tooltip = new Tooltip();
    private final FocusMark focus;
    private final EventHandler<KeyEvent> keys = this::press;
    private Optional<Spot> rested = Optional.empty();

    DrawingSkin(DrawingView view) {
        super(view);
        canvas = new SharpCanvas(view.fonts(), view::requestLayout);
        getChildren().add(canvas);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        registerInvalidationListener(view.drawingProperty(), _ -> {
            leave();
            view.requestLayout();
        });
        registerInvalidationListener(view.themeProperty(), _ -> paint());
        registerChangeListener(view.focusedProperty(), _ -> leave());
        focus = new FocusMark(view, this::paint);
        canvas.setOnMouseMoved(event -> rest(at(event), new Point2D(event.getScreenX() + 2 * BELOW, event.getScreenY() + 2 * BELOW)));
        canvas.setOnMouseExited(_ -> leave());
        canvas.setOnMouseClicked(event -> at(event).ifPresent(spot ->
                view.wishes().choose(spot.subject(), event.getScreenX(), event.getScreenY())));
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public void dispose() {
        tooltip.hide();
        getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        super.dispose();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        Drawing drawing = getSkinnable().drawingProperty().get();
        return drawing == null ? HEIGHT : drawing.height();
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double across, double down) {
        double width = Math.max(0, across);
        double height = Math.max(0, down);
        if (canvas.getWidth() != width) {
            getSkinnable().wishes().resize(width);
        }
        canvas.size(width, height);
        canvas.relocate(x, y);
        paint();
    }

    private void paint() {
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        canvas.clear();
        CanvasSurface surface = canvas.surface();
        DrawingView view = getSkinnable();
        Drawing drawing = view.drawingProperty().get();
        if (drawing != null) {
            surface.paint(drawing.marks(), view.themeProperty().get());
        }
        rested.ifPresent(spot -> surface.paint(List.of(new Mark.Box(spot.area().grown(2), 4, new Faded(Token.ACCENT, 0.22)),
                new Mark.Frame(spot.area().grown(2), 4, 1, Token.ACCENT)), view.themeProperty().get()));
        if (focus.isShown()) {
            surface.paint(List.of(new Mark.Frame(new Rect(0, 0, width, height), 4, 2, Token.ACCENT)), view.themeProperty().get());
        }
    }

    private Optional<Spot> at(MouseEvent event) {
        Drawing drawing = getSkinnable().drawingProperty().get();
        return drawing == null ? Optional.empty() : drawing.spotAt(event.getX(), event.getY());
    }

    private void leave() {
        rest(Optional.empty(), Point2D.ZERO);
    }

    private void rest(Optional<Spot> spot, Point2D screen) {
        if (!spot.equals(rested)) {
            rested = spot;
            tooltip.hide();
            canvas.setCursor(spot.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            paint();
            spot.ifPresent(now -> getSkinnable().wishes().hover(now.subject(), words -> tell(words, now, screen)));
        }
    }

    /** What is told late may be told of what nobody rests on any more. */
    private void tell(String words, Spot of, Point2D screen) {
        if (rested.filter(of::equals).isPresent() && canvas.getScene() != null && canvas.getScene().getWindow() != null) {
            tooltip.setText(words);
            tooltip.show(canvas, screen.getX(), screen.getY());
            getSkinnable().setAccessibleText(words.replace('\n', ' '));
        }
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> walk(event, -1);
            case RIGHT -> walk(event, 1);
            case ENTER, SPACE -> rested.ifPresent(spot -> {
                event.consume();
                Point2D below = below(spot);
                getSkinnable().wishes().choose(spot.subject(), below.getX(), below.getY());
            });
            default -> { }
        }
    }

    private void walk(KeyEvent event, int step) {
        event.consume();
        Drawing drawing = getSkinnable().drawingProperty().get();
        List<Spot> spots = drawing == null ? List.of() : drawing.spots().stream()
                .sorted(Comparator.comparingDouble((Spot spot) -> spot.area().x()).thenComparingDouble(spot -> -spot.area().y())).toList();
        if (!spots.isEmpty()) {
            int from = rested.map(spots::indexOf).orElse(step > 0 ? -1 : spots.size());
            Spot next = spots.get(Math.clamp(from + step, 0, spots.size() - 1));
            rest(Optional.of(next), below(next));
        }
    }

    private Point2D below(Spot spot) {
        return canvas.localToScreen(spot.area().x(), spot.area().bottom() + BELOW);
    }
}
