// SPDX-License-Identifier: Apache-2.0
package annals.time;

import annals.time.EdtfReader.Side;
import annals.time.EdtfReader.Sides;
import java.util.Optional;

/**
 * A date as its source knows it: an EDTF (ISO 8601-2) string kept verbatim, and the bounds that it leaves open.
 * Level 0 and 1, {@code ..} and the {@code X} of level 2. Equal where the text is equal.
 */
public final class EdtfDate {
    private static final int MOST_OF_FOUR_DIGITS = 9999;

    private final String text;
    private final Sides sides;
    private final Bounds bounds;

    private EdtfDate(String text, Sides sides) {
        this.text = text;
        this.sides = sides;
        bounds = bounds(sides);
    }

    /** @throws EdtfException where the text is no EDTF date that this program reads */
    public static EdtfDate parse(String text) {
        return new EdtfDate(text, new EdtfReader(text).read());
    }

    /** A whole year; 0 is 1 BCE. Beyond four digits EDTF marks it with a Y. */
    public static EdtfDate ofYear(int year) {
        return parse(Math.abs((long) year) > MOST_OF_FOUR_DIGITS ? "Y" + year
                : "%s%04d".formatted(year < 0 ? "-" : "", Math.abs(year)));
    }

    /** The date as it was written. */
    public String text() {
        return text;
    }

    public Bounds bounds() {
        return bounds;
    }

    /**
     * All of what it names, without the room that "about" leaves: 2012~ names 2012 and may cover 2011 to 2013. A side that is
     * unknown names nothing beyond the other. Empty where only that room makes it a stretch, as in 2013~/2012.
     */
    public Optional<Span> named() {
        Side end = sides.end() == null ? sides.start() : sides.end();
        long from = switch (sides.start()) {
            case Side.At(var point) -> point.exactly().from();
            case Side.Open() -> Span.PAST;
            case Side.Unknown() -> end instanceof Side.At(var point) ? point.exactly().from() : Span.PAST;
        };
        long until = switch (end) {
            case Side.At(var point) -> point.exactly().until();
            case Side.Open() -> Span.FUTURE;
            case Side.Unknown() -> sides.start() instanceof Side.At(var point) ? point.exactly().until() : Span.FUTURE;
        };
        return from < until ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    /** Whether the source itself doubts it ({@code ?} or {@code %}): then nothing is certain about it. */
    public boolean doubted() {
        return doubted(sides.start()) || sides.end() != null && doubted(sides.end());
    }

    /** Whether it is an interval, written with a slash. */
    public boolean interval() {
        return sides.end() != null;
    }

    Sides sides() {
        return sides;
    }

    private static boolean doubted(Side side) {
        return side instanceof Side.At(var point) && point.uncertain();
    }

    private static Bounds bounds(Sides sides) {
        Side end = sides.end();
        if (end == null && sides.start() instanceof Side.At(var point)) {
            return point.exact()
                    ? new Bounds(point.from(), point.from(), point.until(), point.until())
                    : new Bounds(point.from(), point.until() - point.grain(), point.from() + point.grain(), point.until());
        }
        long earliestStart = Span.PAST;
        long latestStart = Span.PAST;
        long earliestEnd = Span.FUTURE;
        long latestEnd = Span.FUTURE;
        if (sides.start() instanceof Side.At(var from)) {
            earliestStart = from.from();
            latestStart = from.exact() ? from.from() : from.until() - from.grain();
        }
        if (end instanceof Side.At(var until)) {
            earliestEnd = until.exact() ? until.until() : until.from() + until.grain();
            latestEnd = until.until();
            latestStart = sides.start() instanceof Side.Unknown ? latestEnd - until.grain()
                    : Math.min(latestStart, latestEnd - until.grain());
        }
        if (sides.start() instanceof Side.At(var from)) {
            earliestEnd = end instanceof Side.Unknown ? from.from() + from.grain()
                    : Math.max(earliestEnd, from.from() + from.grain());
        }
        return new Bounds(earliestStart, Math.max(earliestStart, latestStart), Math.min(earliestEnd, latestEnd), latestEnd);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
