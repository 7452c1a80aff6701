// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Claim;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Source;
import annals.model.Story;
import annals.query.EventIndex;
import annals.reading.Tie.Way;
import annals.store.H2Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An event with all that its ids stand for; what an id leads nowhere for is left out.
 *
 * @param sources those that it names, and those that its figures and claims name
 * @param ties its relations to other events and theirs to it
 * @param around what else happened about that time; empty where the event is undated
 * @param told where stories tell of it
 */
public record EventPage(Event event, List<Entity> takingPart, Map<String, Source> sources, List<Tie> ties, Lineage causes,
        Lineage consequences, Optional<Around> around, List<Told> told) implements Page {
    public EventPage {
        takingPart = List.copyOf(takingPart);
        sources = Map.copyOf(sources);
        ties = List.copyOf(ties);
        told = List.copyOf(told);
    }

    /** A story that tells of it, at a step counted from 0, the first that does. */
    public record Told(Story story, int step) {}

    static Optional<EventPage> of(String id, H2Store store) {
        return store.event(id).map(event -> new EventPage(event, takingPart(event, store), sources(event, store),
                Tie.of(event, store), Lineage.of(event, Way.CAUSES, store), Lineage.of(event, Way.CONSEQUENCES, store),
                Around.of(event, store), told(event, store)));
    }

    /** Ties that lead neither back nor on. */
    public List<Tie> beside() {
        return ties.stream().filter(tie -> tie.way() == Way.BESIDE).toList();
    }

    private static List<Told> told(Event event, H2Store store) {
        IntFunction<List<String>> ids = row -> store.index().ids(EventIndex.Facet.STORY, row);
        return store.index().row(event.id()).stream().mapToObj(ids).flatMap(List::stream).flatMap(id -> store.story(id).stream())
                .flatMap(story -> IntStream.range(0, story.steps().size())
                        .filter(step -> story.steps().get(step).events().contains(event.id())).limit(1)
                        .mapToObj(step -> new Told(story, step))).toList();
    }

    private static List<Entity> takingPart(Event event, H2Store store) {
        Stream<Optional<? extends Entity>> entities = Stream.of(
                event.organizations().stream().<Optional<? extends Entity>>map(store::organization),
                event.people().stream().<Optional<? extends Entity>>map(store::person),
                event.technologies().stream().<Optional<? extends Entity>>map(store::technology)).flatMap(kind -> kind);
        return entities.<Entity>flatMap(Optional::stream).toList();
    }

    private static Map<String, Source> sources(Event event, H2Store store) {
        Stream<String> ids = Stream.of(event.sources().stream(), event.claims().stream().map(Claim::source),
                event.figures().stream().flatMap(figure -> Stream.ofNullable(figure.source()))).flatMap(some -> some);
        return ids.distinct().flatMap(id -> store.source(id).stream()).collect(Collectors.toMap(Source::id, Function.identity()));
    }
}
