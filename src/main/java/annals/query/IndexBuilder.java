// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Entity.Organization;
import annals.model.Event;
import annals.model.Story;
import annals.query.EventIndex.Facet;
import annals.query.EventIndex.Mark;
import annals.time.Bounds;
import annals.time.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes an index of events that come one by one in {@link annals.model.EventOrder}; keeps none of them. */
public final class IndexBuilder {
    private static final List<String> SHARED = Stream.of(SharedLane.values()).map(SharedLane::key).toList();

    /** A lane for a single event would say less than it takes room. */
    private static final int LEAST_FOR_A_LANE = 2;

    /** What an organization does that builds AI; paying for it, powering it or governing it are not building. */
    private static final Set<Category> BUILDING =
            Set.of(Category.RESEARCH, Category.MODEL, Category.PRODUCT, Category.BENCHMARK);

    private final Map<String, Organization> organizations = new HashMap<>();
    private final Ownership ownership;
    private final Map<String, List<String>> storiesByEvent = new HashMap<>();
    private final Dates.Builder dates = new Dates.Builder();
    private final List<KeyColumn.Builder> marks = Stream.of(Mark.values()).map(mark -> new KeyColumn.Builder(mark.words())).toList();
    private final Strings.Builder ids = new Strings.Builder();
    private final List<KeyColumn.Builder> facets = Stream.of(Facet.values()).map(_ -> new KeyColumn.Builder()).toList();
    private final KeyColumn.Builder tops = new KeyColumn.Builder();
    private final Set<String> builders = new HashSet<>();
    private long lastSecond = Span.PAST;

    public IndexBuilder(Collection<Organization> organizations, Collection<Story> stories) {
        organizations.forEach(one -> this.organizations.put(one.id(), one));
        ownership = new Ownership(organizations);
        for (Story story : stories) {
            for (Story.Step step : story.steps()) {
                step.events().forEach(id -> storiesByEvent.computeIfAbsent(id, _ -> new ArrayList<>()).add(story.id()));
            }
        }
    }

    public void add(Event event) {
        if (event.when() != null) {
            bound(event.when().bounds());
        }
        mark(Mark.IMPORTANCE, event.importance());
        mark(Mark.CATEGORY, event.category().ordinal());
        mark(Mark.EVIDENCE, event.evidence().ordinal());
        mark(Mark.DATE, event.when() != null && event.when().doubted() ? 1 : 0);
        var own = event.organizations();
        facet(Facet.ORGANIZATION).row(own);
        facet(Facet.OWNER).row(ownership.owners(own, event.when()));
        facet(Facet.PERSON).row(event.people());
        facet(Facet.TECHNOLOGY).row(event.technologies());
        facet(Facet.SOURCE).row(event.sources());
        facet(Facet.STORY).row(storiesByEvent.getOrDefault(event.id(), List.of()));
        var above = ownership.tops(own, event.when());
        tops.row(above);
        if (BUILDING.contains(event.category())) {
            builders.addAll(above);
        }
        ids.add(event.id());
    }

    private KeyColumn.Builder facet(Facet facet) {
        return facets.get(facet.ordinal());
    }

    private void mark(Mark mark, int number) {
        marks.get(mark.ordinal()).row(number);
    }

    private void bound(Bounds of) {
        if (dates.size() < ids.size()) {
            throw new IllegalArgumentException("a dated event after an undated one");
        }
        dates.add(of);
        boolean open = of.latestEnd() == Span.FUTURE;
        lastSecond = Math.max(lastSecond, open ? of.latestStart() : of.latestEnd());
    }

    public EventIndex build() {
        var marksByRow = marks.stream().map(KeyColumn.Builder::build).toList();
        var facetsByRow = facets.stream().map(KeyColumn.Builder::build).toList();
        var maker = new LaneMaker(marksByRow.get(Mark.IMPORTANCE.ordinal()));
        var lanes = new EnumMap<LanesBy, Lanes.Kept>(LanesBy.class);
        lanes.put(LanesBy.COMPANY, byCompany(tops.build(), maker));
        lanes.put(LanesBy.PERSON, maker.foremost(facetsByRow.get(Facet.PERSON.ordinal())));
        lanes.put(LanesBy.TECHNOLOGY, maker.foremost(facetsByRow.get(Facet.TECHNOLOGY.ordinal())));
        return new EventIndex(new EventIndex.Columns(dates.build(), marksByRow, ids.build(), facetsByRow, lanes,
                lastSecond == Span.PAST ? 0 : lastSecond));
    }

    private Lanes.Kept byCompany(KeyColumn topsByRow, LaneMaker maker) {
        int[] events = LaneMaker.counts(topsByRow);
        return maker.lanes(topsByRow, IntStream.range(0, events.length)
                .mapToObj(top -> lane(topsByRow.keys().get(top), events[top])).toList(), SHARED);
    }

    private String lane(String top, int events) {
        var organization = organizations.get(top);
        if (organization == null || SHARED.contains(top)) {
            return SharedLane.OTHER.key();
        }
        return switch (organization.kind()) {
            case UNIVERSITY, PUBLIC_BODY, MEDIA -> SharedLane.of(organization).key();
            case COMPANY, LAB, NONPROFIT ->
                    organization.colour() != null || builders.contains(top) && events >= LEAST_FOR_A_LANE ? top
                            : SharedLane.of(organization).key();
        };
    }
}
