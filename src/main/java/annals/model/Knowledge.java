// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.model.Entity.Organization;
import annals.model.Entity.Person;
import annals.model.Entity.Technology;
import java.util.List;

/**
 * All that is known. References between its parts are ids; those that lead nowhere were reported when it was read.
 * Events stand in {@link EventOrder}.
 */
public record Knowledge(List<Event> events, List<Organization> organizations, List<Person> people,
        List<Technology> technologies, List<Source> sources, List<Era> eras, List<Story> stories) {
    public Knowledge {
        events = events.stream().sorted(EventOrder.COMPARATOR).toList();
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        technologies = List.copyOf(technologies);
        sources = List.copyOf(sources);
        eras = List.copyOf(eras);
        stories = List.copyOf(stories);
    }

    /** The same with these events. */
    public Knowledge with(List<Event> others) {
        return new Knowledge(others, organizations, people, technologies, sources, eras, stories);
    }
}
