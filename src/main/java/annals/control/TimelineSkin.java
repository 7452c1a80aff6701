// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.draw.Tone.Faded;
import annals.draw.Tone.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;

/**
 * Canvases for the picture and above it what follows the pointer, and beside them a scroll bar for lanes that do not fit: its
 * room is kept free where they do, so that the picture never changes its width with them. Whatever changes only marks a canvas
 * stale; it is drawn at most once a pulse, in the layout.
 */
final class TimelineSkin extends SkinBase<TimelineView> {
    private static final double BAR = 10;
    private static final double FOCUS = 2;

    private final Pictures picture;
    private final SharpCanvas overlay;
    private final ScrollBar bar = new ScrollBar();
    private final TimelineGestures gestures;
    private final FocusMark focus;
    private boolean stalePicture = true;
    private boolean staleOverlay = true;
    private Optional<Subject> hovered = Optional.empty();

    TimelineSkin(TimelineView view) {
        super(view);
        picture = new Pictures(view.fonts(), this::redraw);
        overlay = new SharpCanvas(view.fonts(), this::redrawOverlay);
        // its size follows the view's; managed, it would hold the view at the size it once had
        picture.setManaged(false);
        picture.setId("timeline-picture");
        overlay.setMouseTransparent(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        getChildren().addAll(picture, overlay, bar);
        gestures = new TimelineGestures(view, picture, this::hover);
        registerChangeListener(view.drawingProperty(), _ -> change());
        registerChangeListener(view.selectedProperty(), _ -> gestures.follow());
        registerInvalidationListener(view.themeProperty(), _ -> redraw());
        focus = new FocusMark(view, this::redrawOverlay);
        registerChangeListener(view.focusedProperty(), _ -> gestures.follow());
        registerChangeListener(view.scrollProperty(), _ -> placeBar());
        registerChangeListener(view.fullHeightProperty(), _ -> placeBar());
        registerChangeListener(view.headProperty(), _ -> view.requestLayout());
        registerChangeListener(bar.valueProperty(), _ -> scrollTo(bar.getValue()));
    }

    @Override
    public void dispose() {
        gestures.dispose();
        super.dispose();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 600;
    }

    @Override
    protected void layoutChildren(double x, double y, double across, double down) {
        double width = Math.max(1, across - BAR);
        double height = Math.max(0, down);
        if (picture.getWidth() != width || picture.getHeight() != height) {
            picture.place(x, y, width, height);
            overlay.relocate(x, y);
            stalePicture = true;
            staleOverlay = true;
            getSkinnable().wishes().resize(width, height);
        }
        placeBar();
        double head = Math.min(height, getSkinnable().headProperty().get());
        bar.resizeRelocate(x + width, y + head, BAR, height - head);
        if (stalePicture) {
            stalePicture = false;
            paintPicture(width, height);
        }
        if (staleOverlay) {
            staleOverlay = false;
            paintOverlay(width, height);
        }
    }

    private void change() {
        boolean dissolves = getSkinnable().dissolves() && !getSkinnable().getScene().getPreferences().isReducedMotion();
        // what is not drawn yet cannot fade
        if (!dissolves || !stalePicture) {
            picture.turn(dissolves);
        }
        redraw();
        gestures.follow();
    }

    private void redraw() {
        stalePicture = true;
        redrawOverlay();
    }

    private void redrawOverlay() {
        staleOverlay = true;
        getSkinnable().requestLayout();
    }

    private void hover(Optional<Spot> spot) {
        Optional<Subject> subject = spot.map(Spot::subject);
        picture.setCursor(subject.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (!subject.equals(hovered)) {
            hovered = subject;
            redrawOverlay();
        }
    }

    private void paintPicture(double width, double height) {
        Theme theme = getSkinnable().themeProperty().get();
        CanvasSurface onPicture = picture.surface();
        onPicture.paint(List.of(new Mark.Box(new Rect(0, 0, width, height), 0, Token.PAPER)), theme);
        Drawing drawing = getSkinnable().drawingProperty().get();
        if (drawing != null) {
            onPicture.paint(drawing.marks(), theme);
        }
    }

    /** Where there is nothing above the picture its canvas is not there either: every frame would lay it over the picture. */
    private void paintOverlay(double width, double height) {
        var marks = new ArrayList<Mark>();
        Drawing drawing = getSkinnable().drawingProperty().get();
        if (drawing != null) {
            drawing.spots().stream().filter(spot -> hovered.filter(spot.subject()::equals).isPresent()).findFirst()
                    .map(spot -> new Mark.Box(spot.area(), 5, new Faded(Token.ACCENT, 0.10))).ifPresent(marks::add);
        }
        if (focus.isShown()) {
            marks.add(new Mark.Frame(new Rect(0, 0, width, height), 2, FOCUS, Token.ACCENT));
        }
        overlay.setVisible(!marks.isEmpty());
        if (overlay.isVisible()) {
            overlay.size(width, height);
            overlay.clear();
            overlay.surface().paint(marks, getSkinnable().themeProperty().get());
        }
    }

    private void placeBar() {
        double height = picture.getHeight();
        double more = getSkinnable().fullHeightProperty().get() - height;
        bar.setVisible(more > 1);
        if (more > 1) {
            bar.setMax(more);
            bar.setVisibleAmount(more * height / (more + height));
            bar.setBlockIncrement(height * 0.8);
            bar.setUnitIncrement(40);
            bar.setValue(Math.min(more, getSkinnable().scrollProperty().get()));
        }
    }

    private void scrollTo(double value) {
        if (Math.abs(value - getSkinnable().scrollProperty().get()) > 0.5) {
            getSkinnable().wishes().scroll(value);
        }
    }
}
