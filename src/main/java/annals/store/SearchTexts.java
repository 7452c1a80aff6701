// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.model.Entity;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an event is found by, cut into words: its own texts, and the names of all that took part, which are cut but once.
 */
final class SearchTexts {
    private static final CutTexts NOTHING = new CutTexts(List.of(), List.of());

    private final KnownNames known = new KnownNames();
    private final Map<String, CutTexts> organizations;
    private final Map<String, CutTexts> people;
    private final Map<String, CutTexts> technologies;

    SearchTexts(Knowledge knowledge) {
        var named = List.of(cut(knowledge.organizations()), cut(knowledge.people()), cut(knowledge.technologies()));
        named.forEach(kind -> kind.values().forEach(names -> names.forEach(known::add)));
        organizations = looked(named.get(0));
        people = looked(named.get(1));
        technologies = looked(named.get(2));
    }

    private static Map<String, List<List<String>>> cut(List<? extends Entity> entities) {
        var names = new HashMap<String, List<List<String>>>();
        entities.forEach(one -> names.put(one.id(), Stream.concat(Stream.of(one.name().en(), one.name().zh()), one.aliases().stream())
                .map(SearchWords::of).toList()));
        return names;
    }

    private Map<String, CutTexts> looked(Map<String, List<List<String>>> all) {
        var found = new HashMap<String, CutTexts>();
        all.forEach((id, words) -> found.put(id, looked(words)));
        return found;
    }

    private CutTexts looked(List<List<String>> words) {
        var names = new ArrayList<String>();
        words.forEach(text -> known.addFound(text, names));
        return new CutTexts(words, List.copyOf(names));
    }

    CutTexts of(Event event) {
        var words = new ArrayList<List<String>>();
        add(event.title(), words);
        add(event.summary(), words);
        if (event.brief() != null) {
            add(event.brief(), words);
        }
        var names = new ArrayList<String>();
        words.forEach(text -> known.addFound(text, names));
        var all = new CutTexts(words, names);
        add(event.organizations(), organizations, all);
        add(event.people(), people, all);
        add(event.technologies(), technologies, all);
        return all;
    }

    private static void add(Text text, List<List<String>> words) {
        words.add(SearchWords.of(text.en()));
        words.add(SearchWords.of(text.zh()));
    }

    private static void add(List<String> ids, Map<String, CutTexts> of, CutTexts to) {
        for (String id : ids) {
            CutTexts some = of.getOrDefault(id, NOTHING);
            to.words().addAll(some.words());
            to.names().addAll(some.names());
        }
    }
}
