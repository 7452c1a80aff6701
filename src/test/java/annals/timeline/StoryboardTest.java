// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.draw.Tone.Token;
import annals.model.Event;
import annals.model.Language;
import annals.picture.SvgSurface;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Matches;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryboardTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;

    private final Storyboard board = new Storyboard(Samples.TEXT);

    /** Few events and many, laid out as a whole and in tiles. */
    private static final List<Scene> SCENES = Stream.of(
            Stream.of(Samples.anything(300, 11), Samples.anything(1500, 12), Samples.nasty(13), Samples.ages(14),
                    List.<Event>of()).map(StoryboardTest::scene),
            IntStream.of(10_000, 200_000).mapToObj(count ->
                    Crowd.scene(Crowd.index(count, 15), Samples.years(WIDTH), WIDTH, HEIGHT)),
            arranged(300, 16), arranged(3000, 17)).flatMap(scenes -> scenes).toList();

    /** In lanes of every kind, a third of them folded. */
    private static Stream<Scene> arranged(int count, long seed) {
        Scene scene = scene(Samples.peopled(count, seed));
        var random = new Random(seed);
        return Stream.of(LanesBy.values()).map(by -> Samples.by(by, scene)).map(open -> Samples.folding(open,
                open.answer().lanes().stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet())));
    }

    static List<Scene> scenes() {
        return SCENES;
    }

    private static Scene scene(List<Event> events) {
        return Samples.scene(events, Samples.years(WIDTH), WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void inEveryLaneDrawnAndCountedAndUndatedAreItsMatchesInEveryWindow(Scene scene) {
        Matches matches = scene.answer().matches();
        var random = new Random(3);
        for (int step = 0; step <= Scale.COARSEST; step += 8) {
            double start = today(step).start() - random.nextDouble() * (step < 100 ? 3e8 : 3e9);
            Scene shown = Samples.sized(Samples.scaled(scene, new Scale(start, step)), WIDTH, 20_000, 0);
            Ledger ledger = board.ledger(shown);
            var spots = byLane(board.draw(shown));
            for (Ledger.Lane lane : ledger.lanes()) {
                long standing = scene.lanes().rows(lane.lane()).stream().filter(matches::has).count();
                assertThat(lane.matching()).as("step %d, lane %d", step, lane.lane()).isEqualTo((int) standing);
                assertDrawn(lane, shown, spots.getOrDefault(lane.lane(), List.of()));
            }
            assertThat(ledger.inLanes()).isEqualTo(ledger.matching()).isEqualTo(matches.count());
        }
    }

    /** All that begins well inside the window is in the drawing, alone or in a pill, once. */
    private static void assertDrawn(Ledger.Lane lane, Scene scene, List<Spot> spots) {
        var rows = new ArrayList<Integer>();
        for (Spot spot : spots) {
            switch (spot.subject()) {
                case Subject.Item(var row, var _) -> rows.add(row);
                case Subject.Cluster(var _, var counted) -> rows.addAll(counted);
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }
        EventIndex index = scene.answer().matches().index();
        var once = new HashSet<>(rows);
        assertThat(once.size()).isEqualTo(rows.size());
        assertThat(once.containsAll(scene.lanes().rows(lane.lane()).stream().filter(row -> row < index.firstUndated())
                .filter(row -> index.earliestStart(row) >= scene.scale().second(Measures.BIN)
                        && index.earliestStart(row) < scene.scale().second(WIDTH - Measures.BIN)).boxed().toList())).isTrue();
        assertThat(rows.stream().filter(row -> index.earliestStart(row) >= scene.scale().start()
                && index.earliestStart(row) < scene.scale().second(WIDTH)).count())
                .isLessThanOrEqualTo(lane.dated().alone() + lane.dated().clustered());
    }

    private static Scale today(int step) {
        return new Scale(Samples.NOW - 700 * Scale.secondsPerPixel(step), step);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whatIsInTheWindowIsCountedAsAskingEveryEventCounts(Scene all) {
        EventIndex index = all.answer().matches().index();
        for (Scene shown : List.of(all, Samples.withLanes(all, Set.of(0)), Samples.withLanes(all, Set.of()))) {
            for (int step = 0; step <= Scale.COARSEST; step += 8) {
                Scene scene = Samples.scaled(shown, today(step));
                long inWindow = IntStream.range(0, index.firstUndated())
                        .filter(row -> IntStream.of(shown.lanes().of(row)).anyMatch(scene.answer().lanes()::contains))
                        .filter(row -> scene.scale().x(index.latestEnd(row)) > 0
                                && scene.scale().x(index.earliestStart(row)) < scene.width()).count();
                assertThat(board.inWindow(scene)).as("step %d", step).isEqualTo((int) inWindow);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noTwoTextsOverlapAtAnyZoomInEitherLanguage(Scene scene) {
        for (int step = 60; step <= Scale.COARSEST; step += 6) {
            Scale scale = today(step);
            for (Language language : Language.values()) {
                Drawing drawing = board.draw(Samples.in(Samples.scaled(scene, scale), language));
                assertApart(Samples.labels(drawing).stream().map(Samples::area).toList(), "step " + step);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noTwoSpotsOverlap(Scene scene) {
        for (int step = 0; step <= Scale.COARSEST; step += 6) {
            Scene scrolled = Samples.sized(Samples.scaled(scene, today(step)), WIDTH, HEIGHT, 150);
            assertApart(board.draw(scrolled).spots().stream().map(Spot::area).toList(), "step " + step);
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void panningMovesWhatIsOffTheEdgesByExactlyThatAmountAndFarAwayAndBackChangesNothing(Scene scene) {
        var random = new Random(5);
        Drawing first = board.draw(scene);
        board.draw(Samples.scaled(scene, scene.scale().panned(1e5 + random.nextInt(1 << 20))));
        assertThat(board.draw(scene)).isEqualTo(first);
        for (int i = 0; i < 20; i++) {
            double dx = random.nextInt(3) == 0 ? random.nextDouble() : random.nextInt(1600) - 800.5 * random.nextInt(2);
            var before = moving(board.draw(scene));
            var after = moving(board.draw(Samples.scaled(scene, scene.scale().panned(dx))));
            var staying = before.keySet().stream().filter(after::containsKey).toList();
            for (Subject subject : staying) {
                assertThat(after.get(subject).y()).isEqualTo(before.get(subject).y());
                if (isFree(subject, before.get(subject)) && isFree(subject, after.get(subject))) {
                    assertThat(after.get(subject).x()).as("%s by %s", subject, dx).isCloseTo(before.get(subject).x() + dx, within(1e-6));
                    assertThat(after.get(subject).width()).isCloseTo(before.get(subject).width(), within(1e-6));
                }
            }
            if (Math.abs(dx) < 100 && !before.isEmpty()) {
                assertThat(staying).isNotEmpty();
            }
        }
    }

    /** Where no label has to turn to the other side of its mark, and no pill to move inwards or to give way to a name. */
    private static boolean isFree(Subject subject, Rect area) {
        double off = Measures.LABEL_WIDEST + Measures.BIN;
        return area.x() > (subject instanceof Subject.Cluster ? WIDTH / 2 : off) && area.right() < WIDTH - off;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void lanesAreAsHighWhereverOnePansTo(Scene scene) {
        var random = new Random(6);
        for (int step = 0; step <= Scale.COARSEST; step += 31) {
            double full = board.fullHeight(Samples.scaled(scene, today(step)));
            for (int i = 0; i < 5; i++) {
                Scene panned = Samples.scaled(scene, today(step).panned(1e5 * random.nextGaussian()));
                board.draw(panned);
                assertThat(board.fullHeight(panned)).as("step %d", step).isEqualTo(full);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void hidingALaneMovesNothingWithinTheOthers(Scene shown) {
        Set<Integer> lanes = shown.answer().lanes();
        var all = byLane(board.draw(Samples.asHighAsItsLanes(board, shown)));
        for (int hidden : lanes) {
            var kept = lanes.stream().filter(lane -> lane != hidden).collect(Collectors.toSet());
            var rest = byLane(board.draw(Samples.asHighAsItsLanes(board, Samples.withLanes(shown, kept))));
            assertThat(rest.keySet()).isEqualTo(all.keySet().stream().filter(kept::contains).collect(Collectors.toSet()));
            rest.forEach((lane, spots) -> assertThat(fromTop(spots)).isEqualTo(fromTop(all.get(lane))));
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void lanesUseTheHeightThatAPictureHasAndNoMore(Scene scene) {
        for (int step = 0; step <= Scale.COARSEST; step += 31) {
            Scene own = Samples.scaled(scene, today(step));
            double by = board.fullHeight(Samples.sized(own, WIDTH, 1, 0));
            assertThat(board.fullHeight(Samples.asHighAsItsLanes(board, own))).isEqualTo(by);
            for (double higher : new double[] {100, 400, 5000}) {
                assertThat(board.fullHeight(Samples.sized(own, WIDTH, by + higher, 0))).isBetween(by, by + higher);
            }
        }
    }

    @Test
    void whereTwoLanesHaveALargeWindowFewerOfTheirEventsAreCounted() {
        Scene two = Samples.withLanes(scene(Samples.anything(300, 51)), Set.of(0, 1));
        assertThat(counted(Samples.sized(two, WIDTH, 1200, 0))).isLessThan(counted(Samples.asHighAsItsLanes(board, two)) / 2);
    }

    @Test
    void aLaneThatIsFoldedGivesItsRoomToNoOther() {
        Scene scene = Samples.sized(scene(Samples.anything(300, 52)), WIDTH, 1100, 0);
        assertThat(board.fullHeight(scene)).isGreaterThan(board.fullHeight(Samples.sized(scene, WIDTH, 1, 0)));
        var open = byLane(board.draw(scene));
        for (int folded : scene.answer().lanes()) {
            byLane(board.draw(Samples.folding(scene, Set.of(folded)))).forEach((lane, spots) -> {
                if (lane != folded) {
                    assertThat(fromTop(spots)).as("lane %d with %d folded", lane, folded).isEqualTo(fromTop(open.get(lane)));
                }
            });
        }
    }

    private int counted(Scene scene) {
        return board.ledger(scene).lanes().stream().mapToInt(lane -> lane.dated().clustered()).sum();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theSameSceneGivesTheSameDrawingWhateverWasDrawnBefore(Scene scene) {
        Drawing first = board.draw(scene);
        board.draw(Samples.scaled(scene, scene.scale().zoomed(-30, 400)));
        assertThat(board.draw(scene)).isEqualTo(first);
        assertThat(new Storyboard(Samples.TEXT).draw(scene)).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void nothingOfALaneAnswersWhereAxisAndErasLieOverIt(Scene shown) {
        Scene scene = Samples.sized(shown, WIDTH, HEIGHT, 333);
        double head = board.fullHeight(Samples.withLanes(scene, Set.of()));
        assertThat(board.draw(scene).spots()).allSatisfy(spot -> {
            assertThat(spot.area().y()).isGreaterThanOrEqualTo(head);
            assertThat(spot.area().bottom()).isLessThanOrEqualTo(HEIGHT);
        });
    }

    @Test
    void anSvgOfItHoldsExactlyItsLabels() {
        Drawing drawing = board.draw(scene(Samples.anything(300, 31)));
        var texts = Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(SvgSurface.document(drawing, Theme.DARK, "title", Samples.TEXT)).results()
                .map(found -> found.group(1)).toList();
        assertThat(texts).isEqualTo(Samples.labels(drawing).stream().map(Mark.Label::text).toList()).hasSizeGreaterThan(30);
    }

    @Test
    void scrolledThroughFromTopToEndEveryLaneOfTheAnswerIsSeen() {
        Scene scene = scene(Samples.anything(300, 21));
        double full = board.fullHeight(scene);
        var seen = byLane(board.draw(scene)).keySet().stream().collect(Collectors.toSet());
        seen.addAll(byLane(board.draw(Samples.sized(scene, WIDTH, HEIGHT, full - HEIGHT))).keySet());
        assertThat(seen).isEqualTo(scene.answer().lanes());
    }

    @Test
    void aWindowOfOnePixelIsDrawnToo() {
        Scene scene = Samples.sized(scene(Samples.nasty(1)), 1, 1, 0);
        assertThat(board.draw(scene).width()).isEqualTo(1);
        assertThat(board.draw(Samples.scaled(scene, new Scale(0, Scale.COARSEST))).spots()).isEmpty();
    }

    @Test
    void theSelectedEventIsFramedInEveryLaneItStandsInAndTiedToTheRelatedOnes() {
        var events = List.of(
                Samples.event("first", "2015-01-01", 5, "First", "alpha", "beta"),
                Samples.event("second", "2020-01-01", 3, "Second", "beta"),
                Samples.event("third", null, 3, "Third", "beta"));
        Scene scene = scene(events);
        EventIndex index = scene.answer().matches().index();
        Scene selected = Samples.selecting(scene, index.row("first").getAsInt(),
                List.of(index.row("second").getAsInt(), index.row("third").getAsInt()));
        var inside = inside(board.draw(selected));
        assertThat(inside.stream().filter(mark -> mark instanceof Mark.Box box && box.fill() == Token.ACCENT_WASH)).hasSize(2);
        var curves = inside.stream().filter(Mark.Curve.class::isInstance).map(Mark.Curve.class::cast).toList();
        assertThat(curves).hasSize(1);
        assertThat(curves.getFirst().to().y()).isEqualTo(board.places(selected, index.row("second").getAsInt()).getFirst().y());
        assertThat(inside.indexOf(curves.getFirst()))
                .isLessThan(inside.indexOf(inside.stream().filter(Mark.Label.class::isInstance).findFirst().orElseThrow()));
    }

    @Test
    void undatedEventsAreCountedBesideTheNameOfTheirLane() {
        Scene scene = scene(List.of(Samples.event("a", "2015", 3, "A", "alpha"), Samples.event("b", null, 3, "B", "alpha"),
                Samples.event("c", null, 3, "C", "alpha")));
        Drawing drawing = board.draw(scene);
        assertThat(Samples.labels(drawing)).extracting(Mark.Label::text).contains("alpha", "+2 undated");
        assertThat(Samples.labels(board.draw(Samples.in(scene, Language.ZH)))).extracting(Mark.Label::text).contains("+2条无日期");
        assertThat(drawing.spots()).extracting(Spot::subject).contains(new Subject.Undated(lane(scene, "alpha"), List.of(1, 2)));
    }

    @Test
    void todayIsALineWithAWordAtNearlyEveryZoomAndNeverTwo() {
        int worded = 0;
        for (int step = 0; step < 200; step++) {
            Scale scale = new Scale(Samples.NOW - 600 * Scale.secondsPerPixel(step), step);
            Drawing drawing = board.draw(Samples.scaled(scene(List.of()), scale));
            long words = Samples.labels(drawing).stream().filter(label -> label.text().equals("today")).count();
            assertThat(words).isLessThanOrEqualTo(1);
            worded += (int) words;
            assertThat(inside(drawing)).anyMatch(mark -> mark instanceof Mark.Rule rule && rule.tone() == Token.TODAY);
        }
        assertThat(worded).isGreaterThan(180);
    }

    @Test
    void anEventThatOnlyPossiblyMatchesIsWrittenPaler() {
        var events = List.of(Samples.event("a", "2015", 3, "A", "alpha"));
        Scene sure = scene(events);
        var rows = new BitSet();
        rows.set(0);
        var possible = new Matches(sure.answer().matches().index(), rows, new BitSet());
        Scene unsure = new Scene(new Scene.Answer(possible, sure.answer().lanes(), List.of()), sure.look(), sure.scale(), WIDTH,
                HEIGHT, 0, sure.now(), sure.selected());
        assertThat(tone(board.draw(sure), "A")).isEqualTo(Token.INK);
        assertThat(tone(board.draw(unsure), "A")).isEqualTo(Token.INK_SECOND);
    }

    private static Object tone(Drawing drawing, String text) {
        return Samples.labels(drawing).stream().filter(label -> label.text().equals(text)).findFirst().orElseThrow().tone();
    }

    private static int lane(Scene scene, String key) {
        return scene.look().laneNames().indexOf(key);
    }

    private static List<Mark> inside(Drawing drawing) {
        return drawing.marks().stream().filter(Mark.Clip.class::isInstance).map(Mark.Clip.class::cast).findFirst().orElseThrow()
                .inside();
    }

    static long washes(Drawing drawing) {
        return inside(drawing).stream().flatMap(mark -> mark instanceof Mark.Clip(var _, var its) ? its.stream() : Stream.of(mark))
                .filter(mark -> mark instanceof Mark.Box box && box.fill() == Token.ACCENT_WASH).count();
    }

    /** The spots that move when one pans: all but the lanes' names and what stands beside them. */
    private static Map<Subject, Rect> moving(Drawing drawing) {
        var moving = new HashMap<Subject, Rect>();
        for (Spot spot : drawing.spots()) {
            if (!(spot.subject() instanceof Subject.Lane || spot.subject() instanceof Subject.Undated)) {
                assertThat(moving.put(spot.subject(), spot.area())).as("one spot for each subject").isNull();
            }
        }
        return moving;
    }

    private static Map<Integer, List<Spot>> byLane(Drawing drawing) {
        return drawing.spots().stream().collect(Collectors.groupingBy(spot -> switch (spot.subject()) {
            case Subject.Item(var _, var lane) -> lane;
            case Subject.Cluster(var lane, var _) -> lane;
            case Subject.Undated(var lane, var _) -> lane;
            case Subject.Lane(var lane) -> lane;
        }));
    }

    private static List<Spot> fromTop(List<Spot> spots) {
        double top = spots.stream().mapToDouble(spot -> spot.area().y()).min().orElse(0);
        return spots.stream().map(spot -> new Spot(spot.area().moved(0, -top), spot.subject())).toList();
    }

    static void assertApart(List<Rect> areas, String when) {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areas.get(i).meets(areas.get(j))) {
                    throw new AssertionError("%s: %s on %s".formatted(when, areas.get(i), areas.get(j)));
                }
            }
        }
    }
}
