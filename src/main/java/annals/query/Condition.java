// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import annals.time.EdtfDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that an event must satisfy. A set means any of its members and is never empty; ids stand for entities.
 */
public sealed interface Condition {
    /** What it is about; empty for words. */
    default Optional<Field> field() {
        return Optional.ofNullable(switch (this) {
            case Of(var kind, var _) -> Field.of(kind);
            case Categories _ -> Field.CATEGORY;
            case EvidenceIs _ -> Field.EVIDENCE;
            case Period _ -> Field.PERIOD;
            case Importance _ -> Field.IMPORTANCE;
            case Words _ -> null;
        });
    }

    /**
     * Tied to one of these of a kind: an organization took part, a person, a source says it, a story tells of it. For
     * organizations a parent stands for what it owned at the event's date too, and the key of a {@link SharedLane} for all
     * that stands in it.
     */
    record Of(Vocabulary.Kind kind, SortedSet<String> ids) implements Condition {
        public Of {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("a condition that nothing satisfies");
            }
            ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }

        public static Of one(Vocabulary.Kind kind, String id) {
            return new Of(kind, new TreeSet<>(Set.of(id)));
        }
    }

    record Categories(Set<Category> any) implements Condition {
        public Categories {
            any = Set.copyOf(any);
            if (any.isEmpty()) {
                throw new IllegalArgumentException("a condition that nothing satisfies");
            }
        }
    }

    record EvidenceIs(Set<Evidence> any) implements Condition {
        public EvidenceIs {
            any = Set.copyOf(any);
            if (any.isEmpty()) {
                throw new IllegalArgumentException("a condition that nothing satisfies");
            }
        }
    }

    /** The event possibly overlaps this period. An undated event never does. */
    record Period(EdtfDate span) implements Condition {}

    /** Importance from {@code least} to {@code most}, both included, 1 to 5. */
    record Importance(int least, int most) implements Condition {
        public Importance {
            if (least < 1 || most > 5 || least > most) {
                throw new IllegalArgumentException("importance from " + least + " to " + most);
            }
        }
    }

    /**
     * A word, or several in this order, in a title, summary or name of either language. One that is a name of an entity means
     * that entity's events too, and every text with any of its names; the title of a source means the events that cite it. A
     * single English word stands for its forms too (open: opens, opened), unless an organization or a person has it as a name.
     *
     * @param begun whether the last of them is only begun: any word that begins so is meant, and any name
     */
    record Words(String text, boolean begun) implements Condition {
        /** Whole words. */
        public Words(String text) {
            this(text, false);
        }

        public Words {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("no words");
            }
        }
    }
}
