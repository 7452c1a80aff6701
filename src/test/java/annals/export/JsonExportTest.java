// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.EventJson;
import annals.model.Event;
import annals.model.EventOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static List<JsonNode> read(String query) throws IOException {
        var text = new StringBuilder();
        JsonExport.write(Shelf.answer(query, store), text);
        return JsonMapper.shared().readTree(text.toString()).valueStream().toList();
    }
}
