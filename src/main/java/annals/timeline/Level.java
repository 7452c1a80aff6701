// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Ranked.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * How the events of certain lengths of a lane are laid out in an octave of zoom steps: in tiles wide enough for the longest
 * of them, so that what begins in one tile ends in the next at the latest, label and all. In pixels of the finest step.
 *
 * @param octaves the lengths, see {@link DatedRows#octave}, from the shortest
 * @param untilOctave the first length that is too long
 * @param width of a tile, a multiple of a bin's; infinite where one tile holds the whole lane
 * @param longest that they can be
 * @param lines how many lines from above they may use
 */
record Level(int octaves, int untilOctave, double width, double longest, int lines) {
    /** What a mark, its label and their margins take beyond beginning and end, at most. */
    static final double BESIDE = Measures.LABEL_WIDEST + Measures.LABEL_GAP + 12 + 2 * Measures.MARGIN;

    /**
     * Wide enough for the events of the first level, labels at both sides and the next tile's label at its left, even at the
     * coarsest step, where a tile is little more than half as wide.
     */
    private static final double WIDTH = 15 * Measures.BIN;
    private static final int DRAWN = 3;
    /** Events that last longer than two to this power pixels are no matter of the first level. */
    private static final int LONG = 7;
    /** A mark with its margins is as wide as one of a bin's cells: of what begins within it, each line can hold one. */
    private static final double CELLS = 4;
    /** Bars of the other levels are at least a twelfth of their tile long. */
    private static final int CELLS_OF_BARS = 8;
    /**
     * More marks to a bin than twice its lines are a crowd in which none is found: the pill tells as much. So of a crowd only
     * as many are tried as there are lines: as many labels find room and two of three marks alone, for half the work.
     */
    private static final int CROWD = 2;

    /** The one level of a lane of which nothing is drawn alone. */
    static final Level FOLDED = new Level(0, Long.SIZE, WIDTH, 0, 0);

    /**
     * The levels of a lane, the shortest first.
     *
     * @param octave of zoom steps, counted from the finest
     */
    static List<Level> of(LaneRows rows, int octave, Room room) {
        if (room.isFolded()) {
            return List.of(FOLDED);
        }
        double width = room.whole() ? Double.POSITIVE_INFINITY : WIDTH;
        double longest = Math.pow(2, LONG);
        var levels = new ArrayList<Level>();
        levels.add(new Level(0, LONG + octave, width, longest, room.lines(rows, 0)));
        for (int length = LONG + octave; length < Long.SIZE; length++) {
            width *= 2;
            longest *= 2;
            if (rows.rankedByOctave().count(length, length + 1) > 0) {
                levels.add(new Level(length, length + 1, width, longest, room.lines(rows, length)));
            }
        }
        return levels;
    }

    /** The same levels with narrower tiles of the first, of which a window needs hardly more than it shows. */
    static List<Level> drawn(List<Level> levels) {
        var drawn = new ArrayList<>(levels);
        Level first = levels.getFirst();
        drawn.set(0, new Level(first.octaves, first.untilOctave, first.width / DRAWN, first.longest, first.lines));
        return drawn;
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

    /**
     * Of what begins in a tile as much as there can be room for.
     *
     * @param all that begins in the tile, of all lengths
     */
    Candidates candidates(LaneRows rows, long tile, Stretch all, double secondsPerPixel) {
        var candidates = new Candidates();
        if (octaves == 0 && !(isWhole() && isSparse(rows, secondsPerPixel))) {
            crowd(rows, all, secondsPerPixel, candidates);
        } else if (isWhole()) {
            for (int place = 0; place < rows.datedCount(); place++) {
                if (takes(rows.octave(place))) {
                    candidates.add(rows.importance(place), place);
                }
            }
        } else {
            Stretch cell = new Stretch(all.from(), all.from());
            for (int at = 1; at <= CELLS_OF_BARS; at++) {
                cell = rows.from(cell.until(), left(tile) + at * width / CELLS_OF_BARS, secondsPerPixel);
                rows.rankedByOctave().take(octaves, cell, lines, _ -> true, candidates);
            }
        }
        return candidates;
    }

    /** Whether a lane that is laid out as a whole stands in so many bins that most of its events may find room. */
    private static boolean isSparse(LaneRows rows, double secondsPerPixel) {
        long bins = 1 + Pills.bin(rows.anchor(rows.datedCount() - 1, secondsPerPixel)) - Pills.bin(rows.anchor(0, secondsPerPixel));
        return bins * CROWD >= rows.datedCount();
    }

    /** The foremost of each cell of a bin: the more, the fewer of its cells have any. */
    private void crowd(LaneRows rows, Stretch all, double secondsPerPixel, Candidates into) {
        int from = all.from();
        while (from < all.until()) {
            long bin = Pills.bin(rows.anchor(from, secondsPerPixel));
            var cells = new ArrayList<Stretch>();
            for (int at = 1; at <= CELLS; at++) {
                Stretch cell = rows.from(from, (bin + at / CELLS) * Measures.BIN, secondsPerPixel);
                from = cell.until();
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
            }
            int tried = from - cells.getFirst().from() > CROWD * lines ? lines : CROWD * lines;
            int most = Math.clamp(tried / cells.size(), 1, lines);
            cells.forEach(cell -> rows.ranked().take(0, cell, most, place -> takes(rows.octave(place)), into));
        }
    }
}
