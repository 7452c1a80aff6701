// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.picture.Framing;
import annals.picture.LaneLook;
import annals.picture.Stretches;
import annals.picture.TimelinePage;
import annals.picture.TimelinePages;
import annals.query.LanesBy;
import annals.report.Report;
import annals.store.Answer;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The timeline on one sheet, in as many bands as its names need, and as large as the sheet leaves room for. Where lanes as
 * asked have no room even in the smallest letters, it has fewer; where these have none either, it is one band, whose marks
 * are counted where they are too many.
 *
 * @param bands from the earliest to the latest
 * @param points how many a pixel of them is
 * @param look whose lanes they have
 */
record PosterPlan(List<TimelinePage> bands, double points, Scene.Look look) {
    /** Its 12 pixel labels come out at 4.8 points: smaller ones cannot be read at arm's length. */
    private static final double SMALLEST = 0.4;
    /** The largest, beside the letters of the text around it. */
    private static final double LARGEST = 0.085;
    /** So many sizes are between them. */
    private static final int SIZES = 16;
    /** Which share of events may go without a name, where they are too many for all. */
    private static final List<Double> UNNAMED = List.of(0.2, 0.35, 0.5, 1.0);
    /** In as large letters as leave so many without. */
    private static final double HARDLY = 0.1;
    /** A spot narrower than this holds a mark and no label, in pixels. */
    private static final double MARK_ALONE = 24;

    /**
     * The room for it, in points.
     *
     * @param heading what each band takes beside its picture
     * @param letters how large the text around it is
     */
    record Room(double width, double height, double heading, double letters) {
        private double size(int step) {
            return SMALLEST * Math.pow(Math.max(1, LARGEST * letters / SMALLEST), (double) step / SIZES);
        }
    }

    /** Which rows stand on it as marks of their own, with a name beside them, or in a count alone. */
    record Account(BitSet alone, BitSet named, BitSet counted) {}

    static PosterPlan of(Report report, Room room, Storyboard storyboard, Steps steps) {
        Set<LanesBy> lanes = new LinkedHashSet<>(List.of(report.job().lanes(), LanesBy.CATEGORY, LanesBy.NONE));
        for (LanesBy by : lanes) {
            Scene.Look look = LaneLook.look(report.answer().store(), by, report.language());
            var fitting = fitting(report.answer(), room, new Framed(look, storyboard));
            if (fitting.isPresent()) {
                return fitting.get();
            }
            steps.done(1, 2);
        }
        return oneBand(report, room, storyboard);
    }

    /** As large as the room allows: doubtful sizes are halved in between. */
    private static Optional<PosterPlan> fitting(Answer answer, Room room, Framed framed) {
        Optional<PosterPlan> best = sized(answer, room, new Size(room.size(0), HARDLY), framed);
        if (best.isEmpty()) {
            return UNNAMED.stream().flatMap(share -> sized(answer, room, new Size(room.size(0), share), framed).stream()).findFirst();
        }
        int fits = 0;
        int fails = SIZES + 1;
        while (fails - fits > 1) {
            int middle = (fits + fails) / 2;
            Optional<PosterPlan> larger = sized(answer, room, new Size(room.size(middle), HARDLY), framed);
            if (larger.isPresent()) {
                best = larger;
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return best;
    }

    /**
     * @param points how many a pixel is
     * @param unnamed which share of the events may go without a name
     */
    private record Size(double points, double unnamed) {}

    private record Framed(Scene.Look look, Storyboard storyboard) {
        Framing in(double width) {
            return new Framing(storyboard, look, width);
        }
    }

    private static Optional<PosterPlan> sized(Answer answer, Room room, Size size, Framed framed) {
        double points = size.points;
        Framing framing = framed.in(room.width / points);
        double height = (room.height - room.heading) / points;
        if (framing.frame(answer.matches(), framing.lanes(answer), Framing.stretch(answer)).height() > height) {
            return Optional.empty();
        }
        List<TimelinePage> pages = new TimelinePages(framing, height, size.unnamed, _ -> { }).of(answer);
        // where there are several, the first one shows all of the period once more
        var plan = new PosterPlan(pages.size() > 1 ? pages.subList(1, pages.size()) : pages, points, framed.look);
        return plan.height(room) <= room.height ? Optional.of(plan) : Optional.empty();
    }

    private static PosterPlan oneBand(Report report, Room room, Storyboard storyboard) {
        Answer answer = report.answer();
        Scene.Look look = LaneLook.look(answer.store(), LanesBy.NONE, report.language());
        Framing framing = new Framed(look, storyboard).in(room.width / SMALLEST);
        Scene scene = framing.frame(answer.matches(), framing.lanes(answer), Framing.stretch(answer));
        // what is too high even so is drawn smaller: nothing is cropped
        double points = Math.min(SMALLEST, (room.height - room.heading) / scene.height());
        return new PosterPlan(List.of(new TimelinePage(scene, Stretches.worded(Framing.stretch(answer)), 1, 1, 1)), points, look);
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
                        account.named.set(row, account.named.get(row) || spot.area().width() >= MARK_ALONE);
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
