// SPDX-License-Identifier: Apache-2.0
package annals.state;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does all work at once, on the thread of the test. */
public final class Direct implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        T value;
        try {
            value = work.call();
        } catch (Exception fault) {
            onFailed.accept(fault);
            return;
        }
        onDone.accept(value);
    }

    @Override
    public void deliver(Runnable news) {
        news.run();
    }
}
