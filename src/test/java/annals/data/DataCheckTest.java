// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {
    private static final Path SHIPPED = Path.of(System.getProperty("annals.data"));
    private static final Path SCHEMAS = SHIPPED.resolve("schema");

    @TempDir
    Path temp;

    @Test
    void theShippedDataFollowsItsSchemas() throws IOException {
        assertThat(DataCheck.of(List.of(new DataFolder(SHIPPED, true)), List.of(), SCHEMAS)).isEmpty();
    }

    @Test
    void tellsWhatOnlyTheSchemaKnows() throws IOException {
        var folder = Folder.sound(temp);
        Path events = folder.write("events/2022.json", "[\n" + Folder.EVENT.replace("\"GPT\"", "\"A label much too long for the timeline\"")
                .replace("\"unit\": \"1\"", "\"unit\": \"million USD\"") + ",\n" + Folder.OTHER + "]");
        Path technologies = folder.write("technologies.json", Folder.TECHNOLOGIES.replace("\"model\"", "\"toy\""));

        assertThat(DataCheck.of(List.of(folder.shipped()), List.of(), SCHEMAS)).extracting(Problem::tell).containsExactly(
                events + ":6:19: chatgpt: \"en\" must be at most 28 characters long (events.schema.json)",
                events + ":14:75: chatgpt: \"unit\" must have the form ^\\S+$ (events.schema.json)",
                technologies + ":1:28: gpt-3.5: \"kind\" must be one of model, product, framework, language, chip, cluster, cloud, "
                        + "benchmark, dataset, concept, law, policy, power-plant, book, not \"toy\" (technologies.schema.json)");
    }

    @Test
    void tellsAFaultOnceThatReaderAndSchemaSee() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/2022.json", "[" + Folder.EVENT.replace("2022-11-30", "2022-13-99").replace("\"product\"", "\"toy\"")
                .replace("\"importance\": 5", "\"importance\": 7, \"mood\": 1").replace("[\"openai\"]", "[\"openai\", \"openai\"]")
                .replace("\"value\": 1E6,", "\"value\": \"x\",").replace("\"stance\": \"supports\", ", "")
                .replace("\"evidence\": \"verified\"", "\"evidence\": 1") + ",\n" + Folder.OTHER + "]");

        var read = DataFolder.read(List.of(folder.own())).problems();

        assertThat(read).hasSize(8);
        assertThat(DataCheck.of(List.of(folder.own()), List.of(), SCHEMAS)).isEqualTo(read);
    }

    @Test
    void whatAFolderLacksIsLentAndNotJudged() throws IOException {
        var lent = Folder.sound(temp.resolve("lent"));
        lent.write("people.json", "nonsense");
        var alone = new Folder(temp.resolve("alone"));
        alone.write("events/2022.json", "[" + Folder.EVENT.replace("[\"sam-altman\"]", "[]") + "]");

        assertThat(DataCheck.of(List.of(alone.own()), List.of(lent.shipped()), SCHEMAS)).isEmpty();
        assertThat(DataCheck.of(List.of(alone.own()), List.of(), SCHEMAS)).hasSize(6)
                .allMatch(problem -> problem.message().startsWith("unknown "));
    }

    @Test
    void theShippedFolderIsCheckedAsSuchWhateverItIsCalled() throws IOException {
        var shipped = Folder.sound(temp);
        shipped.write("sources.json", Folder.SOURCES.replace("\"kind\"", "\"mood\": 1, \"kind\""));
        var same = new DataFolder(temp.resolve("events").resolve(".."), false);

        assertThat(DataCheck.of(List.of(same), List.of(shipped.shipped()), SCHEMAS)).extracting(Problem::severity)
                .containsExactly(Problem.Severity.ERROR);
    }

    @Test
    void saysWhichSchemaIsMissing() throws IOException {
        var folder = Folder.sound(temp);

        assertThatThrownBy(() -> DataCheck.of(List.of(folder.own()), List.of(), temp)).isInstanceOf(IOException.class)
                .hasMessage("the schema " + temp.resolve("organizations.schema.json") + " is missing: install the program again");
    }
}
