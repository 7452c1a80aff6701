// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import annals.draw.Style;
import annals.model.Event;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.time.Span;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaneLayoutTest {
    private static final int MONTHS = 120;
    private static final int YEARS = 152;
    private static final double WIDE = 3000;

    /** Few events and many, and all that is known to go wrong; each laid out as a whole and in tiles. */
    private static final List<Lane> LANES = Stream.concat(
            Stream.of(Samples.anything(150, 1), Samples.anything(800, 2), Samples.nasty(3), Samples.ages(4))
                    .flatMap(events -> Stream.of(true, false).map(whole -> lane(events, whole))),
            Stream.of(lane(Crowd.index(10_000, 5), Crowd::label, true), lane(Crowd.index(10_000, 5), Crowd::label, false),
                    lane(Crowd.index(200_000, 6), Crowd::label, false))).toList();

    /** The first lane of some events, with their labels. */
    record Lane(EventIndex index, LaneRows rows, Labels labels, boolean whole) {
        /** The same layout anew. */
        LaneLayout at(int step) {
            return steps().at(step);
        }

        LaneSteps steps() {
            return new LaneSteps(rows, labels, new Room(Measures.ROWS, whole), new Tiles<>(100_000), new Tiles<>(100_000));
        }

        @Override
        public String toString() {
            return index.size() + (whole ? " as a whole" : " in tiles");
        }
    }

    private static Lane lane(List<Event> events, boolean whole) {
        EventIndex index = Samples.index(events);
        var labels = new HashMap<Integer, String>();
        events.forEach(event -> labels.put(index.row(event.id()).orElseThrow(), event.title().en()));
        return lane(index, labels::get, whole);
    }

    private static Lane lane(EventIndex index, IntFunction<String> labels, boolean whole) {
        return new Lane(index, new LaneRows(new DatedRows(index), Samples.all(index), LanesBy.COMPANY, 0),
                new Labels(index, labels, Samples.TEXT, index.size()), whole);
    }

    /** Labels of 33 pixels behind dots of 8, and 15 between; no wider at the coarser steps of the octave, where they would meet. */
    @Test
    void onPaperLabelsThatPartAtItsZoomShareALineWhateverTheyDoAtOthers() {
        Lane lane = lane(List.of(Samples.event("one", "2020-01-10", 3, "model", "alpha"), Samples.event("two", "2020-06-10", 3, "model", "alpha"),
                Samples.event("end", "2030-01-01", 3, "model", "alpha")), true);
        double apart = 152 * Span.DAY;
        IntStream.range(0, Scale.COARSEST).filter(step -> apart / Scale.secondsPerPixel(step) > 70 && apart / Scale.secondsPerPixel(step) < 140)
                .forEach(step -> assertThat(new LaneSteps(lane.rows(), lane.labels(), new Room(Measures.ROWS, true, true), new Tiles<>(100),
                        new Tiles<>(100)).at(step).lines()).as("step %d", step).isEqualTo(1));
    }

    static List<Lane> lanes() {
        return LANES;
    }

    /** Forty steps from seconds to millennia. */
    static IntStream steps() {
        return IntStream.range(0, 40).map(i -> i * Scale.COARSEST / 39);
    }

    /** A layout where it is looked at: around one of its events, and that is all of it where all of time is so wide. */
    private record Sight(LaneRows rows, LaneLayout layout, int step, double left, double right) {
        /** What is drawn alone in the order of lines, each from left to right. */
        List<List<Placed>> lines() {
            var lines = new ArrayList<List<Placed>>();
            IntStream.range(0, Measures.ROWS).forEach(_ -> lines.add(new ArrayList<>()));
            for (Tile tile : layout.near(left, right)) {
                IntStream.range(0, tile.lines().size()).forEach(line -> lines.get(line).addAll(tile.lines().get(line)));
            }
            lines.forEach(line -> line.sort(Comparator.comparingDouble(Placed::left)));
            return lines;
        }

        List<Cluster> clusters() {
            return layout.near(left, right).stream().flatMap(tile -> tile.clusters().stream()).toList();
        }

        /** The rows that begin where it is looked at. */
        List<Integer> beginning() {
            double spp = Scale.secondsPerPixel(step);
            return IntStream.range(0, rows.datedCount()).filter(place -> rows.anchor(place, spp) >= left
                    && rows.anchor(place, spp) < right).map(rows::row).boxed().toList();
        }
    }

    private static Stream<Sight> sights(Lane lane) {
        var random = new Random(lane.index().size());
        LaneRows rows = lane.rows();
        return steps().boxed().flatMap(step -> {
            LaneLayout layout = lane.at(step);
            return IntStream.range(0, rows.datedCount() == 0 ? 0 : 3).mapToObj(_ -> {
                double middle = rows.anchor(random.nextInt(rows.datedCount()), Scale.secondsPerPixel(step));
                return new Sight(rows, layout, step, middle - WIDE * random.nextDouble(), middle + WIDE * random.nextDouble());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void noTwoMarksOfALineTouchAtAnyZoom(Lane lane) {
        sights(lane).forEach(sight -> {
            for (List<Placed> line : sight.lines()) {
                for (int i = 1; i < line.size(); i++) {
                    if (line.get(i).left() < line.get(i - 1).right() + 2 * Measures.MARGIN - 1e-6) {
                        throw new AssertionError("step %d: %s, %s".formatted(sight.step(), line.get(i - 1), line.get(i)));
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void noTwoPillsTouchAtAnyZoom(Lane lane) {
        sights(lane).forEach(sight -> {
            List<Cluster> clusters = sight.clusters();
            for (int i = 1; i < clusters.size(); i++) {
                assertThat(clusters.get(i).left()).as("step %d", sight.step()).isGreaterThan(clusters.get(i - 1).right());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void everyEventIsDrawnAloneOrCountedOnceAtEveryZoom(Lane lane) {
        sights(lane).forEach(sight -> {
            var rows = new ArrayList<Integer>();
            sight.lines().forEach(line -> line.forEach(placed -> rows.add(placed.row())));
            sight.clusters().forEach(cluster -> rows.addAll(cluster.rows()));
            var once = new HashSet<>(rows);
            assertThat(once.size()).as("step %d", sight.step()).isEqualTo(rows.size());
            assertThat(once.containsAll(sight.beginning())).as("step %d", sight.step()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void everyEventIsFoundWhereItIsDrawnOrCounted(Lane lane) {
        sights(lane).forEach(sight -> {
            List<List<Placed>> lines = sight.lines();
            for (int line = 0; line < lines.size(); line++) {
                for (Placed placed : lines.get(line)) {
                    assertThat(sight.layout().place(placed.row())).as("step %d, %s", sight.step(), placed)
                            .hasValue(new LaneLayout.Place(placed.extent().middle(), LaneLayout.lineMiddle(line)));
                }
            }
            double pills = sight.layout().nameMiddle();
            sight.clusters().forEach(cluster -> cluster.rows().stream().limit(20).forEach(row ->
                    assertThat(sight.layout().place(row)).hasValue(new LaneLayout.Place(cluster.middle(), pills))));
            assertThat(sight.layout().place(lane.index().size() + 1)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void aLayoutIsTheSameWhereverOneLookedFirst(Lane lane) {
        sights(lane).forEach(sight -> {
            var other = new Sight(sight.rows(), lane.at(sight.step()), sight.step(), sight.left(), sight.right());
            other.layout().near(sight.left() + 700, sight.left() + 701);
            assertThat(other.lines()).isEqualTo(sight.lines());
            assertThat(other.clusters()).isEqualTo(sight.clusters());
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void whatIsLookedAtHoldsAllThatReachesIntoIt(Lane lane) {
        sights(lane).forEach(sight -> {
            double middle = (sight.left() + sight.right()) / 2;
            var small = new Sight(sight.rows(), sight.layout(), sight.step(), middle, middle + 1);
            List<List<Placed>> lines = sight.lines();
            for (int line = 0; line < lines.size(); line++) {
                assertThat(new HashSet<>(small.lines().get(line)).containsAll(lines.get(line).stream()
                        .filter(placed -> placed.left() < middle + 1 && placed.right() > middle).toList())).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void theHeightIsTheSameWhereverOneLooks(Lane lane) {
        sights(lane).forEach(sight -> assertThat(sight.layout().height()).isEqualTo(lane.at(sight.step()).height()));
    }

    private static LaneLayout pack(List<Event> events, int step) {
        return lane(events, true).at(step);
    }

    private static List<Placed> placed(LaneLayout layout) {
        return layout.near(0, 0).stream().flatMap(tile -> tile.lines().stream()).flatMap(List::stream).toList();
    }

    private static List<Cluster> clusters(LaneLayout layout) {
        return layout.near(0, 0).stream().flatMap(tile -> tile.clusters().stream()).toList();
    }

    @Test
    void theMostImportantEventIsTheOneThatIsLabelledWhenSpaceIsShort() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 100; i++) {
            events.add(event(i, "2023-03-14", i == 57 ? 5 : 3, "Nobody is called twice"));
        }
        for (boolean whole : List.of(true, false)) {
            Lane lane = lane(events, whole);
            Tile tile = lane.at(YEARS).near(Span.second(LocalDate.of(2023, 3, 14)) / Scale.secondsPerPixel(YEARS),
                    Span.second(LocalDate.of(2023, 3, 15)) / Scale.secondsPerPixel(YEARS)).stream()
                    .filter(one -> one.alone().length > 0).findFirst().orElseThrow();
            assertThat(tile.lines().getFirst()).extracting(Placed::row, Placed::label)
                    .contains(tuple(lane.index().row("event-57").orElseThrow(), "Nobody is called twice"));
            assertThat(tile.clusters()).isNotEmpty();
        }
    }

    @Test
    void aLabelStandsToTheRightOfItsMarkAndToTheLeftWhereKnownTimeEnds() {
        List<Placed> both = placed(pack(List.of(event(0, "2015-06-01", 3, "A label"), event(1, "2025-11-20", 3, "A label")), YEARS));
        assertThat(both.getFirst().labelX()).isGreaterThan(both.getFirst().extent().until());
        assertThat(both.getLast().labelX() + Samples.TEXT.width(both.getLast().label(), Style.LABEL))
                .isLessThan(both.getLast().extent().from());
    }

    @Test
    void aLongTitleIsCutShortAndSaysSo() {
        Placed placed = only(pack(List.of(event(0, "2015-06-01", 3, "word ".repeat(50))), YEARS));
        assertThat(placed.label()).endsWith("...");
        assertThat(Samples.TEXT.width(placed.label(), Style.LABEL)).isLessThanOrEqualTo(Measures.LABEL_WIDEST);
    }

    @Test
    void anEventWithoutAWordIsStillAMark() {
        assertThat(only(pack(List.of(event(0, "2015-06-01", 3, "")), YEARS)).label()).isEmpty();
    }

    @Test
    void eventsThatFindNoRoomAreCountedWhereTheyHappened() {
        var events = IntStream.range(0, 200).mapToObj(i -> event(i, i < 120 ? "2010-01-01" : "2020-01-01", 1, "Label")).toList();
        List<Cluster> clusters = clusters(pack(events, MONTHS));
        double then = Span.second(LocalDate.of(2010, 1, 1)) / Scale.secondsPerPixel(MONTHS);
        double later = Span.second(LocalDate.of(2020, 1, 1)) / Scale.secondsPerPixel(MONTHS);
        assertThat(clusters).hasSize(2);
        assertThat(clusters.getFirst().middle()).isBetween(then - Measures.BIN, then + Measures.BIN);
        assertThat(clusters.getLast().middle()).isBetween(later - Measures.BIN, later + Measures.BIN);
    }

    @Test
    void aLaneIsNeverHigherThanItsNameAndItsRows() {
        double most = Measures.LANE_NAME + Measures.ROWS * Measures.ROW + Measures.LANE_BOTTOM;
        assertThat(pack(Samples.nasty(5), YEARS).height()).isEqualTo(most);
        assertThat(lane(Samples.nasty(5), false).at(YEARS).height()).isEqualTo(most);
        assertThat(pack(List.of(event(0, null, 3, "Undated")), YEARS).height())
                .isEqualTo(Measures.LANE_NAME + Measures.LANE_BOTTOM);
    }

    @Test
    void whereMostEventsAreShortAFewLongBarsLeaveThemTheLines() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 900; i++) {
            events.add(event(i, "2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 28), 3, "A day"));
            if (i < 100) {
                events.add(event(1000 + i, "%d/2025".formatted(1980 + i % 40), 5, "Decades"));
            }
        }
        double now = Span.second(LocalDate.of(2024, 6, 15)) / Scale.secondsPerPixel(MONTHS);
        var bars = lane(events, false).at(MONTHS).near(now, now + 800).stream().flatMap(tile -> tile.lines().stream())
                .filter(line -> line.stream().anyMatch(placed -> placed.importance() == 5)).count();
        assertThat(bars).isPositive().isLessThan(4);
    }

    private static Event event(int number, String when, int importance, String label) {
        return Samples.event("event-" + number, when, importance, label, "alpha");
    }

    private static Placed only(LaneLayout layout) {
        assertThat(placed(layout)).hasSize(1);
        return placed(layout).getFirst();
    }
}
