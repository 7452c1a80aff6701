// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.model.Entity;
import annals.model.Event;
import annals.query.Condition;
import annals.query.Query;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.reading.Around.Nearby;
import annals.reading.Bond.Sort;
import annals.reading.EntityPage.Measured;
import annals.reading.Lineage.Step;
import annals.state.Selection;
import annals.store.H2Store;
import annals.time.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the shipped knowledge base tell. */
class PagesTest {
    @TempDir
    static Path home;
    private static H2Store store;
    private static List<EventPage> pages;

    @BeforeAll
    static void openStore() throws IOException {
        store = H2Store.open(home, List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true)), _ -> { });
        pages = IntStream.range(0, store.index().size()).mapToObj(row -> event(store.index().id(row))).toList();
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    private static EventPage event(String id) {
        return EventPage.of(id, store).orElseThrow();
    }

    private static EntityPage entity(Kind kind, String id) {
        return EntityPage.of(new Ref(kind, id), store).orElseThrow();
    }

    @Test
    void noEventStandsTwiceOnAWayToItsCausesOrConsequences() {
        for (EventPage page : pages) {
            climb(page.causes().steps(), Set.of(page.event().id()), Tie.Way.CAUSES);
            climb(page.consequences().steps(), Set.of(page.event().id()), Tie.Way.CONSEQUENCES);
        }
    }

    private static void climb(List<Step> steps, Set<String> above, Tie.Way way) {
        for (Step step : steps) {
            var path = new HashSet<>(above);
            assertThat(path.add(step.tie().other().id())).as(path.toString()).isTrue();
            assertThat(step.tie().way()).isEqualTo(way);
            assertThat(path.size()).as("a few steps").isLessThanOrEqualTo(4);
            climb(step.further(), path, way);
        }
    }

    @Test
    void everyTieOfAnEventStandsInOneOfItsSections() {
        for (EventPage page : pages) {
            var told = new ArrayList<>(page.beside());
            Stream.of(page.causes(), page.consequences()).flatMap(lineage -> lineage.steps().stream()).map(Step::tie).forEach(told::add);
            assertThat(told).containsExactlyInAnyOrderElementsOf(page.ties());
        }
    }

    @Test
    void everyRelationIsToldAtBothEnds() {
        for (EventPage page : pages) {
            for (Tie tie : page.ties()) {
                assertThat(event(tie.other().id()).ties()).anyMatch(back -> back.incoming() != tie.incoming()
                        && back.relation().equals(tie.relation()) && back.other().equals(page.event()));
            }
        }
    }

    @Test
    void whatLedToAnEventSaysThatItCameOfIt() {
        for (EventPage page : pages) {
            for (Step step : page.causes().steps()) {
                assertThat(event(step.tie().other().id()).consequences().steps())
                        .anyMatch(back -> back.tie().other().equals(page.event()) && back.tie().relation().equals(step.tie().relation()));
            }
        }
    }

    @Test
    void whatHappenedAroundIsWhatTheStoreFinds() {
        for (EventPage page : pages) {
            Around around = page.around().orElseThrow();
            List<String> found = store.find(Query.EVERYTHING.only(new Condition.Period(around.period()))).rows()
                    .mapToObj(store.index()::id).filter(id -> !id.equals(page.event().id())).toList();
            assertThat(around.count()).isEqualTo(found.size());
            List<Event> shown = around.foremost().stream().map(Nearby::event).toList();
            assertThat(shown).extracting(Event::id).isSubsetOf(found).hasSize(Math.min(found.size(), 6));
            assertThat(shown).isSortedAccordingTo((a, b) -> b.importance() - a.importance());
            int least = shown.stream().mapToInt(Event::importance).min().orElse(0);
            assertThat(found.stream().filter(id -> !shown.stream().map(Event::id).toList().contains(id))
                    .mapToInt(id -> store.event(id).orElseThrow().importance()).max().orElse(0)).isLessThanOrEqualTo(least);
        }
    }

    /** Whatever the dates leave open is tried at both its ends. */
    @Test
    void whatCertainlyHappenedAroundDidSoWhateverTheDatesMean() {
        for (EventPage page : pages) {
            for (Nearby near : page.around().orElseThrow().foremost()) {
                var own = Objects.requireNonNull(page.event().when()).bounds();
                var other = Objects.requireNonNull(near.event().when()).bounds();
                long farthest = Math.max(other.latestStart() - own.earliestEnd(), own.latestStart() - other.earliestEnd());
                assertThat(near.certain()).as(page.event().when() + " and " + near.event().when()).isEqualTo(farthest < 30 * Span.DAY
                        && !page.event().when().doubted() && !near.event().when().doubted());
            }
        }
    }

    @Test
    void thirtyDaysAroundADayAreSixtyOne() {
        assertThat(event("chatgpt-launch").around().orElseThrow().period().text()).isEqualTo("2022-10-31/2022-12-30");
        // 1951 may mean its first day and its last
        assertThat(event("snarc-minsky").around().orElseThrow().period().text()).isEqualTo("1950-12-02/1952-01-30");
    }

    @Test
    void theYearsAroundAnEventEndAndBeginWhereItsDateMayDoSo() {
        Around around = event("chatgpt-launch").around().orElseThrow();
        assertThat(around.before().text()).isEqualTo("2021-11-30/2022-11-29");
        assertThat(around.after().text()).isEqualTo("2022-12-01/2023-11-30");
        Around open = event("snarc-minsky").around().orElseThrow();
        assertThat(open.before().text()).isEqualTo("1950-01-01/1950-12-31");
        assertThat(open.after().text()).isEqualTo("1952-01-01/1952-12-31");
    }

    @Test
    void noYearAroundAnEventTouchesADayThatItsDateMayMean() {
        for (EventPage page : pages) {
            Around around = page.around().orElseThrow();
            Span before = around.before().bounds().possible();
            Span after = around.after().bounds().possible();
            var own = Objects.requireNonNull(page.event().when()).bounds();
            assertThat(before.end()).isLessThanOrEqualTo(own.latestStart()).isLessThan(after.start());
            assertThat(List.of(before.length() / Span.DAY, after.length() / Span.DAY)).allMatch(days -> days == 365 || days == 366);
            if (own.earliestStart() != Span.PAST && own.latestEnd() != Span.FUTURE) {
                assertThat(new Span(before.end(), after.start()).holds(own.possible())).as(page.event().id()).isTrue();
            }
        }
    }

    @Test
    void everyEntityHasAPageAndEveryBondLeadsToOne() {
        for (EntityPage page : entities()) {
            for (Bond bond : page.bonds()) {
                bond.other().ifPresent(other -> assertThat(Page.of(new Selection.OfEntity(Ref.of(other)), store)).isPresent());
            }
            assertThat(page.events().count()).isEqualTo(store.find(page.question()).count());
            assertThat(page.figures()).extracting(Measured::event).allMatch(page.foremost()::contains);
        }
    }

    private static List<EntityPage> entities() {
        Stream<Entity> all = Stream.of(store.organizations(), store.people(), store.technologies()).flatMap(List::stream);
        return all.map(one -> EntityPage.of(Ref.of(one), store).orElseThrow()).toList();
    }

    @Test
    void anOwnerAndItsPartNameEachOther() {
        assertThat(bonded(entity(Kind.ORGANIZATION, "google-brain"), Sort.Kept.PART_OF)).containsExactly("google");
        assertThat(bonded(entity(Kind.ORGANIZATION, "google"), Sort.Kept.PARTS)).contains("google-brain", "deepmind");
        assertThat(bonded(entity(Kind.ORGANIZATION, "google-deepmind"), new Sort.Linked("merged-into", true))).contains("google-brain");
        assertThat(bonded(entity(Kind.TECHNOLOGY, "llama"), Sort.Kept.MADE_BY)).containsExactly("meta");
        assertThat(bonded(entity(Kind.ORGANIZATION, "meta"), Sort.Kept.MADE)).contains("llama");
        assertThat(bonded(entity(Kind.TECHNOLOGY, "llama"), Sort.Kept.SUPERSEDED_BY)).containsExactly("llama-2");
        assertThat(bonded(entity(Kind.TECHNOLOGY, "llama-2"), Sort.Kept.SUPERSEDES)).contains("llama");
        assertThat(bonded(entity(Kind.PERSON, "sam-altman"), Sort.Kept.ROLE)).containsExactly("openai");
        assertThat(bonded(entity(Kind.ORGANIZATION, "openai"), Sort.Kept.PERSON)).startsWith("sam-altman");
    }

    private static List<String> bonded(EntityPage page, Sort sort) {
        return page.bonds().stream().filter(bond -> bond.sort().equals(sort)).map(Bond::other).flatMap(Optional::stream)
                .map(Entity::id).toList();
    }

    @Test
    void aShareIsToldAtBothEnds() {
        for (String id : List.of("microsoft", "openai")) {
            assertThat(entity(Kind.ORGANIZATION, id).bonds()).anyMatch(bond -> bond.sort() instanceof Sort.Linked(var type, _)
                    && type.equals("owns") && bond.share() != null && bond.share().intValue() == 27);
        }
    }

    @Test
    void theFiguresOfAllEventsAreToldInTheOrderOfTheirDates() {
        EntityPage page = entity(Kind.ORGANIZATION, "meta");
        assertThat(page.figures()).hasSize(page.events().rows().map(row -> store.events(row).getFirst().figures().size()).sum())
                .isSortedAccordingTo((a, b) -> Long.compare(start(a), start(b)));
    }

    private static long start(Measured one) {
        return one.when() == null ? Long.MAX_VALUE : one.when().bounds().earliestStart();
    }

    @Test
    void anIdThatLeadsNowhereHasNoPage() {
        assertThat(Page.of(new Selection.OfEvent("nothing"), store)).isEmpty();
        assertThat(Page.of(new Selection.OfEntity(new Ref(Kind.PERSON, "openai")), store)).isEmpty();
        assertThat(Page.of(new Selection.OfEntity(new Ref(Kind.STORY, "openai-governance")), store)).isEmpty();
    }
}
