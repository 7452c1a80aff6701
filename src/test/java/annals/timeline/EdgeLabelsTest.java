// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.model.Event;
import annals.model.Language;
import annals.query.EventIndex;
import annals.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the edges of a window leave of its labels: all of them, or none. */
class EdgeLabelsTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;
    private static final String NAME = "A name of some words";

    private final Storyboard board = new Storyboard(Samples.TEXT);

    private static Scene scene(List<Event> events) {
        return Samples.scene(events, Samples.years(WIDTH), WIDTH, HEIGHT);
    }

    static Stream<Scene> scenes() {
        return Stream.of(scene(Samples.anything(300, 1)), scene(Samples.nasty(2)), scene(Samples.ages(3)),
                Samples.folding(scene(Samples.anything(300, 4)), IntStream.range(0, 3).boxed().collect(Collectors.toSet())),
                Crowd.scene(Crowd.index(20_000, 5), Samples.years(WIDTH), WIDTH, HEIGHT));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noWordLeavesTheWindowAndNoneMeetsAnother(Scene all) {
        var random = new Random(7);
        for (int step = 60; step <= Scale.COARSEST; step += 4) {
            Scale scale = new Scale(Samples.NOW - random.nextInt(1200) * Scale.secondsPerPixel(step), step);
            for (Language language : Language.values()) {
                Drawing drawing = board.draw(Samples.in(Samples.scaled(all, scale), language));
                List<Rect> words = Samples.labels(drawing).stream().map(Samples::area).toList();
                assertThat(words).as("step %d", step).allSatisfy(area -> {
                    assertThat(area.x()).isNotNegative();
                    assertThat(area.right()).isLessThanOrEqualTo(WIDTH);
                });
                for (int one = 0; one < words.size(); one++) {
                    for (int other = 0; other < one; other++) {
                        assertThat(words.get(one).meets(words.get(other))).as("step %d: %s", step, words.get(one)).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whatIsNamedIsInSight(Scene all) {
        var random = new Random(8);
        EventIndex index = all.answer().matches().index();
        for (int step = 60; step <= Scale.COARSEST; step += 4) {
            Scale scale = new Scale(Samples.NOW - random.nextInt(1200) * Scale.secondsPerPixel(step), step);
            board.draw(Samples.scaled(all, scale)).spots().forEach(spot -> {
                if (spot.subject() instanceof Subject.Item(var row, _)) {
                    assertThat(scale.x(index.earliestStart(row))).isLessThan(WIDTH);
                    assertThat(scale.x(index.latestEnd(row))).isPositive();
                }
            });
        }
    }

    @Test
    void aLabelThatTheRightEdgeWouldCutStandsToTheLeftOfItsMark() {
        assertThat(label(List.of(event("a", "2020-01-01"), event("end", "2031")), WIDTH - 30)).satisfies(label -> {
            assertThat(label.text()).isEqualTo(NAME);
            assertThat(Samples.area(label).right()).isLessThan(WIDTH - 30);
        });
    }

    @Test
    void aBarThatGoesOnBeyondBothEdgesIsNamedOnItself() {
        assertThat(label(List.of(event("a", "2010/2030"), event("end", "2031")), -100)).satisfies(label -> {
            assertThat(label.text()).isEqualTo(NAME);
            assertThat(Samples.area(label).x()).isBetween(8.0, 40.0);
        });
    }

    @Test
    void aBarThatBeginsInSightAndGoesOnIsNamedBeforeItsBeginning() {
        assertThat(label(List.of(event("a", "2020/2030"), event("end", "2031")), 600)).satisfies(label -> {
            assertThat(label.text()).isEqualTo(NAME);
            assertThat(Samples.area(label).right()).isLessThan(600);
        });
    }

    @Test
    void whatLiesBeforeTheWindowLeavesNoEndOfItsLabelBehind() {
        Scene scene = scene(List.of(event("a", "2020-01-01"), event("end", "2031")));
        assertThat(Samples.labels(board.draw(Samples.scaled(scene, at(2020, -20))))).extracting(Mark.Label::text).doesNotContain(NAME);
    }

    private static Event event(String id, String when) {
        return Samples.event(id, when, 3, NAME, "alpha");
    }

    /** Days are pixels; the first of January of 2020 stands here, or of 2010 far to the left of it. */
    private static Scale at(int year, double x) {
        int step = 131;
        return new Scale(Span.second(LocalDate.of(year, 1, 1)) - x * Scale.secondsPerPixel(step), step);
    }

    private Mark.Label label(List<Event> events, double x) {
        Scale scale = at(2020, x);
        return Samples.labels(board.draw(Samples.scaled(scene(events), scale))).stream().filter(label -> label.text().equals(NAME))
                .findFirst().orElseThrow();
    }
}
