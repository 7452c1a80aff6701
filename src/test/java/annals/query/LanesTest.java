// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static annals.query.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Category;
import annals.model.Event;
import annals.model.Evidence;
import annals.query.EventIndex.Lane;
import annals.time.EdtfDate;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanesTest {
    private static Event event(int number, int importance, String... people) {
        var when = EdtfDate.parse(String.valueOf(1500 + number));
        return new Event("e" + number, when, text("it"), null, text("it"), Category.MODEL, importance, List.of(), List.of(people),
                List.of(), List.of(), List.of(), List.of(), List.of(), Evidence.REPORTED);
    }

    private static EventIndex index(List<Event> events) {
        return EventIndex.of(Samples.knowledge(List.of(), events.toArray(Event[]::new)));
    }

    private static List<String> keys(Lanes lanes, int row) {
        return IntStream.of(lanes.of(row)).mapToObj(lane -> lanes.all().get(lane).key()).toList();
    }

    @Test
    void whoIsNamedOftenHasALaneTheOthersShareOneAndSoDoEventsThatNameNobody() {
        Lanes lanes = index(List.of(event(0, 5, "ada", "bob"), event(1, 3, "bob", "ada", "once"), event(2, 4, "ada", "bob", "bob"),
                event(3, 3, "cho"), event(4, 5, "cho", "other"), event(5, 5, "cho", "twice"), event(6, 3), event(7, 3, "twice", "bob")))
                .lanes(LanesBy.PERSON);
        assertThat(lanes.all()).as("more important events first, then more events").containsExactly(new Lane("bob", false),
                new Lane("ada", false), new Lane("cho", false), new Lane(Lanes.OTHER, true), new Lane(Lanes.NONE, true));
        assertThat(IntStream.range(0, 8).mapToObj(row -> keys(lanes, row))).containsExactly(List.of("ada", "bob"),
                List.of("bob", "ada", "other"), List.of("ada", "bob"), List.of("cho"), List.of("cho", "other"),
                List.of("cho", "other"), List.of("none"), List.of("other", "bob"));
    }

    @Test
    void manyWhoAreNamedOftenGiveNoMoreLanesThanOneLooksThrough() {
        var events = new ArrayList<Event>();
        for (int number = 0; number < 400; number++) {
            events.add(event(number, number / 4 == 77 ? 5 : 3, "p" + number / 4));
        }
        Lanes lanes = index(events).lanes(LanesBy.PERSON);
        assertThat(lanes.all()).hasSize(61).startsWith(new Lane("p77", false)).endsWith(new Lane(Lanes.OTHER, true));
        assertThat(lanes.rows(60).cardinality()).isEqualTo(400 - 60 * 4);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowStandsInALaneAndEveryLaneTellsItsRows(LanesBy by) throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var index = EventIndex.of(Samples.random(random, random.nextInt(400)));
            Lanes lanes = read(index).lanes(by);
            assertThat(lanes.all()).isEqualTo(index.lanes(by).all()).doesNotHaveDuplicates();
            for (int lane = 0; lane < lanes.all().size(); lane++) {
                int place = lane;
                assertThat(lanes.rows(lane).stream()).containsExactlyElementsOf(IntStream.range(0, index.size())
                        .filter(row -> IntStream.of(lanes.of(row)).anyMatch(one -> one == place)).boxed().toList());
            }
            for (int row = 0; row < index.size(); row++) {
                assertThat(keys(lanes, row)).as("seed %d", seed).doesNotHaveDuplicates().isEqualTo(expected(index, lanes, row));
            }
        }
    }

    /** What the row names in the order of that, as far as it has lanes. */
    private static List<String> expected(EventIndex index, Lanes lanes, int row) {
        return switch (lanes.by()) {
            case COMPANY -> keys(lanes, row);
            case CATEGORY -> List.of(index.category(row).word());
            case IMPORTANCE -> List.of(String.valueOf(index.importance(row)));
            case NONE -> List.of(Lanes.ALL);
            case PERSON -> named(index.ids(EventIndex.Facet.PERSON, row), lanes);
            case TECHNOLOGY -> named(index.ids(EventIndex.Facet.TECHNOLOGY, row), lanes);
        };
    }

    private static List<String> named(List<String> ids, Lanes lanes) {
        return ids.isEmpty() ? List.of(Lanes.NONE)
                : ids.stream().map(id -> lanes.all().stream().anyMatch(lane -> lane.key().equals(id)) ? id : Lanes.OTHER).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource
    void theLanesThatAreShownHoldEveryMatch(LanesBy by) {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var matches = Samples.finder(Samples.random(random, random.nextInt(500))).find(Samples.randomQuery(random));
            var index = matches.index();
            Lanes lanes = index.lanes(by);
            var asked = new TreeSet<String>();
            Stream.of("o", "p", "t").forEach(kind -> asked.addAll(Samples.some(random, 3, kind, 4)));
            var shown = new TreeSet<Integer>();
            var standing = new BitSet();
            matches.rows().forEach(row -> {
                var own = IntStream.of(lanes.of(row)).boxed().toList();
                var wanted = own.stream().filter(lane -> asked.contains(lanes.all().get(lane).key())).toList();
                shown.addAll(wanted.isEmpty() ? own : wanted);
            });
            assertThat(matches.lanesFor(by, asked)).as("seed %d, %s", seed, asked).isEqualTo(shown);
            matches.lanesFor(by, asked).forEach(lane -> IntStream.of(matches.rows(by, lane)).forEach(standing::set));
            assertThat(standing.cardinality()).isEqualTo(matches.count());
        }
    }

    @Test
    void aQuestionAsksForLanesOfItsOwnKindAlone() {
        Query query = new Query(List.of(new Query.Term(Condition.Of.one(Vocabulary.Kind.PERSON, "ada"), false),
                new Query.Term(Condition.Of.one(Vocabulary.Kind.TECHNOLOGY, "gpt"), true),
                new Query.Term(Condition.Of.one(Vocabulary.Kind.ORGANIZATION, "acme"), false)));
        assertThat(LanesBy.PERSON.asked(query)).containsExactly("ada");
        assertThat(LanesBy.COMPANY.asked(query)).containsExactly("acme");
        assertThat(LanesBy.TECHNOLOGY.asked(query)).isEmpty();
        assertThat(LanesBy.CATEGORY.asked(query)).isEmpty();
    }

    private static EventIndex read(EventIndex index) throws IOException {
        var bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        return EventIndex.read(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
