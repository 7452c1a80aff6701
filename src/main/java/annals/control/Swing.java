// SPDX-License-Identifier: Apache-2.0
package annals.control;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last moments of a drag: how fast the hand was when it let go. Places in pixels, moments in nanoseconds. */
final class Swing {
    /** What a hand did longer ago than this, before it let go, says nothing of how fast it was. */
    private static final long REMEMBERED = 80_000_000;
    /** A hand that rests this long before it lets go wants the paper to stay. */
    private static final long REST = 50_000_000;
    private static final double NANOS = 1e9;

    private final Deque<Moment> moments = new ArrayDeque<>();

    private record Moment(double x, double y, long at) {}

    void begin(double x, double y, long at) {
        moments.clear();
        add(x, y, at);
    }

    void add(double x, double y, long at) {
        moments.addLast(new Moment(x, y, at));
        while (at - moments.getFirst().at() > REMEMBERED) {
            moments.removeFirst();
        }
    }

    /** How the paper goes on when the hand lets go. */
    Coast release(long at) {
        Moment last = moments.getLast();
        Moment first = moments.getFirst();
        double seconds = (last.at() - first.at()) / NANOS;
        boolean rests = at - last.at() > REST || seconds <= 0;
        return rests ? new Coast(0, 0) : Coast.at((last.x() - first.x()) / seconds, (last.y() - first.y()) / seconds);
    }
}
