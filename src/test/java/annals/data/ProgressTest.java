// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import annals.data.Progress.Step;
import annals.model.Event;
import annals.model.Knowledge;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    Path temp;

    @Test
    void aShortLoadingIsNotToldOfAndALongOneNotTooOften() {
        var now = new AtomicLong();
        var told = new ArrayList<Long>();
        var paced = new PacedProgress((_, _, events) -> told.add(events), Duration.ofSeconds(1), Duration.ofMillis(100),
                () -> now.get() * 1_000_000);
        for (int ms = 0; ms <= 1350; ms += 50) {
            now.set(ms);
            paced.at(Step.READING, 0, ms);
        }

        assertThat(told).containsExactly(1000L, 1100L, 1200L, 1300L);
    }

    @Test
    void theStepsTogetherMakeOneWay() {
        assertThat(Step.LOOKING.whole(0)).isZero();
        assertThat(Step.LOOKING.whole(1)).isCloseTo(Step.READING.whole(0), within(1e-9));
        assertThat(Step.READING.whole(1)).isCloseTo(Step.WRITING.whole(0), within(1e-9));
        assertThat(Step.WRITING.whole(1)).isEqualTo(1);
    }

    @Test
    void eventsAreHandedOnAsTheyAreReadWithNewsOfHowFarItIs() throws IOException {
        Folder folder = folderOf(3500);
        var sink = new Sink();
        var parts = new ArrayList<Double>();
        var counts = new ArrayList<Long>();

        Loaded<Knowledge> rest = DataFolder.read(List.of(folder.own()), sink, (step, part, events) -> {
            parts.add(step.whole(part));
            counts.add(events);
        });

        assertThat(rest.value().events()).isEmpty();
        assertThat(sink.events).isEqualTo(DataFolder.read(List.of(folder.own())).value().events());
        assertThat(parts).isSorted().allMatch(part -> part >= 0 && part <= Step.READING.whole(1));
        assertThat(counts).contains(1000L, 2000L, 3000L);
    }

    @Test
    void anInterruptedThreadBreaksReadingOff() throws Exception {
        Folder folder = folderOf(1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> DataFolder.read(List.of(folder.own()), new Sink(), Progress.UNHEARD))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Folder folderOf(int events) throws IOException {
        Folder folder = Folder.sound(temp);
        folder.write("events/2022.json", IntStream.range(0, events)
                .mapToObj(place -> Folder.OTHER.replace("\"gpt-3\"", "\"event-" + (10_000 + place) + "\""))
                .collect(Collectors.joining(",\n", "[", "]")));
        return folder;
    }

    private static final class Sink implements EventSink {
        private final List<Event> events = new ArrayList<>();

        @Override
        public void begin() {
            events.clear();
        }

        @Override
        public void add(Event event, boolean again) {
            events.add(event);
        }
    }
}
