// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.app.Settings.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Where a window stands: where it last stood when it opens, as far as a screen is there; and when it closes, where it is to
 * open again. JavaFX thread only.
 */
final class WindowPlace {
    /** What the system does to a window comes in several pieces, in no certain order. */
    private static final Duration SETTLED = Duration.millis(300);

    private final Stage stage;
    private final PauseTransition pause = new PauseTransition(SETTLED);
    /** Where it last stood while it filled no screen. */
    private Frame usual;
    /** Whether it was maximized when it last was not on the full screen. */
    private boolean maximized;
    private boolean checked;

    /** @param last where it last stood */
    WindowPlace(Stage stage, Frame last) {
        this.stage = stage;
        usual = within(last, screens());
        if (usual.placed()) {
            stage.setX(usual.x());
            stage.setY(usual.y());
        }
        maximized = usual.maximized();
        stage.setMaximized(maximized);
        pause.setOnFinished(_ -> settle());
        for (var changed : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            changed.subscribe((_, _) -> pause.playFromStart());
        }
        for (var changed : List.of(stage.fullScreenProperty(), stage.maximizedProperty(), stage.iconifiedProperty(), stage.showingProperty())) {
            changed.subscribe((_, _) -> pause.playFromStart());
        }
    }

    /** Where it last stood while it filled no screen, and how large its content was. */
    Frame usual() {
        return usual;
    }

    /** Where it is to open again: full screen is for a while, and maximized is how a person works. */
    Frame toRemember() {
        take();
        return new Frame(usual.x(), usual.y(), usual.width(), usual.height(), usual.placed(), maximized);
    }

    private void settle() {
        if (!checked && stage.isShowing() && !fills()) {
            // only now is it known what the system puts around it
            checked = true;
            Frame whole = new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), true, false);
            Frame seen = within(whole, screens());
            if (!seen.equals(whole) && seen.placed()) {
                stage.setX(seen.x());
                stage.setY(seen.y());
                stage.setWidth(seen.width());
                stage.setHeight(seen.height());
            }
        }
        take();
    }

    private void take() {
        if (!stage.isFullScreen() && !stage.isIconified()) {
            maximized = stage.isMaximized();
        }
        if (!fills() && stage.getScene() != null && !Double.isNaN(stage.getX())) {
            usual = new Frame(stage.getX(), stage.getY(), stage.getScene().getWidth(), stage.getScene().getHeight(), true, false);
        }
    }

    /** Whether its place and size are not its own. */
    private boolean fills() {
        return stage.isFullScreen() || stage.isMaximized() || stage.isIconified();
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /**
     * The same place as far as it can be seen: whole on the screen that shows most of it, and no larger than that.
     *
     * @param screens the room for windows on each, at least one, the main one first
     * @return without a place where no screen shows any of it
     */
    static Frame within(Frame frame, List<Rectangle2D> screens) {
        Optional<Rectangle2D> most = screens.stream().filter(_ -> frame.placed()).filter(screen -> common(frame, screen) > 0)
                .max(Comparator.comparingDouble(screen -> common(frame, screen)));
        Rectangle2D room = most.orElseGet(screens::getFirst);
        double width = Math.min(frame.width(), room.getWidth());
        double height = Math.min(frame.height(), room.getHeight());
        return new Frame(most.isPresent() ? Math.clamp(frame.x(), room.getMinX(), room.getMaxX() - width) : 0,
                most.isPresent() ? Math.clamp(frame.y(), room.getMinY(), room.getMaxY() - height) : 0,
                width, height, most.isPresent(), frame.maximized());
    }

    private static double common(Frame frame, Rectangle2D screen) {
        double wide = Math.min(frame.x() + frame.width(), screen.getMaxX()) - Math.max(frame.x(), screen.getMinX());
        double high = Math.min(frame.y() + frame.height(), screen.getMaxY()) - Math.max(frame.y(), screen.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
