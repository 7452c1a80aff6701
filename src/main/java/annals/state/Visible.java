// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Scale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stretch of time that the timeline shows, in seconds since 1970-01-01T00:00Z, fractions while panning.
 *
 * @param from at the left edge
 * @param until at the right edge, greater than from
 */
public record Visible(double from, double until) {
    /** Room left and right of what is fitted, as a part of its length, so that no mark sticks to the edge. */
    private static final double MARGIN = 0.02;
    /** A single day is shown with the weeks around it, */
    private static final long AROUND_A_DAY = 40 * Span.DAY;
    /** and less than that with the hours around it. */
    private static final long AROUND_AN_HOUR = Span.DAY;
    /** A little more than the margin at each side of what is fitted: it is no year of its own. */
    private static final double EDGE = 0.0195;
    /** Below this length, in seconds, months tell more than years. */
    private static final double FEW_YEARS = 2.5 * 366 * Span.DAY;
    /** EDTF knows months of these years only. */
    private static final int WITH_MONTHS = 9999;
    /** A usual window's width. */
    private static final double PIXELS = 1200;
    /** Below this one, days tell more than months. */
    private static final double FEW_WEEKS = 21 * Span.DAY;

    public Visible {
        if (!(from < until)) {
            throw new IllegalArgumentException("nothing visible: " + from + ".." + until);
        }
    }

    /** A stretch with some room at its sides, and never so short that nothing would be around it. */
    public static Visible fitting(Span span) {
        long least = span.length() < Span.DAY ? AROUND_AN_HOUR : AROUND_A_DAY;
        double lacking = Math.max(0, least - span.length()) / 2.0;
        return new Visible(span.start() - lacking, span.end() + lacking).grown(MARGIN);
    }

    /** What a scale shows in {@code width} pixels. */
    public static Visible of(Scale scale, double width) {
        return new Visible(scale.second(0), scale.second(width));
    }

    /** So much around a second. */
    public static Visible around(double middle, double length) {
        return new Visible(middle - length / 2, middle + length / 2);
    }

    /** In whole seconds, none of it left out. */
    public Span span() {
        return new Span((long) Math.floor(from), (long) Math.ceil(until));
    }

    public double length() {
        return until - from;
    }

    /** With both ends at days, hours, minutes or seconds, moved by less than a pixel of a usual window. */
    Visible rounded() {
        double pixel = length() / PIXELS;
        long unit = pixel >= Span.DAY ? Span.DAY : pixel >= 3600 ? 3600 : pixel >= 60 ? 60 : 1;
        double first = Math.rint(from / unit) * unit;
        return new Visible(first, Math.max(first + unit, Math.rint(until / unit) * unit));
    }

    public double middle() {
        return (from + until) / 2;
    }

    /** Whether it is another one but for what is hardly seen. */
    public boolean isAbout(Visible other) {
        double slack = MARGIN * other.length();
        return Math.abs(from - other.from) <= slack && Math.abs(until - other.until) <= slack;
    }

    /** Whether all of another lies inside. */
    boolean holds(Visible other) {
        return from <= other.from && other.until <= until;
    }

    /** What is seen, as a period to ask for: to the year, or where it is short to the month or the day. */
    public EdtfDate period() {
        String first = named(from + length() * EDGE);
        String last = named(until - length() * EDGE);
        return EdtfDate.parse(first.equals(last) ? first : first + "/" + last);
    }

    /** The days of which anything is seen within {@code bounds}; empty where none is, and for years of which EDTF knows no days. */
    public Optional<EdtfDate> days(Span bounds) {
        LocalDate first = Span.day(Math.max(bounds.start(), (long) Math.floor(from)));
        LocalDate last = Span.day(Math.min(bounds.end(), (long) Math.ceil(until)) - 1);
        return last.isBefore(first) || Math.abs(first.getYear()) > WITH_MONTHS || Math.abs(last.getYear()) > WITH_MONTHS ? Optional.empty()
                : Optional.of(EdtfDate.parse(year(first) + month(first) + day(first) + "/" + year(last) + month(last) + day(last)));
    }

    private String named(double second) {
        LocalDate day = Span.day((long) second);
        if (length() > FEW_YEARS || Math.abs(day.getYear()) > WITH_MONTHS) {
            return year(day);
        }
        return year(day) + month(day) + (length() > FEW_WEEKS ? "" : day(day));
    }

    private static String year(LocalDate day) {
        return EdtfDate.ofYear(day.getYear()).text();
    }

    private static String month(LocalDate day) {
        return "-%02d".formatted(day.getMonthValue());
    }

    private static String day(LocalDate day) {
        return "-%02d".formatted(day.getDayOfMonth());
    }

    /** The scale that shows it in {@code width} pixels. */
    public Scale scale(double width) {
        return Scale.showing(from, until, width);
    }

    /** Wider on both sides by a part of its length. */
    public Visible grown(double part) {
        return new Visible(from - length() * part, until + length() * part);
    }

    /** The same length, so many seconds later. */
    public Visible moved(double by) {
        return new Visible(from + by, until + by);
    }

    /** The same length, moved as little as it takes for its middle to lie within {@code bounds}. */
    public Visible within(Visible bounds) {
        return moved(Math.clamp(middle(), bounds.from, bounds.until) - middle());
    }
}
