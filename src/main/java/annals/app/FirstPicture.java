// SPDX-License-Identifier: Apache-2.0
package annals.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits until something to be seen is on the screen. JavaFX thread. */
final class FirstPicture extends AnimationTimer {
    /** The third frame begins when the first is drawn: the drawing thread is never more than one frame behind. */
    private static final int FRAMES = 3;

    private final BooleanSupplier there;
    private final Runnable seen;
    private int frames;

    private FirstPicture(BooleanSupplier there, Runnable seen) {
        this.there = there;
        this.seen = seen;
    }

    /** @param there whether it is in the scene, asked in each frame until it is */
    static void watch(BooleanSupplier there, Runnable seen) {
        new FirstPicture(there, seen).start();
    }

    @Override
    public void handle(long now) {
        if ((frames > 0 || there.getAsBoolean()) && ++frames == FRAMES) {
            stop();
            seen.run();
        }
    }
}
