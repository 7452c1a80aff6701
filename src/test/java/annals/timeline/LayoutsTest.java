// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    private static final int EVENTS = 30_000;

    private final Layouts layouts = new Layouts(Samples.TEXT);

    @Test
    void aLayoutIsMadeOnce() {
        Scene scene = Samples.scene(Samples.anything(50, 1), Samples.years(1000), 1000, 900);
        assertThat(layouts.of(scene, 0)).isSameAs(layouts.of(Samples.scaled(scene, scene.scale().panned(300)), 0));
    }

    @Test
    void whatIsKeptIsBoundedByItsEventsAndTheLastZoomStepsStay() {
        Scene scene = Samples.scene(sameYear(), Samples.years(1000), 1000, 900);
        var made = new ArrayList<LaneLayout>();
        for (int step = 150; step < 200; step++) {
            made.add(layouts.of(at(scene, step), 0));
            assertThat(made.getLast().size()).isEqualTo(EVENTS);
            assertThat(layouts.rowsKept()).isLessThanOrEqualTo(1_000_000);
        }
        assertThat(layouts.rowsKept()).isGreaterThan(1_000_000 - EVENTS);
        assertThat(layouts.of(at(scene, 198), 0)).isSameAs(made.get(48));
        assertThat(layouts.of(at(scene, 199), 0)).isSameAs(made.get(49));
        assertThat(layouts.of(at(scene, 150), 0)).isNotSameAs(made.getFirst());
    }

    private static Scene at(Scene scene, int step) {
        return Samples.scaled(scene, new Scale(0, step));
    }

    private static List<Event> sameYear() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(Samples.event("event-" + i, "2023", 3, "it", "alpha"));
        }
        return events;
    }
}
