// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.state.Background;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work beside the JavaFX thread. The only class that starts threads or hands work to that thread. */
final class FxBackground implements Background, AutoCloseable {
    /** A picture, an answer, a page and an export at once; more only wait for processors. */
    private static final int THREADS = 4;

    private static final int SECONDS_TO_TIDY_UP = 2;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("annals-", 1).factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        try {
            workers.execute(() -> {
                try {
                    T value = work.call();
                    deliver(() -> onDone.accept(value));
                } catch (Exception fault) {
                    deliver(() -> onFailed.accept(fault));
                } catch (Throwable grave) {
                    // whoever waits must hear of it, or would wait for ever
                    deliver(() -> onFailed.accept(new IllegalStateException(grave.toString(), grave)));
                }
            });
        } catch (RejectedExecutionException closed) {
            // the window is closing: nobody waits for an answer any more
        }
    }

    /** Starts work whose answer is asked for later, before there is a JavaFX thread. */
    <T> Future<T> ahead(Callable<T> work) {
        return workers.submit(work);
    }

    @Override
    public void deliver(Runnable news) {
        Platform.runLater(news);
    }

    /** Breaks off what is being done, and gives it the time to take its half-written files away. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
