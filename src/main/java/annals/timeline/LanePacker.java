// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.PackedLine.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seats events of a lane for some zoom steps, such as an octave of them, one after the other: with the label to the right of the mark, else to
 * its left, else as a mark alone. Where known time ends, windows and pages end too: no label reaches beyond, where it would
 * be cut.
 */
final class LanePacker {
    /** Where not even this many pixels are free beside a mark no label is read: it would be a letter or two. */
    private static final double LEAST = 14;

    private final LaneRows rows;
    private final int[] open;
    private final Labels labels;
    private final double[] secondsPerPixel;
    private final PackedLine[][] lines;
    private final List<Seat> seats = new ArrayList<>();

    /** How a mark stands to its label. */
    private enum Side { NONE, LEFT, RIGHT }

    /** What an event takes: the span of its mark in seconds, at least some pixels, and beside it room for a label. */
    private record Shape(double from, double until, double half, double room) {
        double left(Side side, double secondsPerPixel) {
            return Extent.left(from / secondsPerPixel, until / secondsPerPixel, half) - (side == Side.LEFT ? room : 0);
        }

        double right(Side side, double secondsPerPixel) {
            return Extent.right(from / secondsPerPixel, until / secondsPerPixel, half) + (side == Side.RIGHT ? room : 0);
        }
    }

    /**
     * @param finest of the steps
     * @param steps how many there are
     * @param open in how many lines from above events may stand, by how long they are
     */
    LanePacker(LaneRows rows, Labels labels, int finest, int steps, int[] open) {
        this.rows = rows;
        this.open = open;
        this.labels = labels;
        secondsPerPixel = IntStream.range(finest, finest + steps).mapToDouble(Scale::secondsPerPixel).toArray();
        lines = Stream.generate(() -> Stream.generate(PackedLine::new).limit(open[0]).toArray(PackedLine[]::new))
                .limit(steps).toArray(PackedLine[][]::new);
    }

    /** Keeps off one that has its seat where it reaches into a stretch of pixels of the finest step. */
    void keepOff(Seat seat, double left, double right) {
        Shape shape = shape(seat.place(), seat.labelled() > 0);
        double coarsest = secondsPerPixel[secondsPerPixel.length - 1];
        double widest = coarsest / secondsPerPixel[0];
        if (shape.right(Side.RIGHT, coarsest) * widest >= left && shape.left(Side.LEFT, coarsest) * widest <= right) {
            for (int at = 0; at < seat.drawn(); at++) {
                take(shape, side(seat, at), seat.line(), at);
            }
        }
    }

    /**
     * Keeps the line and the side that one has at the octave's coarser end: what is apart there is so all the more when it is
     * looked at from nearer. Only where a longer one took its place it is a mark alone, or none.
     *
     * @return its seat, which is entered when it is its turn
     */
    Seat keep(Seat before) {
        Side side = side(before, 0);
        Shape shape = shape(before.place(), side != Side.NONE);
        int labelled = side == Side.NONE ? 0 : takeWhileFree(shape, side, before.line(), 0);
        int drawn = takeWhileFree(shape, Side.NONE, before.line(), labelled);
        return new Seat(before.place(), before.line(), drawn, labelled, side == Side.RIGHT ? labelled : 0);
    }

    /** Enters one that is kept, its label to the right of its mark where there is room by now, or at least to the left. */
    void enter(Seat kept) {
        Shape shape = shape(kept.place(), true);
        int right = kept.right();
        int labelled = kept.labelled();
        if (shape.room() > 0 && right == 0) {
            right = widen(kept, shape, Side.RIGHT);
            labelled = Math.max(labelled, right);
            if (labelled == 0) {
                labelled = widen(kept, shape, Side.LEFT);
            }
        }
        if (kept.drawn() > 0) {
            seats.add(new Seat(kept.place(), kept.line(), kept.drawn(), labelled, right));
        }
    }

    /** Gives a label to one that is entered, or moves it, as long as there is room; tells at how many steps. */
    private int widen(Seat kept, Shape shape, Side side) {
        int count = 0;
        while (count < kept.drawn() && !(side == Side.RIGHT && isBeyond(shape, count))) {
            double spp = secondsPerPixel[count];
            double left = shape.left(side, spp);
            double right = shape.right(side, spp);
            PackedLine line = lines[count][kept.line()];
            if (side == Side.RIGHT && line.freeUntil(shape.right(Side.NONE, spp)) < right
                    || side == Side.LEFT && line.freeFrom(shape.left(Side.NONE, spp)) > left) {
                break;
            }
            line.move(shape.right(Side.NONE, spp), left, right);
            count++;
        }
        return count;
    }

    /** Seats one that is new with its label where there is room for it; tells whether there is. */
    boolean place(int place) {
        Shape mark = shape(place, false);
        @Nullable Gap[] gaps = around(place, mark);
        double least = Measures.LABEL_GAP + LEAST;
        double left = mark.left(Side.NONE, secondsPerPixel[0]);
        double right = mark.right(Side.NONE, secondsPerPixel[0]);
        if (!isAny(gaps, left, right + least) && !isAny(gaps, left - least, right)) {
            return false;
        }
        Shape shape = labelled(place, mark);
        return shape.room() > 0 && (enter(place, shape, Side.RIGHT, gaps) || enter(place, shape, Side.LEFT, gaps));
    }

    /**
     * Seats one that is new as a mark alone where there is room for it.
     *
     * @param preferred the line where it is at the octave's coarser end; -1 where it is not
     */
    void placeAlone(int place, int preferred) {
        Shape mark = shape(place, false);
        @Nullable Gap[] gaps = around(place, mark);
        int line = preferred >= 0 && gaps[preferred] != null ? preferred : 0;
        while (line < gaps.length && gaps[line] == null) {
            line++;
        }
        if (line < gaps.length) {
            seats.add(new Seat(place, line, takeWhileFree(mark, Side.NONE, line, 0), 0, 0));
        }
    }

    private @Nullable Gap[] around(int place, Shape mark) {
        double left = mark.left(Side.NONE, secondsPerPixel[0]);
        double right = mark.right(Side.NONE, secondsPerPixel[0]);
        var gaps = new @Nullable Gap[open[rows.octave(place)]];
        Arrays.setAll(gaps, line -> lines[0][line].around(left, right));
        return gaps;
    }

    /** Of the lines where there is room the one where there is at most steps. */
    private boolean enter(int place, Shape shape, Side side, @Nullable Gap[] gaps) {
        double left = shape.left(side, secondsPerPixel[0]);
        double right = shape.right(side, secondsPerPixel[0]);
        int best = -1;
        int most = 0;
        for (int line = 0; line < gaps.length; line++) {
            Gap gap = gaps[line];
            int steps = gap != null && gap.holds(left, right) ? whileFree(shape, side, line) : 0;
            if (steps > most) {
                most = steps;
                best = line;
            }
        }
        if (most > 0) {
            int labelled = takeWhileFree(shape, side, best, 0);
            int drawn = takeWhileFree(shape, Side.NONE, best, labelled);
            seats.add(new Seat(place, best, drawn, labelled, side == Side.RIGHT ? labelled : 0));
        }
        return most > 0;
    }

    private int whileFree(Shape shape, Side side, int line) {
        int step = 0;
        while (step < secondsPerPixel.length && isFree(shape, side, line, step)) {
            step++;
        }
        return step;
    }

    /** Takes room at all steps from one on as long as there is any; tells the first where there is none. */
    private int takeWhileFree(Shape shape, Side side, int line, int from) {
        int step = from;
        while (step < secondsPerPixel.length && isFree(shape, side, line, step)) {
            take(shape, side, line, step++);
        }
        return step;
    }

    private static Side side(Seat seat, int step) {
        return step >= seat.labelled() ? Side.NONE : step < seat.right() ? Side.RIGHT : Side.LEFT;
    }

    private Shape shape(int place, boolean withLabel) {
        int importance = rows.importance(place);
        Extent seconds = rows.seconds(place);
        Shape mark = new Shape(seconds.from(), seconds.until(), Extent.half(seconds.exact(), importance), 0);
        return withLabel ? labelled(place, mark) : mark;
    }

    private Shape labelled(int place, Shape mark) {
        double width = labels.of(rows.row(place)).width();
        return new Shape(mark.from(), mark.until(), mark.half(), width > 0 ? width + Measures.LABEL_GAP : 0);
    }

    private boolean isFree(Shape shape, Side side, int line, int step) {
        return !(side == Side.RIGHT && isBeyond(shape, step))
                && lines[step][line].isFree(shape.left(side, secondsPerPixel[step]), shape.right(side, secondsPerPixel[step]));
    }

    private boolean isBeyond(Shape shape, int step) {
        double spp = secondsPerPixel[step];
        return shape.right(Side.RIGHT, spp) > rows.dated().known().end() / spp + Measures.BEYOND;
    }

    private void take(Shape shape, Side side, int line, int step) {
        lines[step][line].take(shape.left(side, secondsPerPixel[step]), shape.right(side, secondsPerPixel[step]));
    }

    private static boolean isAny(@Nullable Gap[] gaps, double left, double right) {
        for (Gap gap : gaps) {
            if (gap != null && gap.holds(left, right)) {
                return true;
            }
        }
        return false;
    }

    /** All seats given, by place. */
    Seats seats() {
        return seats.isEmpty() ? Seats.NONE : Seats.of(seats);
    }
}
