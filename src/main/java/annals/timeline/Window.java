// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of all time that a scene shows: moves absolute pixels into the picture.
 *
 * @param origin the absolute pixel at the left edge
 * @param width of the picture in pixels
 * @param top where the lanes begin to be visible
 * @param bottom where they end
 */
record Window(double origin, double width, double top, double bottom) {
    /** Surfaces count in floats: what reaches further out than this is cut, where nobody sees it. */
    private static final double OUTSIDE = 40;
    /** Across a fade this wide no eye sees the change within a window. */
    private static final double ENDLESS = 30_000;

    static Window of(Scene scene, double top) {
        return new Window(scene.scale().start() / scene.scale().secondsPerPixel(), scene.width(), top,
                Math.max(top, scene.height()));
    }

    double x(double absolute) {
        return absolute - origin;
    }

    /** The tiles of a lane of which anything may be seen. */
    List<Tile> near(LaneLayout layout) {
        return layout.near(origin - OUTSIDE, origin + width + OUTSIDE);
    }

    /** Whether what ends at an absolute pixel reaches into the window or lies beyond it. */
    boolean reaches(double right) {
        return x(right) > -OUTSIDE;
    }

    /** Whether what begins at an absolute pixel lies beyond the window. */
    boolean isPast(double left) {
        return x(left) >= width + OUTSIDE;
    }

    /** A bar between two absolute pixels, cut where it leaves the window. */
    Optional<Rect> bar(double left, double right, double y, double height) {
        double from = Math.max(x(left), -OUTSIDE);
        double until = Math.min(x(right), width + OUTSIDE);
        return from < until ? Optional.of(new Rect(from, y, until - from, height)) : Optional.empty();
    }

    /** A fade between two absolute pixels; one that is far wider than the window becomes even. */
    List<Mark> fade(Rect absolute, Tone tone, double solidAt) {
        var marks = new ArrayList<Mark>();
        if (absolute.width() <= ENDLESS) {
            if (absolute.width() > 0 && reaches(absolute.right()) && !isPast(absolute.x())) {
                marks.add(new Mark.Fade(absolute.moved(-origin, 0), tone, solidAt));
            }
        } else {
            double along = Math.clamp((width / 2 - x(absolute.x())) / absolute.width(), 0, 1);
            bar(absolute.x(), absolute.right(), absolute.y(), absolute.height()).ifPresent(
                    at -> marks.add(new Mark.Box(at, 0, new Tone.Faded(tone, shareThere(along, solidAt)))));
        }
        return marks;
    }

    /** How much of its colour a fade has somewhere along it; all of it where it is solid, which may be an end. */
    private static double shareThere(double along, double solidAt) {
        return along == solidAt ? 1 : along < solidAt ? along / solidAt : (1 - along) / (1 - solidAt);
    }

    /** The part of an area that the lanes' part of the picture shows, cut above and below only. */
    Optional<Rect> visible(Rect area) {
        double from = Math.max(area.y(), top);
        double until = Math.min(area.bottom(), bottom);
        return from < until && area.right() > 0 && area.x() < width
                ? Optional.of(new Rect(area.x(), from, area.width(), until - from))
                : Optional.empty();
    }
}
