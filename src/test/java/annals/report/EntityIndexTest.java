// SPDX-License-Identifier: Apache-2.0
package annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import annals.picture.Words;
import annals.report.Edition.Page;
import annals.report.EntityIndex.Entry;
import annals.report.EntityIndex.Part;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which columns the names of an index stand in. */
class EntityIndexTest {
    private static final double ROOM = 54;

    @Test
    void eachOfShortKindsIsAColumn() {
        List<Part> parts = List.of(part(Words.ORGANIZATIONS, 12, 3), part(Words.PERSONS, 4, 1), part(Words.TECHNOLOGIES, 20, 2));
        assertThat(EntityIndex.columns(parts, ROOM)).isEqualTo(parts.stream().map(List::of).toList());
    }

    @Test
    void namesOnHundredsOfPagesAreNotShortAndFlow() {
        assertThat(EntityIndex.columns(List.of(part(Words.ORGANIZATIONS, 12, 200)), ROOM)).isEmpty();
        assertThat(EntityIndex.columns(List.of(part(Words.ORGANIZATIONS, 12, 200), part(Words.PERSONS, 3, 1)), ROOM)).isEmpty();
    }

    @Test
    void whatFillsNoPageIsCutInTwoAndNoNameIsLeftAlone() {
        var random = new Random(14);
        for (int round = 0; round < 200; round++) {
            List<Part> parts = List.of(part(Words.ORGANIZATIONS, 2 + random.nextInt(20), 1), part(Words.PERSONS, 2 + random.nextInt(10), 2),
                    part(Words.TECHNOLOGIES, 25 + random.nextInt(15), 1));
            List<List<Part>> halves = EntityIndex.columns(parts, ROOM);
            assertThat(halves).hasSize(2);
            assertThat(halves.stream().flatMap(List::stream).flatMap(part -> part.entries().stream()))
                    .containsExactlyElementsOf(parts.stream().flatMap(part -> part.entries().stream()).toList());
            assertThat(halves.stream().flatMap(List::stream)).allMatch(part -> part.entries().size() > 1);
            assertThat(halves.getFirst()).allMatch(part -> part.heading().isPresent());
            int left = halves.getFirst().stream().mapToInt(Part::lines).sum();
            int right = halves.getLast().stream().mapToInt(Part::lines).sum();
            assertThat(Math.abs(left - right)).isLessThan(8);
        }
    }

    @Test
    void withoutPagesNothingIsCut() {
        assertThat(EntityIndex.columns(List.of(part(Words.TECHNOLOGIES, 40, 1)), 0)).isEmpty();
    }

    private static Part part(Words heading, int names, int pages) {
        return new Part(Optional.of(heading), IntStream.range(0, names).mapToObj(at -> {
            var found = new TreeMap<Page, String>();
            IntStream.range(0, pages).forEach(page -> found.put(new Page(1, 10 + page), "event-" + page));
            return new Entry("Name " + at, found);
        }).toList());
    }
}
