// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.data.Density;
import annals.data.Progress;
import annals.desktop.LoadingScene;
import annals.desktop.MainWindow;
import annals.draw.Theme;
import annals.kit.Outside;
import annals.model.Language;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.window.WindowModel;
import annals.words.Message;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** How the real window comes up, the first time and the second. */
class OpeningTest extends ApplicationTest {
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Dimension2D SIZE = new Dimension2D(1200, 700);

    @TempDir
    static Path home;
    private static Services services;

    private final FxBackground background = new FxBackground();
    private Stage stage;

    @BeforeAll
    static void openStore() throws IOException {
        JAVAFX.setLevel(Level.SEVERE);
        var shipped = new DataFolder(Path.of(System.getProperty("annals.data")), true);
        services = Services.open(home, List.of(shipped), notice -> { }, Progress.UNHEARD);
    }

    @AfterAll
    static void closeStore() {
        services.close();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @Test
    void theSecondOpeningBeginsWithThePictureThatTheFirstOneEndedWith() throws TimeoutException {
        Opening first = begin("today");
        assertThat(first.isShowing()).isFalse();
        assertThat(stage.getIcons()).as("while it loads").hasSize(1);
        finish(first, model());
        await(() -> OpeningPicture.read(home).filter(picture -> picture.occasion().equals("today")).isPresent());
        OpeningPicture kept = OpeningPicture.read(home).orElseThrow();

        Opening second = begin("today");
        assertThat(second.isShowing()).isTrue();
        assertThat(lookup(node -> node instanceof ImageView).queryAll()).hasSize(1);
        MainWindow window = finish(second, model());
        await(() -> stage.getScene().getRoot().getChildrenUnmodifiable().stream().noneMatch(ImageView.class::isInstance));
        interact(() -> assertThat(OpeningPicture.of(window.picture(1), "today")).isEqualTo(kept));
    }

    @Test
    void onAnotherOccasionNoOldPictureIsShown() throws IOException {
        new OpeningPicture("yesterday", 1, 1, IntBuffer.wrap(new int[] {-1})).write(home);
        assertThat(begin("today").isShowing()).isFalse();
        assertThat(begin("yesterday").isShowing()).isTrue();
    }

    @Test
    void whatDependsOnMoreThanTheOpeningIsNotKept() throws TimeoutException {
        WindowModel model = model();
        Opening opening = begin("a busy day");
        interact(() -> {
            finish(opening, model);
            model.filters().onlyCompany("meta");
        });
        await(() -> model.answers().answer().isPresent() && model.overview().pictureProperty().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents(20);
        background.close();
        assertThat(OpeningPicture.read(home).filter(picture -> picture.occasion().equals("a busy day"))).isEmpty();
    }

    @Test
    void theTimelineComesFirstAndNothingMovesWhenTheOtherPartsCome() {
        interact(() -> {
            MainWindow window = enter();
            assertThat(window.isWhole()).isFalse();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Bounds before = lookup("#timeline").query().localToScene(lookup("#timeline").query().getLayoutBounds());
            assertThat(lookup("#search").queryAll()).isEmpty();

            window.complete();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            assertThat(lookup("#timeline").query().localToScene(lookup("#timeline").query().getLayoutBounds())).isEqualTo(before);
            assertThat(lookup("#timeline").query().isFocused()).isTrue();
            var parts = List.of("search", "filters", "timeline", "event-pane", "status-events");
            assertThat(lookup((Node node) -> parts.contains(String.valueOf(node.getId()))).queryAll().stream().map(Node::getId))
                    .as("in the order of the tab key").containsExactlyElementsOf(parts);
        });
    }

    @Test
    void theOtherPartsComeByThemselves() throws TimeoutException {
        var window = new AtomicReference<MainWindow>();
        interact(() -> window.set(enter()));
        await(() -> window.get().isWhole());
        assertThat(lookup("#search").queryAll()).hasSize(1);
        assertThat(lookup("#status-events").queryAll()).hasSize(1);
        assertThat(lookup("#status-period").queryAs(Label.class).getText()).as("before one moves anything").isNotEmpty();
    }

    @Test
    void aKeyMakesAtOnceWhatItIsFor() {
        interact(() -> {
            enter();
            Event.fireEvent(stage.getScene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "/", "/", KeyCode.SLASH, false, false, false, false));
            assertThat(lookup("#search").query().isFocused()).isTrue();
        });
    }

    @Test
    void aLongLoadingTellsHowFarItIsAndCanBeGivenUp() {
        var shown = new AtomicReference<LoadingScene>();
        for (Language language : Language.values()) {
            interact(() -> {
                MainWindow.prepare();
                var loading = new LoadingScene(language, Theme.LIGHT, SIZE, stage::close);
                shown.set(loading);
                stage.setScene(loading.scene());
                stage.setX(0);
                stage.setY(0);
                stage.show();
                assertThat(lookup(".progress-bar").queryAll()).isEmpty();
                loading.show(new Density(1, new TreeMap<>(Map.of(1956, 1, 2025, 339_999))));
                loading.tell(Progress.Step.READING, 0.5, 340_000);
            });
            assertThat(said()).anyMatch(text -> text.startsWith("1956 – 2025"));
            moveTo(lookup(node -> node instanceof Canvas).query(), Pos.CENTER_RIGHT, new Point2D(-40, 0), Motion.DEFAULT);
            assertThat(said()).anyMatch(text -> text.startsWith("2025"));
            assertThat(lookup(".progress-bar").queryAs(ProgressBar.class).getProgress()).isEqualTo(Progress.Step.READING.whole(0.5));
            assertThat(lookup(node -> node instanceof Label label && label.getText().contains("340,000")).queryAll()).hasSize(1);
            interact(() -> shown.get().tell(Progress.Step.WRITING, 0, 0));
            assertThat(said()).as("nothing is to be counted yet").contains(Message.LOADING_WRITING.in(language));

            interact(() -> lookup(".button").queryButton().fire());
            assertThat(stage.isShowing()).isFalse();
        }
    }

    private List<String> said() {
        return lookup(".loading").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private Opening begin(String occasion) {
        var begun = new AtomicReference<Opening>();
        interact(() -> begun.set(Opening.begin(stage, home, OpeningPicture.read(home), occasion, SIZE)));
        return begun.get();
    }

    private WindowModel model() {
        return new WindowModel(ViewState.opening(services.store().index(), Language.EN, ThemeChoice.LIGHT),
                services.studio(background));
    }

    /** JavaFX thread. */
    private MainWindow enter() {
        MainWindow.prepare();
        stage.setScene(new LoadingScene(Language.EN, Theme.LIGHT, SIZE, stage::close).scene());
        stage.show();
        MainWindow window = window(model());
        window.enter(stage.getScene());
        return window;
    }

    private static MainWindow window(WindowModel model) {
        return new MainWindow(model, new Outside(address -> { }, (_, _) -> Optional.empty(), new SimpleObjectProperty<>(false), CLOCK));
    }

    private MainWindow finish(Opening opening, WindowModel model) {
        var window = new AtomicReference<MainWindow>();
        interact(() -> {
            MainWindow.prepare();
            boolean first = !opening.isShowing();
            if (first) {
                opening.replace(new LoadingScene(Language.EN, Theme.LIGHT, SIZE, stage::close).scene());
            }
            window.set(window(model));
            window.get().enter(stage.getScene());
            // a picture that is kept must not hold the welcome
            opening.finish(window.get(), model, background, first ? window.get()::welcome : () -> { });
        });
        return window.get();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
