// SPDX-License-Identifier: Apache-2.0
package annals.state;

/**
 * The way from one stretch of time, and one place of the lanes, to another. Far away goals are reached by zooming out,
 * travelling and zooming in along one path, so that one sees where one goes: the optimal path of Jarke J. van Wijk and Wim
 * A. A. Nuij, "Smooth and efficient zooming and panning", IEEE Symposium on Information Visualization 2003. What is near is
 * reached by moving alone, and what lies inside or around by zooming around the place that both have in common.
 *
 * @param fromScroll how far the lanes are scrolled down at first, in pixels
 * @param toScroll how far they are in the end, in pixels
 */
public record Flight(Visible from, Visible to, double fromScroll, double toScroll) {
    /** Theirs, the ratio of zooming to travelling that their test persons found the most pleasant was about the root of two. */
    private static final double RHO = Math.sqrt(2);
    private static final double SHORTEST = 0.3;
    private static final double LONGEST = 0.7;
    /** Seconds for each unit of their measure of distance, until the longest is reached. */
    private static final double PACE = 0.06;
    /** Goals at most this many windows away are reached without zooming. */
    private static final double NEAR = 1.5;
    /** Stretches whose lengths differ by a smaller part than this count as equally long. */
    private static final double ALIKE = 0.01;

    /** Whether it leads anywhere. */
    boolean moves() {
        return !from.equals(to) || fromScroll != toScroll;
    }

    /** How long it takes: 0.3 to 0.7 seconds, by the distance. */
    public double seconds() {
        return Math.min(LONGEST, SHORTEST + PACE * distance());
    }

    /** What is visible so many seconds after the beginning; exactly the goal at the end and after it. */
    Visible visible(double seconds) {
        if (seconds >= seconds()) {
            return to;
        }
        double part = eased(seconds);
        return part <= 0 ? from : isNear() ? moved(part) : from.holds(to) || to.holds(from) ? zoomed(part) : along(part);
    }

    /** How far the lanes are scrolled so many seconds after the beginning. */
    double scroll(double seconds) {
        return seconds >= seconds() ? toScroll : fromScroll + (toScroll - fromScroll) * eased(seconds);
    }

    /** Slowly off and slowly in. */
    private double eased(double seconds) {
        double part = Math.clamp(seconds / seconds(), 0, 1);
        return part * part * (3 - 2 * part);
    }

    private boolean isNear() {
        return Math.abs(to.length() / from.length() - 1) < ALIKE && Math.abs(travel()) <= NEAR * from.length();
    }

    private double travel() {
        return to.middle() - from.middle();
    }

    private double distance() {
        double zoom = Math.abs(Math.log(to.length() / from.length())) / RHO;
        double travel = Math.abs(travel());
        return isNear() ? RHO * travel / from.length() : from.holds(to) || to.holds(from) ? zoom : new Arc().length;
    }

    private Visible moved(double part) {
        return Visible.around(from.middle() + travel() * part, from.length() + (to.length() - from.length()) * part);
    }

    /** Around the one place that stands at the same part of both stretches. */
    private Visible zoomed(double part) {
        double length = from.length() * Math.pow(to.length() / from.length(), part);
        double change = to.length() - from.length();
        double way = change == 0 ? part : (length - from.length()) / change;
        return Visible.around(from.middle() + travel() * way, length);
    }

    private Visible along(double part) {
        var arc = new Arc();
        double at = RHO * arc.length * part + arc.r0;
        double u = from.length() / (RHO * RHO) * (Math.cosh(arc.r0) * Math.tanh(at) - Math.sinh(arc.r0));
        double w = from.length() * Math.cosh(arc.r0) / Math.cosh(at);
        return Visible.around(from.middle() + Math.copySign(u, travel()), w);
    }

    /** The numbers of the path, named as in the paper: u is the distance travelled, w the width of what is seen. */
    private final class Arc {
        private final double r0;
        private final double length;

        private Arc() {
            double u1 = Math.abs(travel());
            double w0 = from.length();
            double w1 = to.length();
            double squares = w1 * w1 - w0 * w0;
            double pan = Math.pow(RHO, 4) * u1 * u1;
            r0 = -areaSine((squares + pan) / (2 * w0 * RHO * RHO * u1));
            double r1 = -areaSine((squares - pan) / (2 * w1 * RHO * RHO * u1));
            length = (r1 - r0) / RHO;
        }

        /** Of the amount first: the sum under the logarithm then never cancels out. */
        private static double areaSine(double of) {
            return Math.copySign(Math.log(Math.abs(of) + Math.hypot(of, 1)), of);
        }
    }
}
