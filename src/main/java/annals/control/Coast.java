// SPDX-License-Identifier: Apache-2.0
package annals.control;

/**
 * How paper goes on by itself: it loses the same part of its speed in the same time, and lies still after half a second.
 *
 * @param vx speed to the right at first, in pixels a second
 * @param vy speed down at first
 */
record Coast(double vx, double vy) {
    /** Seconds until it has lost all that can be seen of its speed. */
    static final double SECONDS = 0.5;
    /** Seconds in which it loses all but a third of its speed: after half a second a hundredth is left. */
    private static final double LOSS = 0.11;
    /** Slower than this, in pixels a second, a hand has put the paper where it wants it. */
    private static final double SLOWEST = 120;
    /** No hand means to throw the paper out of sight. */
    private static final double FASTEST = 6000;

    /** From the speed of a hand. */
    static Coast at(double vx, double vy) {
        double speed = Math.hypot(vx, vy);
        double part = speed < SLOWEST ? 0 : Math.min(1, FASTEST / speed);
        return new Coast(vx * part, vy * part);
    }

    boolean moves() {
        return vx != 0 || vy != 0;
    }

    /** How far to the right it has come so many seconds after the hand let go, in pixels. */
    double x(double seconds) {
        return vx * way(seconds);
    }

    /** How far down it has come, in pixels. */
    double y(double seconds) {
        return vy * way(seconds);
    }

    private static double way(double seconds) {
        return LOSS * (1 - Math.exp(-Math.clamp(seconds, 0, SECONDS) / LOSS));
    }
}
