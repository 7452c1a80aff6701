// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.time.Bounds;
import annals.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The greatest value known at each time, of those that are official or reported. A date leaves open when a value came: it was
 * there at the latest on the last day on which its date may begin, and not before the first. Between the two a greater one may
 * have been there already, and the step is not certain. Estimates and claims hold no record. Immutable, any thread.
 *
 * @param steps in the order of time; each lasts until the next
 */
public record Records(List<Step> steps) {
    public Records {
        steps = List.copyOf(steps);
    }

    /**
     * From here on a value is the greatest that was certainly there.
     *
     * @param second where it begins
     * @param certain whether no greater one can have been there already
     */
    public record Step(long second, Charted holder, boolean certain) {}

    /** A date at whose end, or its beginning, something changes. */
    private record Change(long second, Charted value, boolean there) {}

    /** @param values of one kind; undated ones hold no record */
    public static Records of(List<Charted> values, Span known) {
        List<Change> changes = values.stream().filter(Records::counts).flatMap(value -> changes(value, known))
                .sorted(Comparator.comparingLong(Change::second).thenComparing(Change::there)
                        .thenComparing(change -> -change.value.from()).thenComparing(change -> change.value.row())).toList();
        var steps = new ArrayList<Step>();
        Charted certain = null;
        double possible = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < changes.size(); at++) {
            Change change = changes.get(at);
            double least = change.value.from();
            if (!change.there) {
                possible = Math.max(possible, change.value.to());
            } else if (certain == null || least > certain.from()) {
                certain = change.value;
            }
            boolean last = at + 1 == changes.size() || changes.get(at + 1).second > change.second;
            if (last && certain != null) {
                var step = new Step(change.second, certain, possible <= Math.max(certain.from(), certain.to()));
                if (steps.isEmpty() || !same(steps.getLast(), step)) {
                    steps.add(step);
                }
            }
        }
        return new Records(steps);
    }

    private static boolean counts(Charted value) {
        return value.when() != null && (value.standing() == Charted.Standing.OFFICIAL
                || value.standing() == Charted.Standing.REPORTED);
    }

    private static Stream<Change> changes(Charted value, Span known) {
        Bounds bounds = Objects.requireNonNull(value.when()).bounds();
        Span reach = Reach.of(bounds, known);
        long there = Math.clamp(bounds.latestStart(), reach.start(), reach.end());
        return Stream.of(new Change(reach.start(), value, false), new Change(there, value, true));
    }

    private static boolean same(Step one, Step other) {
        return one.holder.equals(other.holder) && one.certain == other.certain;
    }

    /** Who held the record, each once, in the order of time; {@code certain} where at some time nobody else can have. */
    public List<Step> holders() {
        Set<Charted> sure = new HashSet<>();
        steps.stream().filter(Step::certain).forEach(step -> sure.add(step.holder));
        Set<Charted> told = new HashSet<>();
        return steps.stream().filter(step -> told.add(step.holder))
                .map(step -> new Step(step.second, step.holder, sure.contains(step.holder))).toList();
    }
}
