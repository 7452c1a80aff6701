// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.control.TimelineView;
import annals.sight.TravelModel;
import java.util.function.DoubleSupplier;

/** What wishes come to wherever something is seen over the timeline's time: that moves alike in each perspective. */
abstract class TimeWishes implements TimelineView.Wishes {
    /** Steps of a key or button. */
    static final int ZOOM = 4;
    /** What an arrow key moves, of what is visible. */
    static final double NUDGE = 0.15;

    final TravelModel travel;
    private final DoubleSupplier width;

    /** @param width across what time is seen, in pixels */
    TimeWishes(TravelModel travel, DoubleSupplier width) {
        this.travel = travel;
        this.width = width;
    }

    /** A key that means something else in each perspective. */
    abstract void own(TimelineView.Key key);

    /** Only through time: most of what is seen over it is as high as its place. */
    @Override
    public void pan(double dx, double dy) {
        travel.pan(dx, 0);
    }

    @Override
    public void scroll(double to) {
        // as high as its place
    }

    @Override
    public final void zoom(int steps, double aroundX) {
        travel.zoom(steps, aroundX);
    }

    @Override
    public final void leap(int steps, double aroundX) {
        travel.leap(steps, aroundX);
    }

    @Override
    public final void hold() {
        travel.hold();
    }

    @Override
    public final void press(TimelineView.Key key) {
        switch (key) {
            case EARLIER -> travel.pan(width.getAsDouble() * NUDGE, 0);
            case LATER -> travel.pan(-width.getAsDouble() * NUDGE, 0);
            case CLOSER -> travel.zoom(-ZOOM);
            case FARTHER -> travel.zoom(ZOOM);
            case START -> travel.home();
            case END -> travel.end();
            case CLOSE -> travel.selectNothing();
            case BACK, ON, UP, DOWN, HIGHER, LOWER, PAGE_UP, PAGE_DOWN, FIT, FOLD, FOLD_ALL, OPEN -> own(key);
        }
    }
}
