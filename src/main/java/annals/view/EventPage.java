// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Claim;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Relation;
import annals.model.Source;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event with all that its ids stand for; what an id leads nowhere for is left out.
 *
 * @param ties its relations to other events and theirs to it
 */
public record EventPage(Event event, List<Entity> takingPart, List<Source> sources, List<Heard> claims, List<Tie> ties) {
    public EventPage {
        takingPart = List.copyOf(takingPart);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        ties = List.copyOf(ties);
    }

    /** A claim and where it was made; empty where that source is not known. */
    public record Heard(Claim claim, Optional<Source> source) {}

    /** A relation to another event; {@code incoming} where it is the other's relation to this one. */
    public record Tie(Relation relation, boolean incoming, Event other) {}

    static Optional<EventPage> of(String id, H2Store store) {
        return store.event(id).map(event -> of(event, store));
    }

    private static EventPage of(Event event, H2Store store) {
        Stream<Optional<? extends Entity>> entities = Stream.of(
                event.organizations().stream().<Optional<? extends Entity>>map(store::organization),
                event.people().stream().<Optional<? extends Entity>>map(store::person),
                event.technologies().stream().<Optional<? extends Entity>>map(store::technology)).flatMap(kind -> kind);
        return new EventPage(event, entities.<Entity>flatMap(Optional::stream).toList(),
                event.sources().stream().map(store::source).flatMap(Optional::stream).toList(),
                event.claims().stream().map(claim -> new Heard(claim, store.source(claim.source()))).toList(),
                ties(event, store));
    }

    private static List<Tie> ties(Event event, H2Store store) {
        var ties = new ArrayList<Tie>();
        for (Relation relation : event.relations()) {
            store.event(relation.event()).ifPresent(other -> ties.add(new Tie(relation, false, other)));
        }
        for (Event other : store.relatingTo(event.id())) {
            other.relations().stream().filter(relation -> relation.event().equals(event.id()))
                    .forEach(relation -> ties.add(new Tie(relation, true, other)));
        }
        return ties;
    }
}
