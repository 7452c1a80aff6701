// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.control.TimelineView;
import annals.kit.Kit;
import annals.reading.RollModel.Place;
import annals.state.ViewState;
import annals.words.Message;
import java.util.Optional;

/**
 * What a screen reader says of the timeline: the selected event as its row in the list would say it, so that the arrow keys can
 * be followed by ear; while nothing is selected, what there is and how to walk it.
 */
record TimelineVoice(Kit kit, TimelineView view) {
    void follow() {
        kit.model().state().stateProperty().map(ViewState::selected).subscribe(_ -> ask());
        kit.whenAsked(this::ask);
        view.accessibleRoleDescriptionProperty().bind(kit.words().live(Message.PERSPECTIVE_TIMELINE));
    }

    private void ask() {
        kit.model().rolls().place(this::say);
    }

    private void say(Optional<Place> place) {
        int matches = kit.model().answers().answer().map(answer -> answer.matches().count()).orElse(0);
        view.setAccessibleText(place.map(kit.words()::of).orElseGet(() -> kit.words().now(Message.TIMELINE_NAME, matches)));
    }
}
