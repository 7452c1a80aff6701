// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.timeline.Labels.Fitted;
import annals.timeline.PackedLine.Gap;
import annals.timeline.Ranked.Stretch;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for events of a lane, one after the other: with the label to the right of the mark, else to its left, else
 * as a mark alone, each in the first line with room. Where known time ends, windows and pages end too: no label reaches
 * beyond, where it would be cut.
 */
final class LanePacker {
    /** Where not even this many pixels are free beside a mark no label is read: it would be a letter or two. */
    private static final double LEAST = 14;

    private final LaneRows rows;
    private final Labels labels;
    private final double secondsPerPixel;
    private final List<PackedLine> lines;
    private final IntStream.Builder alone = IntStream.builder();

    /** @param lines how many lines from above may be used */
    LanePacker(LaneRows rows, Labels labels, double secondsPerPixel, int lines) {
        this.rows = rows;
        this.labels = labels;
        this.secondsPerPixel = secondsPerPixel;
        this.lines = IntStream.range(0, lines).mapToObj(_ -> new PackedLine()).toList();
    }

    /** Keeps off what another tile holds in a stretch of absolute pixels. */
    void keepOff(Tile other, double left, double right) {
        for (int line = 0; line < Math.min(lines.size(), other.lines().size()); line++) {
            for (Placed placed : other.lines().get(line)) {
                if (placed.right() >= left && placed.left() <= right) {
                    lines.get(line).occupy(placed);
                }
            }
        }
    }

    /** Draws an event alone if there is room for it. */
    void place(int place) {
        int importance = rows.importance(place);
        Extent extent = rows.extent(place, secondsPerPixel);
        double left = extent.left(importance);
        double right = extent.right(importance);
        var gaps = new @Nullable Gap[lines.size()];
        Arrays.setAll(gaps, line -> lines.get(line).around(left, right));
        int bare = first(gaps, left, right);
        if (bare < 0) {
            return;
        }
        alone.add(place);
        int row = rows.row(place);
        var mark = new Placed(row, importance, rows.certain(place), extent, "", left, left, right);
        double least = Measures.LABEL_GAP + LEAST;
        if (first(gaps, left, right + least) < 0 && first(gaps, left - least, right) < 0) {
            lines.get(bare).enter(mark);
        } else {
            enter(mark, labels.of(row), gaps, bare);
        }
    }

    private void enter(Placed mark, Fitted label, @Nullable Gap[] gaps, int bare) {
        double room = Measures.LABEL_GAP + label.width();
        double until = mark.right() + room;
        double from = mark.left() - room;
        boolean beyond = until > rows.dated().known().end() / secondsPerPixel + Measures.BEYOND;
        int toRight = label.words().isEmpty() || beyond ? -1 : first(gaps, mark.left(), until);
        int toLeft = label.words().isEmpty() ? -1 : first(gaps, from, mark.right());
        if (toRight >= 0) {
            lines.get(toRight).enter(labelled(mark, label, mark.right() + Measures.LABEL_GAP, mark.left(), until));
        } else if (toLeft >= 0) {
            lines.get(toLeft).enter(labelled(mark, label, from, from, mark.right()));
        } else {
            lines.get(bare).enter(mark);
        }
    }

    private static Placed labelled(Placed mark, Fitted label, double labelX, double left, double right) {
        return new Placed(mark.row(), mark.importance(), mark.certain(), mark.extent(), label.words(), labelX, left, right);
    }

    /** The first line with room from one pixel to another; -1 where there is none. */
    private static int first(@Nullable Gap[] gaps, double left, double right) {
        for (int line = 0; line < gaps.length; line++) {
            Gap gap = gaps[line];
            if (gap != null && gap.left() <= left && right <= gap.right()) {
                return line;
            }
        }
        return -1;
    }

    /** The places of what is drawn alone, in order. */
    int[] alone() {
        return alone.build().sorted().toArray();
    }

    /** The lines down to the last one that holds anything. */
    List<List<Placed>> lines() {
        var filled = new ArrayList<List<Placed>>();
        lines.forEach(line -> filled.add(line.entered()));
        while (!filled.isEmpty() && filled.getLast().isEmpty()) {
            filled.removeLast();
        }
        return List.copyOf(filled);
    }

    /**
     * Counts the events of a stretch that are not drawn alone, by stretches of pixels.
     *
     * @param alone places of the stretch that are drawn alone, in order
     */
    static List<Cluster> clusters(LaneRows rows, double secondsPerPixel, Stretch stretch, int[] alone, TextMeasure text) {
        var clusters = new ArrayList<Cluster>();
        int from = stretch.from();
        while (from < stretch.until()) {
            long bin = bin(rows.anchor(from, secondsPerPixel));
            int until = Math.min(stretch.until(),
                    rows.between(bin * Measures.BIN, (bin + 1) * Measures.BIN, secondsPerPixel).until());
            RowsBetween counted = rows.without(new Stretch(from, until),
                    Arrays.copyOfRange(alone, LaneRows.firstFrom(alone, from), LaneRows.firstFrom(alone, until)));
            if (!counted.isEmpty()) {
                double width = text.width(pill(counted.size()), Style.SMALL) + 2 * Measures.PILL_PADDING;
                double anchor = rows.anchor(counted.place(counted.size() / 2), secondsPerPixel);
                double room = Math.max(0, Measures.BIN - width - 2) / 2;
                double middle = (bin + 0.5) * Measures.BIN;
                clusters.add(new Cluster(Math.clamp(anchor, middle - room, middle + room), width, counted));
            }
            from = until;
        }
        return List.copyOf(clusters);
    }

    /** The stretch of absolute pixels whose events are counted together. */
    static long bin(double absolute) {
        return Level.cell(absolute, Measures.BIN);
    }

    /** What is written on a pill. */
    static String pill(int count) {
        return "+" + count;
    }
}
