// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.time.Bounds;
import annals.time.Span;

/**
 * What a date covers at a zoom step, in absolute pixels (a second divided by the seconds of a pixel).
 *
 * @param from where it may begin
 * @param solidFrom from here it certainly goes on; not before {@code from}
 * @param solidUntil until here it certainly goes on; at most {@code solidFrom} where nothing is certain
 * @param until where it is over at the latest
 */
record Extent(double from, double solidFrom, double solidUntil, double until) {
    /** A span of at most this many pixels is a point to the eye, and drawn as one. */
    private static final double POINT = 12;

    /** As wide as this, in pixels, a day is parted into hours on the axis, and these are what its date leaves open. */
    private static final double DAY_OF_HOURS = 100;

    /** How an extent is drawn. */
    enum Shape {
        /** A point in time. */
        DOT,
        /** A point whose place is uncertain by less than its size. */
        CAPSULE,
        /** A span, faded where it is only possible. */
        BAR
    }

    /** The extent of a date; where nothing bounds it, it ends with {@code known}, the time that the data know of. */
    static Extent of(Bounds bounds, Span known, double secondsPerPixel) {
        Span reach = Reach.of(bounds, known);
        return of(bounds, reach, Span.DAY / secondsPerPixel >= DAY_OF_HOURS && reach.length() >= Span.DAY, secondsPerPixel);
    }

    /** The same in seconds, and as exact as it is from afar, where no day is parted into hours. */
    static Extent inSeconds(Bounds bounds, Span known) {
        return of(bounds, Reach.of(bounds, known), false, 1);
    }

    private static Extent of(Bounds bounds, Span reach, boolean hours, double secondsPerPixel) {
        long start = reach.start();
        long end = reach.end();
        long solidStart = Math.clamp(bounds.latestStart() + (hours ? openHours(bounds.latestStart()) : 0), start, end);
        long solidEnd = Math.clamp(bounds.earliestEnd() - (hours ? openHours(bounds.earliestEnd()) : 0), start, end);
        return new Extent(start / secondsPerPixel, solidStart / secondsPerPixel, solidEnd / secondsPerPixel,
                end / secondsPerPixel);
    }

    /** What happened on a day happened at some time of it: only a bound that is no beginning of a day was told to the second. */
    private static long openHours(long bound) {
        return bound % Span.DAY == 0 ? Span.DAY : 0;
    }

    Shape shape() {
        if (until - from > POINT) {
            return Shape.BAR;
        }
        return exact() ? Shape.DOT : Shape.CAPSULE;
    }

    boolean exact() {
        return from == solidFrom && until == solidUntil;
    }

    /** Whether any part of it is certain. */
    boolean hasCore() {
        return solidFrom < solidUntil;
    }

    double middle() {
        return (from + until) / 2;
    }

    /** The left edge of its mark. */
    double left(int importance) {
        return left(from, until, half(exact(), importance));
    }

    /** The right edge of its mark. */
    double right(int importance) {
        return right(from, until, half(exact(), importance));
    }

    /** Half the width of a point, in pixels. */
    static double half(boolean exact, int importance) {
        return exact ? Measures.dotRadius(importance) : Measures.capsuleWidth(importance) / 2;
    }

    /**
     * The left edge of a mark, at least half a point from its middle. Seen from nearer, marks whose edges are apart stay so
     * by at least as much: else what has room at a zoom step could lose it at the next.
     */
    static double left(double from, double until, double half) {
        return Math.min(from, (from + until) / 2 - half);
    }

    static double right(double from, double until, double half) {
        return Math.max(until, (from + until) / 2 + half);
    }
}
