// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Console.Outcome;
import annals.data.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals check}, and what a fault in the data means for the other commands. */
class CheckTest {
    private static final String BROKEN = """
            [
              {"id": "first", "when": "2012-13", "title": {"en": "One", "zh": "一"}, "summary": {"en": "One.", "zh": "一。"},
               "category": "modle", "importance": 3, "organizations": ["opnai"], "people": [], "technologies": [],
               "sources": [], "figures": [], "claims": [], "relations": [], "evidence": "unverified"},
              {"id": "second", "when": "2012", "title": {"en": "Two", "zh": "二"}, "summary": {"en": "Two.", "zh": "二。"},
               "category": "model", "importance": 3, "organizations": ["openai"], "people": [], "technologies": [],
               "sources": [], "figures": [], "claims": [], "relations": [], "evidence": "unverified"}
            ]
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedDataAreSound() {
        Outcome checked = new Console(folder).run("check");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out()).endsWith("files checked: no errors, no warnings.\n");
        assertThat(checked.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void everyFaultOfAFolderIsToldWithItsPlace() throws IOException {
        Path file = broken();
        Outcome checked = new Console(folder).run("check", folder.resolve("broken").toString());
        assertThat(checked.code()).isEqualTo(ExitCode.WRONG);
        assertThat(checked.err().lines()).hasSize(4)
                .anyMatch(line -> line.startsWith(file + ":2:33: first: ") && line.contains("2012-13"))
                .anyMatch(line -> line.startsWith(file + ":3:16: first: ") && line.contains("modle"))
                .anyMatch(line -> line.startsWith(file + ":3:60: first: ") && line.contains("openai"))
                .contains(file + ":7:15: warning: second: names no source: say where you saw it");
        assertThat(checked.out()).isEqualTo("1 file checked: 3 errors, 1 warning.\n");
    }

    @Test
    void aFolderThatIsNotThereIsAWrongCommandLine() {
        assertThat(new Console(folder).run("check", folder.resolve("nowhere").toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void otherCommandsGoOnWithWhatIsSoundAndSayThatSomethingIsNot() throws IOException {
        broken();
        Outcome found = new Console(folder.resolve("home")).run("find", "one", "--data", folder.resolve("broken").toString());
        assertThat(found.code()).isEqualTo(ExitCode.DONE);
        assertThat(found.err())
                .contains("3 faults in the data: something is left out; \"annals check\", with the same --data, tells what and where.");
        assertThat(new Console(folder.resolve("home")).run("--data", folder.resolve("broken").toString(), "show", "second").out())
                .startsWith("Two\n二\n");
    }

    @Test
    void whatTheUserAddsIsFoundAndCheckedTooWithoutBeingNamed() throws IOException {
        Path own = Files.createDirectories(folder.resolve("home/data/events"));
        Files.writeString(own.resolve("mine.json"), BROKEN);
        var console = new Console(folder.resolve("home"));
        assertThat(console.run("show", "second").code()).isEqualTo(ExitCode.DONE);
        assertThat(console.run("check").code()).isEqualTo(ExitCode.WRONG);
        Files.delete(own.resolve("mine.json"));
        assertThat(console.run("show", "second").code()).isEqualTo(ExitCode.WRONG);
    }

    @Test
    void rebuildMakesTheStoreAnew() throws IOException {
        var console = new Console(folder.resolve("home"));
        Outcome first = console.run("rebuild");
        assertThat(first.code()).isEqualTo(ExitCode.DONE);
        String told = told(first);
        assertThat(told).matches("Built the store again: " + Console.events() + " events, data version [0-9a-f]{12}\\.");
        Outcome second = console.run("rebuild");
        assertThat(second.code()).isEqualTo(ExitCode.DONE);
        assertThat(told(second)).isEqualTo(told);
    }

    @Test
    void aStepThatHasNotComeToAnEventCountsNone() {
        assertThat(Session.told(Progress.Step.WRITING, 0, 0)).isEqualTo("Building the store, 45%: writing the events.");
        assertThat(Session.told(Progress.Step.READING, 0, 0)).isEqualTo("Building the store, 10%: reading the files.");
        assertThat(Session.told(Progress.Step.READING, 1, 1)).isEqualTo("Building the store, 45%: 1 event read.");
        assertThat(Session.told(Progress.Step.WRITING, 1, 440)).isEqualTo("Building the store, 100%: 440 events written.");
    }

    /** What it says besides how far it is, which only a slow machine has the time for. */
    private static String told(Outcome outcome) {
        return outcome.err().lines().filter(line -> !line.startsWith("Building the store")).collect(Collectors.joining("\n"));
    }

    private Path broken() throws IOException {
        Path events = Files.createDirectories(folder.resolve("broken/events"));
        return Files.writeString(events.resolve("2012.json"), BROKEN);
    }
}
