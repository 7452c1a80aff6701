// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.TextMeasure;
import annals.timeline.Tile.Cluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A row with gaps in which the pills of a lane stand: each in the nearest gap, as near as there is room to where it counts. Where a
 * gap has no room for all of its pills, neighbours are counted together.
 *
 * @param gaps from left to right, in pixels of the picture
 */
record PillRow(Window window, TextMeasure text, List<Gap> gaps) {
    /** Pills keep off the window's edge, where that of a lane is, and off each other. */
    private static final double EDGE = 5;
    private static final double BETWEEN = 2;
    /** A pill that counts a million has room in a gap that is as wide. */
    private static final double LEAST = 64;

    /** What is free of a row. */
    record Gap(double from, double until) {
        double width() {
            return until - from;
        }

        double away(double x) {
            return Math.max(0, Math.max(from - x, x - until));
        }
    }

    /** @param taken where something else stands in the row, from left to right */
    static PillRow of(Window window, TextMeasure text, List<Gap> taken) {
        var gaps = new ArrayList<Gap>();
        double from = EDGE;
        for (Gap one : taken) {
            gaps.add(new Gap(from, one.from()));
            from = Math.max(from, one.until());
        }
        gaps.add(new Gap(from, window.width() - EDGE));
        return new PillRow(window, text, gaps.stream().filter(gap -> gap.width() >= LEAST).toList());
    }

    /**
     * Those whose middle the window shows; none where there is no gap.
     *
     * @param clusters from left to right
     */
    List<Cluster> place(List<Cluster> clusters) {
        var placed = new ArrayList<Cluster>();
        var shown = clusters.stream().filter(one -> window.x(one.middle()) >= 0 && window.x(one.middle()) < window.width()).toList();
        for (Gap gap : gaps) {
            placed.addAll(apart(gap, fitting(gap, shown.stream().filter(one -> nearest(one).equals(gap)).toList())));
        }
        return placed;
    }

    private Gap nearest(Cluster cluster) {
        double x = window.x(cluster.middle());
        return gaps.stream().min(Comparator.comparingDouble(gap -> gap.away(x))).orElseThrow();
    }

    /** As many as have room side by side, neighbours that are nearest to each other counted together. */
    private List<Cluster> fitting(Gap gap, List<Cluster> clusters) {
        var fitting = new ArrayList<>(clusters);
        while (fitting.size() > 1 && fitting.stream().mapToDouble(one -> one.width() + BETWEEN).sum() > gap.width()) {
            int nearest = 1;
            for (int at = 2; at < fitting.size(); at++) {
                if (apart(fitting, at) < apart(fitting, nearest)) {
                    nearest = at;
                }
            }
            Cluster second = fitting.remove(nearest);
            fitting.set(nearest - 1, Pills.together(fitting.get(nearest - 1), second, text));
        }
        return fitting;
    }

    private static double apart(List<Cluster> clusters, int at) {
        return clusters.get(at).middle() - clusters.get(at - 1).middle();
    }

    /** Wholly within a gap: one that its end would cut moves inwards, and those before it as far as they must. */
    private List<Cluster> apart(Gap gap, List<Cluster> clusters) {
        var within = new ArrayList<>(clusters);
        double until = window.origin() + gap.until();
        for (int at = within.size() - 1; at >= 0 && within.get(at).right() > until; at--) {
            Cluster moved = within.get(at).at(until - within.get(at).width() / 2);
            within.set(at, moved);
            until = moved.left() - BETWEEN;
        }
        double from = window.origin() + gap.from();
        for (int at = 0; at < within.size() && within.get(at).left() < from; at++) {
            Cluster moved = within.get(at).at(from + within.get(at).width() / 2);
            within.set(at, moved);
            from = moved.right() + BETWEEN;
        }
        return within;
    }
}
