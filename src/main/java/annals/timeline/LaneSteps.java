// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A lane of an answer at all zoom steps. One thread at a time. */
final class LaneSteps {
    private final LaneRows rows;
    private final Labels labels;
    private final Room room;
    private final int[] lines;
    private final Tiles<Tile> tiles;
    private final Tiles<Seats> seated;
    private final @Nullable LaneLayout[] layouts = new LaneLayout[Scale.COARSEST + 1];
    private final @Nullable Seating[] octaves = new Seating[Scale.COARSEST / Seat.STEPS + 2];

    LaneSteps(LaneRows rows, Labels labels, Room room, Tiles<Tile> tiles, Tiles<Seats> seated) {
        this.rows = rows;
        this.labels = labels;
        this.room = room;
        this.lines = IntStream.range(0, Long.SIZE).map(octave -> room.lines(rows, room.whole() ? 0 : octave)).toArray();
        this.tiles = tiles;
        this.seated = seated;
    }

    LaneRows rows() {
        return rows;
    }

    Labels labels() {
        return labels;
    }

    Room room() {
        return room;
    }

    /**
     * In how many lines from above events may stand, by how long they are; where all are laid out together no bar hinders so
     * many others that it should have to keep to the upper ones.
     */
    int[] lines() {
        return lines;
    }

    Tiles<Tile> tiles() {
        return tiles;
    }

    Tiles<Seats> seated() {
        return seated;
    }

    LaneLayout at(int step) {
        LaneLayout known = layouts[step];
        if (known == null) {
            known = new LaneLayout(this, step);
            layouts[step] = known;
        }
        return known;
    }

    /** Where its events stand at a step: with the others of its octave, or at that step alone. */
    Seating seating(int step) {
        return room.still() ? Seating.still(this, step) : octave(step / Seat.STEPS);
    }

    private Seating octave(int octave) {
        Seating known = octaves[octave];
        if (known == null) {
            boolean begins = octave * Seat.STEPS >= Scale.COARSEST;
            known = new Seating(this, octave, begins ? null : octave(octave + 1));
            octaves[octave] = known;
        }
        return known;
    }
}
