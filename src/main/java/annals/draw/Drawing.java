// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A picture as plain data: the same for screen, SVG, PNG and PDF.
 *
 * @param width in pixels
 * @param height in pixels
 * @param marks what is drawn, the first lowest
 * @param spots where something answers to the pointer or carries a link, the first lowest
 */
public record Drawing(double width, double height, List<Mark> marks, List<Spot> spots) {
    public Drawing {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }

    /** The topmost spot at a place. */
    public Optional<Spot> spotAt(double x, double y) {
        return spots.reversed().stream().filter(spot -> spot.area().contains(x, y)).findFirst();
    }

    /** Where something stands; for an event that is not drawn alone, where it is counted. */
    public Optional<Spot> spotOf(Subject subject) {
        return subject instanceof Subject.Item(var row, var _)
                ? spotsOf(row).filter(spot -> spot.subject().equals(subject)).findFirst()
                : spots.stream().filter(spot -> spot.subject().equals(subject)).findFirst();
    }

    /** Where an event stands or is counted, in each lane that shows it. */
    public Stream<Spot> spotsOf(int row) {
        return spots.stream().mapMulti((spot, found) -> {
            OptionalInt lane = switch (spot.subject()) {
                case Subject.Item(var own, var in) when own == row -> OptionalInt.of(in);
                case Subject.Cluster(var in, var rows) when rows.contains(row) -> OptionalInt.of(in);
                case Subject.Undated(var in, var rows) when rows.contains(row) -> OptionalInt.of(in);
                default -> OptionalInt.empty();
            };
            lane.ifPresent(in -> found.accept(new Spot(spot.area(), new Subject.Item(row, in))));
        });
    }

    /** An area of the picture that stands for something. */
    public record Spot(Rect area, Subject subject) {}

    /** What a spot stands for. */
    public sealed interface Subject {
        /** One event, by its row in the index, in the lane it is drawn in; each value of a chart has its own. */
        record Item(int row, int lane) implements Subject {}

        /** Several events of a lane that are too close to be drawn alone; rows in order, which nobody may change. */
        record Cluster(int lane, List<Integer> rows) implements Subject {}

        /** The events of a lane that have no place in time, counted beside its name; rows in order, which nobody may change. */
        record Undated(int lane, List<Integer> rows) implements Subject {}

        /** The name of a lane. */
        record Lane(int lane) implements Subject {}
    }
}
