// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Style;
import annals.model.Event;
import annals.time.Span;
import annals.timeline.LaneLayout.Cluster;
import annals.timeline.LaneLayout.Item;
import annals.timeline.LaneLayout.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanePackerTest {
    private static final Span KNOWN = new Span(Span.second(LocalDate.of(1940, 1, 1)), Samples.NOW);
    private static final int MONTHS = 120;
    private static final int YEARS = 152;

    static Stream<List<Item>> lanes() {
        return Stream.of(items(Samples.anything(150, 1)), items(Samples.anything(800, 2)), items(Samples.nasty(3)), List.of());
    }

    /** Forty steps from seconds to millennia. */
    static IntStream steps() {
        return IntStream.range(0, 40).map(i -> i * Scale.COARSEST / 39);
    }

    private static List<Item> items(List<Event> events) {
        var items = new ArrayList<Item>();
        for (Event event : events) {
            if (event.when() != null) {
                items.add(new Item(items.size(), event.importance(), true, event.when().bounds(), event.title().en()));
            }
        }
        return items;
    }

    private static LaneLayout pack(List<Item> items, int step) {
        return LanePacker.pack(items, List.of(), KNOWN, step, Samples.TEXT);
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void noTwoMarksOfARowTouchAtAnyZoom(List<Item> items) {
        steps().forEach(step -> {
            for (List<Placed> row : pack(items, step).rows()) {
                for (int i = 1; i < row.size(); i++) {
                    assertThat(row.get(i).left()).as("step %d", step).isGreaterThan(row.get(i - 1).right());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void noTwoPillsTouchAtAnyZoom(List<Item> items) {
        steps().forEach(step -> {
            List<Cluster> clusters = pack(items, step).clusters();
            for (int i = 1; i < clusters.size(); i++) {
                assertThat(clusters.get(i).left()).as("step %d", step).isGreaterThan(clusters.get(i - 1).right());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void everyEventIsDrawnAloneOrCountedOnceAtEveryZoom(List<Item> items) {
        steps().forEach(step -> {
            LaneLayout layout = pack(items, step);
            var rows = new ArrayList<Integer>();
            layout.rows().forEach(row -> row.forEach(placed -> rows.add(placed.item().row())));
            layout.clusters().forEach(cluster -> rows.addAll(cluster.rows()));
            assertThat(rows).as("step %d", step).containsExactlyInAnyOrderElementsOf(items.stream().map(Item::row).toList());
            assertThat(layout.alone() + layout.clustered()).isEqualTo(items.size());
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void everyEventIsFoundWhereItIsDrawnOrCountedAndNoOtherIs(List<Item> items) {
        steps().forEach(step -> {
            LaneLayout layout = pack(items, step);
            var places = new HashMap<Integer, LaneLayout.Place>();
            for (int line = 0; line < layout.rows().size(); line++) {
                double y = LaneLayout.rowMiddle(line);
                layout.rows().get(line).forEach(placed -> places.put(placed.item().row(),
                        new LaneLayout.Place(placed.extent().middle(), y)));
            }
            layout.clusters().forEach(cluster -> cluster.rows().forEach(row -> places.put(row,
                    new LaneLayout.Place(cluster.middle(), LaneLayout.rowMiddle(layout.rows().size())))));
            for (Item item : items) {
                Extent extent = Extent.of(item.bounds(), KNOWN, Scale.secondsPerPixel(step));
                assertThat(layout.place(item.row(), extent)).as("step %d, %s", step, item).hasValue(places.get(item.row()));
                assertThat(layout.place(-1 - item.row(), extent)).as("another one of that date").isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void theOrderInWhichEventsComeMakesNoDifference(List<Item> items) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(pack(shuffled, YEARS)).isEqualTo(pack(items, YEARS));
    }

    @Test
    void theMostImportantEventIsTheOneThatIsLabelledWhenSpaceIsShort() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 100; i++) {
            items.add(item(i, "2023-03-14", i == 57 ? 5 : 3, "Nobody is called twice"));
        }
        LaneLayout layout = pack(items, YEARS);
        assertThat(layout.rows().getFirst()).extracting(placed -> placed.item().row()).contains(57);
        assertThat(layout.rows().getFirst().stream().filter(placed -> placed.item().row() == 57)).extracting(Placed::label)
                .containsExactly("Nobody is called twice");
        assertThat(layout.clustered()).isPositive();
    }

    @Test
    void aLabelStandsToTheRightOfItsMarkAndToTheLeftWhereKnownTimeEnds() {
        Placed early = only(pack(List.of(item(0, "2015-06-01", 3, "A label")), YEARS));
        Placed late = only(pack(List.of(item(0, "2025-11-20", 3, "A label")), YEARS));
        assertThat(early.labelX()).isGreaterThan(early.extent().until());
        assertThat(late.labelX() + Samples.TEXT.width(late.label(), Style.LABEL)).isLessThan(late.extent().from());
    }

    @Test
    void aLongTitleIsCutShortAndSaysSo() {
        Placed placed = only(pack(List.of(item(0, "2015-06-01", 3, "word ".repeat(50))), YEARS));
        assertThat(placed.label()).endsWith("...");
        assertThat(Samples.TEXT.width(placed.label(), Style.LABEL)).isLessThanOrEqualTo(Measures.LABEL_WIDEST);
    }

    @Test
    void anEventWithoutAWordIsStillAMark() {
        assertThat(only(pack(List.of(item(0, "2015-06-01", 3, "")), YEARS)).label()).isEmpty();
    }

    @Test
    void eventsThatFindNoRoomAreCountedWhereTheyHappened() {
        var items = IntStream.range(0, 200).mapToObj(i -> item(i, i < 120 ? "2010-01-01" : "2020-01-01", 1, "Label")).toList();
        LaneLayout layout = pack(items, MONTHS);
        double then = Span.second(LocalDate.of(2010, 1, 1)) / Scale.secondsPerPixel(MONTHS);
        double later = Span.second(LocalDate.of(2020, 1, 1)) / Scale.secondsPerPixel(MONTHS);
        assertThat(layout.clusters()).hasSize(2);
        assertThat(layout.clusters().getFirst().middle()).isBetween(then - Measures.BIN, then + Measures.BIN);
        assertThat(layout.clusters().getLast().middle()).isBetween(later - Measures.BIN, later + Measures.BIN);
    }

    @Test
    void aLaneIsNeverHigherThanItsRowsAndOneOfPills() {
        double most = Measures.LANE_NAME + (Measures.ROWS + 1) * Measures.ROW + Measures.LANE_BOTTOM;
        assertThat(pack(items(Samples.nasty(5)), YEARS).height()).isEqualTo(most);
        assertThat(pack(List.of(), YEARS).height()).isEqualTo(Measures.LANE_NAME + Measures.LANE_BOTTOM);
    }

    private static Item item(int row, String when, int importance, String label) {
        return new Item(row, importance, true, annals.time.EdtfDate.parse(when).bounds(), label);
    }

    private static Placed only(LaneLayout layout) {
        assertThat(layout.alone()).isEqualTo(1);
        return layout.rows().getFirst().getFirst();
    }
}
