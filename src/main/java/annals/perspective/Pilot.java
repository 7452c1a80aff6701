// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.state.StateModel;
import javafx.animation.AnimationTimer;

/** Takes the timeline along its flights, a frame at each pulse. JavaFX thread only. */
final class Pilot extends AnimationTimer {
    private static final double NANOS = 1e9;
    private static final long NOT_YET = Long.MIN_VALUE;

    private final StateModel state;
    private long began = NOT_YET;

    Pilot(StateModel state) {
        this.state = state;
        state.flightProperty().subscribe(flight -> {
            began = NOT_YET;
            if (flight.isPresent()) {
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void handle(long now) {
        began = began == NOT_YET ? now : began;
        state.advance((now - began) / NANOS);
    }
}
