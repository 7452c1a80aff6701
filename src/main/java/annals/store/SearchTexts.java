// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.model.Entity;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Source;
import annals.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an event is found by, cut into words: its own texts, and the names of all that took part or tell of it, which are cut
 * but once.
 */
final class SearchTexts {
    private final Map<String, List<List<String>>> organizations = new HashMap<>();
    private final Map<String, List<List<String>>> people = new HashMap<>();
    private final Map<String, List<List<String>>> technologies = new HashMap<>();
    private final Map<String, List<List<String>>> sources = new HashMap<>();

    SearchTexts(Knowledge knowledge) {
        knowledge.organizations().forEach(one -> organizations.put(one.id(), names(one)));
        knowledge.people().forEach(one -> people.put(one.id(), names(one)));
        knowledge.technologies().forEach(one -> technologies.put(one.id(), names(one)));
        for (Source source : knowledge.sources()) {
            if (source.title() != null) {
                sources.put(source.id(), List.of(SearchWords.of(source.title())));
            }
        }
    }

    private static List<List<String>> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name().en(), entity.name().zh()), entity.aliases().stream()).map(SearchWords::of).toList();
    }

    List<List<String>> of(Event event) {
        var texts = new ArrayList<List<String>>();
        add(event.title(), texts);
        add(event.summary(), texts);
        if (event.brief() != null) {
            add(event.brief(), texts);
        }
        add(event.organizations(), organizations, texts);
        add(event.people(), people, texts);
        add(event.technologies(), technologies, texts);
        add(event.sources(), sources, texts);
        return texts;
    }

    private static void add(Text text, List<List<String>> texts) {
        texts.add(SearchWords.of(text.en()));
        texts.add(SearchWords.of(text.zh()));
    }

    private static void add(List<String> ids, Map<String, List<List<String>>> names, List<List<String>> texts) {
        for (String id : ids) {
            texts.addAll(names.getOrDefault(id, List.of()));
        }
    }
}
