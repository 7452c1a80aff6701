// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.AskedTerm;
import annals.model.Event;
import annals.model.Text;
import java.util.List;

/**
 * Whether one sees an event on the timeline, and if not, everything that stands in the way.
 *
 * @param obstacles in the order in which one would meet them; none where it is drawn in sight
 */
public record Sight(Event event, int row, List<Obstacle> obstacles) {
    public Sight {
        obstacles = List.copyOf(obstacles);
    }

    /** What keeps one from seeing an event. */
    public sealed interface Obstacle {
        /** The question leaves it out: each of these terms alone would. */
        record Excluded(List<AskedTerm> terms) implements Obstacle {
            public Excluded {
                terms = List.copyOf(terms);
            }
        }

        /** It has no date, and so no place in time: it is counted beside the name of its lane. */
        record Undated() implements Obstacle {}

        /** It lies before or behind the time that is visible. */
        record OutsideTime(boolean earlier) implements Obstacle {}

        /** Its lane, of this key, is folded into a row of counts. */
        record Folded(Text lane, String key) implements Obstacle {}

        /** Its lane lies above or below what is in sight. */
        record OutsideLanes(Text lane, boolean higher) implements Obstacle {}

        /** It is counted among so many events that are too close to be drawn alone. */
        record Counted(int events) implements Obstacle {}
    }
}
