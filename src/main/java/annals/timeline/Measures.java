// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Rect;

/** The sizes of the picture's parts, in pixels, and how marks grow with importance. */
final class Measures {
    static final double AXIS = 36;
    /** The upper line of the axis, where the longer step stands. */
    static final double CONTEXT = 16;
    static final double ERA = 22;
    static final double ERA_GAP = 6;

    static final double LANE_NAME = 24;
    static final double LANE_BOTTOM = 8;
    /** The height of a folded lane: its name and below it the pills. */
    static final double FOLDED = 43;
    static final double FOLDED_NAME = 22;
    static final double LANE_EDGE = 3;
    static final double LANE_INDENT = 12;
    static final double ROW = 20;
    /** More rows than this and a lane would push the others off the screen: what finds none is counted instead. */
    static final int ROWS = 6;
    /** The same where no other lane wants the room: what a large window shows at once. */
    static final int ROWS_WHOLE = 48;
    /** The same for a lane that is laid out in tiles: less, for it has all of them wherever one looks, and each takes time. */
    static final int ROWS_IN_TILES = 28;

    static final double LABEL_GAP = 5;
    /** Kept free on each side of a mark with its label, so that a label is never read as its neighbour's. */
    static final double MARGIN = 5;
    /** A longer label is cut short. */
    static final double LABEL_WIDEST = 220;
    /** A label may reach this far beyond the end of what the data know of. */
    static final double BEYOND = 24;
    static final double BAR = 9;

    /** The frame of the selected event reaches this far beyond its mark and label. */
    static final double SELECTION = 6;

    static final double BIN = 72;
    static final double PILL = 17;
    static final double PILL_PADDING = 7;

    private static final int FOREMOST = 5;

    private Measures() {}

    static boolean strong(int importance) {
        return importance == FOREMOST;
    }

    static double dotRadius(int importance) {
        return strong(importance) ? 5.5 : 4;
    }

    static double capsuleWidth(int importance) {
        return strong(importance) ? 7 : 5.5;
    }

    static double capsuleHeight(int importance) {
        return strong(importance) ? 13 : 10;
    }

    /** The same area, at least a pixel wide and high: what is there is seen, on every surface. */
    static Rect seen(Rect area) {
        return new Rect(area.x(), area.y(), Math.max(1, area.width()), Math.max(1, area.height()));
    }

    /** How far below the middle of a line its letters stand. */
    static double baseline(double size) {
        return size * 0.36;
    }
}
