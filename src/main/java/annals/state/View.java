// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.query.LanesBy;
import annals.query.Query;
import java.util.Optional;

/**
 * What of a window's state one keeps under a name or sends to somebody: what is asked, seen and read. Language, theme and the
 * pixels that lanes are scrolled by belong to whoever looks.
 *
 * @param visible to the day or nearer, so that its text is short and means the same again, see {@link #of}
 * @param told the step of a story that is read; empty where no story is open
 * @param aspect what of the figures, and which companies side by side
 */
public record View(Query query, Visible visible, LanesBy lanes, Perspective perspective, Optional<Selection> selected,
        Optional<Told> told, Aspect aspect) {
    /** A step of a story. @param step counted from 0 */
    public record Told(String story, int step) {}

    /** What a window shows now: the time rounded by less than the eye can see. */
    public static View of(ViewState state) {
        return new View(state.query(), state.visible().rounded(), state.lanes().by(), state.perspective(), state.selected(),
                state.story().map(place -> new Told(place.story(), place.step())), state.aspect());
    }

    /** The state of a window that shows it, as far as there is time to travel to. */
    public ViewState in(ViewState now, Visible bounds) {
        Visible shown = visible.length() > bounds.length() ? bounds : visible.within(bounds);
        return now.withQuery(query).withVisible(shown).withScroll(0).withSelected(selected).withLanes(now.lanes().by(lanes))
                .withPerspective(perspective).withAspect(aspect)
                .withStory(told.map(step -> new StoryPlace(step.story(), step.step(), now.query(), now.visible())));
    }
}
