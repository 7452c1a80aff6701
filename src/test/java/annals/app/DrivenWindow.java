// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.control.Driven;
import annals.data.DataFolder;
import annals.desktop.MainWindow;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.fonts.Typeface;
import annals.kit.Outside;
import annals.model.Event;
import annals.model.Language;
import annals.query.QueryText;
import annals.sight.PictureModel.Studio;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.store.H2Store;
import annals.window.WindowModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a real store, for tests that use it with mouse and keys. */
abstract class DrivenWindow extends Driven {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    @TempDir
    static Path home;
    static H2Store store;
    private static Typeface typeface;

    final List<String> opened = new ArrayList<>();
    final SimpleObjectProperty<Boolean> dark = new SimpleObjectProperty<>(false);
    Optional<Path> chosenTarget = Optional.empty();
    Optional<Path> chosenReport = Optional.empty();
    /** Whether the system has no program for any address. */
    boolean opensNothing;
    WindowModel model;
    MainWindow window;
    private CountedBackground background;

    /** Opens the store of the shipped knowledge base and of these folders; to be called before the first window opens. */
    static void openStore(DataFolder... own) throws IOException {
        JAVAFX.setLevel(Level.SEVERE);
        var shipped = new DataFolder(Path.of(System.getProperty("annals.data")), true);
        store = H2Store.open(home, Stream.concat(Stream.of(shipped), Stream.of(own)).toList(), notice -> { });
        typeface = Typeface.load();
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    /** Whether motion is wanted: what moves by itself would move on while a test looks. */
    boolean moves() {
        return false;
    }

    @Override
    public void start(Stage stage) {
        open(stage, new Dimension2D(1440, 900), 100);
    }

    /** Opens the window, its content of this size in pixels and its text of so many percent. */
    void open(Stage stage, Dimension2D size, int percent) {
        MainWindow.prepare();
        background = new CountedBackground();
        var clock = Clock.fixed(Instant.parse("2025-11-20T12:00:00Z"), ZoneOffset.UTC);
        var studio = new Studio(store, typeface, clock, background);
        model = new WindowModel(ViewState.opening(store.index(), Language.EN, ThemeChoice.SYSTEM), studio);
        model.textSize().set(percent);
        var outside = new Outside(this::open, new Chosen(), dark, clock);
        window = new MainWindow(model, outside);
        stage.setScene(window.scene(size));
        window.complete();
        stage.getScene().getPreferences().setReducedMotion(!moves());
        // all tests of a process have the same stage, which keeps the size that the last one gave it
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Answers for the person whom the system's dialogs ask. */
    private final class Chosen implements Outside.Targets {
        @Override
        public Optional<Path> choose(Window owner, String suggested) {
            return chosenTarget;
        }

        @Override
        public Optional<Path> report(Window owner) {
            return chosenReport;
        }
    }

    private void open(String address) {
        if (opensNothing) {
            throw new UnsupportedOperationException(address);
        }
        opened.add(address);
    }

    @AfterEach
    void close() {
        background.close();
    }

    void settle() throws TimeoutException {
        await(() -> model.pictures().picture().isPresent() && model.overview().pictureProperty().get().isPresent());
    }

    /** Whether something is being worked out, or parts of the window are still to come. JavaFX thread. */
    boolean busy() {
        return background.busy() || !window.isWhole();
    }

    boolean answered(String query) {
        return QueryText.print(model.answers().answer().orElseThrow().query()).equals(query)
                && model.pictures().picture().isPresent();
    }

    int row() {
        return store.index().row(model.state().state().event().orElseThrow()).orElseThrow();
    }

    List<Spot> spots() {
        return model.pictures().picture().orElseThrow().drawing().spots();
    }

    /** Clicks the first of these events that is drawn alone. */
    Event click(String... ids) {
        for (String id : ids) {
            int row = store.index().row(id).orElseThrow();
            var spot = spots().stream().filter(one -> one.subject() instanceof Subject.Item(var item, _) && item == row).findFirst();
            if (spot.isPresent()) {
                clickOn(onScreen(spot.get()));
                return store.event(id).orElseThrow();
            }
        }
        throw new AssertionError("none of these is drawn alone: " + List.of(ids));
    }

    Point2D onScreen(Spot spot) {
        return lookup("#timeline-picture").query().localToScreen(spot.area().x() + spot.area().width() / 2,
                spot.area().y() + spot.area().height() / 2);
    }

    /** A place on the picture where nothing answers to the pointer. */
    Point2D empty() {
        for (double y = picture().getHeight() - 20; y > 100; y -= 15) {
            double at = y;
            if (spots().stream().noneMatch(spot -> spot.area().contains(600, at))) {
                return lookup("#timeline-picture").query().localToScreen(600, y);
            }
        }
        throw new AssertionError("no empty place");
    }

    Bounds picture() {
        return lookup("#timeline-picture").query().getBoundsInLocal();
    }

    Point2D centre(String query) {
        Bounds bounds = lookup(query).query().localToScreen(lookup(query).query().getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    Event eventWith(Predicate<Event> wanted) {
        return IntStream.range(0, store.index().size()).mapToObj(row -> store.events(row).getFirst())
                .filter(wanted).findFirst().orElseThrow();
    }

    List<String> lanesDrawn() {
        return model.answers().answer().orElseThrow().lanes().stream().map(lane -> store.index().lanes().get(lane).key()).toList();
    }

    List<String> drawnTexts() {
        var texts = new ArrayList<String>();
        collect(model.pictures().picture().orElseThrow().drawing().marks(), texts);
        return texts;
    }

    static void collect(List<Mark> marks, List<String> texts) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Label label -> texts.add(label.text());
                case Mark.Clip clip -> collect(clip.inside(), texts);
                default -> { }
            }
        }
    }

    /** Brings something of the filter panel into sight. */
    void scrollTo(String query) {
        ScrollPane pane = lookup(".filter-scroll").query();
        interact(() -> {
            pane.getScene().getRoot().layout();
            Node content = pane.getContent();
            double y = content.sceneToLocal(lookup(query).query().localToScene(0, 0)).getY();
            double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp((y - 60) / room, 0, 1));
        });
    }

    void replace(String field, String text) {
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    boolean checked(String lane) {
        return lookup("#check-" + lane).queryAs(CheckBox.class).isSelected();
    }

    Button button(String query) {
        return lookup(query).queryButton();
    }

    String label(String query) {
        return lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    String label(String style, String text) {
        return lookup("." + style.substring(1)).queryAllAs(Label.class).stream().map(Label::getText).filter(text::equals)
                .findFirst().orElse("");
    }

    List<String> texts(String within) {
        return lookup(within).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
