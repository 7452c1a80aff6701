// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each value alone allows and all together do not. */
class ContradictionTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("annals.data")).resolve("schema");

    @TempDir
    Path temp;

    @Test
    void anOrganizationDoesNotBelongToItselfNorEndBeforeItIsFounded() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("organizations.json", """
                [
                  {"id": "microsoft", "kind": "company", "name": {"en": "M", "zh": "M"}, "aliases": [], "parents": [{"id": "openai"}],
                   "text": {"en": "One.", "zh": "一。"}},
                  {"id": "openai", "kind": "lab", "name": {"en": "O", "zh": "O"}, "aliases": [], "founded": "2015", "ended": "2014",
                   "parents": [{"id": "microsoft", "when": "2030/.."}], "text": {"en": "One.", "zh": "一。"}}
                ]""");

        assertThat(told(folder)).containsExactly(
                "WARNING organizations.json:2:108 belongs to itself in a circle: microsoft, openai, microsoft",
                "WARNING organizations.json:4:110 ended in 2014, before it was founded in 2015");
    }

    @Test
    void whoChangedPlacesWithItsParentIsNoCircle() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("organizations.json", """
                [
                  {"id": "microsoft", "kind": "company", "name": {"en": "M", "zh": "M"}, "aliases": [],
                   "parents": [{"id": "openai", "when": "2000/2005"}], "text": {"en": "One.", "zh": "一。"}},
                  {"id": "openai", "kind": "lab", "name": {"en": "O", "zh": "O"}, "aliases": [], "founded": "2015", "ended": "2015",
                   "parents": [{"id": "microsoft", "when": "2007/.."}], "text": {"en": "One.", "zh": "一。"}}
                ]""");

        assertThat(told(folder)).isEmpty();
    }

    @Test
    void aTechnologyDoesNotSupersedeItself() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("technologies.json", """
                [{"id": "gpt-3.5", "kind": "model", "name": {"en": "G", "zh": "G"}, "aliases": [], "supersedes": ["gpt-3.5"]}]""");

        assertThat(told(folder)).containsExactly("WARNING technologies.json:1:99 supersedes itself in a circle: gpt-3.5, gpt-3.5");
    }

    @Test
    void whatCausesSomethingIsNotLaterAndNotCausedByItself() throws IOException {
        var folder = Folder.sound(temp);
        events(folder, "[" + Folder.EVENT.replace("\"follows\"", "\"caused-by\"") + ",\n"
                + Folder.OTHER.replace("\"when\": null", "\"when\": \"2023\"").replace("\"relations\": []",
                        "\"relations\": [{\"type\": \"caused-by\", \"event\": \"chatgpt\", \"note\": {\"en\": \"So.\", \"zh\": \"因此。\"}, \"basis\": \"documented\"}]") + "]");

        assertThat(told(folder)).containsExactly(
                "WARNING mine.json:15:48 is caused by itself in a circle: chatgpt, gpt-3, chatgpt",
                "WARNING mine.json:15:48 is of 2022-11-30 and cannot be caused by \"gpt-3\", which is later: of 2023");
    }

    @Test
    void aCauseThatMayHaveBeenEarlierIsNoFault() throws IOException {
        var folder = Folder.sound(temp);
        events(folder, "[" + Folder.EVENT.replace("\"follows\"", "\"caused-by\"") + ",\n"
                + Folder.OTHER.replace("\"when\": null", "\"when\": \"2022\"") + "]");

        assertThat(told(folder)).isEmpty();
    }

    @Test
    void aChainLongerThanTheStackIsWalkedToo() throws IOException {
        var folder = Folder.sound(temp);
        var technologies = new StringBuilder("[{\"id\": \"gpt-3.5\", \"kind\": \"model\", \"name\": {\"en\": \"G\", \"zh\": \"G\"}, \"aliases\": []}");
        for (int i = 0; i < 20_000; i++) {
            technologies.append(",\n{\"id\": \"t%d\", \"kind\": \"model\", \"name\": {\"en\": \"T\", \"zh\": \"T\"}, \"aliases\": [], \"supersedes\": [\"t%d\"]}"
                    .formatted(i, (i + 1) % 20_000));
        }
        folder.write("technologies.json", technologies.append("]").toString());

        assertThat(told(folder)).singleElement().asString().endsWith("t9, t10, t11 and so on");
    }

    @Test
    void aStepWhoseQuestionIsNotUnderstoodIsToldWithItsPlace() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("stories/tale.json", """
                {"id": "tale", "title": {"en": "Tale", "zh": "故事"}, "steps": [
                """ + Stream.of("good", "good", "good", "good", "bad", "good").map(query -> """
                {"text": {"en": "Then.", "zh": "后来。"}, "events": ["chatgpt"], "period": "2022", "query": "%s"}""".formatted(query))
                .collect(Collectors.joining(",\n")) + "]}");

        assertThat(DataCheck.of(List.of(folder.own()), List.of(), SCHEMAS,
                _ -> query -> query.equals("bad") ? Optional.of(new Text("it is bad", "这样不行")) : Optional.empty())).extracting(InBothLanguages::tell)
                .containsExactly(file + ":6:90: warning: tale: the question of this step is not understood: it is bad");
    }

    /** In a file that may hold any years. */
    private static void events(Folder folder, String events) throws IOException {
        Files.delete(folder.path().resolve("events/2022.json"));
        folder.write("events/mine.json", events);
    }

    private static List<String> told(Folder folder) throws IOException {
        return DataCheck.of(List.of(folder.own()), List.of(), SCHEMAS, _ -> _ -> Optional.empty()).stream()
                .map(problem -> problem.severity() + " " + problem.file().getFileName() + ":" + problem.line() + ":" + problem.column() + " "
                        + InBothLanguages.message(problem)).toList();
    }
}
