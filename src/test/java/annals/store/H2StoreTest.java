// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import annals.data.DataFolder;
import annals.data.Problem;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Language;
import annals.model.Source;
import annals.query.Condition;
import annals.query.EventIndex;
import annals.query.Query;
import annals.query.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest {
    private static final DataFolder SHIPPED = new DataFolder(Path.of(System.getProperty("annals.data")), true);

    @TempDir
    static Path home;
    private static Knowledge all;
    private static H2Store store;

    @TempDir
    Path temp;

    @BeforeAll
    static void open() throws IOException {
        all = DataFolder.read(List.of(SHIPPED)).value();
        store = H2Store.open(home, List.of(SHIPPED), notice -> fail(notice));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void knowsWhichEventsHaveARelationToAnother() {
        String other = all.events().stream().flatMap(event -> event.relations().stream()).findFirst().orElseThrow().event();
        List<Event> relating = all.events().stream()
                .filter(event -> event.relations().stream().anyMatch(relation -> relation.event().equals(other))).toList();
        assertThat(store.relatingTo(other)).isEqualTo(relating).isNotEmpty();
        assertThat(store.relatingTo("no-such-event")).isEmpty();
    }

    @Test
    void answersWithExactlyWhatTheFilesSay() throws IOException {
        assertThat(store.problems()).isEmpty();
        assertThat(store.version()).isEqualTo(DataFolder.hash(List.of(SHIPPED)).substring(0, 12));
        assertThat(store.index().size()).isEqualTo(all.events().size());
        assertThat(store.events(IntStream.range(0, store.index().size()).toArray())).isEqualTo(all.events());
        assertThat(store.organizations()).isEqualTo(all.organizations());
        assertThat(store.eras()).isEqualTo(all.eras());
        assertThat(all.people()).allSatisfy(one -> assertThat(store.person(one.id())).contains(one));
        assertThat(all.technologies()).allSatisfy(one -> assertThat(store.technology(one.id())).contains(one));
        assertThat(all.sources()).allSatisfy(one -> assertThat(store.source(one.id())).contains(one));
        assertThat(all.organizations()).allSatisfy(one -> assertThat(store.organization(one.id())).contains(one));
    }

    @Test
    void rowsComeInTheOrderAskedFor() {
        assertThat(store.events(7, 3, 300)).containsExactly(all.events().get(7), all.events().get(3), all.events().get(300));
        assertThat(store.events()).isEmpty();
        assertThatThrownBy(() -> store.events(100_000)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anEventIsFoundByItsIdAndWhatIsNotThereIsNot() {
        Event event = all.events().get(42);

        assertThat(store.event(event.id())).contains(event);
        assertThat(store.event("nothing")).isEmpty();
        assertThat(store.person("nobody")).isEmpty();
    }

    @Test
    void everyRowHasItsLabelInBothLanguages() {
        for (int row = 0; row < all.events().size(); row++) {
            assertThat(store.label(row, Language.EN)).isEqualTo(all.events().get(row).label().en());
            assertThat(store.label(row, Language.ZH)).isEqualTo(all.events().get(row).label().zh());
        }
    }

    @Test
    void theVocabularyIsThatOfTheFiles() {
        var original = Vocabulary.of(all);
        for (var named : Vocabulary.named(all)) {
            assertThat(store.vocabulary().names(named.ref())).isEqualTo(named.names());
            assertThat(named.names()).allSatisfy(name -> assertThat(store.vocabulary().named(name)).isEqualTo(original.named(name)));
        }
        assertThat(store.vocabulary().id(Vocabulary.Kind.SOURCE, "ainews-2023-12-06")).contains("ainews-2023-12-06");
    }

    @Test
    void namesInAnyLanguageFindTheSame() {
        assertThat(found("谷歌")).isEqualTo(found("google")).isNotEmpty();
        assertThat(found("微软")).isEqualTo(found("MICROSOFT")).isNotEmpty();
    }

    @Test
    void wordsFindTextsHoweverTheyAreWritten() {
        assertThat(found("attention is all")).isEqualTo(found("Attention Is All")).isNotEmpty();
        assertThat(found("寒冬")).isNotEmpty();
        assertThat(found("bananas in pyjamas")).isEmpty();
        assertThat(found("…")).isEmpty();
    }

    @Test
    void theTitleOfASourceFindsWhatCitesItAndAWordOfItDoesNot() {
        int workshop = store.index().row("dartmouth-workshop").orElseThrow();
        String title = all.sources().stream().filter(one -> all.events().get(workshop).sources().contains(one.id()))
                .map(Source::title).filter(one -> one != null && one.contains("OpenAI")).findFirst().orElseThrow();
        assertThat(found(title)).contains(workshop);
        assertThat(found("openai")).doesNotContain(workshop).isNotEmpty();
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        List<Callable<List<Event>>> questions = IntStream.range(0, 64).<Callable<List<Event>>>mapToObj(number -> () -> {
            store.label(number, Language.EN);
            assertThat(found("openai")).isNotEmpty();
            return store.events(number, number + 100);
        }).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(questions);
            for (int number = 0; number < answers.size(); number++) {
                assertThat(answers.get(number).get()).containsExactly(all.events().get(number), all.events().get(number + 100));
            }
        }
    }

    @Test
    void anInterruptedQuestionBreaksNothing() throws Exception {
        try (var own = H2Store.open(home, List.of(SHIPPED), notice -> fail(notice))) {
            own.label(0, Language.EN);
            var asking = new Thread(() -> {
                Thread.currentThread().interrupt();
                try {
                    own.events(IntStream.range(0, own.index().size()).toArray());
                    own.find(words("openai"));
                } catch (RuntimeException e) {
                    // the answer that nobody wants any more may be lost
                }
            });
            asking.start();
            asking.join();

            assertThat(own.events(5)).containsExactly(all.events().get(5));
            assertThat(own.find(words("openai")).count()).isEqualTo(found("openai").size());
        }
    }

    @Test
    void problemsOfTheDataAreKeptWithTheirPlaces() throws IOException {
        Path own = Files.createDirectories(temp.resolve("own/events")).getParent();
        Path file = Files.writeString(own.resolve("events/mine.json"), "[\n{\"id\": \"mine\"},\n 7]");
        var folders = List.of(SHIPPED, new DataFolder(temp.resolve("none"), false), new DataFolder(own, false));

        List<Problem> expected = DataFolder.read(folders).problems();
        for (int opening = 0; opening < 2; opening++) {
            try (var opened = H2Store.open(temp.resolve("home"), folders, notice -> fail(notice))) {
                assertThat(opened.problems()).isEqualTo(expected).allMatch(problem -> problem.file().equals(file)).hasSizeGreaterThan(10);
                assertThat(opened.index().size()).isEqualTo(all.events().size());
            }
        }
    }

    @Test
    void anEmptyKnowledgeBaseIsOneToo() throws IOException {
        try (var empty = H2Store.open(temp.resolve("home"), List.of(), notice -> fail(notice))) {
            assertThat(empty.index()).extracting(EventIndex::size).isEqualTo(0);
            assertThat(empty.find(Query.EVERYTHING).count()).isZero();
            assertThat(empty.find(words("openai")).count()).isZero();
            assertThat(empty.organizations()).isEmpty();
            assertThat(empty.events()).isEmpty();
        }
    }

    @Test
    void saysWhatToDoWhereTheHomeCannotBeUsed() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "no folder");

        assertThatThrownBy(() -> H2Store.open(file.resolve("home"), List.of(SHIPPED), notice -> fail(notice)))
                .isInstanceOf(IOException.class).hasMessageStartingWith("Cannot keep the store in " + file.resolve("home") + ": ")
                .hasMessageEndingWith(file + " is a file, not a folder; choose another folder with --home.");
        assertThatThrownBy(() -> H2Store.open(temp.resolve("a;b"), List.of(SHIPPED), notice -> fail(notice)))
                .isInstanceOf(IOException.class).hasMessageContaining("choose a folder without \";\" in its name with --home");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no name has a backslash there")
    void aHomeThatTheDatabaseWouldMisreadIsRefused() {
        assertThatThrownBy(() -> H2Store.open(temp.resolve("a\\b"), List.of(SHIPPED), notice -> fail(notice)))
                .isInstanceOf(IOException.class).hasMessageContaining("choose a folder without \"\\\" in its name with --home");
    }

    private static List<Integer> found(String text) {
        return store.find(words(text)).rows().boxed().toList();
    }

    private static Query words(String text) {
        return Query.EVERYTHING.only(new Condition.Words(text));
    }
}
