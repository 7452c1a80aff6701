// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.model.Event;
import annals.state.Visible;
import annals.time.DateWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window where motion is wanted, and what is opened and told on the timeline. */
class MovingWindowTest extends DrivenWindow {
    private static final double DAY = 86_400;

    private final List<Visible> seen = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        writePile(home.resolve("data"));
        openStore(new DataFolder(home.resolve("data"), false));
    }

    @Override
    boolean moves() {
        return true;
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        model.state().stateProperty().subscribe(state -> seen.add(state.visible()));
    }

    @Test
    void oneSeesTheWayToAFarEventAndGoesBackInOneStep() throws TimeoutException {
        settle();
        Visible before = model.state().state().visible();
        interact(() -> model.travel().show(new Visible(before.until() - 90 * DAY, before.until())));
        await(() -> model.state().flightProperty().get().isEmpty());
        Visible near = model.state().state().visible();
        seen.clear();
        interact(() -> model.travel().jump("dartmouth-workshop"));
        await(() -> model.state().flightProperty().get().isEmpty());
        Visible goal = model.state().state().visible();
        assertThat(goal.until()).isLessThan(near.from());
        assertThat(goal.length()).isCloseTo(near.length(), Percentage.withPercentage(1));
        assertThat(seen).as("it zooms out on the way").anyMatch(frame -> frame.length() > 4 * near.length());
        interact(model.state()::back);
        await(() -> model.state().flightProperty().get().isEmpty());
        assertThat(model.state().state().visible()).isEqualTo(near);
        assertThat(model.state().canGoBackProperty().get()).isFalse();
    }

    @Test
    void whereLittleMotionIsWantedNothingMovesByItselfFromThenOn() throws TimeoutException {
        settle();
        StackPane wheel = lookup(".wheel").query();
        assertThat(turns(wheel)).isTrue();
        interact(() -> wheel.getScene().getPreferences().setReducedMotion(true));
        assertThat(turns(wheel)).isFalse();
        assertThat(wheel.getChildren()).as("a still one is there instead").anyMatch(Node::isVisible);
        interact(() -> {
            model.travel().jump("dartmouth-workshop");
            assertThat(model.state().flightProperty().get()).as("there at once").isEmpty();
        });
        settle();
        seen.clear();
        Pane picture = lookup("#timeline-picture").query();
        List<Long> most = new ArrayList<>();
        picture.getChildren().forEach(canvas -> canvas.visibleProperty().subscribe(_ -> most.add(canvases(picture))));
        interact(() -> model.filters().ask("company:openai"));
        await(() -> answered("company:openai"));
        settle();
        assertThat(most).as("no picture fades over another").containsOnly(1L);
        assertThat(seen.stream().distinct()).as("from one place to the other, with nothing between").hasSizeLessThan(3);
    }

    private static boolean turns(StackPane wheel) {
        return wheel.getChildren().stream().anyMatch(part -> part instanceof ProgressIndicator && part.isVisible());
    }

    private static long canvases(Pane picture) {
        return picture.getChildren().stream().filter(Node::isVisible).count();
    }

    @Test
    void eventsOfOneDayAreListedAndChosenWithKeysAndEscapeClosesTheList() throws TimeoutException {
        settle();
        double noon = Instant.parse("2023-05-05T12:00:00Z").getEpochSecond();
        interact(() -> model.travel().show(new Visible(noon - 5 * DAY, noon + 5 * DAY)));
        await(() -> pile().isPresent());
        Spot pile = pile().orElseThrow();
        List<Integer> rows = ((Subject.Cluster) pile.subject()).rows();
        clickOn(onScreen(pile));
        await(() -> lookup("#cluster-list").tryQuery().isPresent());
        ListView<Integer> list = lookup("#cluster-list").query();
        assertThat(list.isFocused()).isTrue();
        assertThat(list.getItems()).isEqualTo(rows);
        type(KeyCode.ESCAPE);
        assertThat(lookup("#cluster-list").tryQuery()).isEmpty();
        assertThat(lookup("#timeline").query().isFocused()).isTrue();
        // away and back, or it would be a double click
        moveTo("#search");
        clickOn(onScreen(pile));
        String title = store.events(rows.getFirst()).getFirst().title().en();
        await(() -> lookup(title).tryQuery().isPresent());
        type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> model.state().state().event().equals(Optional.of(store.index().id(rows.get(1)))));
        assertThat(lookup("#cluster-list").tryQuery()).isEmpty();
        moveTo("#search");
        await(() -> stands(rows.get(1)));
        clickOn(onScreen(pile().orElseThrow()));
        await(() -> lookup("#cluster-list").tryQuery().isPresent());
        ListView<Integer> again = lookup("#cluster-list").query();
        assertThat(again.getItems()).as("what stands by itself is no longer counted").doesNotContain(rows.get(1)).hasSize(rows.size() - 1);
        type(KeyCode.ESCAPE);
        moveTo("#search");
        type(KeyCode.LEFT);
        await(() -> stands(rows.getFirst()));
        assertThat(model.state().state().event()).as("walked to by keys, though it was counted").contains(store.index().id(rows.getFirst()));
        assertThat(tip()).as("its page tells of it").isEmpty();
    }

    private boolean stands(int row) {
        return spots().stream().anyMatch(spot -> spot.subject() instanceof Subject.Item(var stands, _) && stands == row);
    }

    @Test
    void eventsOfOneDayArePartedByZoomingWhereTheirHoursDiffer() throws TimeoutException {
        settle();
        double noon = Instant.parse("2023-06-06T12:00:00Z").getEpochSecond();
        interact(() -> model.travel().show(new Visible(noon - 5 * DAY, noon + 5 * DAY)));
        List<Integer> rows = IntStream.range(10, 20).map(hour -> store.index().row("hour-" + hour).orElseThrow()).boxed().toList();
        interact(() -> assertThat(model.travel().part(rows)).isTrue());
        await(() -> model.state().flightProperty().get().isEmpty());
        assertThat(model.state().state().visible().length()).isBetween(DAY / 3, DAY);
        interact(() -> assertThat(model.travel().part(List.of(rows.getFirst(), rows.getFirst()))).as("at once").isFalse());
    }

    @Test
    void aMarkTellsItsTitleDateAndCompanies() throws TimeoutException {
        settle();
        Spot mark = spots().stream().filter(spot -> spot.subject() instanceof Subject.Item && spot.area().x() > 50).findFirst().orElseThrow();
        Event event = store.events(((Subject.Item) mark.subject()).row()).getFirst();
        moveTo(onScreen(mark));
        await(() -> tip().isPresent());
        assertThat(tip().orElseThrow().lines()).hasSize(3).startsWith(event.title().en(), DateWords.of(event.when(), Locale.ENGLISH))
                .last().asString().contains(store.organization(event.organizations().getFirst()).orElseThrow().name().en());
    }

    private Optional<String> tip() {
        return listWindows().stream().filter(Tooltip.class::isInstance).map(window -> ((Tooltip) window).getText()).findFirst();
    }

    private Optional<Spot> pile() {
        return spots().stream().filter(spot -> spot.subject() instanceof Subject.Cluster(_, var rows)
                && rows.stream().allMatch(row -> store.index().id(row).startsWith("pile-"))).findFirst();
    }

    private static String event(String id, String when, String title) {
        return """
                {"id": "%s", "when": "%s", "title": {"en": "%s", "zh": "其一"},
                 "summary": {"en": "One of many.", "zh": "其一。"}, "category": "model", "importance": 1,
                 "organizations": ["openai"], "people": [], "technologies": [], "sources": [], "figures": [], "claims": [],
                 "relations": [], "evidence": "unverified"}""".formatted(id, when, title);
    }

    /** So many events of one day that no zoom parts them, and some of another that hours part. */
    private static void writePile(Path folder) throws IOException {
        String events = Stream.concat(IntStream.range(0, 60).mapToObj(number -> event("pile-" + number, "2023-05-05", "Pile " + number)),
                IntStream.range(10, 20).mapToObj(hour -> event("hour-" + hour, "2023-06-06T" + hour + ":00:00Z", "Hour " + hour)))
                .collect(Collectors.joining(",", "[", "]"));
        Files.createDirectories(folder.resolve("events"));
        Files.writeString(folder.resolve("events").resolve("pile.json"), events);
    }
}
