// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Ranked.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * How the events of certain lengths of a lane are laid out at a zoom step: in tiles wide enough for the longest of them,
 * so that what begins in one tile ends in the next at the latest, label and all.
 *
 * @param octaves the lengths, see {@link DatedRows#octave}, from the shortest
 * @param untilOctave the first length that is too long
 * @param width of a tile in pixels, a multiple of a bin's; infinite where one tile holds the whole lane
 * @param longest in pixels that they can be
 * @param lines how many lines from above they may use
 */
record Level(int octaves, int untilOctave, double width, double longest, int lines) {
    /** What a mark, its label and their margins take beyond beginning and end, at most. */
    static final double BESIDE = Measures.LABEL_WIDEST + Measures.LABEL_GAP + 12 + 2 * Measures.MARGIN;

    /** Wide enough for the events of the first level, labels at both sides and the next tile's label at its left. */
    private static final double WIDTH = 11 * Measures.BIN;
    /** Events that last longer than this many pixels, twice that at some steps, are no matter of the first level. */
    private static final int LONG = 7;
    /** A mark with its margins is as wide: of what begins within it, each line can hold one. */
    private static final double CELL = Measures.BIN / 4;
    /** Bars of the other levels are at least a twelfth of their tile long. */
    private static final int CELLS_OF_BARS = 8;
    /** More marks to a bin than twice its lines are a crowd in which none is found: the pill tells as much. */
    private static final int IN_A_BIN = 2;

    /** The one level of a lane of which nothing is drawn alone. */
    static final Level FOLDED = new Level(0, Long.SIZE, WIDTH, 0, 0);

    /** The one level of a lane of which all that is there can be looked at. */
    static Level whole(int lines) {
        return new Level(0, Long.SIZE, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, lines);
    }

    /**
     * The levels of a lane of very many events, the shortest first. The lines are shared out by how many events are how
     * long: those that are few and long would else fill all of them with bars whose labels stand far away.
     *
     * @param lines how many there are
     */
    static List<Level> of(LaneRows rows, int step, int lines) {
        int octave = LONG + Math.ceilDiv(step, 8);
        double longest = Math.pow(2, octave) / Scale.secondsPerPixel(step);
        var levels = new ArrayList<Level>();
        levels.add(new Level(0, Math.min(octave, Long.SIZE), WIDTH, longest, lines));
        Ranked ranked = rows.rankedByOctave();
        double width = WIDTH;
        for (; octave < Long.SIZE; octave++) {
            width *= 2;
            longest *= 2;
            if (ranked.count(octave, octave + 1) > 0) {
                long share = Math.ceilDiv((long) lines * ranked.count(octave, Long.SIZE), (long) rows.datedCount());
                levels.add(new Level(octave, octave + 1, width, longest, (int) share));
            }
        }
        return levels;
    }

    /** The stretch of a width that a pixel lies in, counted from the beginning of 1970. */
    static long cell(double absolute, double width) {
        long cell = (long) Math.floor(absolute / width);
        return absolute < cell * width ? cell - 1 : absolute >= (cell + 1) * width ? cell + 1 : cell;
    }

    boolean isWhole() {
        return width == Double.POSITIVE_INFINITY;
    }

    long tile(double absolute) {
        return isWhole() ? 0 : cell(absolute, width);
    }

    double left(long tile) {
        return isWhole() ? Double.NEGATIVE_INFINITY : tile * width;
    }

    double right(long tile) {
        return isWhole() ? Double.POSITIVE_INFINITY : (tile + 1) * width;
    }

    /** Whether an event of a length is laid out here. */
    boolean takes(int octave) {
        return octave >= octaves && octave < untilOctave;
    }

    /** Of what begins in a tile as much as there can be room for. */
    Candidates candidates(LaneRows rows, long tile, double secondsPerPixel) {
        var candidates = new Candidates();
        if (lines == 0) {
            return candidates;
        }
        if (isWhole()) {
            for (int place = 0; place < rows.datedCount(); place++) {
                candidates.add(rows.importance(place), place);
            }
        } else if (octaves == 0) {
            for (double bin = left(tile); bin < right(tile); bin += Measures.BIN) {
                crowd(rows, bin, secondsPerPixel, candidates);
            }
        } else {
            for (int cell = 0; cell < CELLS_OF_BARS; cell++) {
                double left = left(tile) + cell * width / CELLS_OF_BARS;
                Stretch stretch = rows.between(left, left + width / CELLS_OF_BARS, secondsPerPixel);
                rows.rankedByOctave().take(octaves, stretch, lines, _ -> true, candidates);
            }
        }
        return candidates;
    }

    /** The foremost of each cell of a bin: the more, the fewer of its cells have any. */
    private void crowd(LaneRows rows, double bin, double secondsPerPixel, Candidates into) {
        var cells = new ArrayList<Stretch>();
        for (double cell = bin; cell < bin + Measures.BIN; cell += CELL) {
            Stretch stretch = rows.between(cell, cell + CELL, secondsPerPixel);
            if (!stretch.isEmpty()) {
                cells.add(stretch);
            }
        }
        for (Stretch stretch : cells) {
            rows.ranked().take(0, stretch, Math.min(lines, IN_A_BIN * lines / cells.size()), place -> takes(rows.octave(place)), into);
        }
    }
}
