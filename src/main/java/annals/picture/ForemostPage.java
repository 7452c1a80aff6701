// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.model.Event;
import annals.query.Matches;
import annals.time.Span;
import annals.timeline.Scene;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A whole period on one page: of events that are too many for it as many of the most important ones as it has room for, each
 * with its name. Of those of one importance that are too many, some of all times.
 */
final class ForemostPage {
    /** This share of the page decides which lanes it has. */
    private static final double LANES = 0.5;
    /** So often it is drawn to find out whether there is room for more. */
    private static final int TRIED = 40;
    /** No page has room for more names. */
    private static final int MOST = 512;

    private final Framing framing;
    private final Set<Integer> lanes;
    private final Span period;

    /** @param framing on pages of more events */
    ForemostPage(Framing framing, Set<Integer> lanes, Span period) {
        this.framing = framing.withMostRows();
        this.lanes = lanes;
        this.period = period;
    }

    /** @param height what the page has room for, in pixels; empty where that is not even one event */
    Optional<TimelinePage> of(Matches dated, double height) {
        int[] ranked = ranked(dated);
        // every lane takes room for its name: those of the foremost share the page among them
        int foremost = Math.max(fitting(dated, ranked, LANES * height), grades(dated, ranked, height));
        return new ForemostPage(framing, lanes(dated, ranked, foremost), period).filled(dated, ranked, height);
    }

    private Optional<TimelinePage> filled(Matches dated, int[] ranked, double height) {
        BitSet rows = fittingBeside(dated, IntStream.of(ranked).filter(row -> lanes(dated, row).anyMatch(lanes::contains)).toArray(), height);
        return rows.isEmpty() ? Optional.empty() : Optional.of(frame(dated, named(frame(dated, rows))))
                .filter(scene -> scene.height() <= height)
                .map(scene -> new TimelinePage(scene, Stretches.worded(period), 1, 1, dated.count()));
    }

    /** Of these, from the first on, all that there is room for: what would take more of it, others may stand beside. */
    private BitSet fittingBeside(Matches dated, int[] ranked, double height) {
        var fitting = new BitSet();
        int at = 0;
        int several = ranked.length;
        for (int tried = 0; tried < TRIED && at < ranked.length; tried++) {
            var more = (BitSet) fitting.clone();
            IntStream.of(ranked).skip(at).limit(several).forEach(more::set);
            boolean fits = frame(dated, more).height() <= height;
            fitting = fits ? more : fitting;
            at += fits || several == 1 ? several : 0;
            several = fits ? several : Math.max(1, several / 2);
        }
        return fitting;
    }

    private Set<Integer> lanes(Matches dated, int[] ranked, int most) {
        return IntStream.of(ranked).limit(most).flatMap(row -> lanes(dated, row)).filter(lanes::contains).boxed()
                .collect(Collectors.toSet());
    }

    private IntStream lanes(Matches dated, int row) {
        return IntStream.of(dated.index().lanes(framing.by()).of(row));
    }

    /** How many events, of all those as important as the last of them, there is room for. */
    private int grades(Matches dated, int[] ranked, double height) {
        int fits = 0;
        for (int grade = Event.MOST_IMPORTANT; grade > 0; grade--) {
            int least = grade;
            int all = (int) IntStream.of(ranked).filter(row -> dated.index().importance(row) >= least).count();
            if (all > fits) {
                if (frame(dated, rows(ranked, all)).height() > height) {
                    return fits;
                }
                fits = all;
            }
        }
        return fits;
    }

    /** How many of the foremost there is room for. */
    private int fitting(Matches dated, int[] ranked, double height) {
        int fits = 0;
        int fails = ranked.length + 1;
        while (fails - fits > 1) {
            int middle = (fits + fails) / 2;
            if (frame(dated, rows(ranked, middle)).height() <= height) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return fits;
    }

    private Scene frame(Matches dated, BitSet rows) {
        return framing.frame(Stretches.only(dated, rows::get), lanes, period);
    }

    private static BitSet rows(int[] ranked, int most) {
        var rows = new BitSet();
        IntStream.of(ranked).limit(most).forEach(rows::set);
        return rows;
    }

    /** The most important first; of one importance one of the middle of all times, then of their quarters, and so on. */
    private static int[] ranked(Matches dated) {
        return IntStream.iterate(Event.MOST_IMPORTANT, grade -> grade > 0, grade -> grade - 1)
                .flatMap(grade -> spread(dated.rows().filter(row -> dated.index().importance(row) == grade).toArray()))
                .limit(MOST).toArray();
    }

    private static IntStream spread(int[] rows) {
        return IntStream.range(0, rows.length).boxed()
                .sorted(Comparator.comparingInt(place -> Integer.reverse(place + 1) >>> 1)).mapToInt(place -> rows[place]);
    }

    /** What has no name here would be a riddle: nobody can ask paper for it. */
    private BitSet named(Scene scene) {
        var named = new BitSet();
        for (Drawing.Spot spot : framing.storyboard().draw(scene).spots()) {
            if (spot.subject() instanceof Subject.Item(int row, int _) && spot.area().width() >= Framing.MARK_ALONE) {
                named.set(row);
            }
        }
        return named;
    }
}
