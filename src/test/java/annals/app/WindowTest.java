// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.control.OverviewStrip;
import annals.control.TimelineView;
import annals.data.DataFolder;
import annals.desktop.MainWindow;
import annals.desktop.Outside;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Theme;
import annals.fonts.Typeface;
import annals.model.Category;
import annals.model.Event;
import annals.model.Language;
import annals.query.Condition;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import annals.time.EdtfDate;
import annals.view.PictureModel.Studio;
import annals.view.ThemeChoice;
import annals.view.ViewState;
import annals.view.Visible;
import annals.view.WindowModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the shipped knowledge base, used with mouse and keys. */
class WindowTest extends ApplicationTest {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    @TempDir
    static Path home;
    private static H2Store store;
    private static Typeface typeface;

    private final List<String> opened = new ArrayList<>();
    private final SimpleObjectProperty<Boolean> dark = new SimpleObjectProperty<>(false);
    private Optional<Path> chosenTarget = Optional.empty();
    private FxBackground background;
    private WindowModel model;

    @BeforeAll
    static void openStore() throws IOException {
        var shipped = new DataFolder(Path.of(System.getProperty("annals.data")), true);
        JAVAFX.setLevel(Level.SEVERE);
        store = H2Store.open(home, List.of(shipped), notice -> { });
        typeface = Typeface.load();
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    @Override
    public void start(Stage stage) {
        MainWindow.prepare();
        background = new FxBackground();
        var clock = Clock.fixed(Instant.parse("2025-11-20T12:00:00Z"), ZoneOffset.UTC);
        var studio = new Studio(store, typeface, clock, background);
        model = new WindowModel(ViewState.opening(store.index(), Language.EN, ThemeChoice.SYSTEM), studio);
        var outside = new Outside(opened::add, (_, _) -> chosenTarget, dark, clock);
        stage.setScene(new MainWindow(model, outside).scene(new Dimension2D(1440, 900)));
        // what moves by itself would move on while a test looks: MovingWindowTest watches it
        stage.getScene().getPreferences().setReducedMotion(true);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void opensOnTheLastYearsWithEverythingAsked() throws TimeoutException {
        settle();
        assertThat(label("#status-events")).isEqualTo(store.index().size() + " of " + store.index().size() + " events");
        assertThat(button("#period").getText()).isEqualTo("2012 – 2025");
        assertThat(label("#event-title", "Reading the timeline")).isEqualTo("Reading the timeline");
        assertThat(model.pictures().picture().orElseThrow().drawing().spots()).hasSizeGreaterThan(50);
    }

    @Test
    void onlyLeavesOneCompanyAndItsCount() throws TimeoutException {
        settle();
        moveTo("#company-openai").clickOn("#only-openai");
        await(() -> answered("company:openai"));
        int expected = store.find(Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "openai"))).count();
        assertThat(label("#status-events")).startsWith(expected + " of ");
        assertThat(checked("openai")).isTrue();
        assertThat(checked("google")).isFalse();
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("company:openai");
        assertThat(lanesDrawn()).containsExactly("openai");
    }

    @Test
    void clickingACompanyTakesItAwayAndBack() throws TimeoutException {
        settle();
        int all = model.answers().answer().orElseThrow().matches().count();
        clickOn("#check-meta");
        await(() -> model.answers().answer().orElseThrow().matches().count() < all);
        assertThat(checked("meta")).isFalse();
        assertThat(checked("openai")).isTrue();
        assertThat(lanesDrawn()).doesNotContain("meta");
        clickOn("#check-meta");
        await(() -> model.answers().answer().orElseThrow().matches().count() == all);
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void noneLeavesNothingAndSaysSo() throws TimeoutException {
        settle();
        clickOn("#companies-none");
        await(() -> lookup("#nothing").query().isVisible());
        assertThat(label("#status-events")).startsWith("0 of ");
        assertThat(texts("#nothing")).contains("No company is ticked: tick one on the left.");
        clickOn("#nothing-clear");
        await(() -> !lookup("#nothing").query().isVisible());
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void aCategoryChipNarrowsDownToThatCategory() throws TimeoutException {
        settle();
        clickOn("#chip-policy");
        await(() -> answered("category:policy"));
        assertThat(model.filters().filters().categories()).containsExactly(Category.POLICY);
    }

    @Test
    void theWheelZoomsAroundThePointer() throws TimeoutException {
        settle();
        Point2D middle = centre("#timeline-picture");
        double x = lookup("#timeline-picture").query().screenToLocal(middle).getX();
        Visible before = model.state().state().visible();
        double second = before.from() + before.length() * x / picture().getWidth();
        moveTo(middle).scroll(3, VerticalDirection.UP);
        await(() -> model.state().state().visible().length() < before.length() * 0.8);
        Visible after = model.state().state().visible();
        assertThat(after.from() + after.length() * x / picture().getWidth()).isCloseTo(second,
                Offset.offset(before.length() * 0.04));
    }

    @Test
    void draggingMovesThePictureWithTheHand() throws TimeoutException {
        settle();
        Visible before = model.state().state().visible();
        moveTo(empty()).press(MouseButton.PRIMARY).moveBy(-60, 0).moveBy(-60, 0).release(MouseButton.PRIMARY);
        await(() -> model.state().state().visible().from() > before.from());
        double moved = (model.state().state().visible().from() - before.from()) / before.length() * picture().getWidth();
        assertThat(moved).isBetween(90.0, 150.0);
        assertThat(model.state().state().selected()).isEmpty();
    }

    @Test
    void clickingAnEventShowsItsPage() throws TimeoutException {
        settle();
        Event event = click("altman-ouster", "openai-recapitalization", "chatgpt-launch");
        await(() -> label("#event-title").equals(event.title().en()));
        assertThat(label("#event-other-title")).isEqualTo(event.title().zh());
        assertThat(label("#event-date")).contains("20");
        assertThat(texts("#event-pane")).contains(event.summary().en());
    }

    @Test
    void aRelatedEventIsOneClickAway() throws TimeoutException {
        settle();
        Event event = eventWith(one -> !one.relations().isEmpty());
        interact(() -> model.travel().jump(event.id()));
        await(() -> label("#event-title").equals(event.title().en()));
        String other = event.relations().getFirst().event();
        Button tie = lookup("#tie-" + other).queryButton();
        interact(tie::fire);
        await(() -> label("#event-title").equals(store.event(other).orElseThrow().title().en()));
        // and from there one finds the way back, for relations are shown at both ends
        assertThat(lookup("#tie-" + event.id()).tryQuery()).isPresent();
        lookup(".tie-when").queryAllAs(Label.class).forEach(when -> assertThat(when.getWidth()).as(when.getText())
                .isGreaterThanOrEqualTo(Math.floor(when.prefWidth(-1))));
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        await(() -> label("#event-title").equals(event.title().en()));
    }

    @Test
    void sourcesOpenInTheBrowser() throws TimeoutException {
        settle();
        Event event = eventWith(one -> one.sources().stream()
                .anyMatch(id -> store.source(id).filter(source -> source.url() != null).isPresent()));
        interact(() -> model.travel().jump(event.id()));
        await(() -> label("#event-title").equals(event.title().en()));
        var link = lookup("#event-pane .hyperlink").queryAs(Hyperlink.class);
        interact(link::fire);
        assertThat(opened).singleElement().asString().startsWith("http");
    }

    @Test
    void theLanguageSwitchesEverywhere() throws TimeoutException {
        settle();
        Event event = eventWith(one -> one.id().equals("chatgpt-launch"));
        interact(() -> model.travel().jump(event.id()));
        await(() -> label("#event-title").equals(event.title().en()));
        clickOn("#language-zh");
        await(() -> label("#event-title").equals(event.title().zh()));
        assertThat(button("#fit").getText()).isEqualTo("适合");
        assertThat(label("#importance-range")).isEqualTo("1至5级（共5级）");
        assertThat(label("#status-events")).contains("个事件");
        assertThat(lookup("#chip-policy").<Labeled>query().getText()).isEqualTo("政策");
        await(() -> drawnTexts().contains("谷歌"));
        clickOn("#language-en");
        await(() -> label("#event-title").equals(event.title().en()));
    }

    @Test
    void theThemeFollowsTheSystemUntilOneIsChosen() throws TimeoutException {
        settle();
        TimelineView view = lookup("#timeline").query();
        assertThat(view.themeProperty().get()).isEqualTo(Theme.LIGHT);
        interact(() -> dark.set(true));
        assertThat(view.themeProperty().get()).isEqualTo(Theme.DARK);
        clickOn("#theme");
        assertThat(view.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(model.state().state().theme()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void aTypedPeriodIsAskedForAndShown() throws TimeoutException {
        settle();
        clickOn("#period");
        replace("#period-text", "1956-06/1956-08");
        clickOn("#period-show");
        await(() -> answered("period:1956-06/1956-08"));
        assertThat(button("#period").getText()).isEqualTo("June to August 1956");
        Visible visible = model.state().state().visible();
        assertThat(Instant.ofEpochSecond((long) visible.from())).isBefore("1956-06-01T00:00:00Z");
        assertThat(Instant.ofEpochSecond((long) visible.until())).isAfter("1956-08-31T00:00:00Z");
    }

    @Test
    void oneTravelsToADateInWordsAndNothingIsFilteredAway() throws TimeoutException {
        settle();
        press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        assertThat(lookup("#period-text").query().isFocused()).isTrue();
        write("spring 1956").type(KeyCode.ENTER);
        await(() -> Instant.ofEpochSecond((long) model.state().state().visible().until()).isBefore(Instant.parse("1956-09-01T00:00:00Z")));
        Visible visible = model.state().state().visible();
        assertThat(Instant.ofEpochSecond((long) visible.from())).isBetween(Instant.parse("1955-12-01T00:00:00Z"), Instant.parse("1956-03-01T00:00:00Z"));
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        assertThat(lookup("#period-text").tryQuery()).isEmpty();
    }

    @Test
    void aQuestionMarkShowsHowToReadTheTimeline() throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> !label("#event-title").equals("Reading the timeline"));
        interact(() -> lookup("#timeline").query().requestFocus());
        press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        await(() -> label("#event-title", "Reading the timeline").equals("Reading the timeline"));
    }

    @Test
    void whatIsNoPeriodIsExplained() throws TimeoutException {
        settle();
        clickOn("#period");
        replace("#period-text", "someday");
        clickOn("#period-show");
        assertThat(label("#period-fault")).contains("someday").contains("2012/2025");
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void theSearchFieldAsksAndExplainsWhatItDoesNotUnderstand() throws TimeoutException {
        settle();
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(lookup("#search").query().isFocused()).isTrue();
        write("compny:meta").type(KeyCode.ENTER);
        assertThat(lookup("#search-fault").query().isVisible()).isTrue();
        assertThat(label("#search-fault")).contains("compny").contains("company");
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        replace("#search", "company:meta dartmouth,");
        replace("#search", "dartmouth");
        type(KeyCode.ENTER);
        await(() -> answered("dartmouth"));
        assertThat(lookup("#search-fault").query().isVisible()).isFalse();
        // the answer lies outside the years that were visible: the timeline goes there
        await(() -> model.pictures().picture().orElseThrow().shown() > 0);
    }

    @Test
    void arrowsWalkFromEventToEvent() throws TimeoutException {
        settle();
        interact(() -> lookup("#timeline").query().requestFocus());
        type(KeyCode.RIGHT);
        await(() -> model.state().state().selected().isPresent());
        int first = row();
        type(KeyCode.RIGHT);
        await(() -> row() > first);
        type(KeyCode.LEFT);
        await(() -> row() == first);
        type(KeyCode.DOWN);
        await(() -> row() != first);
        Visible before = model.state().state().visible();
        type(KeyCode.PLUS);
        await(() -> model.state().state().visible().length() < before.length());
    }

    @Test
    void aClusterOpensOnAClick() throws TimeoutException {
        settle();
        Visible before = model.state().state().visible();
        Spot cluster = spots().stream().filter(spot -> spot.subject() instanceof Subject.Cluster(_, var rows) && rows.size() > 3)
                .findFirst().orElseThrow();
        clickOn(onScreen(cluster));
        await(() -> model.state().state().visible().length() < before.length() || lookup("#cluster-list").tryQuery().isPresent());
    }

    @Test
    void aClaimSaysWhoDisputesWhat() throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("openai-lp"));
        await(() -> lookup(".claim.disputes").tryQuery().isPresent());
        assertThat(texts(".claim.disputes")).contains("万维易源", "disputes", "Disputed: date, 2023");
    }

    @Test
    void theOverviewFrameMovesTheTimeline() throws TimeoutException {
        settle();
        Visible before = model.state().state().visible();
        Node strip = lookup("#overview-picture").query();
        Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
        clickOn(new Point2D(bounds.getMinX() + bounds.getWidth() * 0.3, bounds.getMinY() + 30));
        await(() -> model.state().state().visible().until() < before.from());
        assertThat(model.state().state().visible().length()).isCloseTo(before.length(), Percentage.withPercentage(1));
    }

    @Test
    void theExportDialogWritesThePeriodOnPaper() throws TimeoutException, IOException {
        settle();
        chosenTarget = Optional.of(home.resolve("two-years.pdf"));
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertThat(lookup("#export-period").queryAs(TextField.class).getText()).isEqualTo("2012/2025");
        replace("#export-period", "2012/2013");
        int matching = store.find(Query.EVERYTHING.only(new Condition.Period(EdtfDate.parse("2012/2013")))).count();
        await(() -> label("#export-says").startsWith(matching + " event"));
        clickOn("#export-choose");
        clickOn("#export-start");
        await(() -> label("#export-says").startsWith("Done"));
        assertThat(home.resolve("two-years.pdf")).isNotEmptyFile();
        assertThat(new String(Files.readAllBytes(home.resolve("two-years.pdf")), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        clickOn("#export-open");
        assertThat(opened).containsExactly(home.resolve("two-years.pdf").toUri().toString());
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhy() throws TimeoutException {
        settle();
        clickOn("#export");
        replace("#export-target", home.resolve("no-such-folder").resolve("a.pdf").toString());
        clickOn("#export-start");
        await(() -> label("#export-says").startsWith("Nothing was written. "));
        assertThat(label("#export-says")).contains("no-such-folder");
        clickOn("#export-cancel");
        assertThat(lookup("#export-dialog").tryQuery()).isEmpty();
    }

    @Test
    void theImportanceSliderNarrowsTheQuestion() throws TimeoutException {
        settle();
        RangeSlider slider = lookup("#importance").query();
        interact(() -> slider.setLowValue(4));
        await(() -> answered("importance:>=4"));
        interact(() -> slider.setLowValue(1));
        await(() -> answered(""));
    }

    @Test
    void theImportanceSliderOnlyShowsWhatIsAskedFor() throws TimeoutException {
        settle();
        RangeSlider slider = lookup("#importance").query();
        for (int before = 0; before < 15; before++) {
            for (int after = 0; after < 15; after++) {
                Query first = importance(before);
                Query then = importance(after);
                interact(() -> model.filters().ask(first));
                interact(() -> model.filters().ask(then));
                assertThat(model.state().state().query()).isEqualTo(then);
                var wanted = then.first(Condition.Importance.class).orElseThrow();
                assertThat(List.of(slider.getLowValue(), slider.getHighValue()))
                        .containsExactly((double) wanted.least(), (double) wanted.most());
            }
        }
        interact(() -> model.filters().ask(importance(7)));
        interact(() -> model.filters().ask(Query.EVERYTHING));
        interact(() -> model.filters().ask(importance(3)));
        interact(model.state()::back);
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        interact(model.state()::back);
        assertThat(model.state().state().query()).isEqualTo(importance(7));
    }

    /** One of the 15 stretches from 1 to 5. */
    private static Query importance(int which) {
        var all = IntStream.rangeClosed(1, 5).boxed().flatMap(least -> IntStream.rangeClosed(least, 5)
                .mapToObj(most -> new Condition.Importance(least, most))).toList();
        return Query.EVERYTHING.only(all.get(which));
    }

    @Test
    void aChipKeepsTheFocusWhenItsQuestionIsAnswered() throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#event-pane .chip").tryQuery().isPresent());
        Node chip = lookup("#event-pane .chip").query();
        interact(chip::requestFocus);
        type(KeyCode.SPACE);
        await(() -> model.filters().text().equals(QueryText.print(model.answers().answer().orElseThrow().query()))
                && !model.filters().text().isEmpty());
        assertThat(chip.isFocused()).isTrue();
        assertThat(chip.getScene()).isNotNull();
    }

    @Test
    void aHiddenEventSaysWhichTermHidesItAndDropsThat() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta importance:>=2"));
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> lookup("#hidden").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(lookup("#hidden .button").queryAllAs(Button.class)).extracting(Button::getText)
                .containsExactly("Drop company:meta");
        clickOn("#hidden .button");
        await(() -> answered("importance:>=2"));
        await(() -> !lookup("#hidden").query().isVisible());
        assertThat(model.state().state().selected()).hasValue("chatgpt-launch");
    }

    @Test
    void noMarkLiesUnderTheScrollBarAndTheScrollBarNotOverTheAxis() throws TimeoutException {
        settle();
        Node bar = lookup("#timeline > .scroll-bar").query();
        Bounds where = bar.localToScreen(bar.getBoundsInLocal());
        Node canvas = lookup("#timeline-picture").query();
        Bounds drawn = canvas.localToScreen(canvas.getBoundsInLocal());
        assertThat(bar.isVisible()).isTrue();
        assertThat(where.getMinX()).isGreaterThanOrEqualTo(drawn.getMaxX());
        assertThat(where.getMinY()).isGreaterThan(drawn.getMinY() + 50);
        assertThat(where.getMaxY()).isCloseTo(drawn.getMaxY(), Offset.offset(1.0));
    }

    @Test
    void theOverviewSaysItsStretchInWords() throws TimeoutException {
        settle();
        OverviewStrip strip = lookup("#overview").query();
        assertThat(strip.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo("2012 – 2025");
    }

    @Test
    void theStyleSheetsLackNoColourThatTheyLookUp() throws TimeoutException {
        var told = new ArrayList<String>();
        var styles = Logger.getLogger("javafx.css");
        var listener = new Handler() {
            @Override
            public void publish(LogRecord warning) {
                told.add(warning.getMessage());
            }

            @Override
            public void flush() { }

            @Override
            public void close() { }
        };
        styles.setLevel(Level.WARNING);
        styles.setUseParentHandlers(false);
        styles.addHandler(listener);
        settle();
        clickOn("#search").write("llama").type(KeyCode.ENTER);
        clickOn("#theme");
        clickOn("#importance");
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        clickOn("#export-cancel");
        styles.removeHandler(listener);
        styles.setLevel(null);
        assertThat(told).isEmpty();
    }

    @Test
    void everyControlHasANameAndCanBeReachedByKeys() throws TimeoutException {
        settle();
        for (Node node : lookup(".button").queryAll()) {
            var button = (ButtonBase) node;
            assertThat(button.getText() + Optional.ofNullable(button.getAccessibleText()).orElse("")).as(button.toString())
                    .isNotBlank();
            assertThat(button.isFocusTraversable()).as(button.toString()).isTrue();
        }
        for (String id : List.of("#search", "#timeline", "#overview", "#importance")) {
            assertThat(lookup(id).query().getAccessibleText()).as(id).isNotBlank();
            assertThat(lookup(id).query().isFocusTraversable()).as(id).isTrue();
        }
    }

    private void settle() throws TimeoutException {
        await(() -> model.pictures().picture().isPresent() && model.overview().pictureProperty().get().isPresent());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean answered(String query) {
        return QueryText.print(model.answers().answer().orElseThrow().query()).equals(query)
                && model.pictures().picture().isPresent();
    }

    private int row() {
        return store.index().row(model.state().state().selected().orElseThrow()).orElseThrow();
    }

    private List<Spot> spots() {
        return model.pictures().picture().orElseThrow().drawing().spots();
    }

    /** Clicks the first of these events that is drawn alone. */
    private Event click(String... ids) {
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

    private Point2D onScreen(Spot spot) {
        return lookup("#timeline-picture").query().localToScreen(spot.area().x() + spot.area().width() / 2,
                spot.area().y() + spot.area().height() / 2);
    }

    /** A place on the picture where nothing answers to the pointer. */
    private Point2D empty() {
        for (double y = picture().getHeight() - 20; y > 100; y -= 15) {
            double at = y;
            if (spots().stream().noneMatch(spot -> spot.area().contains(600, at))) {
                return lookup("#timeline-picture").query().localToScreen(600, y);
            }
        }
        throw new AssertionError("no empty place");
    }

    private Bounds picture() {
        return lookup("#timeline-picture").query().getBoundsInLocal();
    }

    private Point2D centre(String query) {
        Bounds bounds = lookup(query).query().localToScreen(lookup(query).query().getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Event eventWith(Predicate<Event> wanted) {
        return IntStream.range(0, store.index().size()).mapToObj(row -> store.events(row).getFirst())
                .filter(wanted).findFirst().orElseThrow();
    }

    private List<String> lanesDrawn() {
        return model.answers().answer().orElseThrow().lanes().stream().map(lane -> store.index().lanes().get(lane).key()).toList();
    }

    private List<String> drawnTexts() {
        var texts = new ArrayList<String>();
        collect(model.pictures().picture().orElseThrow().drawing().marks(), texts);
        return texts;
    }

    private static void collect(List<Mark> marks, List<String> texts) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Label label -> texts.add(label.text());
                case Mark.Clip clip -> collect(clip.inside(), texts);
                default -> { }
            }
        }
    }

    private void replace(String field, String text) {
        clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    private boolean checked(String lane) {
        return lookup("#check-" + lane).queryAs(CheckBox.class).isSelected();
    }

    private Button button(String query) {
        return lookup(query).queryButton();
    }

    private String label(String query) {
        return lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private String label(String style, String text) {
        return lookup("." + style.substring(1)).queryAllAs(Label.class).stream().map(Label::getText).filter(text::equals)
                .findFirst().orElse("");
    }

    private List<String> texts(String within) {
        return lookup(within).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
