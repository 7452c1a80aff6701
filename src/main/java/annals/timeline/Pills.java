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
                double width = width(counted.size(), text);
                double anchor = rows.anchor(counted.place(counted.size() / 2), secondsPerPixel);
                double room = Math.max(0, Measures.BIN - width - 2) / 2;
                double middle = (bin + 0.5) * Measures.BIN;
                clusters.add(new Cluster(Math.clamp(anchor, middle - room, middle + room), width, counted));
            }
            from = until;
        }
        return List.copyOf(clusters);
    }

    /** Two neighbours counted together, between where they stood. */
    static Cluster together(Cluster first, Cluster second, TextMeasure text) {
        RowsBetween rows = first.rows().and(second.rows());
        return new Cluster((first.middle() + second.middle()) / 2, width(rows.size(), text), rows);
    }

    private static double width(int count, TextMeasure text) {
        return text.width(words(count), Style.SMALL) + 2 * Measures.PILL_PADDING;
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
