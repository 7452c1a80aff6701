// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Entity;
import annals.model.Event;
import annals.model.Text;
import annals.store.H2Store;
import java.util.List;

/**
 * What is said of an event at a glance.
 *
 * @param organizations the names of those that took part, the one that acted first
 */
public record Glance(Event event, List<Text> organizations) {
    public Glance {
        organizations = List.copyOf(organizations);
    }

    static Glance of(int row, H2Store store) {
        return of(new int[] {row}, store).getFirst();
    }

    static List<Glance> of(int[] rows, H2Store store) {
        return store.events(rows).stream().map(event -> new Glance(event, event.organizations().stream()
                .map(id -> store.organization(id).map(Entity::name).orElse(new Text(id, id))).toList())).toList();
    }
}
