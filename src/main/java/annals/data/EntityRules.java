// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.model.Entity.Technology;
import annals.model.Event;
import annals.time.EdtfDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organizations and technologies: introduced in words, and in an order of time and of belonging that can be. */
final class EntityRules {
    private static final int WEIGHTY = 3;

    private EntityRules() {}

    static List<Rule<Organization>> organizations(Known known) {
        Map<String, Organization> byId = Known.byId(known.all().organizations(), Organization::id);
        Map<String, List<String>> above = new LinkedHashMap<>();
        known.all().organizations().forEach(one -> above.put(one.id(), one.parents().stream().map(Parent::id).toList()));
        Map<String, List<List<String>>> circles = Circles.in(above);
        return List.of(one -> Finding.unless(one.text() != null, "", HouseFaults.NO_TEXT),
                EntityRules::endsAfterItsBeginning,
                one -> circles.getOrDefault(one.id(), List.of()).stream().filter(circle -> holdsAtOneTime(circle, byId))
                        .flatMap(circle -> Finding.unless(false,
                                "/parents/" + one.parents().stream().map(Parent::id).toList().indexOf(circle.get(1)) + "/id",
                                HouseFaults.inItself(HouseFaults.Circle.BELONGS, circle))));
    }

    static List<Rule<Technology>> technologies(Known known) {
        Set<String> weighty = known.all().events().stream().filter(event -> event.importance() >= WEIGHTY).map(Event::technologies)
                .flatMap(List::stream).collect(Collectors.toSet());
        Map<String, List<String>> older = new LinkedHashMap<>();
        known.all().technologies().forEach(one -> older.put(one.id(), one.supersedes()));
        Map<String, List<List<String>>> circles = Circles.in(older);
        return List.of(one -> Finding.unless(one.text() != null || !weighty.contains(one.id()), "", HouseFaults.NO_TEXT_OF_WEIGHT),
                one -> circles.getOrDefault(one.id(), List.of()).stream().flatMap(circle -> Finding.unless(false,
                        "/supersedes/" + one.supersedes().indexOf(circle.get(1)),
                        HouseFaults.inItself(HouseFaults.Circle.SUPERSEDES, circle))));
    }

    private static Stream<Finding> endsAfterItsBeginning(Organization one) {
        EdtfDate founded = one.founded();
        EdtfDate ended = one.ended();
        return Finding.unless(founded == null || ended == null || ended.bounds().latestEnd() > founded.bounds().earliestStart(), "/ended",
                () -> HouseFaults.endsTooEarly(ended, founded));
    }

    /** Two that changed places with each other never belonged to themselves. */
    private static boolean holdsAtOneTime(List<String> circle, Map<String, Organization> byId) {
        long from = Long.MIN_VALUE;
        long until = Long.MAX_VALUE;
        for (int i = 0; i + 1 < circle.size(); i++) {
            String parent = circle.get(i + 1);
            List<Parent> parents = byId.get(circle.get(i)) instanceof Organization one ? one.parents() : List.of();
            for (Parent one : parents) {
                EdtfDate when = one.id().equals(parent) ? one.when() : null;
                from = when == null ? from : Math.max(from, when.bounds().earliestStart());
                until = when == null ? until : Math.min(until, when.bounds().latestEnd());
            }
        }
        return from < until;
    }
}
