// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.timeline.FacingLanes.Facing;
import annals.timeline.FacingLanes.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacingLanesTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;
    private static final double EDGE = 250;

    private final FacingLanes board = new FacingLanes(Samples.TEXT);

    @Test
    void everyEventStandsWhereTheTimelineHasIt() {
        for (int seed = 0; seed < 20; seed++) {
            Scene scene = scene(seed);
            Drawing faced = board.draw(Samples.sized(scene, WIDTH, 5_000, 0), new Facing(0, 1, List.of()));
            Drawing timeline = new Storyboard(Samples.TEXT).draw(Samples.sized(scene, WIDTH, 5_000, 0));
            assertThat(across(faced)).as("seed %d", seed).isEqualTo(across(timeline));
        }
    }

    @Test
    void inAHighWindowBothLanesHaveMoreLinesAndTheirEventsAreLessCounted() {
        Scene scene = Samples.scaled(scene(4), Samples.years(400));
        var facing = new Facing(0, 1, List.of());
        Drawing high = board.draw(Samples.sized(scene, 400, 1300, 0), facing);
        assertThat(counted(high)).isLessThan(counted(board.draw(Samples.sized(scene, 400, 500, 0), facing)) / 2);
        assertThat(high.spots()).allSatisfy(spot -> assertThat(spot.area().bottom()).isLessThanOrEqualTo(1300));
    }

    private static long counted(Drawing drawing) {
        return drawing.spots().stream().map(Spot::subject).filter(Subject.Cluster.class::isInstance)
                .mapToLong(pill -> ((Subject.Cluster) pill).rows().size()).sum();
    }

    @Test
    void theUpperLaneEndsAboveTheAxisAndTheLowerOneBeginsBelowIt() {
        Scene scene = scene(3);
        Drawing faced = board.draw(scene, new Facing(0, 1, List.of()));
        double lowest = spots(faced, 0).mapToDouble(spot -> spot.area().bottom()).max().orElseThrow();
        double highest = spots(faced, 1).mapToDouble(spot -> spot.area().y()).min().orElseThrow();
        assertThat(highest - lowest).isGreaterThan(Measures.AXIS);
        Drawing swapped = board.draw(scene, new Facing(1, 0, List.of()));
        assertThat(spots(swapped, 1).mapToDouble(spot -> spot.area().bottom()).max().orElseThrow())
                .isLessThan(spots(swapped, 0).mapToDouble(spot -> spot.area().y()).min().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void inALowPlaceBothLanesAreWholeAndCountWhatHasNoLine(int lines) {
        double height = FacingLanes.height(lines);
        for (int seed = 0; seed < 10; seed++) {
            Scene scene = Samples.sized(scene(seed), WIDTH, height, 0);
            Drawing faced = board.draw(scene, new Facing(0, 1, List.of()));
            Drawing timeline = new Storyboard(Samples.TEXT).draw(Samples.sized(scene, WIDTH, 5_000, 0));
            assertThat(faced.spots()).as("seed %d", seed).allMatch(spot -> spot.area().y() >= 0 && spot.area().bottom() <= height);
            for (int lane : List.of(0, 1)) {
                // at the edges it hangs on labels what reaches in
                List<Integer> inside = spots(timeline, lane).filter(spot -> spot.area().x() > EDGE && spot.area().right() < WIDTH - EDGE)
                        .flatMap(spot -> spot.subject() instanceof Subject.Item(var row, _) ? Stream.of(row) : Stream.empty()).toList();
                assertThat(rows(faced, lane)).as("lane %d, seed %d", lane, seed).containsAll(inside);
                assertThat(spots(faced, lane)).as("lane %d, seed %d", lane, seed).isNotEmpty();
            }
        }
    }

    /** All that a lane shows, alone or counted. */
    private static Set<Integer> rows(Drawing drawing, int of) {
        return drawing.spots().stream().flatMap(spot -> switch (spot.subject()) {
            case Subject.Item(var row, var lane) when lane == of -> Stream.of(row);
            case Subject.Cluster(var lane, var rows) when lane == of -> rows.stream();
            default -> Stream.<Integer>of();
        }).collect(Collectors.toSet());
    }

    @Test
    void whatIsSaidOfLinksNeverOverlapsAndStandsOnItsLine() {
        for (int seed = 0; seed < 30; seed++) {
            Scene scene = scene(seed);
            List<Link> links = links(scene, seed);
            Drawing faced = board.draw(scene, new Facing(0, 1, links));
            List<Rect> said = faced.spots().stream().filter(spot -> spot.subject() instanceof Subject.Cluster(var lane, _)
                    && lane == FacingLanes.BETWEEN).map(Spot::area).toList();
            for (int one = 0; one < said.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(said.get(one).meets(said.get(other))).as("seed %d", seed).isFalse();
                }
                Rect area = said.get(one);
                assertThat(area.x()).isNotNegative();
                assertThat(area.right()).isLessThanOrEqualTo(WIDTH);
                assertThat(faced.spots().stream().filter(spot -> spot.subject() instanceof Subject.Item)
                        .noneMatch(spot -> spot.area().meets(area))).as("words on an event, seed %d", seed).isTrue();
            }
            long curves = curves(faced.marks());
            assertThat(curves).as("no line for what is not linked").isLessThanOrEqualTo(links.size());
            assertThat(said.size()).as("words without a line").isLessThanOrEqualTo((int) curves);
        }
    }

    @Test
    void anEventWithoutADateHasNoLine() {
        var events = List.of(Samples.event("a", "2020", 3, "a", "alpha"), Samples.event("b", null, 3, "b", "beta"),
                Samples.event("c", "2021", 3, "c", "beta"), Samples.event("d", "2021", 3, "d", "alpha"));
        Scene scene = Samples.sized(Samples.scene(events, Samples.years(WIDTH), WIDTH, HEIGHT), WIDTH, HEIGHT, 0);
        var index = scene.answer().matches().index();
        int undated = index.row("b").orElseThrow();
        int first = index.row("a").orElseThrow();
        int lane = index.lanes(first)[0];
        int other = index.lanes(undated)[0];
        assertThat(curves(board.draw(scene, new Facing(lane, other, List.of(new Link(first, undated, "never")))).marks())).isZero();
        assertThat(curves(board.draw(scene, new Facing(lane, other, List.of(new Link(first, index.row("c").orElseThrow(), "1 year")))).marks()))
                .isEqualTo(1);
    }

    private static Scene scene(long seed) {
        Scene all = Samples.scene(Samples.anything(200, seed), Samples.years(WIDTH), WIDTH, HEIGHT);
        return Samples.withLanes(all, Set.of(0, 1));
    }

    private static List<Link> links(Scene scene, long seed) {
        var random = new Random(seed);
        var matches = scene.answer().matches();
        int[] first = matches.rows(0);
        int[] second = matches.rows(1);
        return IntStream.range(0, 12).mapToObj(number -> new Link(first[random.nextInt(first.length)],
                second[random.nextInt(second.length)], number + " to " + 2 * number + " days")).toList();
    }

    private static Stream<Spot> spots(Drawing drawing, int lane) {
        return drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Item(_, var in) && in == lane);
    }

    private static Map<Subject, Double> across(Drawing drawing) {
        return drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Item(_, var lane) && lane < 2)
                .collect(Collectors.toMap(Spot::subject, spot -> spot.area().x()));
    }

    private static long curves(List<Mark> marks) {
        var all = new ArrayList<>(marks);
        long curves = 0;
        while (!all.isEmpty()) {
            Mark mark = all.removeLast();
            if (mark instanceof Mark.Clip clip) {
                all.addAll(clip.inside());
            } else if (mark instanceof Mark.Curve curve && !curve.tone().equals(FacingLanes.IN_LANE)) {
                curves++;
            }
        }
        return curves;
    }
}
