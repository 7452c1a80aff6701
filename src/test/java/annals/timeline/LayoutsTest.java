// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.query.EventIndex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    private final Layouts layouts = new Layouts(Samples.TEXT);

    @Test
    void aLayoutIsMadeOnce() {
        Scene scene = Samples.scene(Samples.anything(50, 1), Samples.years(1000), 1000, 900);
        LaneLayout layout = layouts.sharing(scene, 0, 0);
        assertThat(layouts.sharing(Samples.scaled(scene, scene.scale().panned(300)), 0, 0)).isSameAs(layout);
        assertThat(layout.near(0, 0).getFirst()).isSameAs(layout.near(9, 9).getFirst());
    }

    @Test
    void whatIsKeptIsBoundedHoweverManyZoomStepsOneLooksAt() {
        EventIndex index = Crowd.index(20_000, 3);
        Scene scene = Crowd.scene(index, Samples.years(1000), 1000, 900);
        for (int step = 140; step < 160; step++) {
            for (int lane : layouts.lanes(scene)) {
                layouts.sharing(Samples.scaled(scene, new Scale(0, step)), lane, 0).near(0, 1000);
            }
            assertThat(layouts.weight()).isLessThanOrEqualTo(50_000);
        }
        assertThat(layouts.weight()).isGreaterThan(15_000);
    }

    @Test
    void aPictureOfManyLanesThatAreLaidOutAsAWholeIsKeptWhole() {
        var companies = List.of("alpha", "beta", "gamma", "delta");
        var events = new ArrayList<Event>();
        for (int i = 0; i < 9000; i++) {
            events.add(Samples.event("event-" + i, "2023-0" + (1 + i % 9), 3, "it", companies.get(i % 4)));
        }
        Scene scene = Samples.scene(events, Samples.years(1000), 1000, 900);
        var first = layouts.lanes(scene).stream().map(lane -> layouts.sharing(scene, lane, 0).near(0, 0).getFirst()).toList();
        for (int lane : layouts.lanes(scene)) {
            layouts.sharing(Samples.scaled(scene, new Scale(0, 150)), lane, 0).near(0, 0);
        }
        assertThat(layouts.lanes(scene).stream().map(lane -> layouts.sharing(scene, lane, 0).near(0, 0).getFirst()))
                .containsExactlyElementsOf(first);
    }
}
