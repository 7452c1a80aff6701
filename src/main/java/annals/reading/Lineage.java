// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Event;
import annals.model.EventOrder;
import annals.store.H2Store;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What led to an event, or what came of it, a few steps far: a tree that ends, on no path of which an event stands twice.
 * Where several paths lead to an event, the shortest goes on from it and the others only name it.
 *
 * @param steps the first ones, those to the most important events first
 */
public record Lineage(List<Step> steps) {
    /** Further away, things have to do with one another as all of history has. */
    private static final int DEEPEST = 3;
    /** So many events' own ties are followed at most, the nearest ones': a page is read, not searched. */
    private static final int FOLLOWED = 40;
    private static final Comparator<Tie> FOREMOST_FIRST = Comparator
            .comparingInt((Tie tie) -> -tie.other().importance()).thenComparing(Tie::other, EventOrder.COMPARATOR);

    public Lineage {
        steps = List.copyOf(steps);
    }

    /** A tie that leads on, and those that lead on from its end. */
    public record Step(Tie tie, List<Step> further) {
        public Step {
            further = List.copyOf(further);
        }

        private Stream<Step> all() {
            return Stream.concat(Stream.of(this), further.stream().flatMap(Step::all));
        }
    }

    /** Every step of the tree, each before those that it leads to. */
    public Stream<Step> all() {
        return steps.stream().flatMap(Step::all);
    }

    /** @param way to causes or to consequences: only these lead on from one event to the next */
    static Lineage of(Event event, Tie.Way way, H2Store store) {
        var root = new Growing(event, null, null);
        var waiting = new ArrayDeque<>(List.of(root));
        var followed = new HashSet<String>();
        while (!waiting.isEmpty() && followed.size() < FOLLOWED) {
            Growing next = waiting.remove();
            if (next.depth < DEEPEST && followed.add(next.event.id())) {
                Tie.of(next.event, store).stream().filter(tie -> tie.way() == way && !next.comesFrom(tie.other().id()))
                        .sorted(FOREMOST_FIRST).map(tie -> new Growing(tie.other(), tie, next)).forEach(next.further::add);
                waiting.addAll(next.further);
            }
        }
        return new Lineage(root.steps());
    }

    /** An event in a tree that is not whole yet. */
    private static final class Growing {
        private final Event event;
        private final @Nullable Tie tie;
        private final @Nullable Growing before;
        private final List<Growing> further = new ArrayList<>();
        private final int depth;

        Growing(Event event, @Nullable Tie tie, @Nullable Growing before) {
            this.event = event;
            this.tie = tie;
            this.before = before;
            depth = before == null ? 0 : before.depth + 1;
        }

        /** Whether an event is this one or stands on the path to it. */
        boolean comesFrom(String id) {
            return event.id().equals(id) || before != null && before.comesFrom(id);
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            for (Growing one : further) {
                if (one.tie != null) {
                    steps.add(new Step(one.tie, one.steps()));
                }
            }
            return steps;
        }
    }
}
