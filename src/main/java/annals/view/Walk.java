// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.query.EventIndex;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** A step from event to event: back and forth in time within a lane, up and down to the nearest event of the next lane. */
public enum Walk {
    BACK, ON, UP, DOWN;

    /** The lane that a walk to {@code row} ends in, coming from {@code lane}. */
    static int laneOf(EventIndex index, Set<Integer> shown, int row, int lane, Walk direction) {
        List<Integer> own = IntStream.of(index.lanes(row)).filter(shown::contains).sorted().boxed().toList();
        return switch (direction) {
            case BACK, ON -> own.contains(lane) ? lane : own.getFirst();
            case UP -> own.reversed().stream().filter(place -> place < lane).findFirst().orElse(own.getLast());
            case DOWN -> own.stream().filter(place -> place > lane).findFirst().orElse(own.getFirst());
        };
    }

    /** Where one can walk: the dated events of an answer. */
    record Path(Answer answer, Visible visible) {
        /** The event that a step leads to; empty where it leads nowhere. Without a start it is the first one in sight. */
        OptionalInt from(OptionalInt row, int lane, Walk direction) {
            EventIndex index = answer.matches().index();
            if (row.isEmpty() || !answer.matches().has(row.getAsInt()) || row.getAsInt() >= index.firstUndated()) {
                return firstInSight(index);
            }
            int from = row.getAsInt();
            int own = IntStream.of(index.lanes(from)).anyMatch(place -> place == lane) ? lane : index.lanes(from)[0];
            return switch (direction) {
                case BACK -> in(own).filter(other -> other < from).max();
                case ON -> in(own).filter(other -> other > from).min();
                case UP -> nearest(lanes().filter(place -> place < own).max(), from);
                case DOWN -> nearest(lanes().filter(place -> place > own).min(), from);
            };
        }

        private OptionalInt firstInSight(EventIndex index) {
            return lanes().sorted().flatMap(lane -> in(lane)
                    .filter(row -> index.bounds(row).earliestStart() >= visible.from()).limit(1)).findFirst();
        }

        private IntStream lanes() {
            return answer.lanes().stream().mapToInt(Integer::intValue);
        }

        /** The dated rows of a lane in order. */
        private IntStream in(int lane) {
            EventIndex index = answer.matches().index();
            return answer.matches().rows().filter(row -> row < index.firstUndated())
                    .filter(row -> IntStream.of(index.lanes(row)).anyMatch(place -> place == lane));
        }

        /** The event of a lane, where there is one, that is nearest in time. */
        private OptionalInt nearest(OptionalInt lane, int to) {
            EventIndex index = answer.matches().index();
            long at = index.bounds(to).earliestStart();
            return lane.stream().flatMap(this::in).filter(row -> row != to).boxed()
                    .min((a, b) -> Long.compare(distance(index, a, at), distance(index, b, at))).map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }

        private static long distance(EventIndex index, int row, long at) {
            return Math.abs(index.bounds(row).earliestStart() - at);
        }
    }
}
