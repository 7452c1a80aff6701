// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import java.util.List;
import java.util.Optional;

/** The curves that tie the selected event to the related ones; they lie beneath all text. */
record Arcs(List<Mark.Curve> curves) {
    private static final Tone TONE = new Tone.Faded(Token.ACCENT, 0.75);
    /** An end further outside than this many pixels is not drawn to. */
    private static final double REACH = 2000;
    private static final double SAMPLES = 48;

    Arcs {
        curves = List.copyOf(curves);
    }

    /** A lane of the picture: its place in the index, its layout and its top edge in the picture. */
    record Laid(int lane, LaneLayout layout, double top) {}

    /** @param seen those of the lanes that are in the picture */
    static Arcs of(Scene scene, List<Laid> lanes, List<InSight> seen, Window window) {
        if (scene.selected().isEmpty()) {
            return new Arcs(List.of());
        }
        List<Point> from = places(scene.selected().getAsInt(), lanes, seen, window);
        return new Arcs(scene.answer().related().stream()
                .flatMap(row -> nearest(from, places(row, lanes, seen, window)).stream())
                .filter(curve -> isNear(curve.from(), window) && isNear(curve.to(), window)).toList());
    }

    /** Everywhere that an event is drawn or counted, in the picture or beyond its edges. */
    private static List<Point> places(int row, List<Laid> lanes, List<InSight> seen, Window window) {
        return lanes.stream().flatMap(laid -> seen.stream().filter(lane -> lane.laid().equals(laid)).findFirst()
                .map(lane -> lane.place(row)).orElseGet(() -> laid.layout().place(row)).stream()
                .map(place -> new Point(window.x(place.x()), laid.top() + place.y()))).toList();
    }

    /** Whether a curve runs through an area. */
    boolean cross(Rect area) {
        return curves.stream().anyMatch(curve -> crosses(curve, area));
    }

    /** An event of several companies stands in several lanes: the shortest way ties it. */
    private static Optional<Mark.Curve> nearest(List<Point> froms, List<Point> tos) {
        Mark.Curve best = null;
        double shortest = Double.MAX_VALUE;
        for (Point from : froms) {
            for (Point to : tos) {
                double far = Math.abs(from.y() - to.y());
                if (far < shortest) {
                    shortest = far;
                    best = curve(from, to);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Within a row it hangs below the labels; between rows it leaves and arrives upright. */
    private static Mark.Curve curve(Point from, Point to) {
        double across = Math.abs(from.x() - to.x());
        double down = Math.abs(from.y() - to.y());
        double slack = Math.max(0, 1 - down / 60) * Math.clamp(across / 6, 12, 40);
        double middle = (from.y() + to.y()) / 2;
        double low = Math.max(from.y(), to.y()) + slack;
        double bend = slack > 0 ? low : middle;
        return new Mark.Curve(from, new Point(from.x(), bend), new Point(to.x(), bend), to, 1.2, true, TONE);
    }

    private static boolean isNear(Point point, Window window) {
        return point.x() > -REACH && point.x() < window.width() + REACH && point.y() > window.top() - REACH
                && point.y() < window.bottom() + REACH;
    }

    private static boolean crosses(Mark.Curve curve, Rect area) {
        Point before = curve.from();
        for (int i = 1; i <= SAMPLES; i++) {
            Point next = at(curve, i / SAMPLES);
            Rect piece = new Rect(Math.min(before.x(), next.x()), Math.min(before.y(), next.y()),
                    Math.abs(before.x() - next.x()), Math.abs(before.y() - next.y()));
            if (piece.grown(0.5).meets(area)) {
                return true;
            }
            before = next;
        }
        return false;
    }

    /** A point of a curve. @param t from 0 at its beginning to 1 at its end */
    static Point at(Mark.Curve curve, double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double c = 3 * u * t * t;
        double d = t * t * t;
        return new Point(
                a * curve.from().x() + b * curve.firstControl().x() + c * curve.secondControl().x() + d * curve.to().x(),
                a * curve.from().y() + b * curve.firstControl().y() + c * curve.secondControl().y() + d * curve.to().y());
    }
}
