// SPDX-License-Identifier: Apache-2.0
package annals.state;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work beside the window's own thread and brings the answer back to it. Call it on the window's thread. */
public interface Background {
    /** Starts the work; exactly one of the two is told afterwards, on the window's thread. */
    <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed);

    /** Brings news from the midst of some work to the window's thread. Callable from any thread. */
    void deliver(Runnable news);
}
