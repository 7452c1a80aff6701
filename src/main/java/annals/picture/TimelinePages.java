// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.store.Answer;
import annals.time.Span;
import annals.timeline.Scene;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;

/**
 * Cuts the timeline of an answer into pages: the whole period on one page first, then one page for each stretch of time
 * whose labels can be read, its lanes on as many pages as they need. Every dated match stands on some page, as a mark or
 * counted in a cluster.
 */
public final class TimelinePages {
    /** A stretch can be read where at most this share of the events that begin in it goes without a label. */
    private static final double UNREAD = 0.03;
    /** Where a stretch has few events, so many may: cutting it for them would scatter the others. */
    private static final int FEW_UNREAD = 2;
    /** Where one stretch is all there is, a page of this share of its events would only say first what the next pages say. */
    private static final double NEARLY_ALL = 0.8;
    /** Where this share goes without, more rows in its lanes do not help: it is not drawn with these to find out. */
    private static final double HOPELESS = 0.3;
    /** Where a stretch holds so many times the events of the fullest that could be read, it is not drawn to find out. */
    private static final int TOO_FULL = 2;
    /** So few events are always drawn to find out: after years in which hardly anything happened more may still be read. */
    private static final int QUICKLY_DRAWN = 100;

    private final Framing framing;
    private final double height;
    private final DoubleConsumer progress;
    private final BitSet alone = new BitSet();
    private final BitSet counted = new BitSet();
    private int fullest = Integer.MAX_VALUE / TOO_FULL;

    /**
     * @param height what a page has room for, in pixels
     * @param progress told what share of the work is done, from 0 to 1
     */
    public TimelinePages(Framing framing, double height, DoubleConsumer progress) {
        this.framing = framing;
        this.height = height;
        this.progress = progress;
    }

    public List<TimelinePage> of(Answer answer) {
        return of(answer, Framing.stretch(answer), Span.ALWAYS);
    }

    /** The pages of a part of an answer. */
    public List<TimelinePage> of(Answer answer, Span part) {
        return of(answer, part, part);
    }

    /** The page that shows the whole period of an answer; none where nothing is dated. */
    public List<TimelinePage> overview(Answer answer) {
        Matches dated = Stretches.rows(answer.matches(), Span.ALWAYS);
        return dated.count() == 0 ? List.of()
                : overview(dated, framing.lanes(answer), Framing.stretch(answer)).stream().toList();
    }

    private List<TimelinePage> of(Answer answer, Span period, Span within) {
        Set<Integer> lanes = framing.lanes(answer);
        Matches dated = Stretches.rows(answer.matches(), within);
        var pages = new ArrayList<TimelinePage>();
        if (dated.count() == 0) {
            return pages;
        }
        Scene whole = framing.frame(dated, lanes, period);
        if (whole.height() > height || !readable(whole, period)) {
            List<Span> stretches = new Stretches(dated, stretch -> readable(dated, lanes, stretch, period)).of(period);
            overview(dated, lanes, period).filter(page -> stretches.size() > 1 || page.shown() < NEARLY_ALL * page.of()).ifPresent(pages::add);
            for (Span stretch : stretches) {
                pages.addAll(pages(framing.frame(Stretches.rows(dated, stretch), lanes, stretch), stretch));
            }
        } else {
            pages.addAll(pages(whole, period));
        }
        pages.forEach(this::account);
        pages.addAll(forgotten(dated, lanes));
        return List.copyOf(pages);
    }

    /** Rows that stand as marks of their own on some page. */
    public BitSet alone() {
        return alone;
    }

    /** Rows that are counted in clusters, on one page or another. */
    public BitSet counted() {
        return counted;
    }

    /** The whole period on one page. */
    private Optional<TimelinePage> overview(Matches dated, Set<Integer> lanes, Span period) {
        return new ForemostPage(framing, lanes, period).of(dated, height);
    }

    private boolean readable(Matches dated, Set<Integer> lanes, Span stretch, Span period) {
        progress.accept((double) (stretch.end() - period.start()) / period.length());
        Matches inside = Stretches.rows(dated, stretch);
        if (inside.count() == 0) {
            return true;
        }
        boolean readable = inside.count() <= Math.max(QUICKLY_DRAWN, TOO_FULL * fullest) && readable(framing.frame(inside, lanes, stretch), stretch);
        if (readable) {
            fullest = fullest > dated.count() ? inside.count() : Math.max(fullest, inside.count());
        }
        return readable;
    }

    /** Drawn with lanes that have as much of their pages as they can use only where it hangs on that. */
    private boolean readable(Scene scene, Span stretch) {
        Read plain = read(scene, stretch);
        return plain.isEnough(UNREAD) || plain.isEnough(HOPELESS) && parts(scene).stream()
                .map(part -> read(filled(framing.only(scene, part)), stretch)).reduce(Read.NOTHING, Read::and).isEnough(UNREAD);
    }

    /** How many events begin in a stretch, and how many of them have no name. */
    private record Read(int all, int hidden) {
        static final Read NOTHING = new Read(0, 0);

        Read and(Read other) {
            return new Read(all + other.all, hidden + other.hidden);
        }

        boolean isEnough(double share) {
            return hidden <= Math.max(FEW_UNREAD, share * all);
        }
    }

    /** What began earlier is read where it began. */
    private Read read(Scene scene, Span stretch) {
        EventIndex index = scene.answer().matches().index();
        int hidden = 0;
        int all = 0;
        for (Drawing.Spot spot : framing.storyboard().draw(scene).spots()) {
            switch (spot.subject()) {
                case Subject.Item(int row, int _) -> {
                    boolean begins = index.bounds(row).earliestStart() >= stretch.start();
                    all += begins ? 1 : 0;
                    hidden += begins && spot.area().width() < Framing.MARK_ALONE ? 1 : 0;
                }
                case Subject.Cluster(int _, var rows) -> {
                    long begin = rows.stream().filter(row -> index.bounds(row).earliestStart() >= stretch.start()).count();
                    all += (int) begin;
                    hidden += (int) begin;
                }
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }
        return new Read(all, hidden);
    }

    /** The pages of a scene: as few as its lanes need, none of them cut, all about equally high. */
    private List<TimelinePage> pages(Scene scene, Span stretch) {
        List<Set<Integer>> parts = parts(scene);
        var pages = new ArrayList<TimelinePage>();
        for (int at = 0; at < parts.size(); at++) {
            pages.add(new TimelinePage(filled(framing.only(scene, parts.get(at))), Stretches.worded(stretch),
                    at + 1, parts.size(), scene.answer().matches().count()));
        }
        return pages;
    }

    /** What has room on a page has as much of it as it can use. */
    private Scene filled(Scene scene) {
        return scene.height() <= height ? framing.filled(scene, height) : scene;
    }

    private List<Set<Integer>> parts(Scene scene) {
        double head = framing.only(scene, Set.of()).height();
        var lanes = new TreeMap<Integer, Double>();
        for (int lane : scene.answer().lanes()) {
            double high = framing.only(scene, Set.of(lane)).height() - head;
            if (high > 0) {
                lanes.put(lane, high);
            }
        }
        double enough = height - head;
        double tooLittle = 0;
        int fewest = filled(lanes, enough).size();
        while (enough - tooLittle > 1) {
            double middle = (enough + tooLittle) / 2;
            if (filled(lanes, middle).size() > fewest) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return filled(lanes, enough);
    }

    /** The lanes in order on pages with room for them, a page at least for each that has not. */
    private static List<Set<Integer>> filled(SortedMap<Integer, Double> lanes, double room) {
        var pages = new ArrayList<Set<Integer>>();
        double left = 0;
        for (var lane : lanes.entrySet()) {
            if (pages.isEmpty() || lane.getValue() > left) {
                pages.add(new TreeSet<>());
                left = room;
            }
            pages.getLast().add(lane.getKey());
            left -= lane.getValue();
        }
        return pages;
    }

    /** Pages for what no other page shows, such as a long event counted where it began, before the period. */
    private List<TimelinePage> forgotten(Matches dated, Set<Integer> lanes) {
        Matches rest = Stretches.only(dated, row -> !alone.get(row) && !counted.get(row));
        if (rest.count() == 0) {
            return List.of();
        }
        Span stretch = Framing.own(rest);
        List<TimelinePage> pages = pages(framing.frame(rest, lanes, stretch), stretch);
        pages.forEach(this::account);
        return pages;
    }

    private void account(TimelinePage page) {
        for (Drawing.Spot spot : framing.storyboard().draw(page.scene()).spots()) {
            switch (spot.subject()) {
                case Subject.Item(int row, int _) -> alone.set(row);
                case Subject.Cluster(int _, var rows) -> rows.forEach(counted::set);
                case Subject.Undated(int _, var rows) -> rows.forEach(counted::set);
                case Subject.Lane _ -> { }
            }
        }
    }
}
