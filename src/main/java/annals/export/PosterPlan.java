// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.picture.Framing;
import annals.picture.LaneLook;
import annals.picture.Stretches;
import annals.picture.TimelinePage;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.report.Report;
import annals.store.Answer;
import annals.time.Span;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The timeline on one sheet, in the bands in which most events have their names, and then as large as leaves these. Where
 * lanes as asked would cost too many names it has fewer, or one.
 *
 * @param bands from the earliest to the latest
 * @param points how many a pixel of them is
 * @param look whose lanes they have
 */
record PosterPlan(List<TimelinePage> bands, double points, Scene.Look look) {
    /** Its 12 pixel labels come out at 4.8 points on A4, which is held in the hand, and twice as large on A0. */
    private static final double SMALLEST = 0.4;
    /** No larger than 14.4 points on A4, and on any sheet as many times as large as the text around them: few events fill it so. */
    private static final double LARGEST = 1.2;
    /** By this the smallest grow with the letters of that text. */
    private static final double GROWTH = 2 / 3.0;
    private static final double LETTERS_OF_A4 = 9.5;
    /** So many sizes are between them. */
    private static final int SIZES = 12;
    /** In how many bands it is tried. */
    private static final List<Integer> BANDS = List.of(1, 2, 3, 4, 6, 8);
    private static final int MOST_ROWS = 63;
    /** Where not even one lane has room, letters become smaller by this. */
    private static final double SMALLER = 0.8;

    /**
     * The room for it, in points.
     *
     * @param heading what each band takes beside its picture
     * @param letters how large the text around it is
     */
    record Room(double width, double height, double heading, double letters) {
        private double size(int step) {
            double times = letters / LETTERS_OF_A4;
            double smallest = SMALLEST * Math.pow(times, GROWTH);
            return smallest * Math.pow(LARGEST * times / smallest, (double) step / SIZES);
        }
    }

    /** Which rows stand on it as marks of their own, with a name beside them, or in a count alone. */
    record Account(BitSet alone, BitSet named, BitSet counted) {}

    /** A plan and how many events have their names on it. */
    private record Tried(PosterPlan plan, int named) {}

    static PosterPlan of(Report report, Room room, Storyboard storyboard, Steps steps) {
        var asked = new LinkedHashSet<>(List.of(report.job().lanes(), LanesBy.CATEGORY, LanesBy.NONE));
        var sheets = asked.stream().map(by -> new Sheet(report.answer(), room,
                LaneLook.look(report.answer().store(), by, report.language()), storyboard)).toList();
        var tried = new ArrayList<Optional<Tried>>();
        for (Sheet sheet : sheets) {
            tried.add(sheet.best(room.size(0)));
            steps.done(tried.size(), sheets.size() + 1);
        }
        int most = tried.stream().flatMap(Optional::stream).mapToInt(Tried::named).max().orElse(0);
        for (int at = 0; at < tried.size(); at++) {
            Tried one = tried.get(at).orElse(null);
            if (one != null && one.named == most) {
                return sheets.get(at).enlarged(one).plan;
            }
        }
        return sheets.getLast().smaller();
    }

    /** What is to be drawn in lanes of one kind. */
    private record Sheet(Answer answer, Room room, Scene.Look look, Storyboard storyboard) {
        /** Of all bands those with the most names; empty where none fit. */
        Optional<Tried> best(double points) {
            Matches dated = Stretches.rows(answer.matches(), Span.ALWAYS);
            Optional<Tried> best = Optional.empty();
            for (int bands : BANDS) {
                Optional<Tried> tried = fullest(dated, bands, points);
                if (tried.isEmpty() && best.isPresent() || best.map(one -> one.named == dated.count()).orElse(false)) {
                    break;
                }
                if (tried.isPresent() && (best.isEmpty() || tried.get().named > best.get().named)) {
                    best = tried;
                }
            }
            return best;
        }

        /** With as many rows a lane as there is room for. */
        private Optional<Tried> fullest(Matches dated, int bands, double points) {
            List<Span> stretches = bands == 1 ? List.of(Framing.stretch(answer))
                    : Stretches.even(dated, Framing.stretch(answer), bands);
            List<Matches> inside = stretches.stream().map(stretch -> Stretches.rows(dated, stretch)).toList();
            Optional<PosterPlan> best = Optional.empty();
            int fits = 0;
            int fails = MOST_ROWS + 1;
            while (fails - fits > 1) {
                int middle = (fits + fails) / 2;
                PosterPlan plan = plan(inside, stretches, points, middle);
                if (plan.height(room) <= room.height) {
                    best = Optional.of(plan);
                    fits = middle;
                } else {
                    fails = middle;
                }
            }
            return best.map(plan -> new Tried(plan, plan.account(storyboard).named.cardinality()));
        }

        private PosterPlan plan(List<Matches> inside, List<Span> stretches, double points, int rows) {
            var framing = new Framing(storyboard, look.printed(rows), room.width / points);
            Set<Integer> lanes = framing.lanes(answer);
            var bands = new ArrayList<TimelinePage>();
            for (int at = 0; at < stretches.size(); at++) {
                if (inside.get(at).count() > 0) {
                    bands.add(new TimelinePage(framing.frame(inside.get(at), lanes, stretches.get(at)),
                            Stretches.worded(stretches.get(at)), 1, 1, inside.get(at).count()));
                }
            }
            return new PosterPlan(bands, points, look);
        }

        /** In the largest letters that cost no name: doubtful sizes are halved in between. */
        Tried enlarged(Tried smallest) {
            Tried best = smallest;
            int fits = 0;
            int fails = SIZES + 1;
            while (fails - fits > 1) {
                int middle = (fits + fails) / 2;
                Tried larger = best(room.size(middle)).filter(tried -> tried.named >= smallest.named).orElse(null);
                if (larger != null) {
                    best = larger;
                    fits = middle;
                } else {
                    fails = middle;
                }
            }
            return best;
        }

        /** A row a lane, in letters as small as it takes: nothing is cropped. */
        PosterPlan smaller() {
            Span stretch = Framing.stretch(answer);
            List<Matches> all = List.of(Stretches.rows(answer.matches(), stretch));
            double points = room.size(0);
            while (plan(all, List.of(stretch), points, 1).height(room) > room.height) {
                points *= SMALLER;
            }
            return plan(all, List.of(stretch), points, 1);
        }
    }

    private double height(Room room) {
        return bands.stream().mapToDouble(band -> room.heading + band.scene().height() * points).sum();
    }

    Account account(Storyboard storyboard) {
        var account = new Account(new BitSet(), new BitSet(), new BitSet());
        for (TimelinePage band : bands) {
            for (Spot spot : storyboard.draw(band.scene()).spots()) {
                switch (spot.subject()) {
                    case Subject.Item(int row, int _) -> {
                        account.alone.set(row);
                        account.named.set(row, account.named.get(row) || spot.area().width() >= Framing.MARK_ALONE);
                    }
                    case Subject.Cluster(int _, var rows) -> rows.forEach(account.counted::set);
                    case Subject.Undated _, Subject.Lane _ -> { }
                }
            }
        }
        account.counted.andNot(account.alone);
        return account;
    }
}
