// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.control.TimelineView;
import annals.kit.Kit;
import annals.reading.RollModel.Place;
import annals.sight.LaneModel;
import annals.state.Arrangement;
import annals.state.ViewState;
import annals.words.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a screen reader says of the timeline: the selected event as its row in the list would say it, so that the arrow keys can
 * be followed by ear; while nothing is selected, what there is and how to walk it; of a lane that is folded or opened, its name,
 * what it holds and how it is now. All lanes are told where a screen reader is asked for help.
 */
record TimelineVoice(Kit kit, TimelineView view) {
    void follow() {
        kit.model().state().stateProperty().map(ViewState::selected).subscribe(_ -> ask());
        kit.model().state().stateProperty().subscribe((before, now) -> {
            if (!before.lanes().equals(now.lanes()) && before.lanes().by() == now.lanes().by()) {
                arranged(before.lanes());
            }
        });
        kit.whenAsked(this::ask);
        view.helpProperty().set(this::lanes);
        view.accessibleRoleDescriptionProperty().bind(kit.words().live(Message.PERSPECTIVE_TIMELINE));
    }

    private String lanes() {
        return String.join("; ", kit.model().lanes().shown().stream().map(this::lane).toList());
    }

    private String lane(int lane) {
        LaneModel lanes = kit.model().lanes();
        return kit.words().now(lanes.folds(lane) ? Message.LANE_SAID_FOLDED : Message.LANE_SAID, lanes.count(lane),
                kit.words().now(lanes.present().get(lane).name()));
    }

    private void arranged(Arrangement before) {
        LaneModel lanes = kit.model().lanes();
        List<Integer> changed = lanes.shown().stream()
                .filter(lane -> before.folds(lanes.present().get(lane).key()) != lanes.folds(lane)).toList();
        if (!changed.isEmpty()) {
            view.setAccessibleText(changed.size() == 1 ? lane(changed.getFirst()) : kit.words().now(
                    lanes.folds(changed.getFirst()) ? Message.LANES_SAID_FOLDED : Message.LANES_SAID_OPEN, changed.size()));
        }
    }

    private void ask() {
        kit.model().rolls().place(this::say);
    }

    private void say(Optional<Place> place) {
        int matches = kit.model().answers().answer().map(answer -> answer.matches().count()).orElse(0);
        view.setAccessibleText(place.map(kit.words()::of).orElseGet(() -> kit.words().now(Message.TIMELINE_NAME, matches)));
    }
}
