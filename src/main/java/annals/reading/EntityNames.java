// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Entity;
import annals.model.Text;
import annals.query.EventIndex.Facet;
import annals.store.H2Store;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What organizations, people and technologies are called, each kind read when it is first asked for. Any thread. */
final class EntityNames {
    private final H2Store store;
    private final Map<Facet, Map<String, Text>> names = new EnumMap<>(Facet.class);

    EntityNames(H2Store store) {
        this.store = store;
    }

    /** The name of an id; the id itself where nothing is known of it. */
    Text of(Facet facet, String id) {
        return of(facet).getOrDefault(id, new Text(id, id));
    }

    List<Text> all(Facet facet, List<String> ids) {
        return ids.stream().map(id -> of(facet, id)).toList();
    }

    private synchronized Map<String, Text> of(Facet facet) {
        return names.computeIfAbsent(facet, kind -> switch (kind) {
            case ORGANIZATION, OWNER -> byId(store.organizations());
            case PERSON -> byId(store.people());
            case TECHNOLOGY -> byId(store.technologies());
            case SOURCE, STORY -> Map.of();
        });
    }

    private static Map<String, Text> byId(Collection<? extends Entity> entities) {
        var byId = new HashMap<String, Text>();
        entities.forEach(one -> byId.put(one.id(), one.name()));
        return byId;
    }
}
