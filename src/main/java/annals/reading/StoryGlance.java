// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Story;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.state.Visible;
import annals.store.H2Store;
import annals.time.EdtfDate;
import annals.timeline.Reach;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A story in the list of all.
 *
 * @param events how many it tells of
 * @param matching how many of these match what is asked
 * @param period how far they reach, as a period to ask for; empty where none has a date
 */
public record StoryGlance(Story story, int events, int matching, Optional<EdtfDate> period) {
    /** All stories, those that the question touches first and else in their own order. */
    static List<StoryGlance> all(Matches asked, H2Store store) {
        return store.stories().stream().map(story -> of(story, asked)).sorted((one, other) ->
                Boolean.compare(other.matching > 0, one.matching > 0)).toList();
    }

    private static StoryGlance of(Story story, Matches asked) {
        BitSet rows = asked.index().rows(EventIndex.Facet.STORY, List.of(story.id()));
        var told = new Matches(asked.index(), rows, rows);
        int matching = (int) rows.stream().filter(asked::has).count();
        return new StoryGlance(story, told.count(), matching, Reach.of(told).map(Visible::fitting).map(Visible::period));
    }
}
