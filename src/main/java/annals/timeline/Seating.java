// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Ranked.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a lane's events in an octave of zoom steps, or at one alone, in absolute pixels of the finest step. What has a label at the
 * finest step of the octave before, from further away, keeps its line and its label; what is new takes what is free. A tile
 * depends on nothing but the lane and the octave. One thread at a time.
 */
final class Seating {
    /** After so many octaves at which a bar is long it has its seat for good: its neighbours part as fast as it grows. */
    private static final int STEADY = 1;

    private final LaneRows rows;
    private final Labels labels;
    private final int finest;
    private final int steps;
    private final double secondsPerPixel;
    private final int[] lines;
    private final List<Level> levels;
    private final @Nullable Seating coarser;
    private final Tiles<Seats> kept;

    /**
     * @param octave counted from the finest zoom step
     * @param coarser the octave before, seen from further away; {@code null} for the first
     */
    Seating(LaneSteps lane, int octave, @Nullable Seating coarser) {
        this(lane, octave * Seat.STEPS, Seat.STEPS, coarser);
    }

    private Seating(LaneSteps lane, int finest, int steps, @Nullable Seating coarser) {
        this.rows = lane.rows();
        this.labels = lane.labels();
        this.finest = finest;
        this.steps = steps;
        this.secondsPerPixel = Scale.secondsPerPixel(finest);
        this.lines = lane.lines();
        this.levels = Level.of(lane.rows(), finest / Seat.STEPS, lane.room());
        this.coarser = coarser;
        this.kept = lane.seated();
    }

    /** For one step that nobody zooms from: nothing keeps room there that another step would take. */
    static Seating still(LaneSteps lane, int step) {
        return new Seating(lane, step, 1, null);
    }

    /** The finest zoom step that it holds for. */
    int finest() {
        return finest;
    }

    /** What a pixel covers at the finest step. */
    double secondsPerPixel() {
        return secondsPerPixel;
    }

    List<Level> levels() {
        return levels;
    }

    /** The seats of those of a level that begin in a tile. */
    Seats seats(int level, long tile) {
        return kept.of(new Tiles.Key(this, level, tile), () -> {
            boolean steady = levels.get(level).octaves() - levels.getFirst().untilOctave() >= STEADY;
            return steady && coarser != null ? coarser.seats(coarser.same(levels.get(level)), tile).steady() : settle(level, tile);
        });
    }

    /** The level here that holds the events of a level of the next octave. */
    private int same(Level other) {
        int number = 0;
        while (number < levels.size() - 1 && !levels.get(number).takes(other.octaves())) {
            number++;
        }
        return number;
    }

    /**
     * A tile keeps off all longer events. Of the tiles of a level the even ones come first and cannot touch one another;
     * the odd ones keep off their neighbours. So no chain of tiles leads from one end of time to the other.
     */
    private Seats settle(int number, long at) {
        Level level = levels.get(number);
        Stretch stretch = rows.between(level.left(at), level.right(at), secondsPerPixel);
        if (stretch.isEmpty() || level.lines() == 0) {
            return Seats.NONE;
        }
        var packer = new LanePacker(rows, labels, finest, steps, lines);
        double left = level.left(at) - 2 * Level.BESIDE;
        double right = level.right(at) + level.longest() + 2 * Level.BESIDE;
        for (int longer = number + 1; longer < levels.size(); longer++) {
            near(longer, left, right).forEach(seats -> seats.seats().forEach(seat -> packer.keepOff(seat, left, right)));
        }
        if (at % 2 != 0) {
            seats(number, at - 1).seats().forEach(seat -> packer.keepOff(seat, left, right));
            seats(number, at + 1).seats().forEach(seat -> packer.keepOff(seat, left, right));
        }
        var seated = new Seated(packer);
        for (Seat seat : inherited(level, left, right)) {
            boolean own = stretch.holds(seat.place());
            if (own || at % 2 == 0) {
                seated.keep(seat, own, number > 0);
            }
        }
        level.candidates(rows, at, stretch, secondsPerPixel).foremostFirst(seated::add);
        return seated.all();
    }

    /** A tile while it is seated. */
    private final class Seated {
        private final LanePacker packer;
        private final Map<Integer, Seat> kept = new HashMap<>();
        private final Map<Integer, Integer> alone = new HashMap<>();
        private final Candidates all = new Candidates();

        Seated(LanePacker packer) {
            this.packer = packer;
        }

        /** Keeps one with a label, and a long bar even without; a short mark alone may have to make room for a label. */
        void keep(Seat seat, boolean own, boolean isLong) {
            if (seat.labelled() > 0 || isLong) {
                Seat stays = packer.keep(seat);
                if (own) {
                    kept.put(seat.place(), stays);
                    all.add(rows.importance(seat.place()), seat.place());
                }
            } else if (own) {
                alone.put(seat.place(), seat.line());
            }
        }

        void add(int place) {
            if (!kept.containsKey(place)) {
                all.add(rows.importance(place), place);
            }
        }

        /** A mark alone comes after all labels, for it tells little more than the pill does; but the foremost are seen. */
        Seats all() {
            var later = new Candidates();
            all.foremostFirst(place -> {
                Seat seat = kept.get(place);
                if (seat != null) {
                    packer.enter(seat);
                } else if (!packer.place(place)) {
                    if (Measures.strong(rows.importance(place))) {
                        packer.placeAlone(place, alone.getOrDefault(place, -1));
                    } else {
                        later.add(rows.importance(place), place);
                    }
                }
            });
            later.foremostFirst(place -> packer.placeAlone(place, alone.getOrDefault(place, -1)));
            return packer.seats();
        }
    }

    /** Where those of a level that may reach into a stretch of absolute pixels are at the finest step of the octave before. */
    private List<Seat> inherited(Level level, double left, double right) {
        var seats = new ArrayList<Seat>();
        if (coarser != null) {
            for (Seats tile : coarser.near(coarser.same(level), left / 2, right / 2)) {
                tile.seats().stream().filter(seat -> level.takes(rows.octave(seat.place()))).forEach(seats::add);
            }
        }
        return seats;
    }

    /** The tiles of a level that may reach into a stretch of absolute pixels, from left to right. */
    List<Seats> near(int number, double left, double right) {
        Level level = levels.get(number);
        var near = new ArrayList<Seats>();
        long last = level.tile(right + 2 * Level.BESIDE);
        for (long at = level.tile(left - level.longest() - 2 * Level.BESIDE); at <= last; at++) {
            near.add(seats(number, at));
        }
        return near;
    }
}
