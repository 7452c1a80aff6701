// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Drawing;
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
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A small timeline without words: all dated events of an answer, heaped on one line of time from the first to the last, the
 * most important ones at the bottom; where the heap would grow too high, they are counted above it. A pure function of the
 * sheet. Any thread.
 */
public final class Miniature {
    private static final double LINE = 12;
    private static final int LINES = 8;
    private static final int ONLY_LANE = 0;
    private static final double BETWEEN = 1;
    private static final double BESIDE = 8;
    /** Counted together at least, in pixels. */
    private static final double BIN = 34;
    private static final double PILLS = Measures.PILL + 4;
    private static final double AXIS = 20;
    private static final double BETWEEN_YEARS = 14;
    /** Less than this, in seconds, would tell days apart that one reads as one time. */
    private static final long SHORTEST = 2 * 365 * Span.DAY;

    private final TextMeasure text;

    public Miniature(TextMeasure text) {
        this.text = text;
    }

    /**
     * All that the drawing depends on.
     *
     * @param width in pixels
     */
    public record Sheet(Matches matches, Tone tone, Language language, double width) {
        public Sheet {
            if (!(width > 4 * BESIDE)) {
                throw new IllegalArgumentException("too narrow: " + width);
            }
        }
    }

    /** As wide as the sheet and as high as its heap; empty where nothing is dated. */
    public Optional<Drawing> draw(Sheet sheet) {
        return Reach.of(sheet.matches()).map(reach -> draw(sheet, shown(reach)));
    }

    private static Span shown(Span reach) {
        long lacking = Math.max(0, SHORTEST - reach.length()) / 2;
        return new Span(reach.start() - lacking, reach.end() + lacking);
    }

    private Drawing draw(Sheet sheet, Span shown) {
        var heap = new Heap(sheet.matches(), shown, sheet.width());
        List<Counted> counted = counted(heap, sheet.width());
        double pills = counted.isEmpty() ? 0 : PILLS;
        double floor = pills + heap.lines.size() * LINE;
        var marks = new ArrayList<Mark>(years(sheet, shown, floor));
        var spots = new ArrayList<Spot>();
        for (Heaped one : heap.lines.stream().flatMap(line -> line.values().stream()).toList()) {
            double middle = floor - (one.line + 0.5) * LINE;
            marks.addAll(mark(one, middle, sheet.tone(), heap.window));
            double left = Math.max(0, heap.window.x(one.left()));
            double right = Math.min(sheet.width(), heap.window.x(one.right()));
            spots.add(new Spot(new Rect(left, middle - LINE / 2, Math.max(1, right - left), LINE),
                    new Subject.Item(one.row, ONLY_LANE)));
        }
        for (Counted one : counted) {
            marks.add(new Mark.Frame(one.at, Measures.PILL / 2, 1, sheet.tone()));
            marks.add(new Mark.Label(new Point(one.at.x() + Measures.PILL_PADDING / 2, one.at.y() + one.at.height() / 2
                    + Measures.baseline(Style.SMALL.size())), Pills.words(one.rows.size()), Style.SMALL, Token.INK_SECOND));
            spots.add(new Spot(one.at, new Subject.Cluster(ONLY_LANE, one.rows)));
        }
        return new Drawing(sheet.width(), floor + AXIS, marks, spots);
    }

    private static List<Mark> mark(Heaped one, double middle, Tone tone, Window window) {
        double x = window.x(one.extent.middle());
        return switch (one.extent.shape()) {
            case DOT -> List.of(new Mark.Dot(new Point(x, middle), Measures.dotRadius(one.importance), tone));
            case CAPSULE -> {
                double width = Measures.capsuleWidth(one.importance);
                double height = Math.min(LINE, Measures.capsuleHeight(one.importance));
                yield List.of(new Mark.Box(new Rect(x - width / 2, middle - height / 2, width, height), width / 2, tone));
            }
            case BAR -> new DateBar(one.extent, middle - Measures.BAR / 2, tone).in(window);
        };
    }

    /** Counts what finds no room in as many stretches as have room for what is written on their pills. */
    private List<Counted> counted(Heap heap, double width) {
        int bins = (int) Math.max(1, width / BIN);
        List<Counted> counted = counted(heap, width, bins);
        while (bins > 1 && counted.stream().anyMatch(widerThan(width / bins))) {
            bins /= 2;
            counted = counted(heap, width, bins);
        }
        return counted;
    }

    private static Predicate<Counted> widerThan(double bin) {
        return one -> one.at.width() > bin;
    }

    private List<Counted> counted(Heap heap, double width, int bins) {
        var rows = new TreeMap<Integer, List<Integer>>();
        heap.left.forEach((row, x) -> rows.computeIfAbsent((int) Math.clamp(x * bins / width, 0, bins - 1.0), _ -> new ArrayList<>())
                .add(row));
        var counted = new ArrayList<Counted>();
        rows.forEach((bin, some) -> {
            double wide = text.width(Pills.words(some.size()), Style.SMALL) + Measures.PILL_PADDING;
            counted.add(new Counted(List.copyOf(some), new Rect((bin + 0.5) * width / bins - wide / 2, 1, wide, Measures.PILL)));
        });
        return counted;
    }

    private List<Mark> years(Sheet sheet, Span shown, double floor) {
        var words = new RungWords(sheet.language());
        double secondsPerPixel = secondsPerPixel(shown, sheet.width());
        Rung rung = Rung.LADDER.stream().filter(candidate -> candidate.shortest() / secondsPerPixel >= BETWEEN_YEARS
                + words.samples(candidate, false).stream().mapToDouble(word -> text.width(word, Style.SMALL)).max().orElse(0))
                .findFirst().orElse(Rung.LADDER.getLast());
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rule(new Point(0, floor + 0.5), new Point(sheet.width(), floor + 0.5), 1, false, Token.LINE));
        for (long tick : rung.ticks(shown.start(), shown.end())) {
            double x = BESIDE + (tick - shown.start()) / secondsPerPixel;
            String word = words.tick(rung, tick, false);
            if (x >= 0 && x < sheet.width()) {
                double sharp = Math.floor(x) + 0.5;
                marks.add(new Mark.Rule(new Point(sharp, 0), new Point(sharp, floor + 4), 1, false, Token.FINE_LINE));
            }
            double left = x + 3;
            if (left >= 0 && left + text.width(word, Style.SMALL) <= sheet.width()) {
                marks.add(new Mark.Label(new Point(left, floor + AXIS / 2 + 1 + Measures.baseline(Style.SMALL.size())), word,
                        Style.SMALL, Token.INK_THIRD));
            }
        }
        return marks;
    }

    private static double secondsPerPixel(Span shown, double width) {
        return shown.length() / (width - 2 * BESIDE);
    }

    /** An event with its place in the heap. */
    private record Heaped(int row, int importance, Extent extent, int line) {
        double left() {
            return extent.left(importance) - BETWEEN;
        }

        double right() {
            return extent.right(importance) + BETWEEN;
        }
    }

    /** Events that are counted together, in order, and their pill. */
    private record Counted(List<Integer> rows, Rect at) {}

    /** Which event lies on which line, and what finds no room on any. */
    private static final class Heap {
        private final Window window;
        /** From the bottom; each from left to right, by left edge. */
        private final List<TreeMap<Double, Heaped>> lines = new ArrayList<>();
        /** What found no room, by row, and where in time it stands: in pixels from the left edge. */
        private final Map<Integer, Double> left = new TreeMap<>();

        Heap(Matches matches, Span shown, double width) {
            EventIndex index = matches.index();
            Span known = Reach.known(index);
            double secondsPerPixel = secondsPerPixel(shown, width);
            window = new Window(shown.start() / secondsPerPixel - BESIDE, width, 0, Double.MAX_VALUE);
            for (int grade = Ranked.GRADES; grade > 0; grade--) {
                int wanted = grade;
                IntStream rows = matches.rows().takeWhile(row -> row < index.firstUndated());
                rows.filter(row -> index.importance(row) == wanted)
                        .forEach(row -> add(row, wanted, Extent.of(index.bounds(row), known, secondsPerPixel)));
            }
        }

        private void add(int row, int importance, Extent extent) {
            for (int line = 0; line < LINES; line++) {
                if (line == lines.size()) {
                    lines.add(new TreeMap<>());
                }
                var placed = new Heaped(row, importance, extent, line);
                if (fits(placed, lines.get(line))) {
                    lines.get(line).put(placed.left(), placed);
                    return;
                }
            }
            left.put(row, window.x(extent.middle()));
        }

        private static boolean fits(Heaped one, TreeMap<Double, Heaped> line) {
            var before = line.floorEntry(one.right());
            return before == null || before.getValue().right() <= one.left();
        }
    }
}
