// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A narrative over events, told in steps. */
public record Story(String id, Text title, List<Step> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param events ids of the events it is about
     * @param period what the timeline shows meanwhile; null where it stays
     * @param query what the timeline is filtered by meanwhile, as text; null for everything
     */
    public record Step(Text text, List<String> events, @Nullable EdtfDate period, @Nullable String query) {
        public Step {
            events = List.copyOf(events);
        }
    }
}
