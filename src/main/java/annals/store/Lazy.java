// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a snapshot that is opened when it is first asked for. Call it from any thread. */
final class Lazy<T> {
    private final Opening<T> opening;
    private @Nullable T part;

    Lazy(Opening<T> opening) {
        this.opening = opening;
    }

    /** How to open it, or to read from it. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws IOException, SQLException;
    }

    /** @throws UncheckedIOException where it cannot be opened, with what to do */
    synchronized T get() {
        T open = part;
        if (open == null) {
            open = read(opening);
            part = open;
        }
        return open;
    }

    synchronized Optional<T> ifOpened() {
        return Optional.ofNullable(part);
    }

    /** @throws UncheckedIOException where it cannot be read, with what to do */
    static <R> R read(Opening<R> reading) {
        try {
            return reading.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(
                    "The store cannot be read: start the program again, which mends it (" + e.getMessage() + ").", e));
        }
    }
}
