// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Event;
import annals.model.Relation;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation between two events, seen from one of them.
 *
 * @param incoming whether it is the other's relation to this one
 * @param other the event at its other end
 */
public record Tie(Relation relation, boolean incoming, Event other) {
    /** Which way a tie leads from an event. */
    public enum Way {
        /** To what was there before and gave rise to it. */
        CAUSES,
        /** To what came of it. */
        CONSEQUENCES,
        /** To what stands beside it: rivals, and what it is a part of. */
        BESIDE
    }

    public Way way() {
        return switch (relation.type()) {
            case CAUSED_BY, FOLLOWS, RESPONDS_TO, SUPERSEDES -> incoming ? Way.CONSEQUENCES : Way.CAUSES;
            case PART_OF, COMPETES_WITH -> Way.BESIDE;
        };
    }

    /** All ties of an event, its own first. */
    static List<Tie> of(Event event, H2Store store) {
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
