// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Drawing;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The strip over all time: how many matching events begin in each year (or whatever stretch of the calendar is wide enough
 * to see), one lane's upon the other's. A pure function of the strip. Any thread.
 */
public final class Overview {
    private static final double LABELS = 18;
    /** The end of all time keeps off the edge by this part of it. */
    private static final int MARGIN = 80;
    private static final double ABOVE = 6;
    private static final double NARROWEST = 5;
    private static final double BETWEEN_LABELS = 44;
    /** Every colour is still three times as light or dark as the paper. */
    private static final double FAINT = 0.9;
    /** One event among thousands is still to be seen. */
    private static final double LOWEST = 2;

    private final TextMeasure text;

    public Overview(TextMeasure text) {
        this.text = text;
    }

    /**
     * All that the strip depends on.
     *
     * @param lanes which lanes of the index are shown, by place
     * @param tones by place in the index's lanes
     * @param covered from the left edge to the right one
     * @param width in pixels, positive
     * @param height in pixels
     */
    public record Strip(Matches matches, Set<Integer> lanes, List<Tone> tones, Language language, Span covered, double width,
            double height) {
        public Strip {
            lanes = Set.copyOf(lanes);
            tones = List.copyOf(tones);
            if (!(width > 0)) {
                throw new IllegalArgumentException("no width: " + width);
            }
        }

        public double x(double second) {
            return (second - covered.start()) * width / covered.length();
        }

        public double second(double x) {
            return covered.start() + x * covered.length() / width;
        }

        private double secondsPerPixel() {
            return covered.length() / width;
        }
    }

    /** All the time that an index knows of, from the beginning of its first decade to a little beyond the end. */
    public static Span covered(EventIndex index) {
        Span known = Reach.known(index);
        return new Span(Rung.DECADE.floor(known.start()), known.end() + known.length() / MARGIN);
    }

    public Drawing draw(Strip strip) {
        double floor = Math.max(0, strip.height() - LABELS);
        var marks = new ArrayList<Mark>(labels(strip, floor));
        marks.addAll(columns(strip, floor));
        marks.add(new Mark.Rule(new Point(0, floor + 0.5), new Point(strip.width(), floor + 0.5), 1, false, Token.LINE));
        return new Drawing(strip.width(), strip.height(),
                List.of(new Mark.Clip(new Rect(0, 0, strip.width(), strip.height()), marks)), List.of());
    }

    /** For how many the highest column stands: an event of several lanes is counted in each. */
    public static int highest(Strip strip) {
        return highest(counts(strip, shortest(strip, _ -> NARROWEST)));
    }

    private static int highest(TreeMap<Long, int[]> counts) {
        return counts.values().stream().mapToInt(Overview::sum).max().orElse(1);
    }

    private static List<Mark> columns(Strip strip, double floor) {
        Rung rung = shortest(strip, _ -> NARROWEST);
        TreeMap<Long, int[]> counts = counts(strip, rung);
        int most = highest(counts);
        double room = Math.max(0, floor - ABOVE);
        var marks = new ArrayList<Mark>();
        counts.forEach((start, lanes) -> {
            double left = strip.x(start);
            double width = Math.max(1, strip.x(rung.next(start)) - left - 1);
            double[] heights = heights(lanes, room / most, room);
            double y = floor;
            for (int lane = 0; lane < lanes.length; lane++) {
                y -= heights[lane];
                if (heights[lane] > 0) {
                    Tone tone = new Tone.Faded(strip.tones().get(lane), FAINT);
                    marks.add(new Mark.Box(new Rect(left, y, width, heights[lane]), 0, tone));
                }
            }
        });
        return marks;
    }

    /**
     * The heights of a column's parts. A lane that is there is seen: at least a pixel high, at the cost of the highest one
     * where there is no more room.
     */
    private static double[] heights(int[] lanes, double unit, double room) {
        double stretch = Math.max(1, LOWEST / (unit * sum(lanes)));
        var heights = new double[lanes.length];
        double sum = 0;
        int highest = 0;
        for (int lane = 0; lane < lanes.length; lane++) {
            heights[lane] = lanes[lane] == 0 ? 0 : Math.max(1, lanes[lane] * unit * stretch);
            sum += heights[lane];
            highest = heights[lane] > heights[highest] ? lane : highest;
        }
        heights[highest] -= Math.clamp(sum - room, 0, Math.max(0, heights[highest] - 1));
        return heights;
    }

    /** For each stretch of the calendar in which events begin, how many in each lane. */
    private static TreeMap<Long, int[]> counts(Strip strip, Rung rung) {
        var counts = new TreeMap<Long, int[]>();
        for (int lane : strip.lanes()) {
            int[] rows = strip.matches().rows(lane);
            int from = 0;
            while (from < rows.length && rows[from] < strip.matches().index().firstUndated()
                    && begins(strip, rows[from]) < strip.covered().end()) {
                long cell = rung.floor(begins(strip, rows[from]));
                int until = firstFrom(strip, rows, from, Math.min(rung.next(cell), strip.covered().end()));
                counts.computeIfAbsent(cell, _ -> new int[strip.tones().size()])[lane] = until - from;
                from = until;
            }
        }
        return counts;
    }

    private static long begins(Strip strip, int row) {
        return Math.max(strip.matches().index().earliestStart(row), strip.covered().start());
    }

    /** The place of the first row from a place on that is undated or begins at a second or later. */
    private static int firstFrom(Strip strip, int[] rows, int from, long second) {
        int dated = strip.matches().index().firstUndated();
        int low = from;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle] < dated && begins(strip, rows[middle]) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The shortest step whose cells are as wide as it needs them. */
    private static Rung shortest(Strip strip, ToDoubleFunction<Rung> needed) {
        return Rung.LADDER.stream().filter(rung -> rung.shortest() / strip.secondsPerPixel() >= needed.applyAsDouble(rung))
                .findFirst().orElse(Rung.LADDER.getLast());
    }

    private static int sum(int[] lanes) {
        int sum = 0;
        for (int count : lanes) {
            sum += count;
        }
        return sum;
    }

    private List<Mark> labels(Strip strip, double floor) {
        var words = new RungWords(strip.language());
        Rung rung = shortest(strip, candidate -> BETWEEN_LABELS + words.samples(candidate, false).stream()
                .mapToDouble(sample -> text.width(sample, Style.SMALL)).max().orElse(0));
        double baseline = floor + LABELS / 2 + Measures.baseline(Style.SMALL.size());
        var marks = new ArrayList<Mark>();
        double free = 0;
        for (long tick : rung.ticks(strip.covered().start(), strip.covered().end())) {
            String word = words.tick(rung, tick, false);
            double x = strip.x(tick) + 2;
            if (x >= free && x + text.width(word, Style.SMALL) <= strip.width()) {
                marks.add(new Mark.Label(new Point(x, baseline), word, Style.SMALL, Token.INK_THIRD));
                free = x + text.width(word, Style.SMALL) + Measures.LABEL_GAP;
            }
        }
        return marks;
    }
}
