// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.timeline.Ranked.Stretch;
import annals.timeline.Tile.Cluster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pills of a lane: events that find no room, counted together where they begin. */
final class Pills {
    /** They keep off the window's edge, where that of a lane is, and off each other. */
    private static final double EDGE = 5;
    private static final double BETWEEN = 2;

    private Pills() {}

    /**
     * Counts the events of a stretch that are not drawn alone, by stretches of pixels.
     *
     * @param alone places of the stretch that are drawn alone, in order
     */
    static List<Cluster> of(LaneRows rows, double secondsPerPixel, Stretch stretch, int[] alone, TextMeasure text) {
        var clusters = new ArrayList<Cluster>();
        int from = stretch.from();
        while (from < stretch.until()) {
            long bin = bin(rows.anchor(from, secondsPerPixel));
            int until = Math.min(stretch.until(), rows.from(from, (bin + 1) * Measures.BIN, secondsPerPixel).until());
            RowsBetween counted = rows.without(new Stretch(from, until),
                    Arrays.copyOfRange(alone, LaneRows.firstFrom(alone, from), LaneRows.firstFrom(alone, until)));
            if (!counted.isEmpty()) {
                double width = text.width(words(counted.size()), Style.SMALL) + 2 * Measures.PILL_PADDING;
                double anchor = rows.anchor(counted.place(counted.size() / 2), secondsPerPixel);
                double room = Math.max(0, Measures.BIN - width - 2) / 2;
                double middle = (bin + 0.5) * Measures.BIN;
                clusters.add(new Cluster(Math.clamp(anchor, middle - room, middle + room), width, counted));
            }
            from = until;
        }
        return List.copyOf(clusters);
    }

    /**
     * Those whose middle a window shows, wholly within it: one that its edge would cut moves inwards, and those before it as
     * far as they must. In a window that has no room for all they stay where they are.
     *
     * @param clusters from left to right
     */
    static List<Cluster> within(Window window, List<Cluster> clusters) {
        var within = new ArrayList<>(clusters.stream()
                .filter(one -> window.x(one.middle()) >= 0 && window.x(one.middle()) < window.width()).toList());
        if (within.stream().mapToDouble(one -> one.width() + BETWEEN).sum() + 2 * EDGE > window.width()) {
            return within;
        }
        double until = window.origin() + window.width() - EDGE;
        for (int at = within.size() - 1; at >= 0 && within.get(at).right() > until; at--) {
            Cluster moved = within.get(at).at(until - within.get(at).width() / 2);
            within.set(at, moved);
            until = moved.left() - BETWEEN;
        }
        double from = window.origin() + EDGE;
        for (int at = 0; at < within.size() && within.get(at).left() < from; at++) {
            Cluster moved = within.get(at).at(from + within.get(at).width() / 2);
            within.set(at, moved);
            from = moved.right() + BETWEEN;
        }
        return within;
    }

    /** The stretch of absolute pixels whose events are counted together. */
    static long bin(double absolute) {
        return Level.cell(absolute, Measures.BIN);
    }

    /** What is written on a pill. */
    static String words(int count) {
        return "+" + count;
    }
}
