// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Tone;
import annals.query.EventIndex;
import annals.query.LanesBy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What folding a lane and putting events into other lanes leaves as it was. */
class FoldedLanesTest {
    private static final double WIDTH = 1200;
    private static final double HIGH = 20_000;

    private final Storyboard board = new Storyboard(Samples.TEXT);

    private static Scene scene(LanesBy by, int count, long seed) {
        return Samples.by(by, Samples.scene(Samples.peopled(count, seed), Samples.years(WIDTH), WIDTH, HIGH));
    }

    @ParameterizedTest
    @EnumSource
    void aFoldedLaneCountsEveryEventThatItDrewOrCountedOpen(LanesBy by) {
        for (int count : new int[] {40, 400, 4000}) {
            var random = new Random(count);
            Scene open = scene(by, count, count);
            Set<Integer> lanes = open.answer().lanes();
            Set<Integer> some = new HashSet<>(lanes);
            some.removeIf(_ -> random.nextBoolean());
            for (Set<Integer> folded : List.of(some, lanes)) {
                Ledger before = board.ledger(open);
                Ledger after = board.ledger(Samples.folding(open, folded));
                assertThat(after.inLanes()).isEqualTo(before.inLanes()).isEqualTo(count);
                assertThat(after.lanes()).hasSameSizeAs(before.lanes());
                for (int at = 0; at < after.lanes().size(); at++) {
                    Ledger.Lane lane = after.lanes().get(at);
                    assertThat(lane.matching()).isEqualTo(before.lanes().get(at).matching());
                    if (folded.contains(lane.lane())) {
                        assertThat(lane.dated().alone()).isZero();
                    } else {
                        assertThat(lane).isEqualTo(before.lanes().get(at));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void foldingOneLaneMovesNothingWithinTheOthersAndNothingAnywhereSideways(LanesBy by) {
        Scene open = scene(by, 400, 5);
        var before = places(open, -1);
        for (int folded : open.answer().lanes()) {
            Scene scene = Samples.folding(open, Set.of(folded));
            var after = places(scene, folded);
            before.forEach((lane, spots) -> {
                if (lane != folded) {
                    assertThat(after.get(lane)).as("lane %d with %d folded", lane, folded).isEqualTo(spots);
                }
            });
            assertThat(board.fullHeight(scene)).isLessThan(board.fullHeight(open));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFoldedLaneIsAsHighAtEveryZoomAndWhereverOneLooks(LanesBy by) {
        Scene open = scene(by, 400, 6);
        Scene folded = Samples.folding(open, open.answer().lanes());
        double high = board.fullHeight(folded);
        for (int step = 0; step <= Scale.COARSEST; step += 8) {
            assertThat(board.fullHeight(Samples.scaled(folded, new Scale(Samples.NOW - 1e8, step)))).isEqualTo(high);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPANY")
    void aMarkHasTheColourOfTheCompanyThatActedFirstInAllLanes(LanesBy by) {
        Scene scene = scene(by, 60, 7);
        EventIndex index = scene.answer().matches().index();
        for (int row = 0; row < index.size(); row++) {
            assertThat(scene.tone(row, 0)).isEqualTo(scene.look().companyTones().get(index.lanes(row)[0]));
        }
        Set<Tone> expected = new HashSet<>(scene.look().companyTones());
        assertThat(marks(board.draw(scene).marks())).filteredOn(mark -> mark instanceof Mark.Dot)
                .isNotEmpty().allSatisfy(mark -> assertThat(expected).contains(((Mark.Dot) mark).fill()));
    }

    private static List<Mark> marks(List<Mark> all) {
        return all.stream().flatMap(mark -> mark instanceof Mark.Clip(var _, var inside) ? marks(inside).stream()
                : List.of(mark).stream()).toList();
    }

    /** Where everything of each lane stands, from its name downwards. */
    private Map<Integer, Map<Subject, Rect>> places(Scene scene, int without) {
        var places = new HashMap<Integer, Map<Subject, Rect>>();
        var tops = new HashMap<Integer, Double>();
        for (Spot spot : board.draw(scene).spots()) {
            if (spot.subject() instanceof Subject.Lane(var lane)) {
                tops.put(lane, spot.area().y());
            }
        }
        for (Spot spot : board.draw(scene).spots()) {
            int lane = lane(spot.subject());
            if (lane != without) {
                places.computeIfAbsent(lane, _ -> new HashMap<>()).put(spot.subject(), spot.area().moved(0, -tops.get(lane)));
            }
        }
        return places;
    }

    private static int lane(Subject subject) {
        return switch (subject) {
            case Subject.Item(var _, var lane) -> lane;
            case Subject.Cluster(var lane, var _) -> lane;
            case Subject.Undated(var lane, var _) -> lane;
            case Subject.Lane(var lane) -> lane;
        };
    }
}
