// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static annals.cli.PrintedReport.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.PrintedReport.Bookmark;
import annals.cli.PrintedReport.Link;
import annals.data.DataFolder;
import annals.model.Claim;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Knowledge;
import annals.model.Relation;
import annals.model.Source;
import annals.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report prints is what {@code annals find} answers to the same question, on the pages that it tells. */
class PrintedAnswerTest {
    private static final Pattern CITED = Pattern.compile("\\[(\\d+)]");
    private static final Text EVENTS = new Text("Events", "事件");
    private static final Text ON_PAGE = new Text("%s, p. %s", "%s，第%s页");
    private static final Text NAME_ON_PAGE = new Text("%s, page %s", "%s，第%s页");

    @TempDir
    private static Path folder;
    private static Console console;
    private static Map<String, Source> sources;
    private static Map<String, Entity> entities;
    /** Answers that several tests look at. */
    private static Map<String, PrintedAnswer> answers;

    @BeforeAll
    static void openAConsole() throws IOException {
        console = new Console(folder.resolve("home"));
        Knowledge shipped = DataFolder.read(List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true))).value();
        sources = shipped.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        entities = Stream.of(shipped.organizations(), shipped.people(), shipped.technologies()).flatMap(List::stream)
                .collect(Collectors.toMap(Entity::id, Function.identity()));
        answers = new HashMap<>();
    }

    private static PrintedAnswer answer(String question, String lang) throws IOException {
        if (!answers.containsKey(question + lang)) {
            answers.put(question + lang, PrintedAnswer.of(console, folder, question, lang));
        }
        return answers.get(question + lang);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind period:2010/2012 | both | 1 | 1", "company:deepmind | en | 25 | 40",
        "company:deepmind | zh | 25 | 40", "period:2021/2024 | both | 280 | 450"})
    void everyEventFoundHasOneEntryInOrderAndNoOtherHas(String question, String lang, int least, int most) throws IOException {
        PrintedAnswer answer = answer(question, lang);
        assertThat(answer.events()).hasSizeBetween(least, most);
        assertThat(answer.report().events()).extracting(Bookmark::title)
                .containsExactlyElementsOf(answer.events().keySet().stream().map(event -> event.title().in(answer.language())).toList());
        var entries = answer.entries().iterator();
        for (Event event : answer.events().keySet()) {
            String entry = entries.next();
            assertThat(entry).as(event.id()).contains(answer.in(event.summary()));
            assertThat(Stream.of(event.organizations(), event.people()).flatMap(List::stream).map(id -> answer.in(entities.get(id).name())))
                    .as(event.id()).allMatch(entry::contains);
            if (lang.equals("both")) {
                assertThat(entry).contains(squeezed(event.title().zh()), squeezed(event.summary().zh()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind period:2010/2012 | both", "company:deepmind | zh", "period:2021/2024 | both"})
    void everySourceIsCitedByItsNumberAndListedOnceWithItsAddress(String question, String lang) throws IOException {
        PrintedAnswer answer = answer(question, lang);
        var entries = answer.entries().iterator();
        var numbered = new TreeMap<Integer, String>();
        for (Event event : answer.events().keySet()) {
            List<Integer> numbers = CITED.matcher(entries.next()).results().map(cited -> Integer.valueOf(cited.group(1))).toList();
            List<String> needed = cited(event);
            assertThat(numbers).as(event.id() + " cites " + needed).hasSameSizeAs(needed);
            for (int at = 0; at < needed.size(); at++) {
                numbered.putIfAbsent(numbers.get(at), needed.get(at));
                assertThat(needed.get(at)).as("source " + numbers.get(at)).isEqualTo(numbered.get(numbers.get(at)));
            }
        }
        assertThat(numbered.lastKey()).isEqualTo(numbered.size());
        assertThat(numbered.values()).doesNotHaveDuplicates();
        listed(answer, List.copyOf(numbered.values()));
    }

    /** The sources that an entry needs, in the order in which it tells of them. */
    private static List<String> cited(Event event) {
        return Stream.of(event.figures().stream().map(Figure::source).filter(Objects::nonNull), event.claims().stream().map(Claim::source),
                event.sources().stream()).flatMap(Function.identity()).toList();
    }

    private static void listed(PrintedAnswer answer, List<String> ids) {
        String text = answer.report().text(answer.sources().page(), answer.ledger().page());
        var addresses = new ArrayList<String>();
        int at = 0;
        for (int number = 1; number <= ids.size(); number++) {
            int begin = text.indexOf("[" + number + "]", at);
            int end = number == ids.size() ? text.length() : text.indexOf("[" + (number + 1) + "]", begin);
            assertThat(begin).as("source " + number).isNotNegative();
            Source source = Objects.requireNonNull(sources.get(ids.get(number - 1)));
            assertThat(text.substring(begin, end)).contains(Stream.of(source.title(), source.publisher(), source.author(), source.url())
                    .filter(Objects::nonNull).map(PrintedReport::squeezed).toList());
            if (source.url() != null) {
                addresses.add(source.url());
            }
            at = end;
        }
        assertThat(answer.report().links().stream().map(Link::address).filter(address -> !address.isEmpty()).distinct())
                .containsExactlyElementsOf(addresses.stream().distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind | zh", "period:2021/2024 | both"})
    void citationsLeadToThePageOnWhichTheSourceIsListed(String question, String lang) throws IOException {
        PrintedAnswer answer = answer(question, lang);
        assertThat(answer.report().links()).filteredOn(link -> CITED.matcher(link.shown()).matches()).hasSizeGreaterThan(50)
                .allSatisfy(link -> assertThat(link.to()).isBetween(answer.sources().page(), answer.ledger().page()))
                .allSatisfy(link -> assertThat(answer.report().page(link.to())).contains(link.shown()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind | zh", "period:2021/2024 | both"})
    void theContentsTellThePageOfEachChapterAndYear(String question, String lang) throws IOException {
        PrintedAnswer answer = answer(question, lang);
        int last = answer.report().chapters().get(1).page() - 1;
        var rows = new ArrayList<String>();
        Map<String, SortedSet<Integer>> pages = new HashMap<>();
        for (Bookmark bookmark : answer.report().bookmarks()) {
            if (bookmark.level() == 0 && !bookmark.equals(answer.report().chapters().getFirst())) {
                rows.add(bookmark.page() + squeezed(bookmark.title()));
            } else if (bookmark.level() == 1) {
                rows.add(squeezed(bookmark.title()) + bookmark.page());
            }
            pages.computeIfAbsent(bookmark.title(), _ -> new TreeSet<>()).add(bookmark.page());
            // the chapter's own heading is shorter than what the contents call it
            String heading = bookmark.equals(answer.chapter()) ? answer.in(EVENTS) : bookmark.title();
            assertThat(answer.report().page(bookmark.page())).as(bookmark.toString()).contains(squeezed(heading));
        }
        assertThat(answer.report().text(1, last)).containsSubsequence(rows);
        assertThat(answer.report().links()).filteredOn(link -> link.page() <= last).hasSizeGreaterThanOrEqualTo(rows.size())
                .allSatisfy(link -> assertThat(pages.get(link.told())).as(link.toString()).contains(link.to()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind | zh", "company:deepmind | en", "period:2021/2024 | both"})
    void theIndexTellsEveryPageOnWhichANameTakesPart(String question, String lang) throws IOException {
        PrintedAnswer answer = answer(question, lang);
        Map<String, Integer> pages = answer.pages();
        Map<String, SortedSet<Integer>> expected = new TreeMap<>();
        for (Event event : answer.events().keySet()) {
            Stream.of(event.organizations(), event.people(), event.technologies()).flatMap(List::stream).forEach(id ->
                    expected.computeIfAbsent(answer.in(entities.get(id).name()), _ -> new TreeSet<>()).add(pages.get(event.id())));
        }
        Map<String, SortedSet<Integer>> told = new TreeMap<>();
        var index = answer.report().text(answer.index().page(), answer.sources().page());
        for (Link link : answer.report().links()) {
            if (link.page() >= answer.index().page() && link.to() > 0) {
                String name = link.told().replaceFirst(Pattern.quote(NAME_ON_PAGE.in(answer.language()).formatted("", link.to())) + "$", "");
                assertThat(link.shown()).contains("" + link.to());
                told.computeIfAbsent(squeezed(name), _ -> new TreeSet<>()).add(link.to());
            }
        }
        assertThat(told).isEqualTo(expected);
        told.forEach((name, all) -> assertThat(index).contains(name + all.stream().map(String::valueOf)
                .collect(Collectors.joining(answer.in(new Text(",", "、"))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind | zh", "company:deepmind | en", "period:2021/2024 | both"})
    void relationsTellAndLeadToThePageOfTheOtherEvent(String question, String lang) throws IOException {
        PrintedAnswer answer = answer(question, lang);
        Map<String, Integer> pages = answer.pages();
        Map<String, Event> byId = answer.events().keySet().stream().collect(Collectors.toMap(Event::id, Function.identity()));
        Map<String, SortedSet<Integer>> byTitle = new HashMap<>();
        byId.values().forEach(event -> byTitle.computeIfAbsent(event.title().in(answer.language()), _ -> new TreeSet<>()).add(pages.get(event.id())));
        int told = 0;
        var entries = answer.entries().iterator();
        for (Event event : answer.events().keySet()) {
            String entry = entries.next();
            for (Relation relation : event.relations()) {
                if (byId.containsKey(relation.event())) {
                    String title = byId.get(relation.event()).title().in(answer.language());
                    assertThat(entry).contains(squeezed(ON_PAGE.in(answer.language()).formatted(title, pages.get(relation.event()))));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(5);
        assertThat(answer.report().links()).filteredOn(link -> byTitle.containsKey(link.told())).hasSizeGreaterThan(told)
                .allSatisfy(link -> assertThat(byTitle.get(link.told())).as(link.toString()).contains(link.to()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company:deepmind", "period:2010-03", "company:google,openai category:model -person:sam-altman period:2021/2024"})
    void theLedgerAddsUpToWhatIsFoundAndWhatEachPartOfTheQuestionLeavesOut(String question) throws IOException {
        PrintedAnswer answer = answer(question, "en");
        String ledger = answer.report().text(answer.ledger().page(), answer.report().pages().size());
        long all = number(ledger, "Events in the data");
        assertThat(all).isEqualTo(Console.events());
        String before = "";
        for (String part : question.split(" ")) {
            long left = number(ledger, "Left out by " + part);
            assertThat(left).as(part).isEqualTo(count(before) - count(before + " " + part)).isPositive();
            before += " " + part;
            all -= left;
        }
        long found = answer.events().size();
        long dated = answer.events().keySet().stream().filter(event -> event.when() != null).count();
        long certain = answer.events().values().stream().filter(sure -> sure).count();
        assertThat(all).isEqualTo(found).isEqualTo(number(ledger, "Events that match the question"))
                .isEqualTo(number(ledger, "Printed and listed together"));
        assertThat(number(ledger, "Printed with their date")).isEqualTo(dated);
        assertThat(number(ledger, "Listed as undated")).isEqualTo(found - dated);
        assertThat(number(ledger, "drawn as a mark of their own") + number(ledger, "counted in a cluster only")
                + number(ledger, "Not on the timeline pages, since undated")).isEqualTo(found);
        if (question.contains("period:")) {
            assertThat(number(ledger, "certainly in the period asked for")).isEqualTo(certain);
            assertThat(number(ledger, "only possibly in it")).isEqualTo(found - certain);
        }
    }

    private static long count(String question) {
        return PrintedAnswer.find(console, question.strip()).size();
    }

    private static long number(String ledger, String name) {
        Matcher sum = Pattern.compile(Pattern.quote(squeezed(name)) + "(\\d+)").matcher(ledger);
        assertThat(sum.find()).as(name).isTrue();
        return Long.parseLong(sum.group(1));
    }
}
