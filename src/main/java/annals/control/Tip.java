// SPDX-License-Identifier: Apache-2.0
package annals.control;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * Says what a mark stands for, in full: the one that the pointer rests on, or with keys the selected one. It waits until
 * nothing has moved for a moment. JavaFX thread only.
 */
final class Tip {
    private static final Duration REST = Duration.millis(300);
    private static final double WIDTH = 360;
    private static final double BESIDE = 12;
    private static final double BELOW = 18;
    private static final double UNDER_MARK = 4;

    private final TimelineView view;
    private final Node picture;
    private Optional<Tooltip> tooltip = Optional.empty();
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Spot> under = Optional.empty();
    /** Whether what is told of was chosen with keys, not pointed at. */
    private boolean byKeys;
    /** Whether a key was the last that was used here: the keyboard's focus is not to be seen after a click, but may be used. */
    private boolean keys;

    Tip(TimelineView view, Node picture) {
        this.view = view;
        this.picture = picture;
    }

    /** Made when something is first told. */
    private static Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }

    /** The pointer is here, on a spot or on none. */
    void point(Optional<Spot> spot, double screenX, double screenY) {
        keys = false;
        if (!spot.map(Spot::subject).equals(under.map(Spot::subject))) {
            hide();
            under = spot;
            spot.ifPresent(now -> after(now.subject(), () -> Optional.of(new Point2D(screenX + BESIDE, screenY + BELOW))));
        }
    }

    /** A key was pressed. */
    void key() {
        hide();
        keys = true;
    }

    /**
     * The picture or the selection is another. Where keys are used, says what is selected once all has come to rest; what the
     * pointer rested on may have gone from under it.
     */
    void follow() {
        Subject selected = view.selectedProperty().get();
        if ((keys && view.isFocused() || view.isFocusVisible()) && selected != null) {
            hide();
            under = spot(selected);
            byKeys = true;
            under.ifPresent(_ -> after(selected, () -> spot(selected).map(this::below)));
        } else if (byKeys || !under.equals(under.flatMap(one -> spot(one.subject())))) {
            hide();
        }
    }

    void hide() {
        under = Optional.empty();
        byKeys = false;
        rest.stop();
        tooltip.ifPresent(Tooltip::hide);
    }

    private void after(Subject subject, Place place) {
        rest.setOnFinished(_ -> view.wishes().hover(subject, text -> tell(text, subject, place)));
        rest.playFromStart();
    }

    private void tell(String text, Subject subject, Place place) {
        boolean shows = picture.getScene() != null && picture.getScene().getWindow() != null;
        if (shows && under.map(Spot::subject).filter(subject::equals).isPresent()) {
            place.find().ifPresent(at -> {
                Tooltip words = tooltip.orElseGet(Tip::tooltip);
                tooltip = Optional.of(words);
                words.setText(text);
                words.show(picture, at.getX(), at.getY());
            });
        }
    }

    private Point2D below(Spot spot) {
        return picture.localToScreen(Math.max(0, spot.area().x()), spot.area().bottom() + UNDER_MARK);
    }

    /** Where something is drawn now. */
    private Optional<Spot> spot(Subject subject) {
        Drawing drawing = view.drawingProperty().get();
        return drawing == null ? Optional.empty() : drawing.spotOf(subject);
    }

    /** Where the words are to stand on the screen, once they are there. */
    private interface Place {
        Optional<Point2D> find();
    }
}
