// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Event;
import annals.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a table tells of an event.
 *
 * @param organizations what those are called that the event names, in its order; ids where nothing is known of them
 * @param certain whether it certainly lies in the period that is asked for; empty where none is
 */
public record TableRow(Event event, List<Text> organizations, List<Text> people, List<Text> technologies, Optional<Boolean> certain) {
    public TableRow {
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        technologies = List.copyOf(technologies);
    }
}
