// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.data.EventJson;
import annals.data.Problem;
import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Language;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest extends OnShippedStore {
    private static final List<String> KEYS = List.of("id", "when", "title", "short", "summary", "category", "importance",
            "organizations", "people", "technologies", "sources", "figures", "claims", "relations", "evidence", "certain");

    @Test
    void everyMatchIsAWholeEventInOrderWithEveryKey() throws IOException {
        List<JsonNode> array = read("company:openai period:2012/2025");
        var events = new ArrayList<Event>();
        for (JsonNode node : array) {
            assertThat(node.propertyNames()).containsExactlyInAnyOrderElementsOf(KEYS);
            events.add(store.event(node.get("id").asString()).orElseThrow());
            assertThat(node.toString()).isEqualTo(EventJson.write(events.getLast(), node.get("certain").asBoolean()));
        }
        assertThat(events).hasSizeGreaterThan(50).isSortedAccordingTo(EventOrder.COMPARATOR);
    }

    @Test
    void everythingIsEveryEventHoweverManyPortionsItTakes() throws IOException {
        assertThat(read("")).hasSize(store.index().size());
    }

    @Test
    void whatOnlyPossiblyMatchesIsTold() throws IOException {
        List<JsonNode> array = read("period:2010-03");
        assertThat(array).anySatisfy(node -> {
            assertThat(node.get("id").asString()).isEqualTo("deepmind-founded");
            assertThat(node.get("certain").asBoolean()).isFalse();
        });
    }

    @Test
    void noMatchIsAnEmptyArray() throws IOException {
        var text = new StringBuilder();
        JsonExport.write(Shelf.answer("period:1066", store), text);
        assertThat(text).hasToString("[]\n");
    }

    @Test
    void aFileOfThemInADataFolderIsLoadedAgainAsTheSameEvents(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectories(folder.resolve("added/events")).resolve("mine.json");
        String question = "company:openai,deepmind period:2010/2025";
        Exporter.export(Shelf.job(question, store, target, Language.EN), store, _ -> true);
        List<DataFolder> folders = List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true),
                new DataFolder(folder.resolve("added"), false));
        try (H2Store again = H2Store.open(folder.resolve("home"), folders, _ -> { })) {
            var before = new ArrayList<Event>();
            Shelf.answer(question, store).found().forEach(found -> before.add(found.event()));
            var after = new ArrayList<Event>();
            Shelf.answer(question, again).found().forEach(found -> after.add(found.event()));
            assertThat(after).hasSizeGreaterThan(100).isEqualTo(before);
            assertThat(again.index().size()).isEqualTo(store.index().size());
            assertThat(again.problems()).as("but that each stands for the shipped one").hasSize(before.size())
                    .allSatisfy(problem -> assertThat(problem.severity()).isNotEqualTo(Problem.Severity.ERROR));
        }
    }

    private static List<JsonNode> read(String query) throws IOException {
        var text = new StringBuilder();
        JsonExport.write(Shelf.answer(query, store), text);
        return JsonMapper.shared().readTree(text.toString()).valueStream().toList();
    }
}
