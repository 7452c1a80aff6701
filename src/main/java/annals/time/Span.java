// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A stretch of time, in seconds since 1970-01-01T00:00Z of the proleptic Gregorian calendar; the end is excluded.
 *
 * @param start first second inside; {@link #PAST} where nothing bounds it
 * @param end first second outside, greater than start; {@link #FUTURE} where nothing bounds it
 */
public record Span(long start, long end) {
    /** Seconds in a day: this calendar knows no leap seconds. */
    public static final long DAY = 86_400;
    /** Start of a span that nothing bounds to the left: far enough for every calendar, near enough to subtract. */
    public static final long PAST = -(1L << 60);
    /** End of a span that nothing bounds to the right. */
    public static final long FUTURE = 1L << 60;
    /** All of time. */
    public static final Span ALWAYS = new Span(PAST, FUTURE);

    public Span {
        if (end <= start) {
            throw new IllegalArgumentException("empty span: " + start + ".." + end);
        }
    }

    /** The days from {@code from} to {@code until}, the latter excluded. */
    public static Span of(LocalDate from, LocalDate until) {
        return new Span(second(from), second(until));
    }

    /** The first second of a day. */
    public static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /**
     * The day that a second lies in.
     *
     * @throws java.time.DateTimeException where nothing bounds it, as {@link #PAST} and {@link #FUTURE}
     */
    public static LocalDate day(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    }

    /** Whether the two share at least a second. */
    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of {@code other} lies inside. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Length in seconds. */
    public long length() {
        return end - start;
    }
}
