// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static annals.query.Samples.coloured;
import static annals.query.Samples.company;
import static annals.query.Samples.event;
import static annals.query.Samples.knowledge;
import static annals.query.Samples.organization;
import static annals.query.Samples.parent;
import static annals.query.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Category;
import annals.model.Entity;
import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Knowledge;
import annals.query.EventIndex.Facet;
import annals.query.EventIndex.Lane;
import annals.time.EdtfDate;
import annals.time.Span;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventIndexTest {
    @TempDir
    private Path folder;

    @Test
    void everyRowTellsWhatItsEventTells() {
        for (int seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var knowledge = Samples.random(random, random.nextInt(300));
            var index = EventIndex.of(knowledge);
            assertThat(index.size()).isEqualTo(knowledge.events().size());
            assertThat(index.firstUndated())
                    .isEqualTo((int) knowledge.events().stream().filter(event -> event.when() != null).count());
            for (int row = 0; row < index.size(); row++) {
                Event event = knowledge.events().get(row);
                assertThat(index.id(row)).isEqualTo(event.id());
                assertThat(index.row(event.id())).hasValue(row);
                assertThat(row < index.firstUndated() ? index.bounds(row) : null)
                        .isEqualTo(event.when() == null ? null : event.when().bounds());
                assertThat(List.of(index.importance(row), index.category(row), index.evidence(row), index.doubted(row)))
                        .isEqualTo(List.of(event.importance(), event.category(), event.evidence(),
                                event.when() != null && event.when().doubted()));
                assertThat(index.ids(Facet.ORGANIZATION, row)).isEqualTo(event.organizations().stream().distinct().toList());
                assertThat(index.ids(Facet.OWNER, row)).containsExactlyInAnyOrderElementsOf(EachEvent.owners(event, knowledge));
                assertThat(index.ids(Facet.PERSON, row)).isEqualTo(event.people().stream().distinct().toList());
                assertThat(index.ids(Facet.TECHNOLOGY, row)).isEqualTo(event.technologies().stream().distinct().toList());
                assertThat(index.ids(Facet.SOURCE, row)).isEqualTo(event.sources().stream().distinct().toList());
            }
        }
    }

    @Test
    void rowsStandInTheOneOrderOfEvents() {
        var knowledge = Samples.random(new Random(11), 400);
        var shuffled = new ArrayList<>(knowledge.events());
        Collections.shuffle(shuffled, new Random(12));
        var index = EventIndex.of(new Knowledge(shuffled, knowledge.organizations(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
        assertThat(IntStream.range(0, 400).mapToObj(index::id))
                .containsExactlyElementsOf(shuffled.stream().sorted(EventOrder.COMPARATOR).map(Event::id).toList());
    }

    @Test
    void whatIsWrittenAndReadAgainIsTheSame() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            var index = EventIndex.of(Samples.random(new Random(seed), seed * 20));
            assertSame(EventIndex.read(ByteBuffer.wrap(written(index))), index);
        }
    }

    @Test
    void aMappedFileIsAnIndex() throws IOException {
        var index = EventIndex.of(Samples.random(new Random(3), 500));
        Path file = Files.write(folder.resolve("index"), written(index));
        try (var channel = FileChannel.open(file)) {
            assertSame(EventIndex.read(channel.map(MapMode.READ_ONLY, 0, channel.size())), index);
        }
    }

    @Test
    void whatIsNoIndexIsRefusedWithAReason() throws IOException {
        byte[] whole = written(EventIndex.of(Samples.random(new Random(5), 40)));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> EventIndex.read(ByteBuffer.wrap(cut))).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> EventIndex.read(ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + 3))))
                .isInstanceOf(IOException.class).hasMessage("the index of events has 3 bytes too many");
        assertThatThrownBy(() -> EventIndex.read(ByteBuffer.wrap("a text of no use".getBytes()))).isInstanceOf(IOException.class)
                .hasMessage("this is no index of events");
        whole[7]++;
        assertThatThrownBy(() -> EventIndex.read(ByteBuffer.wrap(whole))).isInstanceOf(IOException.class)
                .hasMessage("the index of events has version 4, not 3");
    }

    @Test
    void companiesThatBuildHaveLanesAndTheRestSharesThem() {
        var index = EventIndex.of(knowledge(List.of(
                        organization("stanford", Entity.Kind.UNIVERSITY, text("Stanford"), List.of()),
                        organization("house", Entity.Kind.PUBLIC_BODY, text("House"), List.of()),
                        organization("paper", Entity.Kind.MEDIA, text("Paper"), List.of()),
                        organization("lab", Entity.Kind.LAB, text("Lab"), List.of(), parent("acme", null)),
                        company("acme"), company("zenith"), company("fund"), company("once"), coloured("chips")),
                event("1", "2001", Category.MODEL, 4, "acme"),
                event("2", "2002", Category.MODEL, 4, "zenith", "stanford"),
                event("3", "2003", Category.DEAL, 5, "zenith", "fund"),
                event("4", "2004", Category.POLICY, 5, "house", "paper", "unheard-of"),
                event("5", "2005", Category.DEAL, 3, "chips"),
                event("6", "2006", Category.RESEARCH, 1, "lab", "acme"),
                event("7", "2007", Category.CULTURE, 1),
                event("8", "2008", Category.RESEARCH, 5, "once")));
        assertThat(index.lanes()).containsExactly(new Lane("zenith", false), new Lane("acme", false), new Lane("chips", false),
                new Lane("academia", true), new Lane("government", true), new Lane("other", true));
        assertThat(IntStream.range(0, 8).mapToObj(row -> Arrays.stream(index.lanes(row))
                .mapToObj(lane -> index.lanes().get(lane).key()).toList())).containsExactly(
                List.of("acme"), List.of("zenith", "academia"), List.of("zenith", "other"), List.of("government", "other"),
                List.of("chips"), List.of("acme"), List.of("other"), List.of("other"));
    }

    @Test
    void anEventStandsInTheLaneOfWhoOwnedItThen() {
        var index = EventIndex.of(knowledge(List.of(company("google"), company("deepmind", parent("google", "2014-01-26/.."))),
                event("founded", "2010", Category.COMPANY, 4, "deepmind"),
                event("atari", "2013-12-19", Category.RESEARCH, 4, "deepmind"),
                event("alphago", "2015", Category.RESEARCH, 5, "deepmind"),
                event("undated", null, Category.RESEARCH, 5, "deepmind")));
        assertThat(IntStream.range(0, 4).mapToObj(row -> index.lanes().get(index.lanes(row)[0]).key()))
                .containsExactly("deepmind", "deepmind", "google", "google");
    }

    @Test
    void organizationsThatOwnEachOtherDoNotHang() {
        var index = EventIndex.of(knowledge(List.of(company("a", parent("b", null)), company("b", parent("a", null))),
                event("it", "2015", Category.MODEL, 5, "a")));
        assertThat(index.ids(Facet.OWNER, 0)).containsExactly("a", "b");
        assertThat(index.lanes(0)).hasSize(1);
    }

    @Test
    void aLaneTellsTheRowsThatStandInIt() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var index = EventIndex.of(Samples.random(random, random.nextInt(400)));
            for (int lane = 0; lane < index.lanes().size(); lane++) {
                int place = lane;
                assertThat(index.rows(lane)).as("seed %d, lane %d", seed, lane).containsExactly(IntStream.range(0, index.size())
                        .filter(row -> Arrays.stream(index.lanes(row)).anyMatch(one -> one == place)).toArray());
            }
        }
    }

    @Test
    void whatHappenedToTheSecondKeepsItsSecondBesideWhatKnowsOnlyItsDay() throws IOException {
        var index = EventIndex.of(knowledge(List.of(), event("open", "../2012", Category.MODEL, 1),
                event("long-ago", "Y-20000000", Category.MODEL, 1), event("old", "-0300", Category.MODEL, 1),
                event("day", "2012-06-30", Category.MODEL, 1), event("second", "2012-06-30T10:20:30Z", Category.MODEL, 1),
                event("on", "2012/..", Category.MODEL, 1)));
        assertSame(EventIndex.read(ByteBuffer.wrap(written(index))), index);
        int row = index.row("second").getAsInt();
        assertThat(index.bounds(row)).isEqualTo(EdtfDate.parse("2012-06-30T10:20:30Z").bounds());
    }

    @Test
    void anIdIsFoundAmongManyAndNoOtherIs() {
        var texts = IntStream.range(0, 70_000).mapToObj(number -> number % 3 == 0 ? "事件" + number : "e-" + number).toList();
        var strings = Strings.of(texts);
        for (int place = 0; place < texts.size(); place++) {
            assertThat(strings.find(texts.get(place))).hasValue(place);
        }
        assertThat(Stream.of("", "e-3", "e-70001", "事件1", "E-1").map(strings::find)).allMatch(OptionalInt::isEmpty);
        assertThat(Strings.of(List.of()).find("")).isEmpty();
        assertThat(Strings.of(List.of("same", "other", "same")).find("same")).hasValue(0);
    }

    @Test
    void numbersOfEveryWidthComeBack() {
        for (int most : new int[] {0, 255, 256, 65_535, 65_536, Integer.MAX_VALUE}) {
            var numbers = Numbers.of(new int[] {most, 0, most, 7}, 3);
            assertThat(List.of(numbers.size(), numbers.get(0), numbers.get(1), numbers.get(2))).isEqualTo(List.of(3, most, 0, most));
        }
    }

    @Test
    void theLastSecondIsTheEndOfWhatIsKnownToEnd() {
        var index = EventIndex.of(knowledge(List.of(), event("a", "2023-05", Category.MODEL, 1),
                event("b", "2019/..", Category.MODEL, 1), event("c", null, Category.MODEL, 1)));
        assertThat(index.lastSecond()).isEqualTo(Span.second(LocalDate.of(2023, 6, 1)));
        assertThat(EventIndex.of(knowledge(List.of(), event("b", "2019-03-01/..", Category.MODEL, 1))).lastSecond())
                .isEqualTo(Span.second(LocalDate.of(2019, 3, 1)));
        assertThat(EventIndex.of(knowledge(List.of())).lastSecond()).isZero();
    }

    @Test
    void aRowThatIsUndatedHasNoBounds() {
        var index = EventIndex.of(knowledge(List.of(), event("a", null, Category.MODEL, 1)));
        assertThatThrownBy(() -> index.bounds(0)).isInstanceOf(IllegalArgumentException.class).hasMessage("undated: a");
        assertThatThrownBy(() -> index.bounds(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertSame(EventIndex read, EventIndex index) {
        assertThat(rows(read)).isEqualTo(rows(index));
        assertThat(read.lanes()).isEqualTo(index.lanes());
        assertThat(read.lastSecond()).isEqualTo(index.lastSecond());
        for (Facet facet : Facet.values()) {
            assertThat(read.ids(facet)).isEqualTo(index.ids(facet));
            for (String id : index.ids(facet)) {
                var expected = new BitSet();
                IntStream.range(0, index.size()).filter(row -> index.ids(facet, row).contains(id)).forEach(expected::set);
                assertThat(read.rows(facet, List.of(id))).isEqualTo(expected);
            }
        }
    }

    private static List<List<Object>> rows(EventIndex index) {
        var rows = new ArrayList<List<Object>>();
        for (int row = 0; row < index.size(); row++) {
            var cells = new ArrayList<Object>(List.of(index.id(row), index.row(index.id(row)).getAsInt(), index.importance(row),
                    index.category(row), index.evidence(row), index.doubted(row), Arrays.toString(index.lanes(row))));
            if (row < index.firstUndated()) {
                cells.add(index.bounds(row));
            }
            for (Facet facet : Facet.values()) {
                cells.add(index.ids(facet, row));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static byte[] written(EventIndex index) throws IOException {
        var bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
