// SPDX-License-Identifier: Apache-2.0
package annals.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does no work until it is told to, then all of it on the thread of the test, in its order. */
public final class Held implements Background {
    private final Deque<Runnable> started = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        started.add(() -> new Direct().run(work, onDone, onFailed));
    }

    @Override
    public void deliver(Runnable news) {
        news.run();
    }

    /** How many pieces of work wait. */
    public int started() {
        return started.size();
    }

    /** Does what waits, and what is started meanwhile. */
    public void finish() {
        while (!started.isEmpty()) {
            started.remove().run();
        }
    }
}
