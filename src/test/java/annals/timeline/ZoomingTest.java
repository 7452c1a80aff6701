// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.model.Event;
import annals.model.Knowledge;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.timeline.Tile.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one sees between two neighbouring zoom steps: labels come and go, but none changes its line. */
class ZoomingTest {
    private static final double WIDTH = 1600;
    private static final List<Lane> LANES = Stream.of(
            Stream.of(Samples.anything(1, 1), Samples.anything(300, 2), Samples.anything(2000, 3), Samples.nasty(4),
                    Samples.ages(5)).flatMap(events -> Stream.of(true, false).map(whole -> lane(events, whole))),
            IntStream.of(2000, 50_000).mapToObj(count -> lane(Crowd.index(count, 6), Crowd::label, 2, count < 10_000)),
            Stream.of(true, false).map(whole -> alone(Crowd.index(600, 7), whole)), shipped()).flatMap(lanes -> lanes).toList();

    record Lane(EventIndex index, IntFunction<String> labels, LaneRows rows, Room room) {
        LaneSteps steps() {
            return new LaneSteps(rows, new Labels(index, labels, Samples.TEXT, index.size()), room,
                    new Tiles<>(100_000), new Tiles<>(100_000));
        }

        @Override
        public String toString() {
            return rows.size() + " of " + index.size() + (room.whole() ? " as a whole" : " in tiles");
        }
    }

    private static Lane lane(List<Event> events, boolean whole) {
        EventIndex index = Samples.index(events);
        return lane(index, labels(index, events), 0, whole);
    }

    private static Lane lane(EventIndex index, IntFunction<String> labels, int number, boolean whole) {
        return new Lane(index, labels, new LaneRows(new DatedRows(index), Samples.all(index), LanesBy.COMPANY, number),
                new Room(Measures.ROWS, whole));
    }

    /** The lane that all stand in where lanes are by none. */
    private static Lane alone(EventIndex index, boolean whole) {
        return new Lane(index, Crowd::label, new LaneRows(new DatedRows(index), Samples.all(index), LanesBy.NONE, 0),
                new Room(Measures.ROWS_IN_TILES, whole));
    }

    private static IntFunction<String> labels(EventIndex index, List<Event> events) {
        var labels = new HashMap<Integer, String>();
        events.forEach(event -> labels.put(index.row(event.id()).orElseThrow(), event.label().en()));
        return labels::get;
    }

    private static Stream<Lane> shipped() {
        try {
            Knowledge knowledge = DataFolder.read(List.of(new DataFolder(Path.of("data"), true))).value();
            EventIndex index = EventIndex.of(knowledge);
            return IntStream.range(0, index.lanes().size())
                    .mapToObj(lane -> lane(index, labels(index, knowledge.events()), lane, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Lane> lanes() {
        return LANES;
    }

    /** Which line each label stands in, by row, of all that reaches so many windows' widths from an absolute pixel. */
    private static Map<Integer, Integer> lines(LaneLayout layout, double middle, double windows) {
        var lines = new HashMap<Integer, Integer>();
        for (Tile tile : layout.near(middle - windows * WIDTH, middle + windows * WIDTH)) {
            for (int line = 0; line < tile.lines().size(); line++) {
                for (Placed placed : tile.lines().get(line)) {
                    if (!placed.label().isEmpty()) {
                        lines.put(placed.row(), line);
                    }
                }
            }
        }
        return lines;
    }

    /** What a window shows on the way from millennia to seconds towards one of the events. */
    private static Stream<Map<Integer, Integer>> way(Lane lane, LaneSteps steps, long seed) {
        var random = new Random(seed);
        LaneRows rows = lane.rows();
        double second = rows.datedCount() == 0 ? 0 : rows.anchor(rows.datedCount() - 1 - random.nextInt(rows.datedCount() + 1) / 2, 1);
        return IntStream.rangeClosed(0, Scale.COARSEST).map(step -> Scale.COARSEST - step)
                .mapToObj(step -> lines(steps.at(step), second / Scale.secondsPerPixel(step), 0.5));
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void aLabelThatStaysKeepsItsLine(Lane lane) {
        for (long seed = 1; seed <= 2; seed++) {
            Map<Integer, Integer> before = Map.of();
            for (Map<Integer, Integer> now : way(lane, lane.steps(), seed).toList()) {
                for (var one : now.entrySet()) {
                    assertThat(before.getOrDefault(one.getKey(), one.getValue())).as("row %d", one.getKey()).isEqualTo(one.getValue());
                }
                before = now;
            }
        }
    }

    @Test
    void inACrowdNinetyEightOfAHundredLabelsStayFromOneStepToTheNext() {
        for (Lane lane : LANES.stream().filter(lane -> lane.rows().size() > 200).toList()) {
            LaneSteps steps = lane.steps();
            double middle = lane.rows().anchor(lane.rows().datedCount() * 9 / 10, 1);
            int stay = 0;
            int could = 0;
            for (int step = 170; step > 60; step--) {
                var before = lines(steps.at(step), middle / Scale.secondsPerPixel(step), 0.5);
                var now = lines(steps.at(step - 1), middle / Scale.secondsPerPixel(step - 1), 4);
                could += before.size();
                stay += (int) before.keySet().stream().filter(now::containsKey).count();
            }
            assertThat(stay).as("%s: of %d", lane, could).isGreaterThanOrEqualTo(could * 98 / 100);
        }
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void whereLabelsStandDoesNotDependOnHowOneGotThere(Lane lane) {
        LaneSteps visited = lane.steps();
        List<Map<Integer, Integer>> inwards = way(lane, visited, 7).toList();
        var random = new Random(8);
        for (int i = 0; i < 4; i++) {
            int step = random.nextInt(Scale.COARSEST + 1);
            LaneSteps straight = lane.steps();
            var seen = way(lane, straight, 7).skip(Scale.COARSEST - step).findFirst().orElseThrow();
            assertThat(seen).as("step %d", step).isEqualTo(inwards.get(Scale.COARSEST - step));
        }
    }
}
