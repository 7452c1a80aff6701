// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** How benches drive the window. */
final class Driving {
    private Driving() {}

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
