// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Console.Outcome;
import annals.data.EventJson;
import annals.model.Event;
import annals.model.EventOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code annals find} on the shipped knowledge base. */
class FindTest {
    @TempDir
    private static Path home;

    private static Console console;

    @BeforeAll
    static void openAConsole() {
        console = new Console(home);
    }

    @Test
    void linesAreAlignedAndSayDateTitleCompaniesAndId() throws IOException {
        Outcome found = console.run("find", "\"Dartmouth summer workshop\"");
        assertThat(found.out()).isEqualTo("  June to August 1956  Dartmouth summer workshop founds the field of AI  "
                + "Dartmouth College  dartmouth-workshop\n");
        assertThat(found.err()).isEqualTo("1 of " + Console.events() + " events.\n");
        assertThat(found.code()).isEqualTo(ExitCode.DONE);
        List<String> lines = console.run("find", "company:openai period:2018").out().lines().toList();
        int titles = "  20 February 2018  ".length();
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.charAt(titles - 1) == ' ' && line.charAt(titles) != ' ');
    }

    @Test
    void aDateThatIsOnlyPossiblyMeantHasAQuestionMark() {
        Outcome found = console.run("find", "period:1956-06 logic");
        assertThat(found.out()).startsWith("? 1956  Logic Theorist");
        assertThat(found.err()).endsWith("with a question mark are only possibly meant.\n");
    }

    @Test
    void aWordThatNothingHasGivesWayAndTheTerminalIsTold() {
        Outcome found = console.run("find", "trasformer");
        assertThat(found.out()).isEqualTo(console.run("find", "transformer").out()).isNotEmpty();
        assertThat(found.err()).contains("Nothing has \"trasformer\": this shows transformer.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023年有哪些监管事件                     | period:2023 category:policy",
        "what did Meta do about policy in 2023?   | company:meta category:policy period:2023",
        "importance:>=3 OpenAI的融资有哪些        | importance:>=3 company:openai category:deal"})
    void whereNothingHasTheWordsWhatTheyNameIsOfferedAsACommandThatFindsIt(String typed, String query) throws IOException {
        Outcome nothing = console.run("find", typed);
        assertThat(nothing.out()).isEmpty();
        List<String> said = nothing.err().lines().toList();
        assertThat(said.getFirst()).isEqualTo("0 of " + Console.events() + " events.");
        assertThat(said.get(1)).endsWith(": annals find \"" + query + "\"");
        Outcome found = console.run("find", query);
        assertThat(said.get(1)).contains(" " + found.out().lines().count() + " event");
    }

    @Test
    void figuresThatTheWordsNameAreOfferedAsAChart() {
        assertThat(console.run("find", "company:openai who led on parameter counts?").err())
                .endsWith("Parameters over time: annals export \"company:openai\" --figures \"parameters\" -o figures.svg\n");
        assertThat(console.run("find", "xyzzy figures").err().lines()).hasSize(1);
    }

    @Test
    void theQuestionThatTheReadmeShowsHasAnAnswer() throws IOException {
        String question = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.matches("`.*:.* .*`")).findFirst().orElseThrow();
        assertThat(console.run("find", question.substring(1, question.length() - 1)).out()).isNotEmpty();
    }

    @Test
    void jsonIsOneArrayOfWholeEventsInTheOneOrder() {
        Outcome found = console.run("find", "company:openai period:2012/2025", "--json");
        assertThat(found.err()).isEmpty();
        assertThat(found.out()).startsWith("[\n{").endsWith("}\n]\n");
        List<String> lines = found.out().lines().filter(line -> line.startsWith("{")).map(line -> line.replaceFirst(",$", ""))
                .toList();
        List<Event> events = lines.stream().map(line -> EventJson.read(line.replaceFirst(",\"certain\":(true|false)}$", "}")))
                .toList();
        assertThat(events).hasSizeGreaterThan(20).isSortedAccordingTo(EventOrder.COMPARATOR)
                .allMatch(event -> event.when() != null);
        assertThat(lines).allMatch(line -> line.matches(".*,\"certain\":(true|false)}"));
    }

    @Test
    void nothingFoundIsAnEmptyArrayAndNoFault() throws IOException {
        assertThat(console.run("find", "xyzzy", "--json")).isEqualTo(new Outcome(ExitCode.DONE, "[]\n", ""));
        assertThat(console.run("find", "xyzzy")).isEqualTo(new Outcome(ExitCode.DONE, "", "0 of " + Console.events() + " events.\n"));
    }

    @Test
    void csvHasALineOfHeadingsAndALineForEachEvent() {
        Outcome found = console.run("find", "company:openai", "--csv");
        assertThat(found.out()).startsWith("id,when,");
        assertThat(found.out().lines().filter(line -> line.startsWith("openai-founded,2015-12-11,"))).hasSize(1);
        assertThat(found.err()).isEmpty();
    }

    @Test
    void aNameMeansTheSameInBothLanguages() {
        Outcome english = console.run("find", "google");
        assertThat(english.out().lines()).hasSizeGreaterThan(10);
        assertThat(console.run("find", "谷歌")).isEqualTo(english);
        assertThat(console.run("find", "company:谷歌").out()).isEqualTo(console.run("find", "company:google").out());
    }

    @Test
    void aQueryMayBeginWithADashOrAnAtSignOrBeSeveralWords() throws IOException {
        int all = console.run("find", "company:openai", "--json").out().lines().toList().size();
        Outcome without = console.run("find", "-person:elon-musk", "company:openai", "--json");
        assertThat(without.code()).isEqualTo(ExitCode.DONE);
        assertThat(without.out().lines().toList().size()).isLessThan(all).isGreaterThan(2);
        assertThat(console.run("find", "company:openai -person:elon-musk", "--json").out().lines().toList())
                .containsExactlyInAnyOrderElementsOf(without.out().lines().toList());
        assertThat(console.run("find", "-openai", "--json").code()).isEqualTo(ExitCode.DONE);
        assertThat(console.run("find", "@nothing").code()).isEqualTo(ExitCode.DONE);
        assertThat(console.run("find", "").out().lines()).hasSize(Console.events());
    }

    @Test
    void whatIsNotUnderstoodIsNamedWithTheNearestThatWouldBe() {
        Outcome wrong = console.run("find", "compny:meta");
        assertThat(wrong.code()).isEqualTo(ExitCode.WRONG);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("compny", "company").doesNotContain("Exception");
        assertThat(console.run("find", "company:opnai importance:9").err().lines().filter(line -> !line.startsWith("  "))).hasSize(2);
    }
}
