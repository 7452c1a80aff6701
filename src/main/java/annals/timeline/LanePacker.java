// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.time.Span;
import annals.timeline.LaneLayout.Cluster;
import annals.timeline.LaneLayout.Item;
import annals.timeline.LaneLayout.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds a place for every event of a lane. The most important go first: with their label to the right of the mark, else to
 * its left, else as a mark alone, each in the first row with room; the rest are counted by stretch of time. Where known
 * time ends, windows and pages end too: no label reaches beyond, where it would be cut.
 */
final class LanePacker {
    private static final Comparator<Item> FOREMOST_FIRST = Comparator.comparingInt(Item::importance).reversed()
            .thenComparingLong(item -> item.bounds().earliestStart()).thenComparingInt(Item::row);

    private final TextMeasure text;
    private final Span known;
    private final double secondsPerPixel;
    private final List<TreeMap<Double, Placed>> rows = new ArrayList<>();
    private final TreeMap<Long, List<Item>> bins = new TreeMap<>();

    private LanePacker(TextMeasure text, Span known, int step) {
        this.text = text;
        this.known = known;
        this.secondsPerPixel = Scale.secondsPerPixel(step);
    }

    /**
     * @param dated what is to be laid out, in any order
     * @param undated rows of the index
     * @param known the time that the data know of: there the unbounded ends
     * @param step zoom step
     */
    static LaneLayout pack(List<Item> dated, List<Integer> undated, Span known, int step, TextMeasure text) {
        var packer = new LanePacker(text, known, step);
        dated.stream().sorted(FOREMOST_FIRST).forEach(packer::place);
        var rows = packer.rows.stream().map(row -> List.copyOf(row.values())).toList();
        return new LaneLayout(rows, packer.clusters(), undated, known);
    }

    private void place(Item item) {
        Extent extent = extent(item);
        Style style = Measures.strong(item.importance()) ? Style.LABEL_STRONG : Style.LABEL;
        String label = text.fit(item.label(), style, Measures.LABEL_WIDEST);
        double left = extent.left(item.importance());
        double right = extent.right(item.importance());
        double width = text.width(label, style);
        double labelLeft = left - Measures.LABEL_GAP - width;
        double labelRight = right + Measures.LABEL_GAP;
        var toRight = new Placed(item, extent, label, labelRight, left, labelRight + width);
        var toLeft = new Placed(item, extent, label, labelLeft, labelLeft, right);
        boolean roomToRight = toRight.right() <= known.end() / secondsPerPixel + Measures.BEYOND;
        boolean placed = !label.isEmpty() && (roomToRight && enter(toRight) || enter(toLeft));
        if (!placed && !enter(new Placed(item, extent, "", left, left, right))) {
            bins.computeIfAbsent(LaneLayout.bin(extent.anchor()), _ -> new ArrayList<>()).add(item);
        }
    }

    private Extent extent(Item item) {
        return Extent.of(item.bounds(), known, secondsPerPixel);
    }

    /** Enters a mark into the first row with room, or into none. */
    private boolean enter(Placed placed) {
        for (TreeMap<Double, Placed> row : rows) {
            if (free(row, placed)) {
                row.put(placed.left(), placed);
                return true;
            }
        }
        if (rows.size() == Measures.ROWS) {
            return false;
        }
        var row = new TreeMap<Double, Placed>();
        row.put(placed.left(), placed);
        rows.add(row);
        return true;
    }

    private static boolean free(TreeMap<Double, Placed> row, Placed placed) {
        Map.Entry<Double, Placed> before = row.floorEntry(placed.right() + 2 * Measures.MARGIN);
        return before == null || before.getValue().right() + 2 * Measures.MARGIN <= placed.left();
    }

    private List<Cluster> clusters() {
        var clusters = new ArrayList<Cluster>();
        bins.forEach((bin, items) -> {
            double width = text.width(pill(items.size()), Style.SMALL) + 2 * Measures.PILL_PADDING;
            double start = bin * Measures.BIN;
            double room = Math.max(0, Measures.BIN - width - 2);
            double mean = items.stream().mapToDouble(item -> extent(item).anchor() - start).average().orElse(0);
            double middle = start + (Measures.BIN - room) / 2 + Math.clamp(mean - (Measures.BIN - room) / 2, 0, room);
            clusters.add(new Cluster(middle, width, items.stream().map(Item::row).sorted().toList()));
        });
        return clusters;
    }

    /** What is written on a pill. */
    static String pill(int count) {
        return "+" + count;
    }
}
