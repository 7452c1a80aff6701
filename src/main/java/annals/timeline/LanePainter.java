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
import annals.model.Language;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/** Draws what a window shows of one lane, and tells where it can be pointed at. */
final class LanePainter {
    /** Words can still be read on what is this dark. */
    private static final double DENSEST = 0.5;
    /** The height of the mark that says that a lane is folded. */
    private static final double FOLD = 7;
    private static final double SELECTION = 6;
    private static final double SELECTION_RADIUS = 5;

    private final Scene scene;
    private final Window window;
    private final TextMeasure text;
    private final Predicate<Rect> crossed;
    private final EdgeLabels edges;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** @param crossed whether a line runs through an area, so that text there needs paper behind it */
    LanePainter(Scene scene, Window window, TextMeasure text, Predicate<Rect> crossed) {
        this.scene = scene;
        this.window = window;
        this.text = text;
        this.crossed = crossed;
        edges = new EdgeLabels(window, text);
    }

    List<Mark> marks() {
        return marks;
    }

    List<Spot> spots() {
        return spots;
    }

    /** @param top of the lane in the picture */
    void paint(int lane, LaneLayout layout, double top) {
        List<Tile> tiles = window.near(layout);
        List<List<Placed>> lines = lines(tiles);
        for (int line = 0; line < lines.size(); line++) {
            double middle = top + LaneLayout.lineMiddle(line);
            if (visible(middle)) {
                edges.within(lines.get(line)).forEach(placed -> placed(lane, placed, middle));
            }
        }
        double pills = top + layout.pillsMiddle();
        if (visible(pills)) {
            clusters(lane, tiles, pills, layout.isFolded());
        }
        name(lane, layout, top);
    }

    /** What reaches into the window, line by line from above, each from left to right. */
    private List<List<Placed>> lines(List<Tile> tiles) {
        var lines = new ArrayList<List<Placed>>();
        for (Tile tile : tiles) {
            for (int line = 0; line < tile.lines().size(); line++) {
                while (lines.size() <= line) {
                    lines.add(new ArrayList<>());
                }
                List<Placed> placed = tile.lines().get(line);
                int first = firstShown(placed.size(), at -> placed.get(at).right());
                for (int i = first; i < placed.size() && !window.isPast(placed.get(i).left()); i++) {
                    lines.get(line).add(placed.get(i));
                }
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Placed::left)));
        return lines;
    }

    private boolean visible(double middle) {
        return middle + Measures.ROW > window.top() && middle - Measures.ROW < window.bottom();
    }

    /** The first of those from left to right whose right edge is in the window or beyond. */
    private int firstShown(int size, IntToDoubleFunction right) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (window.reaches(right.applyAsDouble(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void placed(int lane, Placed placed, double middle) {
        Tone tone = scene.tone(placed.row(), lane);
        Rect area = new Rect(window.x(placed.left()), middle - Measures.ROW / 2 + 1, placed.right() - placed.left(),
                Measures.ROW - 2);
        boolean selected = isSelected(placed.row());
        boolean told = scene.answer().told().contains(placed.row());
        if (selected || told) {
            double left = placed.left() - SELECTION;
            window.bar(left, placed.right() + SELECTION, area.y(), area.height()).ifPresent(at -> {
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
    private void clusters(int lane, List<Tile> tiles, double middle, boolean dense) {
        Tone tone = scene.look().laneTones().get(lane);
        var seen = new ArrayList<Cluster>();
        for (Tile tile : tiles) {
            List<Cluster> clusters = tile.clusters();
            int first = firstShown(clusters.size(), at -> clusters.get(at).right());
            for (int i = first; i < clusters.size() && !window.isPast(clusters.get(i).left()); i++) {
                seen.add(clusters.get(i));
            }
        }
        for (Cluster cluster : Pills.within(window, seen)) {
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
        marks.add(new Mark.Label(new Point(x, baseline), words, Style.SMALL, look.selected() ? Token.INK : Token.INK_SECOND));
    }

    /** The name stays at the left edge; nothing else is drawn in its row. */
    private void name(int lane, LaneLayout layout, double top) {
        double middle = top + layout.nameMiddle();
        if (!visible(middle)) {
            return;
        }
        String name = text.fit(scene.look().laneNames().get(lane), Style.LANE,
                Math.max(0, window.width() - 2 * Measures.LANE_INDENT));
        double width = text.width(name, Style.LANE);
        Rect area = new Rect(Measures.LANE_INDENT, middle - 9, width, 18);
        paperBehind(area.grown(1));
        marks.add(new Mark.Label(new Point(Measures.LANE_INDENT, middle + Measures.baseline(Style.LANE.size())), name,
                Style.LANE, Token.INK));
        double right = layout.isFolded() ? folded(area, layout.size()) : area.right();
        window.visible(new Rect(0, area.y(), right + 4, area.height()))
                .ifPresent(at -> spots.add(new Spot(at, new Subject.Lane(lane))));
        if (!layout.undated().isEmpty()) {
            undated(lane, layout.undated(), right + 10, middle);
        }
    }

    /** Behind the name of a folded lane, a mark that says so and how many events it holds. @return where that ends */
    private double folded(Rect name, int count) {
        double x = name.right() + FOLD;
        double y = name.y() + name.height() / 2;
        var tip = new Point(x + FOLD / 2, y);
        marks.add(new Mark.Rule(new Point(x, y - FOLD / 2), tip, 1.4, false, Token.INK_THIRD));
        marks.add(new Mark.Rule(new Point(x, y + FOLD / 2), tip, 1.4, false, Token.INK_THIRD));
        String words = Integer.toString(count);
        var start = new Point(x + 2 * FOLD, y + Measures.baseline(Style.SMALL.size()));
        var area = new Rect(start.x(), name.y(), text.width(words, Style.SMALL), name.height());
        paperBehind(area);
        marks.add(new Mark.Label(start, words, Style.SMALL, Token.INK_THIRD));
        return area.right();
    }

    private void undated(int lane, List<Integer> rows, double left, double middle) {
        String words = undated(rows.size());
        Rect at = new Rect(left, middle - Measures.PILL / 2, text.width(words, Style.SMALL) + 2 * Measures.PILL_PADDING,
                Measures.PILL);
        boolean selected = scene.selected().isPresent() && rows.contains(scene.selected().getAsInt());
        pill(at, words, new Pill(selected ? Token.ACCENT_WASH : Token.PAPER, scene.look().laneTones().get(lane), selected));
        window.visible(at).ifPresent(shown -> spots.add(new Spot(shown, new Subject.Undated(lane, rows))));
    }

    private String undated(int count) {
        return scene.look().language() == Language.ZH ? "+" + count + "条无日期" : "+" + count + " undated";
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
