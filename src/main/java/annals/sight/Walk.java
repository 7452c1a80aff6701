// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.query.EventIndex;
import annals.state.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A step from event to event: back and forth in time within a lane, up and down to the nearest event of the next lane. */
public enum Walk {
    BACK, ON, UP, DOWN;

    /** The lane that a walk to {@code row} ends in, coming from {@code lane}. */
    static int laneOf(Answer answer, int row, int lane, Walk direction) {
        List<Integer> own = IntStream.of(standing(answer, row)).filter(answer.lanes()::contains).sorted().boxed().toList();
        return switch (direction) {
            case BACK, ON -> own.contains(lane) ? lane : own.getFirst();
            case UP -> own.reversed().stream().filter(place -> place < lane).findFirst().orElse(own.getLast());
            case DOWN -> own.stream().filter(place -> place > lane).findFirst().orElse(own.getFirst());
        };
    }

    /** The lanes that an event stands in, shown or not. */
    private static int[] standing(Answer answer, int row) {
        return answer.matches().index().lanes(answer.by()).of(row);
    }

    /** Where one can walk: the dated events of an answer. Looks at the events around, not at all of them. Any thread. */
    record Path(Answer answer, Visible visible) {
        /** The event that a step leads to; empty where it leads nowhere. Without a start it is the first one in sight. */
        OptionalInt from(OptionalInt row, int lane, Walk direction) {
            EventIndex index = answer.matches().index();
            if (row.isEmpty() || !answer.matches().has(row.getAsInt()) || row.getAsInt() >= index.firstUndated()) {
                return firstInSight(index);
            }
            int from = row.getAsInt();
            int own = stands(from, lane) ? lane : standing(answer, from)[0];
            return switch (direction) {
                case BACK -> before(from, own);
                case ON -> after(from, own);
                case UP -> nearest(lanes().filter(place -> place < own).boxed().sorted(Comparator.reverseOrder()), from);
                case DOWN -> nearest(lanes().filter(place -> place > own).boxed().sorted(), from);
            };
        }

        private OptionalInt firstInSight(EventIndex index) {
            int first = IntStream.range(0, index.firstUndated()).filter(row -> index.earliestStart(row) >= visible.from())
                    .findFirst().orElse(index.firstUndated());
            return lanes().sorted().mapToObj(lane -> after(first - 1, lane)).flatMapToInt(OptionalInt::stream).findFirst();
        }

        private IntStream lanes() {
            return answer.lanes().stream().mapToInt(Integer::intValue);
        }

        private boolean stands(int row, int lane) {
            return IntStream.of(standing(answer, row)).anyMatch(place -> place == lane);
        }

        private boolean leadsTo(int row, int lane) {
            return answer.matches().has(row) && stands(row, lane);
        }

        private OptionalInt before(int row, int lane) {
            return IntStream.iterate(row - 1, other -> other >= 0, other -> other - 1)
                    .filter(other -> leadsTo(other, lane)).findFirst();
        }

        private OptionalInt after(int row, int lane) {
            return IntStream.range(row + 1, answer.matches().index().firstUndated())
                    .filter(other -> leadsTo(other, lane)).findFirst();
        }

        /** The event that is nearest in time, in the first of these lanes that holds any: rows are in the order of time. */
        private OptionalInt nearest(Stream<Integer> lanes, int to) {
            return lanes.map(lane -> nearer(before(to, lane), after(to, lane), to)).flatMapToInt(OptionalInt::stream).findFirst();
        }

        private OptionalInt nearer(OptionalInt before, OptionalInt after, int to) {
            EventIndex index = answer.matches().index();
            long at = index.earliestStart(to);
            boolean first = after.isEmpty() || before.isPresent()
                    && at - index.earliestStart(before.getAsInt()) <= index.earliestStart(after.getAsInt()) - at;
            return first ? before : after;
        }
    }
}
