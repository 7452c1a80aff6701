// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The event that is selected is drawn alone with its name, whatever stands around it. */
class SelectedEventTest {
    private static final double WIDTH = 1000;

    private final Storyboard board = new Storyboard(Samples.TEXT);

    @ParameterizedTest
    @MethodSource("annals.timeline.StoryboardTest#scenes")
    void theSelectedEventStandsByItselfWithItsNameHoweverCrowdedItIs(Scene scene) {
        assertThat(StoryboardTest.washes(board.draw(scene))).isZero();
        board.draw(scene).spots().stream().map(Spot::subject).filter(Subject.Cluster.class::isInstance).limit(20).forEach(pill -> {
            int lane = ((Subject.Cluster) pill).lane();
            int row = ((Subject.Cluster) pill).rows().getFirst();
            double x = scene.scale().x(scene.answer().matches().index().earliestStart(row));
            if (x > 0 && x < WIDTH) {
                assertStands(Samples.selecting(scene, row, List.of()), new Subject.Item(row, lane));
            }
        });
    }

    private void assertStands(Scene scene, Subject.Item item) {
        Drawing drawing = board.draw(scene);
        Rect area = drawing.spotOf(item).orElseThrow().area();
        assertThat(board.places(scene, item.row())).as("one scrolls to where it stands")
                .anyMatch(place -> place.y() > area.y() && place.y() < area.bottom());
        assertThat(StoryboardTest.washes(drawing)).isPositive();
        String name = scene.look().labels().apply(item.row());
        assertThat(Samples.labels(drawing)).filteredOn(label -> Samples.area(label).meets(area)).singleElement()
                .satisfies(label -> assertThat(name).startsWith(label.text().replaceFirst("(\\.{3}|…)$", "")));
        assertThat(drawing.spots().stream().map(Spot::subject)).noneMatch(subject -> subject instanceof Subject.Cluster(var in, var rows)
                && in == item.lane() && rows.contains(item.row()));
        StoryboardTest.assertApart(drawing.spots().stream().map(Spot::area).toList(), "row " + item.row());
    }

    @Test
    void lookedAtFromFurtherAwayOrNearerASelectedEventIsNeverLost() {
        Scene scene = Samples.scene(Samples.anything(300, 41), Samples.years(WIDTH), WIDTH, 900);
        int row = scene.answer().matches().rows(0)[20];
        for (int step = 60; step <= Scale.COARSEST; step += 4) {
            double x = 500;
            double second = scene.answer().matches().index().earliestStart(row);
            Scene shown = Samples.scaled(scene, new Scale(second - x * Scale.secondsPerPixel(step), step));
            assertStands(Samples.selecting(shown, row, List.of()), new Subject.Item(row, 0));
        }
    }
}
