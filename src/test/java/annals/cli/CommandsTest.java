// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Console.Outcome;
import annals.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line before any command runs: what it takes, and what it says of what it does not take. */
class CommandsTest {
    @TempDir
    private Path home;

    @Test
    void helpNamesEveryCommandAndEveryCommandHasItsOwn() {
        var console = new Console(home);
        Outcome all = console.run("--help");
        assertThat(all.code()).isEqualTo(ExitCode.DONE);
        for (String command : new String[] {"find", "show", "export", "open", "check", "rebuild"}) {
            assertThat(all.out()).containsPattern("(?m)^  " + command + " +\\S");
            Outcome one = console.run(command, "--help");
            assertThat(one.code()).isEqualTo(ExitCode.DONE);
            assertThat(one.out()).startsWith("Usage: annals " + command).contains("--data=DIR", "--home=DIR", "--version");
        }
        assertThat(console.run("export", "--help").out()).doesNotContainPattern("[.:]\\n\\s*[a-z0-9]").doesNotContainPattern("(?m)^ +]")
                .contains(" .html, ", "period:2012/2025");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        var console = new Console(home);
        assertThat(console.run("--version").out()).matches("Annals \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(console.run("find", "x", "--version")).isEqualTo(console.run("--version"));
    }

    @Test
    void whatThereIsNotIsNamedWithTheNearestThatThereIs() {
        var console = new Console(home);
        assertThat(console.run("fnd")).isEqualTo(new Outcome(ExitCode.USAGE, "",
                "annals: There is no command fnd; did you mean find?\nTry \"annals --help\".\n"));
        assertThat(console.run("find", "--jsno", "x")).isEqualTo(new Outcome(ExitCode.USAGE, "",
                "annals: There is no option --jsno; did you mean --json?\nTry \"annals find --help\".\n"));
        assertThat(console.run("find").err()).contains("QUERY");
        assertThat(console.run("find", "a", "--json", "--csv").code()).isEqualTo(ExitCode.USAGE);
        assertThat(console.run("export", "a", "-o", "a.pdf", "--lang", "fr").err()).contains("--lang", "fr");
        assertThat(console.run("export", "a").err()).contains("-o FILE is missing");
        assertThat(console.run("find", "a", "--data", home.resolve("nowhere").toString()).err())
                .contains("nowhere\": there is no such folder");
    }

    @Test
    void withoutACommandItOpensTheWindowOnTheFoldersGiven() throws Exception {
        var console = new Console(home);
        Path own = Files.createDirectory(home.resolve("mine"));
        Path elsewhere = home.resolve("elsewhere");
        assertThat(console.run("--home", elsewhere.toString(), "--data", own.toString()).code()).isEqualTo(ExitCode.DONE);
        Path shipped = Path.of(System.getProperty("annals.data"));
        assertThat(console.windows).containsExactly(new Place(elsewhere, List.of(new DataFolder(shipped, true),
                new DataFolder(elsewhere.resolve("data"), false), new DataFolder(own, false))));
    }
}
