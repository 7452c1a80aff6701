// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("annals.data")).resolve("schema");

    @TempDir
    Path temp;

    @Test
    void tellsWhatOnlyTheSchemaKnows() throws IOException {
        var folder = Folder.sound(temp);
        Path events = folder.write("events/2022.json", "[\n" + Folder.EVENT.replace("\"GPT\"", "\"A label much too long for the timeline\"")
                .replace("\"unit\": \"1\"", "\"unit\": \"million USD\"") + ",\n" + Folder.OTHER + "]");
        Path technologies = folder.write("technologies.json", Folder.TECHNOLOGIES.replace("\"model\"", "\"toy\""));

        assertThat(check(List.of(folder.shipped()), List.of(), SCHEMAS)).extracting(InBothLanguages::tell).containsExactly(
                events + ":6:19: chatgpt: \"en\" must be at most 28 characters long (events.schema.json)",
                events + ":14:75: chatgpt: \"unit\" must have no spaces: write a number in full, and USD rather than million USD",
                technologies + ":1:28: gpt-3.5: \"kind\" must be one of model, product, framework, language, chip, cluster, cloud, "
                        + "benchmark, dataset, concept, law, policy, power-plant, book, not \"toy\" (technologies.schema.json)");
    }

    @Test
    void tellsAFaultOnceThatReaderAndSchemaSee() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/2022.json", "[" + Folder.EVENT.replace("2022-11-30", "2022-13-99").replace("\"product\"", "\"toy\"")
                .replace("\"importance\": 2", "\"importance\": 7, \"mood\": 1").replace("[\"openai\"]", "[\"openai\", \"openai\"]")
                .replace("\"value\": 1E6,", "\"value\": \"x\",").replace("\"stance\": \"supports\", ", "")
                .replace("\"evidence\": \"verified\"", "\"evidence\": 1") + ",\n" + Folder.OTHER + "]");

        var read = DataFolder.read(List.of(folder.own())).problems();

        assertThat(read).hasSize(8);
        assertThat(check(List.of(folder.own()), List.of(), SCHEMAS)).isEqualTo(read);
    }

    @Test
    void whatAFolderLacksIsLentAndNotJudged() throws IOException {
        var lent = Folder.sound(temp.resolve("lent"));
        lent.write("people.json", "nonsense");
        var alone = new Folder(temp.resolve("alone"));
        alone.write("events/2022.json", "[" + Folder.EVENT.replace("[\"sam-altman\"]", "[]") + "]");

        assertThat(check(List.of(alone.own()), List.of(lent.shipped()), SCHEMAS)).isEmpty();
        assertThat(check(List.of(alone.own()), List.of(), SCHEMAS)).hasSize(6)
                .allMatch(problem -> InBothLanguages.message(problem).startsWith("unknown "));
    }

    @Test
    void theShippedFolderIsCheckedAsSuchWhateverItIsCalled() throws IOException {
        var shipped = Folder.sound(temp);
        shipped.write("sources.json", Folder.SOURCES.replace("\"kind\"", "\"mood\": 1, \"kind\""));
        var same = new DataFolder(temp.resolve("events").resolve(".."), false);

        assertThat(check(List.of(same), List.of(shipped.shipped()), SCHEMAS)).extracting(Problem::severity)
                .containsExactly(Problem.Severity.ERROR);
    }

    @Test
    void saysWhichSchemaIsMissing() throws IOException {
        var folder = Folder.sound(temp);

        assertThatThrownBy(() -> check(List.of(folder.own()), List.of(), temp)).isInstanceOf(IOException.class)
                .hasMessage("The schema " + temp.resolve("organizations.schema.json") + " is missing: install the program again.");
    }

    @Test
    void saysInWordsWhatAPatternWants() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("sources.json", Folder.SOURCES.replace("\"en\"", "\"English!\""));
        folder.write("organizations.json", Folder.ORGANIZATIONS.replace("#0A7A5F", "#0a7a5f"));

        assertThat(check(List.of(folder.shipped()), List.of(), SCHEMAS)).extracting(InBothLanguages::message).containsExactly(
                "\"light\" must be a colour like #1A2B3C, with large letters (organizations.schema.json)",
                "\"language\" must be the tag of a language, such as en or zh-CN (sources.schema.json)");
    }

    @Test
    void whatTheReaderKeepsIsNoErrorOfTheSchema() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/2022.json", "[" + Folder.EVENT.replace("{\"en\": \"GPT\", \"zh\": \"聊天\"}", "null") + ",\n" + Folder.OTHER + "]");
        folder.write("organizations.json", Folder.ORGANIZATIONS.replace("\"id\": \"microsoft\", \"when\": \"2030/..\"", "\"id\": \"microsoft\""));

        assertThat(check(List.of(folder.own()), List.of(), SCHEMAS)).isEmpty();
        assertThat(DataFolder.read(List.of(folder.own())).value().organizations().getLast().parents()).singleElement()
                .satisfies(parent -> assertThat(parent.when()).isNull());
    }

    @Test
    void whatTheSchemaRefusesTheReaderLeavesOut() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/2022.json", "[" + Folder.EVENT.replace("\"unit\": \"1\"", "\"unit\": \"million USD\"") + ",\n" + Folder.OTHER + "]");
        folder.write("organizations.json", Folder.ORGANIZATIONS.replace("12.5", "1e9"));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

        assertThat(loaded.problems()).extracting(InBothLanguages::message).containsExactly(
                "\"unit\" must have no spaces: write a number in full, and USD rather than million USD",
                "\"share\" is in per cent: from 0 to 100");
        assertThat(loaded.value().events().getFirst().figures()).isEmpty();
        assertThat(loaded.value().organizations().getLast().links()).isEmpty();
        assertThat(check(List.of(folder.own()), List.of(), SCHEMAS)).isEqualTo(loaded.problems());
    }

    private static List<Problem> check(List<DataFolder> folders, List<DataFolder> lent, Path schemas) throws IOException {
        return DataCheck.of(folders, lent, schemas, _ -> _ -> Optional.empty());
    }
}
