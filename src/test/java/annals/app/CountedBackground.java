// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.state.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The program's own background, its work counted, so that one can tell when nothing comes any more. */
final class CountedBackground implements Background, AutoCloseable {
    private final FxBackground all = new FxBackground();
    private int under;

    /** Whether something is being worked out that will be told to the window. JavaFX thread. */
    boolean busy() {
        return under > 0;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        under++;
        all.run(work, value -> told(onDone, value), fault -> told(onFailed, fault));
    }

    private <V> void told(Consumer<V> hears, V value) {
        under--;
        hears.accept(value);
    }

    @Override
    public void deliver(Runnable news) {
        all.deliver(news);
    }

    @Override
    public void close() {
        all.close();
    }
}
