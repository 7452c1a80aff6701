// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.control.OverviewStrip;
import annals.control.TimelineView;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Theme;
import annals.model.Event;
import annals.query.Condition;
import annals.query.Query;
import annals.report.Format;
import annals.state.ThemeChoice;
import annals.state.Visible;
import annals.time.EdtfDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The timeline, the pages and the dialogs of the window. */
class WindowTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
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
    void oneTravelsToADateInWordsAndNothingIsFilteredAway() throws TimeoutException {
        settle();
        press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        assertThat(lookup("#period-text").query().isFocused()).isTrue();
        write("spring 1956").type(KeyCode.ENTER);
        await(() -> Instant.ofEpochSecond((long) model.state().state().visible().until()).isBefore(Instant.parse("1956-09-01T00:00:00Z")));
        Visible visible = model.state().state().visible();
        assertThat(Instant.ofEpochSecond((long) visible.from()))
                .isBetween(Instant.parse("1955-12-01T00:00:00Z"), Instant.parse("1956-03-01T00:00:00Z"));
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        assertThat(lookup("#period-text").tryQuery()).isEmpty();
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
        await(() -> lookup(".matter").tryQuery().isPresent());
        assertThat(texts(".matter")).startsWith("Sources disagree: date", "11 March 2019", "2023", "supports", "OpenAI")
                .contains("disputes", "万维易源");
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
        await(() -> label("#export-says").startsWith("Written to"));
        assertThat(button("#export-open").isFocused()).isTrue();
        assertThat(button("#export-cancel").getText()).isEqualTo("Close");
        assertThat(home.resolve("two-years.pdf")).isNotEmptyFile();
        assertThat(new String(Files.readAllBytes(home.resolve("two-years.pdf")), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        clickOn("#export-folder");
        assertThat(opened.removeFirst()).isEqualTo(chosenTarget.orElseThrow().getParent().toUri().toString());
        clickOn("#export-open");
        assertThat(opened).containsExactly(home.resolve("two-years.pdf").toUri().toString());
    }

    @Test
    void anExportTakesTheWholeAnswerUnlessOneWantsWhatIsInSight() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta"));
        await(() -> answered("company:meta"));
        interact(() -> model.travel().go(EdtfDate.parse("2020")));
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        TextField period = lookup("#export-period").queryAs(TextField.class);
        assertThat(period.getText()).as("not by chance the view").isEmpty();
        assertThat(lookup("#export-whole").queryAs(ToggleButton.class).isSelected()).isTrue();
        clickOn("#export-in-sight");
        assertThat(period.getText()).isEqualTo(model.inSight().text()).isNotEmpty();
        assertThat(lookup("#export-whole").queryAs(ToggleButton.class).isSelected()).isFalse();
        clickOn("#export-whole");
        assertThat(period.getText()).isEmpty();
        clickOn("#export-cancel");
    }

    @Test
    void nothingIsExportedOfAQuestionThatIsNotUnderstood() throws TimeoutException {
        settle();
        clickOn("#search").write("company:nobo");
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertThat(lookup("#export-dialog").tryQuery()).isEmpty();
        assertThat(model.filters().faultsProperty().get()).isNotEmpty();
    }

    @Test
    void theExportDialogCountsSourcesWhereAFileHoldsThose() throws TimeoutException {
        settle();
        clickOn("#export");
        replace("#export-period", "2012");
        await(() -> label("#export-says").contains("events will be written"));
        interact(() -> lookup("#export-format").<ChoiceBox<Format>>query().setValue(Format.BIBTEX));
        var sources = store.find(Query.EVERYTHING.only(new Condition.Period(EdtfDate.parse("2012")))).rows()
                .mapToObj(row -> store.events(row).getFirst()).flatMap(event -> event.sources().stream()).distinct().count();
        await(() -> label("#export-says").startsWith(sources + " sources will be written"));
        interact(() -> lookup("#export-format").<ChoiceBox<Format>>query().setValue(Format.CSV));
        await(() -> label("#export-says").contains("events will be written"));
        clickOn("#export-cancel");
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhy() throws TimeoutException {
        settle();
        clickOn("#export");
        replace("#export-target", home.resolve("no-such-folder").resolve("a.pdf").toString());
        clickOn("#export-start");
        await(() -> label("#export-says").startsWith("Nothing was written. "));
        assertThat(label("#export-says")).contains("no-such-folder");
        await(() -> !lookup("#export-says").queryAs(Label.class).isTextTruncated());
        clickOn("#export-cancel");
        assertThat(lookup("#export-dialog").tryQuery()).isEmpty();
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
        scrollTo("#importance");
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
}
