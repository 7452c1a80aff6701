// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that belong together: none appears under its name before all are whole, and where one cannot be put there, those
 * that were there before are put back. What was not put in place is gone when it is closed.
 */
public final class FileSet implements AutoCloseable {
    private final List<Written> written = new ArrayList<>();
    private final List<Before> before = new ArrayList<>();

    private record Written(Path part, Path target) {}

    /** @param aside the same content under another name; none where nothing was there */
    private record Before(Path target, List<Path> aside) {}

    /**
     * Writes a file, not yet under its name; a symbolic link stays one, and what it leads to is replaced.
     *
     * @throws IOException where it cannot be written; then nothing has changed
     */
    public void write(Path name, SafeFile.Body body) throws IOException {
        Path target = SafeFile.target(name);
        Path part = SafeFile.beside(target);
        written.add(new Written(part, target));
        // where the program is asked to end while it writes, nothing is closed any more
        part.toFile().deleteOnExit();
        SafeFile.writeWhole(part, body);
    }

    /**
     * Puts all that was written under its names, in the order in which it was written.
     *
     * @param obsolete files that the set takes the place of though it has none of their names
     * @throws IOException where one of them cannot be replaced or removed; then all is as it was
     */
    public void putInPlace(List<Path> obsolete) throws IOException {
        try {
            for (Path old : obsolete) {
                remember(old);
                Files.delete(old);
            }
            for (Written one : written) {
                // the last one needs no way back: it is replaced or it is not
                if (one != written.getLast()) {
                    remember(one.target);
                }
                Files.move(one.part, one.target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            putBack(fault);
            throw fault;
        }
    }

    private void remember(Path target) throws IOException {
        if (!Files.exists(target)) {
            before.add(new Before(target, List.of()));
            return;
        }
        Path aside = SafeFile.beside(target);
        before.add(new Before(target, List.of(aside)));
        try {
            Files.createLink(aside, target);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(target, aside, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void putBack(IOException because) {
        for (Before one : before.reversed()) {
            try {
                if (one.aside.isEmpty()) {
                    Files.deleteIfExists(one.target);
                } else {
                    Files.move(one.aside.getFirst(), one.target, StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException lost) {
                because.addSuppressed(lost);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Written one : written) {
            Files.deleteIfExists(one.part);
        }
        for (Before one : before) {
            for (Path aside : one.aside) {
                Files.deleteIfExists(aside);
            }
        }
    }
}
