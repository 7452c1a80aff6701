// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.model.Event;
import annals.model.Language;
import annals.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Span COVERED = Span.of(LocalDate.of(1940, 1, 1), LocalDate.of(2030, 1, 1));

    private static Overview.Strip strip(List<Event> events, Set<Integer> hidden, double width) {
        Scene scene = Samples.scene(events, Samples.years(width), width, 400);
        var lanes = new ArrayList<>(scene.answer().lanes());
        lanes.removeAll(hidden);
        return new Overview.Strip(scene.answer().matches(), Set.copyOf(lanes), scene.look().laneTones(), Language.EN, COVERED,
                width, 76);
    }

    private static List<Rect> columns(Drawing drawing) {
        return ((Mark.Clip) drawing.marks().getFirst()).inside().stream().filter(Mark.Box.class::isInstance)
                .map(mark -> ((Mark.Box) mark).at()).toList();
    }

    @Test
    void columnsAreAsHighAsTheYearsAreFull() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 30; i++) {
            events.add(Samples.event("many-" + i, "2020-0" + (1 + i % 9), 3, "x", "alpha"));
        }
        for (int i = 0; i < 10; i++) {
            events.add(Samples.event("few-" + i, "2010", 3, "x", i < 5 ? "alpha" : "beta"));
        }
        events.add(Samples.event("undated", null, 3, "x", "alpha"));
        Overview.Strip strip = strip(events, Set.of(), 1000);
        var heights = new TreeMap<Integer, Double>();
        for (Rect box : columns(new Overview(Samples.TEXT).draw(strip))) {
            int year = java.time.LocalDate.ofEpochDay((long) (strip.second(box.x() + 1) / 86_400)).getYear();
            heights.merge(year, box.height(), Double::sum);
        }
        assertThat(heights).containsOnlyKeys(2010, 2020);
        assertThat(heights.get(2020)).isCloseTo(3 * heights.get(2010), within(1e-6));
    }

    @Test
    void columnsNeverOverlapAndStayInside() {
        Overview.Strip strip = strip(Samples.anything(1000, 4), Set.of(), 640);
        var boxes = columns(new Overview(Samples.TEXT).draw(strip));
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.get(i).y()).isGreaterThanOrEqualTo(0);
            for (Rect other : boxes.subList(0, i)) {
                assertThat(boxes.get(i).grown(-1e-9).meets(other.grown(-1e-9))).isFalse();
            }
        }
    }

    @Test
    void oneEventAmongThousandsIsSeenAndTheColumnStaysAsHigh() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 3000; i++) {
            events.add(Samples.event("many-" + i, "2020", 3, "x", "alpha"));
        }
        double alone = columns(new Overview(Samples.TEXT).draw(strip(events, Set.of(), 500))).getFirst().height();
        events.add(Samples.event("one", "2020", 3, "x", "beta"));
        var boxes = columns(new Overview(Samples.TEXT).draw(strip(events, Set.of(), 500)));
        assertThat(boxes).hasSize(2).allMatch(box -> box.height() >= 1);
        assertThat(boxes.stream().mapToDouble(Rect::height).sum()).isCloseTo(alone, within(1e-6));
    }

    @Test
    void aHiddenLaneIsNotCounted() {
        var events = List.of(Samples.event("a", "2010", 3, "x", "alpha"));
        assertThat(columns(new Overview(Samples.TEXT).draw(strip(events, Set.of(), 500)))).hasSize(1);
        assertThat(columns(new Overview(Samples.TEXT).draw(strip(events, Set.of(0), 500)))).isEmpty();
    }

    @Test
    void itsYearsDoNotOverlapAndTheSameStripIsDrawnTheSame() {
        for (double width = 1; width < 1500; width += 37) {
            Overview.Strip strip = strip(Samples.nasty(4), Set.of(), width);
            Drawing drawing = new Overview(Samples.TEXT).draw(strip);
            var areas = Samples.labels(drawing).stream().map(Samples::area).toList();
            for (int i = 1; i < areas.size(); i++) {
                assertThat(areas.get(i).x()).isGreaterThan(areas.get(i - 1).right());
            }
            assertThat(new Overview(Samples.TEXT).draw(strip)).isEqualTo(drawing);
        }
    }

    @Test
    void secondsAndPixelsAreTwoWordsForOnePlace() {
        Overview.Strip strip = strip(List.of(), Set.of(), 777);
        assertThat(strip.x(COVERED.start())).isZero();
        assertThat(strip.x(COVERED.end())).isEqualTo(777);
        assertThat(strip.second(strip.x(1e9))).isCloseTo(1e9, within(1e-3));
    }

    @Test
    void allOfTimeBeginsWithADecade() {
        var index = Samples.index(List.of(Samples.event("a", "1956-06", 3, "x", "alpha"), Samples.event("b", "2025", 3, "x")));
        assertThat(Overview.covered(index).start()).isEqualTo(Span.second(LocalDate.of(1950, 1, 1)));
        assertThat(Overview.covered(index).end()).isGreaterThan(Span.second(LocalDate.of(2025, 6, 1)));
    }
}
