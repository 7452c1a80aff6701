// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.model.Event;
import annals.model.Language;
import annals.model.Relation;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the events of a chapter hang together with others, theirs with them included where both are printed. */
final class Ties {
    private final H2Store store;
    private final Answer answer;
    private final BitSet chapter = new BitSet();
    private final Map<String, List<Incoming>> incoming = new HashMap<>();
    private final Map<String, Optional<Event>> others = new HashMap<>();

    /**
     * A tie to another event.
     *
     * @param outgoing whether it is told as this event's relation to the other
     * @param address of the other's entry; empty where it is not printed
     */
    record Tie(Relation relation, boolean outgoing, Event other, String address) {
        String kind(Language language) {
            return outgoing ? relation.type().title().in(language) : relation.type().reverse().in(language);
        }
    }

    private record Incoming(Relation relation, Event from) {}

    /** @param events of the chapter */
    Ties(Answer answer, List<Found> events) {
        this.answer = answer;
        store = answer.store();
        for (Found found : events) {
            chapter.set(found.row());
            others.put(found.event().id(), Optional.of(found.event()));
            for (Relation relation : found.event().relations()) {
                incoming.computeIfAbsent(relation.event(), _ -> new ArrayList<>()).add(new Incoming(relation, found.event()));
            }
        }
    }

    /** Its own relations first, then those of others to it. */
    List<Tie> of(Found found) {
        var ties = new ArrayList<Tie>();
        for (Relation relation : found.event().relations()) {
            others.computeIfAbsent(relation.event(), store::event)
                    .ifPresent(other -> ties.add(new Tie(relation, true, other, address(other))));
        }
        for (Incoming one : incoming.getOrDefault(found.event().id(), List.of())) {
            ties.add(new Tie(one.relation, false, one.from, address(one.from)));
        }
        return ties;
    }

    private String address(Event other) {
        int row = store.index().row(other.id()).orElse(-1);
        if (row < 0 || !answer.matches().has(row)) {
            return "";
        }
        return (chapter.get(row) ? "#" : PdfBook.ELSEWHERE) + ReportEvent.anchor(row);
    }
}
