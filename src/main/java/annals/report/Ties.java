// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Event;
import annals.model.Language;
import annals.model.Relation;
import annals.pdf.PdfBook;
import annals.store.Answer.Found;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the events of a volume hang together with others, theirs with them included where both are printed in it. */
final class Ties {
    private final H2Store store;
    private final Edition edition;
    private final Volume volume;
    private final Map<String, List<Incoming>> incoming = new HashMap<>();
    private final Map<String, Optional<Event>> others = new HashMap<>();

    /**
     * A tie to another event.
     *
     * @param outgoing whether it is told as this event's relation to the other
     * @param address of the other's entry; empty where it is not printed
     * @param volume in which it is printed, where that is another one; else 0
     * @param page there, where that volume is already laid out; else 0
     */
    record Tie(Relation relation, boolean outgoing, Event other, String address, int volume, int page) {
        String kind(Language language) {
            return outgoing ? relation.type().title().in(language) : relation.type().reverse().in(language);
        }
    }

    private record Incoming(Relation relation, Event from) {}

    /** @param events of the volume */
    Ties(Report report, Edition edition, List<Found> events) {
        this.edition = edition;
        volume = report.volume();
        store = report.answer().store();
        for (Found found : events) {
            others.put(found.event().id(), Optional.of(found.event()));
            for (Relation relation : found.event().relations()) {
                incoming.computeIfAbsent(relation.event(), _ -> new ArrayList<>()).add(new Incoming(relation, found.event()));
            }
        }
    }

    /** Its own relations and those of others to it, in the order of their events. */
    List<Tie> of(Found found) {
        var ties = new ArrayList<Tie>();
        for (Relation relation : found.event().relations()) {
            others.computeIfAbsent(relation.event(), store::event)
                    .ifPresent(other -> ties.add(tie(relation, true, other)));
        }
        for (Incoming one : incoming.getOrDefault(found.event().id(), List.of())) {
            ties.add(tie(one.relation, false, one.from));
        }
        ties.sort(Comparator.comparingInt(one -> store.index().row(one.other.id()).orElse(Integer.MAX_VALUE)));
        return ties;
    }

    private Tie tie(Relation relation, boolean outgoing, Event other) {
        int row = store.index().row(other.id()).orElse(-1);
        int printed = row < 0 ? 0 : edition.volumeOf(row);
        if (printed == 0) {
            return new Tie(relation, outgoing, other, "", 0, 0);
        }
        String anchor = ReportEvent.anchor(row);
        return printed == volume.number() ? new Tie(relation, outgoing, other, "#" + anchor, 0, 0)
                : new Tie(relation, outgoing, other, PdfBook.ELSEWHERE + anchor, printed,
                        edition.known(anchor).map(Edition.Page::number).orElse(0));
    }
}
