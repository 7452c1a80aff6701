// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static annals.query.Samples.company;
import static annals.query.Samples.event;
import static annals.query.Samples.finder;
import static annals.query.Samples.knowledge;
import static annals.query.Samples.parent;
import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Category;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.query.Query.Term;
import annals.query.Vocabulary.Kind;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    @Test
    void itFindsWhatAskingEveryEventFinds() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var knowledge = Samples.random(random, random.nextInt(seed % 10 == 9 ? 2000 : 80));
            var finder = finder(knowledge);
            for (int number = 0; number < 40; number++) {
                var query = Samples.randomQuery(random);
                var matches = finder.find(query);
                assertThat(matches.rows().toArray()).as("seed %d, %s", seed, query)
                        .containsExactly(rows(knowledge, one -> EachEvent.matches(one, knowledge, query)));
                assertThat(matches.rows().filter(matches::certain).toArray()).as("certain, seed %d, %s", seed, query)
                        .containsExactly(rows(knowledge, one -> EachEvent.matches(one, knowledge, query) && EachEvent.certain(one, query)));
            }
        }
    }

    @Test
    void aSharedLaneIsAskedForLikeACompany() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var finder = finder(Samples.random(random, 60));
            for (EventIndex.Lane lane : finder.find(Query.EVERYTHING).index().lanes()) {
                int found = finder.find(Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, lane.key()))).count();
                var index = finder.find(Query.EVERYTHING).index();
                int standing = index.rows(index.lanes().indexOf(lane)).length;
                // a company's own lane lacks what had another owner above it
                assertThat(found).as("seed %d, %s", seed, lane).isGreaterThanOrEqualTo(standing);
                assertThat(lane.shared() && found != standing).as("seed %d, %s", seed, lane).isFalse();
            }
            var all = new TreeSet<String>();
            finder.find(Query.EVERYTHING).index().lanes().forEach(lane -> all.add(lane.key()));
            var none = new Query(List.of(new Term(new Condition.Of(Kind.ORGANIZATION, all), true)));
            assertThat(finder.find(none).count()).as("without any lane, seed %d", seed).isZero();
        }
    }

    @Test
    void theTermsThatHideARowAreThoseThatItFails() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var knowledge = Samples.random(random, 30);
            var finder = finder(knowledge);
            var query = Samples.randomQuery(random);
            for (int row = 0; row < 30; row++) {
                var event = knowledge.events().get(row);
                assertThat(finder.hides(query, row)).as("seed %d, %s", seed, query).isEqualTo(
                        query.terms().stream().filter(term -> !EachEvent.satisfies(event, knowledge, term)).toList());
            }
        }
    }

    @Test
    void aCountIsWhatChoosingThatAloneWouldFind() {
        for (int seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var knowledge = Samples.random(random, 60);
            var finder = finder(knowledge);
            var query = Samples.randomQuery(random);
            var found = finder.answer(query);
            for (Field matter : Field.values()) {
                if (matter != Field.PERIOD) {
                    found.counts(matter).forEach((choice, count) -> assertThat(count).as("%s of %s beside %s", choice, matter, query)
                            .isEqualTo(finder.find(query.only(choosing(matter, choice))).count()));
                }
            }
            assertThat(found.matches().rows().toArray()).isEqualTo(finder.find(query).rows().toArray());
            assertThat(found.matches().rows().filter(found.matches()::certain).toArray())
                    .isEqualTo(finder.find(query).rows().filter(finder.find(query)::certain).toArray());
        }
    }

    @Test
    void everyChoiceThatAnyEventHasIsCountedThoughNothingBeLeft() {
        var knowledge = Samples.random(new Random(5), 60);
        var index = finder(knowledge).find(Query.EVERYTHING).index();
        var year = new Condition.Period(EdtfDate.parse("2012"));
        var nothing = finder(knowledge).answer(new Query(List.of(new Term(year, false), new Term(year, true))));
        assertThat(nothing.counts(Field.PERSON)).containsOnlyKeys(index.ids(EventIndex.Facet.PERSON)).containsValue(0);
        assertThat(nothing.counts(Field.IMPORTANCE)).isEqualTo(Map.of("1", 0, "2", 0, "3", 0, "4", 0, "5", 0));
        assertThat(nothing.counts(Field.CATEGORY)).hasSize(Category.values().length);
        assertThat(nothing.counts(Field.COMPANY)).containsKeys(index.lanes().stream().map(EventIndex.Lane::key).toArray(String[]::new));
    }

    private static Condition choosing(Field matter, String choice) {
        return switch (matter) {
            case CATEGORY -> new Condition.Categories(Set.of(Category.valueOf(choice.toUpperCase(Locale.ROOT))));
            case EVIDENCE -> new Condition.EvidenceIs(Set.of(Evidence.valueOf(choice.toUpperCase(Locale.ROOT))));
            case IMPORTANCE -> new Condition.Importance(Integer.parseInt(choice), Integer.parseInt(choice));
            default -> Condition.Of.one(matter.kind().orElseThrow(), choice);
        };
    }

    @Test
    void aTextIsLookedForOnceHoweverManyCountsFollow() {
        var knowledge = Samples.random(new Random(3), 40);
        var asked = new ArrayList<String>();
        var finder = new Finder(EventIndex.of(knowledge), Vocabulary.of(List.of()), any -> {
            any.forEach(words -> asked.add(words.text()));
            return new BitSet();
        });
        var found = finder.answer(new Query(List.of(new Term(new Condition.Words("llama"), false), new Term(new Condition.Words("alpaca"), true))));
        List.of(Field.COMPANY, Field.PERSON, Field.CATEGORY).forEach(found::counts);
        assertThat(asked).containsExactlyInAnyOrder("llama", "alpaca");
    }

    @Test
    void anEnglishWordStandsForItsFormsUnlessItIsTheNameOfSomebody() {
        var asked = new ArrayList<String>();
        var texts = new Finder.TextSearch() {
            @Override
            public BitSet rows(Collection<Condition.Words> any) {
                any.forEach(words -> asked.add(words.text() + (words.begun() ? "*" : "")));
                return new BitSet();
            }

            @Override
            public List<String> forms(String word) {
                return List.of(word + "s", "un" + word);
            }
        };
        var knowledge = knowledge(List.of(company("scale")));
        var finder = new Finder(EventIndex.of(knowledge), Vocabulary.of(knowledge), texts);
        List.of(new Condition.Words("open"), new Condition.Words("ope", true), new Condition.Words("scale"))
                .forEach(words -> finder.find(Query.EVERYTHING.and(new Term(words, false))));
        assertThat(asked).as("what is begun finds whatever begins so").containsExactly("open", "opens", "unopen", "ope*", "unope", "scale");
    }

    @Test
    void aCompanyCountsItsEventsWhateverCompaniesAreChosen() {
        var knowledge = knowledge(List.of(company("acme"), company("zenith")),
                event("a", "2020", Category.MODEL, 5, "acme"), event("b", "2021", Category.MODEL, 3, "acme", "zenith"),
                event("c", "2022", Category.POLICY, 3, "zenith"), event("d", "2023", Category.POLICY, 1));
        var query = Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "acme"))
                .only(new Condition.Period(EdtfDate.parse("2021/..")));
        assertThat(finder(knowledge).answer(query).counts(Field.COMPANY)).isEqualTo(Map.of("acme", 1, "zenith", 2, "other", 1));
    }

    @Test
    void aParentStandsForWhatItOwnedWhenTheEventBegan() {
        var knowledge = knowledge(List.of(company("google"), company("deepmind", parent("google", "2014-01-26/2023-04-20"))),
                event("atari", "2013-12-19", Category.RESEARCH, 4, "deepmind"),
                event("acquisition", "2014-01-26", Category.DEAL, 4, "deepmind"),
                event("alphago", "2015-10", Category.RESEARCH, 5, "deepmind"),
                event("undated", null, Category.RESEARCH, 1, "deepmind"));
        var finder = finder(knowledge);
        assertThat(found(finder, Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "google"))))
                .containsExactly("acquisition", "alphago");
        assertThat(found(finder, Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "deepmind"))))
                .containsExactly("atari", "acquisition", "alphago", "undated");
    }

    @ParameterizedTest
    @CsvSource({
        "2012,                  true,  true",
        "2012-06-30,            true,  true",
        "2025,                  true,  true",
        "2011,                  false, false",
        "2026-01-01,            false, false",
        "2012~,                 true,  false",
        "2012?,                 true,  false",
        "201X,                  true,  false",
        "2011-12-31/2012-01-01, true,  false",
        "2024/..,               true,  false",
        ",                      false, false",
    })
    void aPeriodMatchesWhatPossiblyOverlapsItAndSaysWhatSurelyLiesInIt(String when, boolean found, boolean certain) {
        var finder = finder(knowledge(List.of(), event("it", when, Category.MODEL, 3)));
        var matches = finder.find(Query.EVERYTHING.only(new Condition.Period(EdtfDate.parse("2012/2025"))));
        assertThat(List.of(matches.has(0), matches.certain(0))).isEqualTo(List.of(found, certain));
    }

    @ParameterizedTest
    @CsvSource({
        "2012~,      2011,       true,  false",
        "2012~,      2013,       true,  false",
        "2012~,      2012-06,    true,  true",
        "2012~/2014, 2011-12-31, true,  false",
        "2012~/2014, 2014,       true,  true",
        "2012/,      2030,       true,  false",
        "/2012,      2012,       true,  true",
        "../2012,    1956,       true,  true",
        "2012?,      2012,       true,  false",
    })
    void aPeriodIsCertainOfNoMoreThanItNames(String period, String when, boolean found, boolean certain) {
        var finder = finder(knowledge(List.of(), event("it", when, Category.MODEL, 3)));
        var matches = finder.find(Query.EVERYTHING.only(new Condition.Period(EdtfDate.parse(period))));
        assertThat(List.of(matches.has(0), matches.certain(0))).isEqualTo(List.of(found, certain));
    }

    @Test
    void ofADoubtedPeriodNothingIsCertainNotEvenWhatLiesOutside() {
        var finder = finder(knowledge(List.of(), event("it", "1956", Category.MODEL, 3)));
        var without = new Query(List.of(new Term(new Condition.Period(EdtfDate.parse("2012?")), true)));
        assertThat(List.of(finder.find(without).has(0), finder.find(without).certain(0))).isEqualTo(List.of(true, false));
    }

    @Test
    void anExcludedPeriodLeavesOutWhatPossiblyLiesInIt() {
        var knowledge = knowledge(List.of(), event("before", "2011", Category.MODEL, 3),
                event("perhaps", "201X", Category.MODEL, 3), event("inside", "2012-05", Category.MODEL, 3),
                event("doubted", "2014?", Category.MODEL, 3), event("undated", null, Category.MODEL, 3));
        var query = new Query(List.of(new Term(new Condition.Period(EdtfDate.parse("2012")), true)));
        var matches = finder(knowledge).find(query);
        assertThat(matches.rows().mapToObj(matches.index()::id)).containsExactly("before", "doubted", "undated");
        assertThat(matches.rows().filter(matches::certain).mapToObj(matches.index()::id)).containsExactly("before");
    }

    @Test
    void chosenFromAListMeansAllElseOnTheMatterIsForgotten() {
        var openai = Condition.Of.one(Kind.ORGANIZATION, "openai");
        var words = new Condition.Words("llama");
        var none = new Query(List.of(new Term(new Condition.Of(Kind.ORGANIZATION, new TreeSet<>(Set.of("meta", "openai"))), true),
                new Term(words, false), new Term(new Condition.Words("alpaca"), true)));
        assertThat(none.only(openai)).isEqualTo(new Query(List.of(new Term(words, false),
                new Term(new Condition.Words("alpaca"), true), new Term(openai, false))));
        assertThat(none.only(openai).open(Field.COMPANY)).isEqualTo(none.open(Field.COMPANY));
        assertThat(none.only(words).terms()).containsExactly(none.terms().getFirst(), new Term(words, false));
        assertThat(none.only(new Term(openai, true)).terms()).last().isEqualTo(new Term(openai, true));
    }

    @Test
    void theLanesOfAnAnswerShowEveryMatchAndNoMoreThanIsAskedForWhereThatDoes() {
        var knowledge = knowledge(List.of(company("acme"), company("zenith"), company("small", parent("acme", "2000/.."))),
                event("a", "2020", Category.MODEL, 5, "acme"), event("b", "2021", Category.MODEL, 3, "acme", "zenith"),
                event("c", "2022", Category.MODEL, 3, "zenith"), event("d", "2023", Category.POLICY, 1));
        var finder = finder(knowledge);
        var keys = finder.find(Query.EVERYTHING).index().lanes().stream().map(EventIndex.Lane::key).toList();
        assertThat(keys).containsExactly("acme", "zenith", "other");
        assertThat(shown(finder, "acme")).containsExactly(0);
        assertThat(shown(finder, "acme", "zenith")).containsExactly(0, 1);
        assertThat(shown(finder)).containsExactly(0, 1, 2);
        var all = finder.find(Query.EVERYTHING);
        assertThat(all.lanesFor(new TreeSet<>(Set.of("nobody")))).containsExactly(0, 1, 2);
        assertThat(all.lanesFor(new TreeSet<>(Set.of("zenith")))).as("a has no lane asked for").containsExactly(0, 1, 2);
    }

    @Test
    void lanesNextRowsAndUndatedOnesAreThoseThatAskingEveryRowGives() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var finder = finder(Samples.random(random, random.nextInt(500)));
            var query = Samples.randomQuery(random);
            var matches = finder.find(query);
            var index = matches.index();
            int[] rows = IntStream.range(0, index.size()).filter(matches::has).toArray();
            assertThat(matches.count()).isEqualTo(rows.length);
            assertThat(matches.undated()).isEqualTo((int) IntStream.of(rows).filter(row -> row >= index.firstUndated()).count());
            assertThat(IntStream.iterate(matches.next(0), row -> row >= 0, row -> matches.next(row + 1))).containsExactly(
                    IntStream.of(rows).boxed().toArray(Integer[]::new));
            var companies = new TreeSet<>(Samples.some(random, 4, "o", 9));
            var shown = new TreeSet<Integer>();
            for (int row : rows) {
                var lanes = IntStream.of(index.lanes(row)).boxed().toList();
                var asked = lanes.stream().filter(lane -> companies.contains(index.lanes().get(lane).key())).toList();
                shown.addAll(asked.isEmpty() ? lanes : asked);
            }
            assertThat(matches.lanesFor(companies)).as("seed %d, %s, %s", seed, query, companies).isEqualTo(shown);
        }
    }

    private static Set<Integer> shown(Finder finder, String... companies) {
        var ids = new TreeSet<>(Set.of(companies));
        var query = ids.isEmpty() ? Query.EVERYTHING : Query.EVERYTHING.only(new Condition.Of(Kind.ORGANIZATION, ids));
        return finder.find(query).lanesFor(query.companies());
    }

    @Test
    void everyNameOfAnEntityAnswersAlike() {
        var knowledge = Samples.random(new Random(7), 200);
        var finder = finder(knowledge);
        var english = found(finder, Query.EVERYTHING.only(new Condition.Words("org 4")));
        assertThat(found(finder, Query.EVERYTHING.only(new Condition.Words("机构4")))).isEqualTo(english).isNotEmpty();
        assertThat(found(finder, Query.EVERYTHING.only(new Condition.Words("ORG-4")))).isEqualTo(english);
    }

    @Test
    void anAnswerNarrowsWithEveryLetterOfAWord() {
        var finder = finder(Samples.random(new Random(11), 300));
        for (String word : List.of("alpha", "beta gamma", "大模型", "Org 3", "机构4", "former 2", "person 1", "tech-2")) {
            var before = new BitSet();
            before.set(0, 300);
            for (int letters = 1; letters <= word.length(); letters++) {
                var begun = rows(finder, new Condition.Words(word.substring(0, letters), true));
                assertThat(begun.stream()).as("%s, %d letters", word, letters).allMatch(before::get);
                before = begun;
            }
            assertThat(rows(finder, new Condition.Words(word)).stream()).as(word).allMatch(before::get).isNotEmpty();
        }
    }

    private static BitSet rows(Finder finder, Condition condition) {
        var rows = new BitSet();
        finder.find(Query.EVERYTHING.only(condition)).rows().forEach(rows::set);
        return rows;
    }

    @Test
    void theEmptyQuestionIsEverythingForCertain() {
        var knowledge = Samples.random(new Random(1), 50);
        var matches = finder(knowledge).find(Query.EVERYTHING);
        assertThat(matches.rows().filter(matches::certain).count()).isEqualTo(50);
    }

    private static List<String> found(Finder finder, Query query) {
        var matches = finder.find(query);
        return matches.rows().mapToObj(matches.index()::id).toList();
    }

    private static int[] rows(Knowledge knowledge, Predicate<Event> which) {
        return IntStream.range(0, knowledge.events().size()).filter(row -> which.test(knowledge.events().get(row))).toArray();
    }
}
