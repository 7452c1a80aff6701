// SPDX-License-Identifier: Apache-2.0
package annals.state;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind, where only the newest question matters: one piece runs at a time, at most one waits, and what waits is
 * replaced by what comes after it. Window's thread only.
 */
public final class Latest {
    private final Background background;
    private final boolean showsEvery;
    private @Nullable Runnable waiting;
    private boolean busy;

    /** @param showsEvery whether an answer is told even if a newer question waits, as a picture in motion must be */
    public Latest(Background background, boolean showsEvery) {
        this.background = background;
        this.showsEvery = showsEvery;
    }

    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        Runnable start = () -> background.run(work, value -> finish(value, onDone), fault -> finish(fault, onFailed));
        if (busy) {
            waiting = start;
        } else {
            busy = true;
            start.run();
        }
    }

    private <V> void finish(V value, Consumer<V> told) {
        Runnable next = waiting;
        waiting = null;
        busy = next != null;
        try {
            if (next == null || showsEvery) {
                told.accept(value);
            }
        } finally {
            if (next != null) {
                next.run();
            }
        }
    }
}
