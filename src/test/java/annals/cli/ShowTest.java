// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Console.Outcome;
import annals.data.EntityJson;
import annals.data.EventJson;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals show} on the shipped knowledge base. */
class ShowTest {
    @TempDir
    private static Path home;

    private static Console console;

    @BeforeAll
    static void openAConsole() {
        console = new Console(home);
    }

    @Test
    void anEventIsShownWholeInBothLanguages() {
        Outcome shown = console.run("show", "gpt-4");
        assertThat(shown.code()).isEqualTo(ExitCode.DONE);
        assertThat(shown.out()).startsWith("OpenAI releases GPT-4\nOpenAI发布GPT-4\n").contains("14 March 2023 (2023-03-14)",
                "Disputed", "Sam Altman (sam-altman)", "25,000", "disputes it (figure)", "chatgpt-launch",
                "https://arxiv.org/abs/2303.08774");
    }

    @Test
    void jsonIsWhatTheFilesHold() {
        assertThat(EventJson.read(console.run("show", "gpt-4", "--json").out()).title().zh()).isEqualTo("OpenAI发布GPT-4");
        assertThat(EntityJson.organization(console.run("show", "--json", "openai").out()).aliases()).contains("开放人工智能");
        assertThat(EntityJson.person(console.run("show", "sam-altman", "--json").out()).name().en()).isEqualTo("Sam Altman");
    }

    @Test
    void anIdThatSeveralHaveIsSaidAndEachCanBeAskedFor() {
        assertThat(console.run("show", "gpt-4").err())
                .isEqualTo("There is a technology with this id too: annals show technology:gpt-4\n");
        Outcome technology = console.run("show", "technology:gpt-4");
        assertThat(technology.out()).startsWith("GPT-4\n").contains("OpenAI releases GPT-4 (gpt-4)");
        assertThat(technology.err()).isEmpty();
    }

    @Test
    void anEntityIsFoundByAnyOfItsNames() {
        assertThat(console.run("show", "谷歌")).isEqualTo(console.run("show", "google"));
        assertThat(console.run("show", "person:SAM ALTMAN").out()).startsWith("Sam Altman\n");
    }

    @Test
    void anUnknownIdIsAFaultThatNamesNearOnes() {
        Outcome unknown = console.run("show", "altman-ousted");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("\"altman-ousted\"", "Near it: altman-ouster");
        assertThat(console.run("show", "qqqqqqqqqq").err()).contains("\"annals find\" lists ids");
    }
}
