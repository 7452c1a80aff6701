// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.model.Category;
import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Evidence;
import annals.model.Text;
import annals.time.EdtfDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSpillTest {
    private static final List<String> DATES = List.of("1956", "1956-06-18", "1956-06", "1950~", "1956/1960", "-0044", "../1956", "1956/..");

    @TempDir
    Path temp;

    @Test
    void everythingShippedIsTheSameAfterBeingWrittenAndReadBack() throws IOException {
        var folder = new DataFolder(Path.of(System.getProperty("annals.data")), true);

        assertThat(DataFolder.read(List.of(folder)).value().events()).isNotEmpty().allSatisfy(event -> {
            byte[] bytes = EventBytes.write(event);
            assertThat(EventBytes.read(bytes)).isEqualTo(event);
            assertThat(EventBytes.label(bytes)).isEqualTo(event.label());
        });
    }

    @Test
    void eventsComeOutInTheirOrderAndTheLastOfEachId() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            Map<String, Event> last = new LinkedHashMap<>();
            try (var spill = new EventSpill(temp.resolve("events"))) {
                spill.begin();
                spill.add(event("gone", random), false);
                spill.begin();
                for (int i = 0; i < 50 * seed; i++) {
                    Event event = event("e" + random.nextInt(200), random);
                    boolean again = last.put(event.id(), event) != null;
                    spill.add(event, again);
                }

                assertThat(events(spill.sorted())).isEqualTo(last.values().stream().sorted(EventOrder.COMPARATOR).toList());
            }
            assertThat(temp).isEmptyDirectory();
        }
    }

    private static List<Event> events(EventSpill.Sorted sorted) {
        return IntStream.range(0, sorted.size()).mapToObj(row -> EventBytes.read(sorted.bytes(row))).toList();
    }

    private static Event event(String id, Random random) {
        var organizations = new ArrayList<>(List.of("openai", "meta", "x".repeat(1 + random.nextInt(200))));
        Collections.shuffle(organizations, random);
        EdtfDate when = random.nextInt(4) == 0 ? null : EdtfDate.parse(DATES.get(random.nextInt(DATES.size())));
        return new Event(id, when, new Text("Title", "标题"), random.nextBoolean() ? null : new Text("Short", "短"),
                new Text("Summary.", "摘要。"), Category.values()[random.nextInt(5)], 1 + random.nextInt(5), organizations,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Evidence.REPORTED);
    }
}
