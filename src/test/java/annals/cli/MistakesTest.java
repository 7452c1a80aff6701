// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Console.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistake on the command line or in a folder is answered with. */
class MistakesTest {
    @TempDir
    Path folder;
    private Console console;

    @BeforeEach
    void open() {
        console = new Console(folder.resolve("home"));
    }

    @Test
    void sheetsForPostersHoldNoReport() {
        Outcome outcome = console.run("export", "x", "-o", "a.pdf", "--page", "a1", "--layout", "book");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).startsWith("--page a1 is for posters: choose a4, a3 or letter, or --layout poster.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "export x -o a.csv --lang fr  | --lang fr: choose en, zh or both.",
        "export x -o a.pdf --page a5  | --page a5: choose a4, a3, letter, a2, a1 or a0.",
        "export x -o a.csv -o b.csv   | -o is given more than once.",
        "export x                     | -o FILE is missing.",
        "find                         | QUERY is missing.",
        "find x --csv --csv           | --json and --csv exclude each other: give one of them, once.",
        "find x --csv --json          | --json and --csv exclude each other: give one of them, once.",
        "help                         | There is no command help; did you mean --help?",
        "-h                           | There is no command -h; did you mean --help?",
        "find x --home=               | --home \"\": name a folder.",
        "find x --data=               | --data \"\": there is no such folder.",
        "check pom.xml                | \"pom.xml\": that is a file, not a folder.",
        "find --company:openai        | There is no option --company:openai; what a question leaves out has one dash before it: -company:openai",
    })
    void aWrongCommandLineIsToldInTheWordsOfTheHelp(String line, String told) {
        Outcome outcome = console.run(line.strip().split(" +"));
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).startsWith("annals: " + told).endsWith("--help\".\n").doesNotContain("[").doesNotContain("only once");
    }

    @Test
    void aQuestionIsShownWithAMarkUnderWhatIsWrongInIt() {
        assertThat(console.run("find", "谷歌 importance:9").err()).endsWith("\n  谷歌 importance:9\n                  ^\n");
        assertThat(console.run("find", "x", "importance:9").err()).endsWith("\n  x importance:9\n               ^\n");
    }

    @Test
    void aLongQuestionIsNotShownWhole() {
        String err = console.run("find", "importance:" + "9".repeat(50_000)).err();
        assertThat(err).hasSizeLessThan(1000);
    }

    @Test
    void nothingThatIsPrintedSteersTheTerminal() throws IOException {
        Path events = Files.createDirectories(folder.resolve("own/events"));
        Files.writeString(events.resolve("a.json"), "[{\"id\": \"a\\u001b[31m\u009b2J\"}]");
        assertThat(console.run("check", folder.resolve("own").toString()).err()).contains("a\uFFFD[31m\uFFFD2J")
                .matches("[^\\p{Cntrl}]*(\n[^\\p{Cntrl}]*)*");
        assertThat(console.run("find", "importance:\u001b[31m").err()).doesNotContain("\u001b");
    }

    @Test
    void aFolderWithoutAnyDataIsPointedOut() throws IOException {
        Path own = folder.resolve("own");
        Path events = Files.createDirectories(own.resolve("events"));
        Files.writeString(events.resolve("a.json"), "[]");

        assertThat(console.run("check", "").code()).isEqualTo(ExitCode.USAGE);
        Outcome checked = console.run("check", events.toString());
        assertThat(checked.code()).isEqualTo(ExitCode.USAGE);
        assertThat(checked.err()).startsWith("annals: Nothing is read from " + events + ": it has none of the files of a data folder; name " + own
                + " instead.\n");
        Outcome found = console.run("find", "chatgpt", "--data", events.toString());
        assertThat(found.code()).isEqualTo(ExitCode.DONE);
        assertThat(found.err()).startsWith("Nothing is read from " + events).contains("name " + own + " instead.");
        assertThat(console.run("find", "chatgpt", "--data", own.toString()).err()).doesNotContain("Nothing is read");
    }

    @Test
    void aProgramWithoutItsDataSaysSo() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (Path shipped : new Path[] {empty, folder.resolve("missing")}) {
            Outcome found = console.run(shipped, "find", "");
            assertThat(found.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(found.err()).isEqualTo("The program's own data are missing in " + shipped + ": install the program again.\n");
        }
    }

    @Test
    void theQuestionOfAStoryIsReadByCheck() throws IOException {
        Path stories = Files.createDirectories(folder.resolve("own/stories"));
        Files.writeString(stories.resolve("a.json"), """
                {"id": "tale", "title": {"en": "Tale", "zh": "故事"}, "steps": [{"text": {"en": "T", "zh": "T"}, "query": "company:nobody"}]}""");
        Outcome checked = console.run("check", folder.resolve("own").toString());
        assertThat(checked.err()).contains("the question of this step is not understood: ").contains("nobody");
        assertThat(checked.code()).isEqualTo(ExitCode.DONE);
    }
}
