// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.time.EdtfDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DensityTest {
    @TempDir
    Path temp;

    private Folder folder;

    @BeforeEach
    void write() throws IOException {
        folder = Folder.sound(temp);
    }

    @Test
    void whatIsReadIsSeenFromAboveYearByYear() throws IOException {
        String[] dates = {"\"2021\"", "\"2022-11-30\"", "\"2022-11\"", "\"1956-06/1956-08\"", "null", "\"../2001\"", "\"-0043-03-15\""};
        folder.write("events/2022.json", "[" + String.join(",\n", events(dates)) + "]");
        folder.write("events/later.json", "[]");
        var seen = new ArrayList<Density>();
        DataFolder.read(List.of(folder.own()), new Ignoring(), new Progress() {
            @Override
            public void at(Step step, double part, long events) {}

            @Override
            public void seen(Density density) {
                seen.add(density);
            }
        });
        assertThat(seen.getLast()).isEqualTo(new Density(1, new TreeMap<>(Map.of(-43, 1, 1956, 1, 2021, 1, 2022, 2))));
    }

    @Test
    void itStaysSmallHoweverFarEventsLieApart() throws IOException {
        var random = new Random(4);
        Event event = DataFolder.read(List.of(folder.own())).value().events().getFirst();
        var count = new DensityCount();
        for (int i = 0; i < 20_000; i++) {
            count.add(at(event, "Y" + (10_000 + random.nextInt(1_000_000))));
        }
        Density density = count.now();
        assertThat(density.counts()).hasSizeBetween(200, 2000);
        assertThat(density.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(20_000);
        assertThat(density.counts().keySet()).allMatch(year -> Math.floorMod(year, density.years()) == 0);
    }

    @Test
    void itIsPassedOnNoMoreOftenThanTheOtherNews() {
        var now = new AtomicLong();
        var told = new ArrayList<String>();
        var paced = new PacedProgress(new Progress() {
            @Override
            public void at(Step step, double part, long events) {
                told.add("at " + events);
            }

            @Override
            public void seen(Density density) {
                told.add("seen " + density.counts().get(2000));
            }
        }, Duration.ofSeconds(1), Duration.ofMillis(200), () -> now.get() * 1_000_000);
        for (int ms = 0; ms <= 1250; ms += 50) {
            now.set(ms);
            if (ms < 1200) {
                paced.seen(new Density(1, new TreeMap<>(Map.of(2000, ms))));
            }
            paced.at(Progress.Step.READING, 0, ms);
        }
        assertThat(told).containsExactly("seen 1000", "at 1000", "seen 1150", "at 1200");
    }

    private static List<String> events(String... dates) {
        var events = new ArrayList<String>();
        for (String date : dates) {
            events.add(Folder.OTHER.replace("\"gpt-3\"", "\"event-" + events.size() + "\"").replace("\"when\": null", "\"when\": " + date));
        }
        return events;
    }

    private static Event at(Event one, String when) {
        return new Event(one.id(), EdtfDate.parse(when), one.title(), one.brief(), one.summary(), one.category(), one.importance(),
                one.organizations(), one.people(), one.technologies(), one.sources(), one.figures(), one.claims(), one.relations(),
                one.evidence());
    }

    private static final class Ignoring implements EventSink {
        @Override
        public void begin() {}

        @Override
        public void add(Event event, boolean again) {}
    }
}
