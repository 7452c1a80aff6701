// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.model.Entity.Technology;
import annals.model.Event;
import annals.model.Relation;
import annals.time.Lead;
import java.util.Optional;

/**
 * An event of one company that is like one of another, and why.
 *
 * @param lead how long after the first the second began; empty where that cannot be told
 */
public record Pairing(int firstRow, int secondRow, Event first, Event second, Likeness why, Optional<Lead> lead) {
    /** What makes two events alike: something that the knowledge base says, never how they look. */
    public sealed interface Likeness {
        /**
         * The knowledge base says that one answers to the other or competes with it.
         *
         * @param bySecond whether it is the second event that says so
         */
        record Related(Relation relation, boolean bySecond) implements Likeness {}

        /** Each is its company's first event that names this concept, benchmark, data set, law or policy. */
        record FirstOn(Technology matter) implements Likeness {}
    }

    /** Whether the source of either date doubts it: the lead is then no surer than that. */
    public boolean doubted() {
        return first.when() != null && first.when().doubted() || second.when() != null && second.when().doubted();
    }

    /** How important both are together: of pairs that have no room beside each other the more important one is named. */
    public int importance() {
        return first.importance() + second.importance();
    }
}
