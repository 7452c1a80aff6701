// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.Comparator;
import java.util.List;

/** The seats of a stretch of a lane in an octave of zoom steps, by place. */
record Seats(List<Seat> seats) implements Tiles.Kept {
    static final Seats NONE = new Seats(List.of());

    Seats {
        seats = List.copyOf(seats);
    }

    static Seats of(List<Seat> seats) {
        return new Seats(seats.stream().sorted(Comparator.comparingInt(Seat::place)).toList());
    }

    /** The same at all steps as at the finest. */
    Seats steady() {
        return new Seats(seats.stream().map(Seat::steady).toList());
    }

    @Override
    public int weight() {
        return 1 + seats.size();
    }
}
