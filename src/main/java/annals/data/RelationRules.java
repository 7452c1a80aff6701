// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.model.Relation;
import annals.model.Relation.Type;
import annals.time.Bounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How events hang together: each tie with its reason, none against the order of time. */
final class RelationRules {
    private static final Set<Type> CAUSES = Set.of(Type.CAUSED_BY);
    private static final Set<Type> SUCCESSIONS = Set.of(Type.SUPERSEDES);
    private static final Set<Type> ORDERINGS = Set.of(Type.CAUSED_BY, Type.FOLLOWS);

    private RelationRules() {}

    static List<Rule<Event>> over(Known known) {
        return List.of(RelationRules::sayWhy, event -> leadToNothingLater(event, known),
                inNoCircle(known, CAUSES, HouseFaults.Circle.CAUSED),
                inNoCircle(known, SUCCESSIONS, HouseFaults.Circle.SUPERSEDES),
                inNoCircle(known, ORDERINGS, HouseFaults.Circle.FOLLOWS));
    }

    private static Stream<Finding> sayWhy(Event event) {
        return all(event).flatMap(i -> Finding.unless(event.relations().get(i).note() != null, "/relations/" + i, HouseFaults.NO_NOTE));
    }

    private static Stream<Finding> leadToNothingLater(Event event, Known known) {
        return all(event).flatMap(i -> {
            Relation relation = event.relations().get(i);
            return known.events().get(relation.event()) instanceof Event other
                    ? Finding.unless(!isOrdering(relation.type()) || !startsAfter(other, event), "/relations/" + i + "/event",
                            () -> HouseFaults.leadsToLater(event, relation.type(), other))
                    : Stream.empty();
        });
    }

    private static boolean isOrdering(Type type) {
        return switch (type) {
            case CAUSED_BY, FOLLOWS, SUPERSEDES, RESPONDS_TO -> true;
            case PART_OF, COMPETES_WITH -> false;
        };
    }

    /** Whether it starts after the other at any rate; what may have been earlier is no fault. */
    private static boolean startsAfter(Event later, Event event) {
        if (later.when() == null || event.when() == null) {
            return false;
        }
        Bounds bounds = event.when().bounds();
        long start = later.when().bounds().earliestStart();
        return start > bounds.latestStart() && start >= bounds.earliestEnd();
    }

    private static Rule<Event> inNoCircle(Known known, Set<Type> types, HouseFaults.Circle kind) {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        known.all().events().forEach(event -> edges.put(event.id(), event.relations().stream()
                .filter(relation -> types.contains(relation.type())).map(Relation::event).toList()));
        Map<String, List<List<String>>> circles = Circles.in(edges);
        return event -> circles.getOrDefault(event.id(), List.of()).stream()
                .filter(circle -> types.size() == 1 || !isOfCausesOnly(circle, known))
                .flatMap(circle -> all(event).filter(i -> event.relations().get(i).event().equals(circle.get(1))
                        && types.contains(event.relations().get(i).type())).limit(1)
                        .flatMap(i -> Finding.unless(false, "/relations/" + i + "/event", HouseFaults.inItself(kind, circle))));
    }

    /** Such a circle was told as one. */
    private static boolean isOfCausesOnly(List<String> circle, Known known) {
        return IntStream.range(1, circle.size()).allMatch(i -> known.events().get(circle.get(i - 1)) instanceof Event event
                && event.relations().stream().anyMatch(one -> one.type() == Type.CAUSED_BY && one.event().equals(circle.get(i))));
    }

    private static Stream<Integer> all(Event event) {
        return IntStream.range(0, event.relations().size()).boxed();
    }
}
