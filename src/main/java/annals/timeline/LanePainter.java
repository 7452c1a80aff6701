// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.timeline.InSight.Lifted;
import annals.timeline.InSight.NameRow;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Draws what a window shows of lanes, and tells where it can be pointed at. */
final class LanePainter {
    /** Words can still be read on what is this dark. */
    private static final double DENSEST = 0.5;
    private static final double SELECTION_RADIUS = 5;

    private final Scene scene;
    private final Window window;
    private final TextMeasure text;
    private final Predicate<Rect> crossed;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** @param crossed whether a line runs through an area, so that text there needs paper behind it */
    LanePainter(Scene scene, Window window, TextMeasure text, Predicate<Rect> crossed) {
        this.scene = scene;
        this.window = window;
        this.text = text;
        this.crossed = crossed;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Spot> spots() {
        return spots;
    }

    void paint(InSight lane) {
        double top = lane.laid().top();
        LaneLayout layout = lane.laid().layout();
        int number = lane.laid().lane();
        for (int line = 0; line < lane.lines().size(); line++) {
            double middle = top + LaneLayout.lineMiddle(line);
            if (visible(middle)) {
                lane.lines().get(line).forEach(placed -> placed(number, placed, middle, Double.NEGATIVE_INFINITY));
            }
        }
        double pills = top + layout.pillsMiddle();
        if (visible(pills)) {
            clusters(number, lane.pills(), pills, layout.isFolded());
        }
        double name = top + layout.nameMiddle();
        if (visible(name)) {
            lane.lifted().ifPresent(one -> lifted(number, one, name));
            name(lane, name);
        }
    }

    private boolean visible(double middle) {
        return middle + Measures.ROW > window.top() && middle - Measures.ROW < window.bottom();
    }

    private void lifted(int lane, Lifted lifted, double middle) {
        int before = marks.size();
        placed(lane, lifted.placed(), middle, lifted.from());
        if (lifted.from() > 0) {
            List<Mark> its = marks.subList(before, marks.size());
            var seen = new Mark.Clip(new Rect(lifted.from(), middle - Measures.ROW / 2, Math.max(0, window.width() - lifted.from()),
                    Measures.ROW), List.copyOf(its));
            its.clear();
            marks.add(seen);
        }
    }

    /** @param from what lies to the left of it cannot be pointed at, in pixels of the picture */
    private void placed(int lane, Placed placed, double middle, double from) {
        Tone tone = scene.tone(placed.row(), lane);
        double start = Math.max(from, window.x(placed.left()));
        Rect area = new Rect(start, middle - Measures.ROW / 2 + 1, Math.max(0, window.x(placed.right()) - start), Measures.ROW - 2);
        boolean selected = isSelected(placed.row());
        boolean told = scene.answer().told().contains(placed.row());
        if (selected || told) {
            double left = placed.left() - Measures.SELECTION;
            window.bar(left, placed.right() + Measures.SELECTION, area.y(), area.height()).ifPresent(at -> {
                marks.add(new Mark.Box(at, SELECTION_RADIUS, Token.ACCENT_WASH));
                if (selected) {
                    marks.add(new Mark.Frame(at, SELECTION_RADIUS, 1.3, tone));
                }
            });
        }
        mark(placed, middle, tone);
        if (!placed.label().isEmpty()) {
            Style style = Labels.style(placed.importance());
            double x = window.x(placed.labelX());
            double width = text.width(placed.label(), style);
            if (placed.isOnBar()) {
                marks.add(new Mark.Box(new Rect(x - Measures.LABEL_GAP, middle - 8, width + 2 * Measures.LABEL_GAP, 16), 0,
                        selected || told ? Token.ACCENT_WASH : Token.PAPER));
            } else if (!selected && !told) {
                paperBehind(new Rect(x - 2, middle - 8, width + 4, 16));
            }
            marks.add(new Mark.Label(new Point(x, middle + Measures.baseline(style.size())), placed.label(), style,
                    placed.certain() && (told || selected || scene.answer().told().isEmpty()) ? Token.INK : Token.INK_SECOND));
        }
        window.visible(area).ifPresent(at -> spots.add(new Spot(at, new Subject.Item(placed.row(), lane))));
    }

    private void mark(Placed placed, double middle, Tone tone) {
        Extent extent = placed.extent();
        int importance = placed.importance();
        double x = window.x(extent.middle());
        switch (extent.shape()) {
            case DOT -> marks.add(new Mark.Dot(new Point(x, middle), Measures.dotRadius(importance), tone));
            case CAPSULE -> {
                double width = Measures.capsuleWidth(importance);
                double height = Measures.capsuleHeight(importance);
                marks.add(new Mark.Box(new Rect(x - width / 2, middle - height / 2, width, height), width / 2, tone));
            }
            case BAR -> marks.addAll(new DateBar(extent, middle - Measures.BAR / 2, tone).in(window));
        }
    }

    /** Where all of a lane is in pills, the fuller ones are the darker ones. */
    private void clusters(int lane, List<Cluster> clusters, double middle, boolean dense) {
        Tone tone = scene.look().laneTones().get(lane);
        for (Cluster cluster : clusters) {
            int size = cluster.rows().size();
            boolean selected = scene.selected().isPresent() && cluster.rows().holds(scene.selected().getAsInt())
                    || scene.answer().told().stream().anyMatch(cluster.rows()::holds);
            Rect at = new Rect(window.x(cluster.left()), middle - Measures.PILL / 2, cluster.width(), Measures.PILL);
            Tone fill = selected ? Token.ACCENT_WASH : dense ? new Tone.Faded(tone, density(size)) : Token.PAPER;
            pill(at, Pills.words(size), new Pill(fill, tone, selected));
            window.visible(at).ifPresent(area -> spots.add(new Spot(area, new Subject.Cluster(lane, cluster.rows()))));
        }
    }

    /** From hardly tinted for one event to half for ten thousand: by powers of ten, as counts differ. */
    private static double density(int size) {
        return Math.min(DENSEST, 0.04 + 0.12 * Math.log10(size));
    }

    private record Pill(Tone fill, Tone frame, boolean selected) {}

    private void pill(Rect at, String words, Pill look) {
        marks.add(new Mark.Box(at, Measures.PILL / 2, look.fill()));
        marks.add(new Mark.Frame(at, Measures.PILL / 2, look.selected() ? 2 : 1, look.frame()));
        double x = at.x() + (at.width() - text.width(words, Style.SMALL)) / 2;
        double baseline = at.y() + at.height() / 2 + Measures.baseline(Style.SMALL.size());
        // a tint takes from what is written on it
        marks.add(new Mark.Label(new Point(x, baseline), words, Style.SMALL, look.fill() == Token.PAPER ? Token.INK_SECOND : Token.INK));
    }

    /** The name stays at the left edge, or behind a selected event that stands there; pills give way to it. */
    private void name(InSight lane, double middle) {
        LaneLayout layout = lane.laid().layout();
        var row = new NameRow(scene, text, lane.laid());
        double left = lane.lifted().map(Lifted::name).orElse(Measures.LANE_INDENT);
        double width = text.width(row.name(), Style.LANE);
        Rect area = new Rect(left, middle - 9, width, 18);
        paperBehind(area.grown(1));
        marks.add(new Mark.Label(new Point(left, middle + Measures.baseline(Style.LANE.size())), row.name(), Style.LANE, Token.INK));
        double right = layout.isFolded() ? folded(area, row.count()) : area.right();
        double from = left > Measures.LANE_INDENT ? left : 0;
        window.visible(new Rect(from, area.y(), right + 4 - from, area.height()))
                .ifPresent(at -> spots.add(new Spot(at, new Subject.Lane(lane.laid().lane()))));
        if (!layout.undated().isEmpty()) {
            undated(lane.laid().lane(), layout.undated(), row.undated(), new Point(right + NameRow.BEFORE_UNDATED, middle));
        }
    }

    /** Behind the name of a folded lane, a mark that says so and how many events it holds. @return where that ends */
    private double folded(Rect name, String words) {
        double x = name.right() + NameRow.FOLD;
        double y = name.y() + name.height() / 2;
        var tip = new Point(x + NameRow.FOLD / 2, y);
        marks.add(new Mark.Rule(new Point(x, y - NameRow.FOLD / 2), tip, 1.4, false, Token.INK_THIRD));
        marks.add(new Mark.Rule(new Point(x, y + NameRow.FOLD / 2), tip, 1.4, false, Token.INK_THIRD));
        var start = new Point(x + 2 * NameRow.FOLD, y + Measures.baseline(Style.SMALL.size()));
        var area = new Rect(start.x(), name.y(), text.width(words, Style.SMALL), name.height());
        paperBehind(area);
        marks.add(new Mark.Label(start, words, Style.SMALL, Token.INK_THIRD));
        return area.right();
    }

    /** @param start at the left, in the middle of the row */
    private void undated(int lane, List<Integer> rows, String words, Point start) {
        Rect at = new Rect(start.x(), start.y() - Measures.PILL / 2, text.width(words, Style.SMALL) + 2 * Measures.PILL_PADDING,
                Measures.PILL);
        boolean selected = scene.selected().isPresent() && rows.contains(scene.selected().getAsInt());
        pill(at, words, new Pill(selected ? Token.ACCENT_WASH : Token.PAPER, scene.look().laneTones().get(lane), selected));
        window.visible(at).ifPresent(shown -> spots.add(new Spot(shown, new Subject.Undated(lane, rows))));
    }

    private void paperBehind(Rect area) {
        if (crossed.test(area)) {
            marks.add(new Mark.Box(area, 3, new Tone.Faded(Token.PAPER, 0.9)));
        }
    }

    private boolean isSelected(int row) {
        return scene.selected().isPresent() && scene.selected().getAsInt() == row;
    }
}
