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
    /** In less height there is no room for both above each other, and in less width none beside each other either. */
    private static final double LOW = 360;
    private static final double NARROW = 560;
    /** Beside a narrow timeline, a story takes this part of the width. */
    private static final double PART = 0.55;
    /** Above the timeline, a story takes no more than this part of the height, or where that is low, than that. */
    private static final double MOST = 0.46;
    private static final double MOST_OF_LITTLE = 0.7;

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
            boolean low = height < LOW;
            boolean beside = width >= (low ? NARROW : WIDE);
            double wide = beside ? Math.ceil(Math.min(BESIDE, width * PART)) : width;
            double high = beside ? height : Math.ceil(Math.min(teller.prefHeight(width), height * (low ? MOST_OF_LITTLE : MOST)));
            teller.resizeRelocate(0, 0, wide, high);
            if (getChildren().contains(timeline)) {
                timeline.resizeRelocate(beside ? wide : 0, beside ? 0 : high, beside ? width - wide : width, beside ? height : height - high);
            }
        }
    }
}
