// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Parts of a window that its first picture does without: they are made once it is handed to the screen, one in each frame, so
 * that the window answers in between. JavaFX thread only.
 */
final class LaterParts extends AnimationTimer {
    /** Frames that the picture is waited for: where it takes longer, the parts are made in the meantime. */
    private static final int PATIENCE = 12;

    private final Deque<Runnable> parts;
    private final BooleanSupplier pictured;
    private int frames;
    private boolean begun;

    /**
     * Parts that are made from when it is started.
     *
     * @param parts what makes each, in the order in which they come
     * @param pictured whether the picture is there
     */
    LaterParts(Collection<Runnable> parts, BooleanSupplier pictured) {
        this.parts = new ArrayDeque<>(parts);
        this.pictured = pictured;
    }

    /** A frame begins: the one that shows the picture does nothing else. */
    @Override
    public void handle(long now) {
        if (begun) {
            makeNext();
        }
        begun = ++frames > PATIENCE || pictured.getAsBoolean();
    }

    private void makeNext() {
        if (!parts.isEmpty()) {
            parts.remove().run();
        }
        if (parts.isEmpty()) {
            stop();
        }
    }

    boolean areMade() {
        return parts.isEmpty();
    }

    /** Makes those that are still to come. */
    void makeAll() {
        while (!areMade()) {
            makeNext();
        }
    }
}
