// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.model.Entity.Technology;
import annals.model.Event;
import annals.model.Relation;
import annals.picture.Pairing.Likeness;
import annals.query.EventIndex.Facet;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.store.H2Store;
import annals.time.Lead;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds which events of two companies are alike. Any thread. */
public final class Pairings {
    private static final Set<Relation.Type> RIVALS = EnumSet.of(Relation.Type.RESPONDS_TO, Relation.Type.COMPETES_WITH);
    /** What belongs to nobody, so that to be early on it means something: a product of one of the two does not. */
    private static final Set<String> SHARED = Set.of("concept", "benchmark", "dataset", "law", "policy");

    private final H2Store store;
    private final EventIndex index;
    private final Matches matches;
    private final BitSet first;
    private final BitSet second;
    private final List<Pairing> found = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();

    private Pairings(Matches matches, H2Store store, int firstLane, int secondLane) {
        this.store = store;
        this.matches = matches;
        index = store.index();
        first = index.lanes(LanesBy.COMPANY).rows(firstLane);
        second = index.lanes(LanesBy.COMPANY).rows(secondLane);
        // what both took part in is not one's answer to the other
        BitSet both = (BitSet) first.clone();
        both.and(second);
        first.andNot(both);
        second.andNot(both);
    }

    /** The pairs whose events both match, in the order of the first one. @param firstLane place of a lane by company */
    public static List<Pairing> of(Matches matches, H2Store store, int firstLane, int secondLane) {
        var pairings = new Pairings(matches, store, firstLane, secondLane);
        pairings.relate(pairings.first, pairings.second, false);
        pairings.relate(pairings.second, pairings.first, true);
        pairings.share();
        return pairings.found.stream().sorted(Comparator.comparingInt(Pairing::firstRow).thenComparingInt(Pairing::secondRow)).toList();
    }

    private void relate(BitSet from, BitSet to, boolean bySecond) {
        for (Event event : store.relating(matching(from), matching(to))) {
            int row = index.row(event.id()).orElseThrow();
            for (Relation relation : event.relations()) {
                OptionalInt other = index.row(relation.event());
                if (RIVALS.contains(relation.type()) && other.isPresent() && to.get(other.getAsInt()) && matches.has(other.getAsInt())) {
                    var why = new Likeness.Related(relation, bySecond);
                    add(bySecond ? other.getAsInt() : row, bySecond ? row : other.getAsInt(), why);
                }
            }
        }
    }

    private BitSet matching(BitSet rows) {
        var matching = new BitSet();
        rows.stream().filter(matches::has).forEach(matching::set);
        return matching;
    }

    /** The first of each is the first of all that is known, not of what is asked for. */
    private void share() {
        Map<String, Technology> matters = store.technologies().stream().filter(one -> SHARED.contains(one.kind()))
                .collect(Collectors.toMap(Technology::id, Function.identity()));
        Map<String, Earliest> ours = earliest(first, matters.keySet());
        Map<String, Earliest> theirs = earliest(second, matters.keySet());
        matters.forEach((id, matter) -> {
            Earliest our = ours.get(id);
            Earliest their = theirs.get(id);
            if (our != null && their != null && our.certain && their.certain && matches.has(our.row) && matches.has(their.row)) {
                add(our.row, their.row, new Likeness.FirstOn(matter));
            }
        });
    }

    /** @param certain whether no other may have been before it */
    private record Earliest(int row, boolean certain) {}

    private Map<String, Earliest> earliest(BitSet rows, Set<String> matters) {
        var earliest = new HashMap<String, Earliest>();
        rows.stream().takeWhile(row -> row < index.firstUndated()).forEach(row -> {
            for (String id : index.ids(Facet.TECHNOLOGY, row)) {
                if (matters.contains(id)) {
                    earliest.merge(id, new Earliest(row, !index.doubted(row)), (one, later) -> one.certain
                            && index.earliestStart(later.row) < index.bounds(one.row).latestStart() ? new Earliest(one.row, false) : one);
                }
            }
        });
        return earliest;
    }

    private void add(int firstRow, int secondRow, Likeness why) {
        if (known.add(List.of(firstRow, secondRow))) {
            List<Event> events = store.events(firstRow, secondRow);
            found.add(new Pairing(firstRow, secondRow, events.getFirst(), events.getLast(), why, lead(firstRow, secondRow)));
        }
    }

    private Optional<Lead> lead(int one, int other) {
        boolean dated = one < index.firstUndated() && other < index.firstUndated();
        return dated ? Lead.of(index.bounds(one), index.bounds(other)) : Optional.empty();
    }
}
