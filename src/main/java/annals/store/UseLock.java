// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A lock on a file beside a folder, which says that the folder is in use. The system lets go of it when the process ends,
 * however it ends. The file's time is the time of the last use.
 */
final class UseLock implements AutoCloseable {
    private final FileChannel channel;

    private UseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Says that the folder is in use; anyone else may say so, too. Waits only while someone has it {@link #alone}. */
    static UseLock share(Path file) throws IOException {
        while (true) {
            var channel = open(file);
            try {
                // before locking: setting the time opens and closes the file, and with that the system drops a process's locks
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                // one byte at a place of its own: two users within one process must not overlap
                if (locks(channel, ThreadLocalRandom.current().nextLong(1L << 62)) && Files.exists(file)) {
                    return new UseLock(channel);
                }
            } catch (NoSuchFileException e) {
                // whoever had it alone has removed it with its folder: once more
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    /** Has the folder to itself until closed, if nobody uses it; never waits. */
    static Optional<UseLock> alone(Path file) throws IOException {
        var channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new UseLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // this very process uses it
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean locks(FileChannel channel, long place) throws IOException {
        try {
            return channel.lock(place, 1, true).isValid();
        } catch (OverlappingFileLockException e) {
            Thread.onSpinWait();
            return false;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the system lets go of it with the process
        }
    }
}
