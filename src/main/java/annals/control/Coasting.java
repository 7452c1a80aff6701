// SPDX-License-Identifier: Apache-2.0
package annals.control;

import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Lets the paper go on after a drag, a frame at each pulse, until anything is done in its window. JavaFX thread only. */
final class Coasting extends AnimationTimer {
    private static final double NANOS = 1e9;
    private static final long NOT_YET = Long.MIN_VALUE;

    private final TimelineView view;
    private Coast coast = new Coast(0, 0);
    private long began = NOT_YET;
    private double done;
    private final EventHandler<InputEvent> stopper = event -> {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == KeyEvent.KEY_PRESSED
                || event.getEventType() == ScrollEvent.SCROLL) {
            stop();
        }
    };

    Coasting(TimelineView view) {
        this.view = view;
    }

    void start(Coast from) {
        if (from.moves()) {
            coast = from;
            began = NOT_YET;
            done = 0;
            view.getScene().addEventFilter(InputEvent.ANY, stopper);
            start();
        }
    }

    @Override
    public void stop() {
        super.stop();
        if (view.getScene() != null) {
            view.getScene().removeEventFilter(InputEvent.ANY, stopper);
        }
    }

    @Override
    public void handle(long now) {
        began = began == NOT_YET ? now : began;
        double seconds = (now - began) / NANOS;
        view.wishes().pan(coast.x(seconds) - coast.x(done), coast.y(seconds) - coast.y(done));
        done = seconds;
        if (seconds >= Coast.SECONDS) {
            stop();
        }
    }
}
