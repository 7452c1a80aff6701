// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static annals.query.EventIndex.BOUNDS;
import static annals.query.EventIndex.MARKS;

import annals.model.Category;
import annals.model.Entity.Organization;
import annals.model.Event;
import annals.model.Story;
import annals.query.EventIndex.Facet;
import annals.time.Bounds;
import annals.time.EdtfDate;
import annals.time.Span;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an index of events that come one by one in {@link annals.model.EventOrder}; keeps none of them. */
final class IndexBuilder {
    private static final List<String> SHARED = Stream.of(SharedLane.values()).map(SharedLane::key).toList();

    /** A lane for a single event would say less than it takes room. */
    private static final int LEAST_FOR_A_LANE = 2;

    /** What an organization does that builds AI; paying for it, powering it or governing it are not building. */
    private static final Set<Category> BUILDING =
            Set.of(Category.RESEARCH, Category.MODEL, Category.PRODUCT, Category.BENCHMARK);
    private static final int IMPORTANT = 4;

    private final Map<String, Organization> organizations = new HashMap<>();
    private final Ownership ownership;
    private final Map<String, List<String>> storiesByEvent = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<KeyColumn.Builder> facets = Stream.of(Facet.values()).map(_ -> new KeyColumn.Builder()).toList();
    private final KeyColumn.Builder tops = new KeyColumn.Builder();
    private final Set<String> builders = new HashSet<>();
    private long[] bounds = new long[64 * BOUNDS];
    private byte[] marks = new byte[64 * MARKS];
    private int dated;
    private long lastSecond = Span.PAST;

    IndexBuilder(Collection<Organization> organizations, Collection<Story> stories) {
        organizations.forEach(one -> this.organizations.put(one.id(), one));
        ownership = new Ownership(organizations);
        for (Story story : stories) {
            for (Story.Step step : story.steps()) {
                step.events().forEach(id -> storiesByEvent.computeIfAbsent(id, _ -> new ArrayList<>()).add(story.id()));
            }
        }
    }

    void add(Event event) {
        if (event.when() != null) {
            bound(event.when().bounds());
        }
        mark(event);
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

    private void bound(Bounds of) {
        if (dated < ids.size()) {
            throw new IllegalArgumentException("a dated event after an undated one");
        }
        int at = dated++ * BOUNDS;
        bounds = at == bounds.length ? Arrays.copyOf(bounds, at * 2) : bounds;
        bounds[at] = of.earliestStart();
        bounds[at + 1] = of.latestStart();
        bounds[at + 2] = of.earliestEnd();
        bounds[at + 3] = of.latestEnd();
        boolean open = of.latestEnd() == Span.FUTURE;
        lastSecond = Math.max(lastSecond, open ? of.latestStart() : of.latestEnd());
    }

    private void mark(Event event) {
        int at = ids.size() * MARKS;
        marks = at == marks.length ? Arrays.copyOf(marks, at * 2) : marks;
        marks[at] = (byte) event.importance();
        marks[at + 1] = (byte) event.category().ordinal();
        marks[at + 2] = (byte) event.evidence().ordinal();
        marks[at + 3] = (byte) (doubted(event.when()) ? 1 : 0);
    }

    private static boolean doubted(@Nullable EdtfDate date) {
        return date != null && date.doubted();
    }

    EventIndex build() {
        var topsByRow = tops.build();
        var lanes = lanes(topsByRow);
        byte[] shared = new byte[lanes.keys().size()];
        for (int lane = 0; lane < shared.length; lane++) {
            shared[lane] = (byte) (SHARED.contains(lanes.keys().get(lane)) ? 1 : 0);
        }
        return new EventIndex(new EventIndex.Columns(LongBuffer.wrap(Arrays.copyOf(bounds, dated * BOUNDS)),
                ByteBuffer.wrap(Arrays.copyOf(marks, ids.size() * MARKS)), Strings.of(ids),
                facets.stream().map(KeyColumn.Builder::build).toList(), lanes, ByteBuffer.wrap(shared),
                lastSecond == Span.PAST ? 0 : lastSecond));
    }

    /** Which rows stand in which lane; the lanes are the keys, in their order, and there only where a row stands in one. */
    private KeyColumn lanes(KeyColumn topsByRow) {
        String[] laneOfTop = new String[topsByRow.keys().size()];
        Arrays.setAll(laneOfTop, top -> lane(topsByRow.keys().get(top), topsByRow.rows(top).length));
        var unordered = new KeyColumn.Builder();
        fill(unordered, topsByRow, laneOfTop);
        var ordered = new KeyColumn.Builder(order(unordered.build()));
        fill(ordered, topsByRow, laneOfTop);
        return ordered.build();
    }

    private void fill(KeyColumn.Builder lanes, KeyColumn topsByRow, String[] laneOfTop) {
        for (int row = 0; row < ids.size(); row++) {
            int[] above = topsByRow.of(row);
            var own = new LinkedHashSet<String>();
            Arrays.stream(above).forEach(top -> own.add(laneOfTop[top]));
            lanes.row(own.isEmpty() ? Set.of(SharedLane.OTHER.key()) : own);
        }
    }

    private String lane(String top, int events) {
        var organization = organizations.get(top);
        if (organization == null || SHARED.contains(top)) {
            return SharedLane.OTHER.key();
        }
        return switch (organization.kind()) {
            case UNIVERSITY -> SharedLane.ACADEMIA.key();
            case PUBLIC_BODY -> SharedLane.GOVERNMENT.key();
            case MEDIA -> SharedLane.OTHER.key();
            case COMPANY, LAB, NONPROFIT ->
                    organization.colour() != null || builders.contains(top) && events >= LEAST_FOR_A_LANE ? top
                            : SharedLane.OTHER.key();
        };
    }

    private List<String> order(KeyColumn lanes) {
        record Rank(String key, long important, long all) {}
        var ranks = new ArrayList<Rank>();
        for (int lane = 0; lane < lanes.keys().size(); lane++) {
            int[] rows = lanes.rows(lane);
            long important = Arrays.stream(rows).filter(row -> marks[row * MARKS] >= IMPORTANT).count();
            ranks.add(new Rank(lanes.keys().get(lane), important, rows.length));
        }
        ranks.sort(Comparator.comparing((Rank rank) -> SHARED.indexOf(rank.key))
                .thenComparing(Rank::important, Comparator.reverseOrder())
                .thenComparing(Rank::all, Comparator.reverseOrder())
                .thenComparing(Rank::key));
        return ranks.stream().map(Rank::key).toList();
    }
}
