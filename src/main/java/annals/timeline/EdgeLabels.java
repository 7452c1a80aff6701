// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.timeline.Extent.Shape;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a window shows of a line: the events whose marks are in sight, with labels that lie wholly within. One that its edge
 * would cut stands at the other side of its mark, else on its bar, else is cut short; the layout has the same line all the same.
 */
final class EdgeLabels {
    /** Labels keep off the window's edge by the frame of the one that is selected. */
    private static final double OFF = 8;
    /** So much of a bar is seen on both sides of a label on it, for it goes on there. */
    private static final double STUB = 14;
    /** In less, in pixels, no label is read: it would be a word cut short. */
    private static final double LEAST = 48;
    private static final double APART = 2 * Measures.MARGIN;

    private final Window window;
    private final TextMeasure text;

    EdgeLabels(Window window, TextMeasure text) {
        this.window = window;
        this.text = text;
    }

    /** The ends of what is free on a line, in pixels of the picture, and the mark that stands there. */
    private record Room(double from, double until, double left, double right) {
        double before() {
            return left - Measures.LABEL_GAP - from;
        }

        double behind() {
            return until - right - Measures.LABEL_GAP;
        }
    }

    /** @param line from left to right without touching; as the result is */
    List<Placed> within(List<Placed> line) {
        List<Placed> seen = line.stream().filter(this::isInSight).toList();
        var within = new ArrayList<Placed>();
        double free = OFF;
        for (int at = 0; at < seen.size(); at++) {
            double until = at + 1 < seen.size() ? window.x(seen.get(at + 1).left()) - APART : Double.MAX_VALUE;
            Placed placed = within(seen.get(at), free, Math.min(until, window.width() - OFF));
            within.add(placed);
            free = Math.max(OFF, window.x(placed.right()) + APART);
        }
        return within;
    }

    boolean isInSight(Placed placed) {
        Extent extent = placed.extent();
        double middle = window.x(extent.middle());
        return extent.shape() == Shape.BAR ? window.x(extent.until()) > 0 && window.x(extent.from()) < window.width()
                : middle >= 0 && middle < window.width();
    }

    private Placed within(Placed placed, double from, double until) {
        double x = window.x(placed.labelX());
        Style style = Labels.style(placed.importance());
        // the widest label is measured only near an edge
        boolean isCut = !placed.label().isEmpty() && (x < OFF || window.x(placed.right()) > window.width() - OFF
                && x + text.width(placed.label(), style) > window.width() - OFF);
        return isCut ? moved(placed, new Room(from, until, window.x(placed.extent().left(placed.importance())),
                window.x(placed.extent().right(placed.importance())))) : placed;
    }

    private Placed moved(Placed placed, Room room) {
        Style style = Labels.style(placed.importance());
        double width = text.width(placed.label(), style);
        double seenLeft = Math.max(room.left(), 0);
        double seen = Math.min(room.right(), window.width()) - seenLeft;
        double aside = Measures.LABEL_GAP + STUB;
        if (room.behind() >= width) {
            return labelled(placed, placed.label(), room.right() + Measures.LABEL_GAP, width);
        }
        if (room.before() >= width) {
            return labelled(placed, placed.label(), room.left() - Measures.LABEL_GAP - width, width);
        }
        if (seen >= width + 2 * aside) {
            return labelled(placed, placed.label(), seenLeft + aside, width);
        }
        if (Math.max(room.before(), room.behind()) >= LEAST) {
            String words = text.fit(placed.label(), style, Math.max(room.before(), room.behind()));
            double cut = text.width(words, style);
            return labelled(placed, words, room.behind() >= room.before() ? room.right() + Measures.LABEL_GAP
                    : room.left() - Measures.LABEL_GAP - cut, cut);
        }
        if (seen >= LEAST + 2 * aside) {
            String words = text.fit(placed.label(), style, seen - 2 * aside);
            return labelled(placed, words, seenLeft + aside, text.width(words, style));
        }
        return labelled(placed, "", seenLeft, 0);
    }

    /** Where an absolute pixel is in the picture. */
    double x(double absolute) {
        return window.x(absolute);
    }

    /**
     * The ways in which one has its label wholly within the window, were nothing else there; the best first.
     *
     * @param from a label on a bar stands from here on, in pixels of the picture
     */
    List<Placed> variants(Placed placed, double from) {
        Style style = Labels.style(placed.importance());
        double width = text.width(placed.label(), style);
        double left = window.x(placed.extent().left(placed.importance()));
        double right = window.x(placed.extent().right(placed.importance()));
        return DoubleStream.of(right + Measures.LABEL_GAP, left - Measures.LABEL_GAP - width, Math.max(left, from) + Measures.LABEL_GAP + STUB)
                .filter(x -> x >= OFF && x + width <= window.width() - OFF)
                .filter(x -> x > right || x + width < left || x + width + Measures.LABEL_GAP + STUB <= right)
                .mapToObj(x -> labelled(placed, placed.label(), x, width)).toList();
    }

    /** @param x of the label in the picture */
    private Placed labelled(Placed placed, String words, double x, double width) {
        double left = placed.extent().left(placed.importance());
        double right = placed.extent().right(placed.importance());
        double absolute = x + window.origin();
        return new Placed(placed.row(), placed.importance(), placed.certain(), placed.extent(), words, absolute,
                Math.min(left, absolute), Math.max(right, absolute + width));
    }
}
