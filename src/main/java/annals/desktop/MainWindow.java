// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.draw.Theme;
import annals.filter.FilterPanel;
import annals.filter.WhyPanel;
import annals.kit.Action;
import annals.kit.EditMenu;
import annals.kit.FocusRing;
import annals.kit.Fonts;
import annals.kit.Kit;
import annals.kit.Outside;
import annals.kit.Overlay;
import annals.kit.ThemeStyle;
import annals.page.PagePane;
import annals.perspective.Perspectives;
import annals.perspective.TimelinePane;
import annals.state.StateModel;
import annals.window.WindowModel;
import annals.words.Message;
import annals.words.Words;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * The window's content: toolbar, filters, timeline, event, status. The timeline comes first, at its place, the others once its
 * picture is there. JavaFX thread only.
 */
public final class MainWindow {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Kit kit;
    private final Overlay overlay = new Overlay();
    private final Perspectives perspectives;
    private final Sides middle;
    private final VBox frame;
    private final Magnifier root;
    private final LaterParts later;
    private @Nullable Toolbar toolbar;
    private @Nullable WhyPanel why;
    private @Nullable ViewsPanel views;
    private @Nullable Palette palette;
    private @Nullable KeysPanel keys;
    private @Nullable Printing printing;
    private final Outside outside;
    private final Actions actions;
    private final News news;
    private final Reopening reopening;
    private final SimpleObjectProperty<Theme> theme;

    /** Needs {@link #prepare()} to have been called. */
    public MainWindow(WindowModel model, Outside outside) {
        StateModel state = model.state();
        // properties of their own, so that panning does not make every label ask for its words again
        var language = new SimpleObjectProperty<>(state.state().language());
        theme = new SimpleObjectProperty<>(state.state().theme().theme(outside.dark().getValue()));
        // without a value, for such listeners hear before all that take one: the panels find the words changed already
        state.stateProperty().subscribe(() -> {
            language.set(state.state().language());
            theme.set(state.state().theme().theme(outside.dark().getValue()));
        });
        outside.dark().subscribe(dark -> theme.set(state.state().theme().theme(dark)));
        var words = new Words(language);
        kit = new Kit(model, words, theme, outside.opening(address -> Troubles.copyInstead(address, words, news())));
        news = new News(kit);
        this.outside = outside;
        actions = new Actions(kit, news, new Places());
        perspectives = new Perspectives(kit, overlay);
        middle = new Sides(place("filter-panel"), perspectives, place("event-pane"));
        frame = new VBox(place("toolbar"), middle, place("status-bar-row"));
        reopening = new Reopening(kit, overlay, news, this::focusAnswer);
        root = new Magnifier(new StackPane(frame, overlay, news, reopening.hint()), model.textSize().percentProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        Troubles.watch(kit, news);
        Waiting.watch(kit, news);
        later = new LaterParts(List.of(this::addToolbar, () -> middle.setLeft(new FilterPanel(kit, this::why)),
                () -> middle.setRight(new PagePane(kit, overlay)),
                () -> frame.getChildren().set(2, new StatusBar(kit, overlay, this::why))),
                () -> model.pictures().picture().isPresent());
        root.getStyleClass().add("window");
        model.pages().pageProperty().subscribe(page -> middle.readingProperty().set(page.isPresent()));
    }

    /** As large as the part of this style that comes later: nothing moves when it does. */
    private static Region place(String style) {
        var place = new Region();
        place.getStyleClass().add(style);
        return place;
    }

    private void addToolbar() {
        toolbar = new Toolbar(kit, overlay, actions, this::focusAnswer);
        perspectives.addTools(overlay, middle.narrowProperty(), middle::toggleDrawer);
        frame.getChildren().set(0, toolbar);
    }

    /** Loads the typeface; call it before the first window is made. */
    public static void prepare() {
        Fonts.load();
    }

    /** A scene with the window in it, its size in pixels. */
    public Scene scene(Dimension2D size) {
        var scene = new Scene(new Group(), size.getWidth(), size.getHeight());
        enter(scene);
        return scene;
    }

    /** Takes the place of what a scene showed until now. */
    public void enter(Scene scene) {
        theme.subscribe(this::wear);
        scene.getStylesheets().setAll(styleSheet());
        scene.setRoot(root);
        FocusRing.follow(scene);
        EditMenu.in(scene, kit.words());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        reopening.accept(scene);
        focusAnswer();
        later.start();
    }

    /** Tells which data could not be read, if any; else does what comes next. */
    public void begin(Runnable next) {
        if (!Troubles.tellUnread(kit, news, () -> Notice.ofProblems(kit).show(root.getScene().getWindow()))) {
            next.run();
        }
    }

    /** Tells who opens it for the first time how to begin, until that person does anything at all. */
    public void welcome() {
        new Greeting(kit, news, actions).welcome(root.getScene());
    }

    /** Tells who goes on where the window was left that not everything is shown, if so. */
    public void goOn() {
        new Greeting(kit, news, actions).goOn();
    }

    private News news() {
        return news;
    }

    /** Whether every part of it is there, with its counts. */
    public boolean isWhole() {
        return later.areMade() && !kit.model().facets().isCounting();
    }

    /** Makes at once what would come in the next frames. */
    public void complete() {
        later.makeAll();
    }

    /** Lays a picture of the window over it, which lets the mouse through. */
    public void cover(Node picture) {
        picture.setMouseTransparent(true);
        root.getChildren().add(picture);
    }

    public void uncover(Node picture) {
        root.getChildren().remove(picture);
    }

    /**
     * What the window shows now.
     *
     * @param scale pixels of the picture for one of the scene
     */
    public Image picture(double scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return root.snapshot(parameters, null);
    }

    static String styleSheet() {
        return Objects.requireNonNull(MainWindow.class.getResource("annals.css")).toExternalForm();
    }

    private void wear(Theme now) {
        Application.setUserAgentStylesheet(
                now == Theme.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        root.setStyle(ThemeStyle.of(now));
        root.pseudoClassStateChanged(DARK, now == Theme.DARK);
    }

    /** What is not understood of the question is to be put right first: it is said below it. */
    private void export() {
        if (toolbar().search().settle()) {
            new ExportDialog(kit, root.getScene().getWindow()).show();
        }
    }

    private void press(KeyEvent event) {
        Action.of(event, event.getTarget() instanceof TextInputControl).ifPresent(action -> {
            event.consume();
            actions.run(action);
        });
    }

    /** Where the panel at the right is folded, the same key takes it away again. */
    private void help() {
        boolean shown = middle.readingProperty().get() && kit.model().pages().page().isEmpty();
        kit.model().travel().selectNothing();
        middle.readingProperty().set(!shown);
    }

    private void focusAnswer() {
        perspectives.focus();
    }

    /** Opens what tells why an event is not to be seen, made when it is first wanted. */
    private void why(Node beside) {
        why = why == null ? new WhyPanel(kit, overlay, this::focusAnswer) : why;
        why.toggle(beside);
    }

    private Toolbar toolbar() {
        complete();
        return Objects.requireNonNull(toolbar);
    }

    /** Where the focus is, to go back to from what is opened over the window. */
    private Node focused() {
        Node owner = root.getScene().getFocusOwner();
        return owner == null ? perspectives.timeline().view() : owner;
    }

    /** Panels are made when they are first wanted. */
    private final class Places implements Actions.Places {
        @Override
        public void search() {
            SearchField field = toolbar().search();
            field.requestFocus();
            field.selectAll();
        }

        @Override
        public void palette() {
            palette = palette == null ? new Palette(kit, overlay, actions) : palette;
            palette.toggle(focused());
        }

        @Override
        public void date() {
            complete();
            perspectives.period().open();
        }

        @Override
        public void why() {
            complete();
            MainWindow.this.why(root.lookup("#why"));
        }

        @Override
        public void views() {
            Node beside = toolbar().views();
            views = views == null ? new ViewsPanel(kit, overlay, actions, news) : views;
            views.toggle(beside);
        }

        @Override
        public void export() {
            MainWindow.this.export();
        }

        @Override
        public void print() {
            printing = printing == null ? new Printing(kit, news, outside, this::export) : printing;
            if (toolbar().search().settle()) {
                printing.print();
            }
        }

        @Override
        public void reopen() {
            kit.outside().targets().report(root.getScene().getWindow()).ifPresent(kit.model().reopening()::open);
        }

        @Override
        public void keys() {
            keys = keys == null ? new KeysPanel(kit, overlay, actions) : keys;
            keys.toggle(focused());
        }

        @Override
        public void list() {
            perspectives.turnToList();
        }

        @Override
        public void filters() {
            complete();
            middle.enterLeft(root.lookup("#open-filters"));
        }

        @Override
        public void page() {
            complete();
            middle.enterRight();
        }

        @Override
        public void news() {
            news.enter(focused());
        }

        @Override
        public void fullScreen() {
            if (root.getScene().getWindow() instanceof Stage stage) {
                // Escape closes what is open, as ever
                stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
                stage.setFullScreenExitHint(kit.words().now(Message.FULL_SCREEN_HINT, Action.FULL_SCREEN.keys()));
                stage.setFullScreen(!stage.isFullScreen());
            }
        }

        @Override
        public void quit() {
            Window open = root.getScene().getWindow();
            open.fireEvent(new WindowEvent(open, WindowEvent.WINDOW_CLOSE_REQUEST));
        }

        @Override
        public void reading() {
            help();
        }

        @Override
        public void answer() {
            focusAnswer();
        }

        @Override
        public TimelinePane timeline() {
            return perspectives.timeline();
        }
    }
}
