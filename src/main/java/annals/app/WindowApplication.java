// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.app.Settings.Frame;
import annals.data.DataFolder;
import annals.data.Density;
import annals.data.OpeningFault;
import annals.data.PacedProgress;
import annals.data.Progress;
import annals.data.Stamp;
import annals.desktop.LoadingScene;
import annals.desktop.MainWindow;
import annals.draw.Theme;
import annals.export.ReportFile;
import annals.kit.Outside;
import annals.query.EventIndex;
import annals.report.Format;
import annals.state.Arrangement;
import annals.state.LastTime;
import annals.state.ViewState;
import annals.window.WindowModel;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window as a JavaFX application: something to see first, then the store, then the window that can be used. */
public final class WindowApplication extends Application {
    /** What is loaded sooner needs no word about it. */
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PACE = Duration.ofMillis(200);

    private final Path home;
    private final Optional<ReportFile> report;
    private final Settings settings;
    private final FxBackground background = new FxBackground();
    private final Future<String> stamp;
    private final Future<Optional<OpeningPicture>> picture;
    private final Callable<Services> opener;
    private @Nullable Future<Services> services;
    private Runnable showLoading = () -> { };
    private @Nullable LoadingScene loading;
    private @Nullable WindowPlace place;
    private final CompletableFuture<WindowOutcome> outcome = new CompletableFuture<>();

    private WindowApplication(Path home, List<DataFolder> folders, Optional<ReportFile> report, Consumer<String> notices) {
        this.home = home;
        this.report = report;
        Settings last = Settings.read(home, Locale.getDefault());
        settings = report.isPresent() ? last.withoutView() : last;
        stamp = background.ahead(() -> stamp(folders));
        picture = background.ahead(() -> OpeningPicture.read(home));
        var news = new PacedProgress(new News(), PATIENCE, PACE, System::nanoTime);
        opener = () -> Services.open(home, folders, notices, news);
    }

    /**
     * Opens the window and returns when it is closed, or at once where none can be opened.
     *
     * @param report whose question it asks as soon as it is there; empty to open as usual
     * @param notices told one line for each thing worth telling while the store opens
     */
    public static WindowOutcome launch(Path home, List<DataFolder> folders, Optional<ReportFile> report, Consumer<String> notices) {
        if (!Application.class.getModule().isNamed()) {
            ClassPath.JAVAFX.setLevel(Level.SEVERE);
        }
        var application = new WindowApplication(home, folders, report, notices);
        try {
            Platform.startup(() -> application.start(new Stage()));
            return application.outcome.join();
        } catch (UnsupportedOperationException noWindows) {
            String reason = String.valueOf(noWindows.getMessage());
            return reason.contains("DISPLAY") ? new WindowOutcome.NoDisplay(reason) : new WindowOutcome.NoWindowLibrary(reason);
        } finally {
            application.stop();
        }
    }

    @Override
    public void start(Stage stage) {
        try {
            stage.setTitle("Annals");
            stage.setMinWidth(1000);
            stage.setMinHeight(600);
            place = new WindowPlace(stage, settings.frame());
            stage.setOnHidden(_ -> outcome.complete(new WindowOutcome.Closed()));
            Theme theme = settings.theme().theme(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
            String occasion = Opening.occasion(stamp.get(), settings, theme, size());
            Opening opening = Opening.begin(stage, home, picture.get(), occasion, size());
            showLoading = () -> {
                MainWindow.prepare();
                var scene = new LoadingScene(settings.language(), theme, size(), stage::close);
                opening.replace(scene.scene());
                loading = scene;
            };
            if (!opening.isShowing()) {
                showLoading.run();
            }
            // only then, for the store would take the processors from what is seen first
            opening.whenSeen(() -> {
                Future<Services> awaited = background.ahead(opener);
                services = awaited;
                background.run(() -> begin(awaited.get()), begun -> fill(stage, opening, begun), fault -> giveUp(stage, fault));
            });
        } catch (RuntimeException | InterruptedException | ExecutionException fault) {
            outcome.completeExceptionally(fault);
        }
    }

    /** Hands on to the window how far loading has come, and breaks it off where there is none any more. */
    private final class News implements Progress {
        @Override
        public void at(Step step, double part, long events) {
            deliver(scene -> scene.tell(step, part, events));
        }

        @Override
        public void seen(Density density) {
            deliver(scene -> scene.show(density));
        }

        private void deliver(Consumer<LoadingScene> news) {
            if (outcome.isDone()) {
                throw new CancellationException("the window was closed");
            }
            background.deliver(() -> tell(news));
        }
    }

    /** Building the store takes a while: a picture kept from the last time gives way to how far it is. */
    private void tell(Consumer<LoadingScene> news) {
        if (outcome.isDone()) {
            return;
        }
        if (loading == null) {
            showLoading.run();
        }
        if (loading != null) {
            news.accept(loading);
        }
    }

    /** Of the program's classes and the data; on its own each time where it cannot be told. */
    private static String stamp(List<DataFolder> folders) throws URISyntaxException {
        try {
            Path classes = Path.of(WindowApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return classes + " " + Files.getLastModifiedTime(classes) + "\n" + Stamp.of(folders).text();
        } catch (IOException unreadable) {
            return UUID.randomUUID().toString();
        }
    }

    @Override
    public void stop() {
        background.close();
        if (services != null && services.state() == Future.State.SUCCESS) {
            services.resultNow().close();
        }
    }

    /** What is opened, and what of it is shown first. */
    private record Begun(Services services, ViewState first) {}

    private Begun begin(Services opened) {
        var usual = ViewState.opening(opened.store().index(), settings.language(), settings.theme())
                .withLanes(new Arrangement(settings.lanes(), Set.of()));
        return new Begun(opened, LastTime.begin(usual, settings.view(), opened.store().index(), opened.store()::vocabulary));
    }

    private void fill(Stage stage, Opening opening, Begun begun) {
        if (outcome.isDone()) {
            return; // closed while the knowledge base was opening
        }
        try {
            if (opening.isShowing()) {
                MainWindow.prepare();
            }
            var model = new WindowModel(begun.first(), begun.services().studio(background), Optional.of(home.resolve("views.txt")));
            model.table().arrange(settings.table());
            model.textSize().set(settings.textSize());
            var window = new MainWindow(model, new Outside(this::open, new Dialogs(),
                    Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK),
                    Clock.systemUTC()));
            window.enter(stage.getScene());
            stage.setOnHidden(_ -> {
                remember(model, begun.services().store().index());
                outcome.complete(new WindowOutcome.Closed());
            });
            // the report comes last: what is kept as the picture of an opening is that of a usual one
            Runnable usable = report.<Runnable>map(one -> () -> model.reopening().open(one.file()))
                    .orElse(() -> window.begin(Settings.none(home) ? window::welcome : window::goOn));
            opening.finish(window, model, background, usable);
        } catch (RuntimeException fault) {
            outcome.completeExceptionally(fault);
        }
    }

    private void giveUp(Stage stage, Exception fault) {
        Throwable cause = fault instanceof ExecutionException && fault.getCause() != null ? fault.getCause() : fault;
        if (!(cause instanceof IOException told)) {
            outcome.completeExceptionally(cause);
            stage.close();
            return;
        }
        String reason = String.valueOf(told.getMessage());
        stage.setOnHidden(_ -> outcome.complete(new WindowOutcome.NoKnowledge(reason)));
        if (Opening.ONLY_OPEN || !stage.isShowing()) {
            stage.close();
            outcome.complete(new WindowOutcome.NoKnowledge(reason));
        } else {
            // who started it with a click has no terminal to read it in
            MainWindow.prepare();
            Theme theme = settings.theme().theme(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
            stage.setScene(LoadingScene.failed(settings.language(), theme, size(), OpeningFault.tell(told, settings.language()), stage::close));
        }
    }

    /** Of what is in it: as large as it was, or as the screen allows. */
    private Dimension2D size() {
        Frame frame = Objects.requireNonNull(place).usual();
        return new Dimension2D(frame.width(), frame.height());
    }

    private void remember(WindowModel model, EventIndex index) {
        ViewState last = model.state().state();
        try {
            new Settings(Objects.requireNonNull(place).toRemember(), last.language(), last.theme(), last.lanes().by(), model.table().look(),
                    model.textSize().percent(), LastTime.text(model.state(), index)).write(home);
        } catch (IOException unwritable) {
            // it was only convenience; the store tells of a home that cannot be written
        }
    }

    /** @throws UnsupportedOperationException where there is nothing to open it with, of which JavaFX would say nothing */
    private void open(String address) {
        if (System.getProperty("os.name").startsWith("Linux") && Openers.none(System.getenv("PATH"))) {
            throw new UnsupportedOperationException("nothing opens " + address);
        }
        getHostServices().showDocument(address);
    }

    /** The system's own dialogs. */
    private static final class Dialogs implements Outside.Targets {
        @Override
        public Optional<Path> choose(Window owner, String suggested) {
            var chooser = new FileChooser();
            chooser.setInitialFileName(suggested);
            for (Format format : Format.values()) {
                chooser.getExtensionFilters().add(filter(format));
            }
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        }

        @Override
        public Optional<Path> report(Window owner) {
            var chooser = new FileChooser();
            chooser.getExtensionFilters().add(filter(Format.PDF));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        }

        private static FileChooser.ExtensionFilter filter(Format format) {
            return new FileChooser.ExtensionFilter(format.title(), "*" + format.ending());
        }
    }

    /** JavaFX warns where it lies on the class path, as it does outside the image. Held, so that the level is not forgotten. */
    private static final class ClassPath {
        static final Logger JAVAFX = Logger.getLogger("javafx");
    }
}
