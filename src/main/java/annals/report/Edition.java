// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.pdf.PdfBook;
import annals.query.EventIndex;
import annals.report.EventGroups.Group;
import annals.store.Answer;
import annals.time.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the volumes of a report know of each other: what stands in which, and what was written so far. */
public final class Edition {
    private final List<Volume> volumes;
    private final int[] volumeOf;
    private final Map<String, Page> pages = new HashMap<>();
    private final Citations citations = new Citations();
    private final Ledger ledger = new Ledger();
    private final BitSet alone = new BitSet();
    private final BitSet counted = new BitSet();

    /** A page of a volume, both as printed, from 1. */
    public record Page(int volume, int number) implements Comparable<Page> {
        @Override
        public int compareTo(Page other) {
            return volume == other.volume ? Integer.compare(number, other.number) : Integer.compare(volume, other.volume);
        }
    }

    /** @param most how many events a volume holds at most */
    public Edition(Answer answer, int most) {
        volumes = Volume.of(EventGroups.of(answer.matches(), most), most);
        volumeOf = new int[answer.store().index().size()];
        for (Volume volume : volumes) {
            volume.rows().forEach(row -> volumeOf[row] = volume.number());
        }
    }

    /** All in one. */
    public static Edition whole(Answer answer) {
        return new Edition(answer, Integer.MAX_VALUE);
    }

    public List<Volume> volumes() {
        return volumes;
    }

    /** The volume in which an event is printed; 0 where in none. */
    int volumeOf(int row) {
        return volumeOf[row];
    }

    public Citations citations() {
        return citations;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** These stand on timeline pages of a volume, as marks of their own and counted in clusters. */
    public void drawn(BitSet asMarks, BitSet inClusters) {
        alone.or(asMarks);
        counted.or(inClusters);
    }

    /** Rows that stand on timeline pages as marks of their own, and those that are only counted there. */
    public List<BitSet> drawn() {
        var only = (BitSet) counted.clone();
        only.andNot(alone);
        return List.of(alone, only);
    }

    /**
     * The stretch that a volume's timeline covers.
     *
     * @param whole what the report covers
     */
    public Span stretch(Volume volume, Span whole, EventIndex index) {
        boolean first = volumes.indexOf(volume) <= 1;
        boolean last = volume.number() == volumes.size();
        long from = first ? whole.start() : begin(volume, whole, index);
        long until = last ? whole.end() : begin(volumes.get(volume.number()), whole, index);
        return new Span(Math.min(from, whole.end() - 1), Math.max(until, Math.min(from, whole.end() - 1) + 1));
    }

    private static long begin(Volume volume, Span whole, EventIndex index) {
        Group group = volume.groups().getFirst();
        long first = group.from().map(date -> date.bounds().possible().start()).orElse(whole.end());
        return Math.clamp(group.part() == 1 ? first : index.earliestStart(group.rows().getFirst()), whole.start(), whole.end());
    }

    /** A volume is laid out: these are its pages. */
    public void printed(Volume volume, Map<String, PdfBook.Place> places) {
        places.forEach((anchor, place) -> pages.put(anchor, new Page(volume.number(), place.number())));
    }

    /** The page of an anchor, as far as its volume is laid out. */
    public Optional<Page> known(String anchor) {
        return Optional.ofNullable(pages.get(anchor));
    }

    /** The page of an anchor whose volume is laid out. */
    Page page(String anchor) {
        return known(anchor).orElseThrow(() -> new IllegalStateException("nothing was laid out yet as " + anchor));
    }

    /** The volume in which an anchor stands: an event's is known before it is laid out, and the first one is the last to be. */
    public Volume volumeOf(String anchor) {
        Page page = pages.get(anchor);
        int number = ReportEvent.entry(anchor).stream().map(this::volumeOf).findFirst().orElse(page == null ? 1 : page.volume());
        return volumes.get(number - 1);
    }
}
