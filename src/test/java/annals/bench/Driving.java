// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** How benches drive the window. */
final class Driving {
    private Driving() {}

    /** Starts JavaFX and watches its frames. What goes wrong ends the program: its window would stay open for ever. */
    static Frames start() throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> {
            fault.printStackTrace();
            System.exit(1);
        });
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Frames frames = Frames.watch();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        return frames;
    }

    /** Does something on the JavaFX thread and waits for it. */
    static <T> T onFx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** The second in which a year begins, in UTC. */
    static double second(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
