// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.reading.StoryPage;
import annals.state.Perspective;
import annals.state.ViewState;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The stories: the list of all, or one of them with the timeline beside it, or below it where there is little room. */
final class StoriesPane extends Region {
    /** From so many pixels on both have room beside each other. */
    private static final double WIDE = 1000;
    private static final double BESIDE = 400;
    /** Above the timeline, a story takes no more than this part of the height. */
    private static final double MOST = 0.46;

    private final Kit kit;
    private final StoryList list;
    private final StoryTeller teller;
    private final TimelinePane timeline;

    /** @param timeline the window's only one, which is here while a story is read */
    StoriesPane(Kit kit, TimelinePane timeline) {
        this.kit = kit;
        this.timeline = timeline;
        list = new StoryList(kit);
        teller = new StoryTeller(kit);
        getStyleClass().add("stories-pane");
        kit.model().state().stateProperty().map(ViewState::perspective).subscribe(_ -> show());
        kit.model().stories().pageProperty().subscribe(_ -> show());
        show();
    }

    /** To the story that is read, or to the list of all. */
    @Override
    public void requestFocus() {
        (getChildren().contains(teller) ? teller : list).requestFocus();
    }

    /** Whoever reads with keys goes on with what takes the place of what is gone. */
    private void show() {
        Optional<StoryPage> page = kit.model().stories().pageProperty().get();
        if (kit.model().state().state().perspective() != Perspective.STORIES) {
            return;
        }
        boolean read = isFocusWithin();
        if (page.isEmpty() && !getChildren().contains(list)) {
            put(list, teller);
            // it stays in the window: pictures go on coming
            timeline.setVisible(false);
            if (read) {
                list.requestFocus();
            }
        } else if (page.isPresent() && !(getChildren().contains(teller) && getChildren().contains(timeline))) {
            put(teller, list);
            if (!getChildren().contains(timeline)) {
                getChildren().add(timeline);
            }
            timeline.setVisible(true);
            if (read) {
                teller.requestFocus();
            }
        }
    }

    private void put(Node one, Node insteadOf) {
        getChildren().remove(insteadOf);
        if (!getChildren().contains(one)) {
            getChildren().addFirst(one);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (getChildren().contains(list)) {
            list.resizeRelocate(0, 0, width, height);
        } else {
            boolean wide = width >= WIDE;
            double high = wide ? height : Math.ceil(Math.min(teller.prefHeight(width), height * MOST));
            teller.resizeRelocate(0, 0, wide ? BESIDE : width, high);
            if (getChildren().contains(timeline)) {
                timeline.resizeRelocate(wide ? BESIDE : 0, wide ? 0 : high, wide ? width - BESIDE : width, wide ? height : height - high);
            }
        }
    }
}
