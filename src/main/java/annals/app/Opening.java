// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.desktop.MainWindow;
import annals.draw.Theme;
import annals.state.Background;
import annals.state.ViewState;
import annals.window.WindowModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * How the window comes up: at once with what it showed when it last opened in the same way, or else with a word that the
 * knowledge base is loading; then, behind the kept picture until its own is drawn, the window itself. JavaFX thread.
 *
 * <p>For the build and the bench: where the property {@code annals.only-open} is set, standard output says when the first
 * picture is on the screen and when the window can be used, and then the window closes.
 */
final class Opening {
    static final boolean ONLY_OPEN = Boolean.getBoolean("annals.only-open");

    private final Stage stage;
    private final Path home;
    private final String occasion;
    private Optional<ImageView> kept;

    private Opening(Stage stage, Path home, String occasion, Optional<ImageView> kept) {
        this.stage = stage;
        this.home = home;
        this.occasion = occasion;
        this.kept = kept;
    }

    /** Shows what was kept if it fits the occasion, in a scene of this size. */
    static Opening begin(Stage stage, Path home, Optional<OpeningPicture> last, String occasion, Dimension2D size) {
        Optional<ImageView> kept = last.filter(picture -> picture.occasion().equals(occasion)).map(picture -> {
            var view = new ImageView(picture.image());
            view.setFitWidth(picture.width() / Screen.getPrimary().getOutputScaleX());
            view.setPreserveRatio(true);
            return view;
        });
        // before it is shown: a window that loads for a while is found in the task list by it
        stage.getIcons().setAll(WindowIcon.make());
        var opening = new Opening(stage, home, occasion, kept);
        kept.ifPresent(view -> opening.show(new Scene(new Group(view), size.getWidth(), size.getHeight())));
        return opening;
    }

    /**
     * All that a window's first picture depends on. The line that marks today moves by less than a pixel in a month.
     *
     * @param stamp of the program and the data
     */
    static String occasion(String stamp, Settings settings, Theme theme, Dimension2D size) {
        Screen screen = Screen.getPrimary();
        return String.join("\n", stamp, settings.language().name(), theme.name(), settings.lanes().name(), settings.view(),
                String.valueOf(settings.textSize()),
                String.valueOf(size),
                String.valueOf(settings.frame().maximized()), String.valueOf(screen.getVisualBounds()),
                String.valueOf(screen.getOutputScaleX()), YearMonth.now(Clock.systemUTC()).toString());
    }

    /** Whether a kept picture is shown. */
    boolean isShowing() {
        return kept.isPresent();
    }

    /** Shows a scene instead of what is shown, a kept picture too. */
    void replace(Scene scene) {
        kept = Optional.empty();
        show(scene);
    }

    private void show(Scene scene) {
        stage.setScene(scene);
        stage.show();
    }

    /** Does something as soon as the kept picture is on the screen, or at once where there is none. */
    void whenSeen(Runnable next) {
        if (isShowing()) {
            FirstPicture.watch(() -> true, () -> {
                say("first picture");
                next.run();
            });
        } else {
            next.run();
        }
    }

    /**
     * Puts the window in the place of what was shown, and keeps its picture for the next time if none was kept.
     *
     * @param usable told when the window can be used
     */
    void finish(MainWindow window, WindowModel model, Background background, Runnable usable) {
        ViewState first = model.state().state();
        kept.ifPresent(window::cover);
        FirstPicture.watch(() -> window.isWhole() && isDrawn(model),
                () -> {
                    kept.ifPresentOrElse(window::uncover, () -> say("first picture"));
                    say("can be used");
                    if (kept.isEmpty() && first.showsTimeline() && model.state().state().equals(first)) {
                        keep(window, background);
                    } else {
                        done();
                    }
                    usable.run();
                });
    }

    /** Whether the timeline is drawn, or there is none to be seen. */
    private static boolean isDrawn(WindowModel model) {
        return !model.state().state().showsTimeline()
                || model.pictures().picture().isPresent() && model.overview().pictureProperty().get().isPresent();
    }

    private void keep(MainWindow window, Background background) {
        var picture = OpeningPicture.of(window.picture(Screen.getPrimary().getOutputScaleX()), occasion);
        background.run(() -> {
            picture.write(home);
            return picture;
        }, _ -> done(), _ -> done());
    }

    /** A picture that cannot be kept was only convenience; the store tells of a home that cannot be written. */
    private void done() {
        if (ONLY_OPEN) {
            stage.hide();
        }
    }

    private static void say(String moment) {
        if (ONLY_OPEN) {
            System.out.println(moment);
        }
    }
}
