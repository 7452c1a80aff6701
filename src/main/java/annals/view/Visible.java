// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.time.Span;
import annals.timeline.Scale;

/**
 * The stretch of time that the timeline shows, in seconds since 1970-01-01T00:00Z, fractions while panning.
 *
 * @param from at the left edge
 * @param until at the right edge, greater than from
 */
public record Visible(double from, double until) {
    public Visible {
        if (!(from < until)) {
            throw new IllegalArgumentException("nothing visible: " + from + ".." + until);
        }
    }

    public static Visible of(Span span) {
        return new Visible(span.start(), span.end());
    }

    /** What a scale shows in {@code width} pixels. */
    public static Visible of(Scale scale, double width) {
        return new Visible(scale.second(0), scale.second(width));
    }

    public double length() {
        return until - from;
    }

    /** The scale that shows it in {@code width} pixels. */
    public Scale scale(double width) {
        return Scale.showing(from, until, width);
    }

    /** Wider on both sides by a part of its length. */
    public Visible grown(double part) {
        return new Visible(from - length() * part, until + length() * part);
    }

    /** The same length, moved as little as it takes for its middle to lie within {@code bounds}. */
    public Visible within(Visible bounds) {
        double middle = (from + until) / 2;
        double by = Math.clamp(middle, bounds.from, bounds.until) - middle;
        return new Visible(from + by, until + by);
    }
}
