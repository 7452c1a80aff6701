// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Rect;
import annals.draw.Tone.Token;
import annals.model.Event;
import annals.model.Language;
import annals.query.EventIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiniatureTest {
    private static final double WIDTH = 318;

    private static Drawing draw(EventIndex index, double width) {
        return new Miniature(Samples.TEXT).draw(new Miniature.Sheet(Samples.all(index), Token.ACCENT, Language.EN, width)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 318", "12, 2, 318", "300, 3, 318", "300, 4, 60", "5000, 5, 318", "5000, 6, 900"})
    void everyDatedEventIsDrawnOrCountedOnce(int count, long seed, double width) {
        EventIndex index = Samples.index(Stream.concat(Samples.anything(count, seed).stream(),
                Stream.of(Samples.event("dated", "2020-02-03", 5, "x", "alpha"))).toList());
        Drawing drawing = draw(index, width);
        var rows = new ArrayList<Integer>();
        for (Spot spot : drawing.spots()) {
            switch (spot.subject()) {
                case Subject.Item(var row, _) -> rows.add(row);
                case Subject.Cluster(_, var some) -> rows.addAll(some);
                default -> throw new AssertionError(spot);
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(IntStream.range(0, index.firstUndated()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingOverlapsOrLeavesThePicture(long seed) {
        Drawing drawing = draw(Samples.index(Samples.nasty(seed)), WIDTH);
        var all = new Rect(0, 0, drawing.width(), drawing.height());
        List<Rect> areas = drawing.spots().stream().map(Spot::area).toList();
        for (int i = 0; i < areas.size(); i++) {
            Rect one = areas.get(i);
            assertThat(one.x() >= 0 && one.y() >= 0 && one.right() <= all.right() + 1 && one.bottom() <= all.bottom()).as(one.toString()).isTrue();
            for (Rect other : areas.subList(i + 1, areas.size())) {
                assertThat(one.meets(other)).as(one + " and " + other).isFalse();
            }
        }
    }

    @Test
    void theMostImportantLieAtTheBottom() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 20; i++) {
            events.add(Samples.event("event-" + i, "2020-05-05", 1 + i % 5, "x", "alpha"));
        }
        EventIndex index = Samples.index(events);
        Drawing drawing = draw(index, WIDTH);
        List<Integer> upwards = drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Item)
                .sorted((a, b) -> Double.compare(b.area().y(), a.area().y()))
                .map(spot -> index.importance(((Subject.Item) spot.subject()).row())).toList();
        assertThat(upwards).hasSizeLessThan(events.size()).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void whatIsUndatedHasNoPlaceInTime() {
        var matches = Samples.all(Samples.index(List.of(Samples.event("undated", null, 3, "x", "alpha"))));
        assertThat(new Miniature(Samples.TEXT).draw(new Miniature.Sheet(matches, Token.ACCENT, Language.EN, WIDTH))).isEmpty();
    }
}
