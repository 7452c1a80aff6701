// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.Sha256;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The snapshots below a home folder, each in a folder named by what it was built from. */
final class Snapshots {
    private static final String BUILDING = ".building-";
    private static final String DAMAGED = "damaged-";
    private static final String REMOVED = ".removed-";
    private static final String LOCKS = "locks";
    private static final String MENDING = "mending";
    private static final int DIGITS = 24;
    /** This many are kept for going back and forth between contents; of others, those that were used a short while ago. */
    private static final int KEPT = 4;
    private static final Duration SHORT_WHILE = Duration.ofHours(1);
    private static final Duration LONG_WHILE = Duration.ofDays(30);

    private final Path root;

    Snapshots(Path home) {
        root = home.resolve("snapshots");
    }

    /** The name of the snapshot of a content, as this build of the program would write it. */
    static String name(String contentHash) throws IOException {
        return Sha256.hex(contentHash + " " + ProgramVersion.fingerprint()).substring(0, DIGITS);
    }

    /** The snapshot of this name, if there is a sound one; a damaged one is moved aside with a notice. */
    Optional<Snapshot> find(String name, List<DataFolder> folders, Consumer<String> notices) throws IOException {
        UseLock use = UseLock.share(lock(name));
        boolean opened = false;
        try {
            Path folder = root.resolve(name);
            Optional<String> damage = Files.exists(folder) ? Manifest.damage(folder) : Optional.empty();
            if (damage.isPresent()) {
                moveAside(folder, notices);
            }
            if (damage.isPresent() || !Files.exists(folder)) {
                return Optional.empty();
            }
            var snapshot = Snapshot.open(folder, folders, use);
            opened = true;
            return Optional.of(snapshot);
        } finally {
            if (!opened) {
                use.close();
            }
        }
    }

    /** Writes a snapshot into an empty folder. */
    interface Writing {
        /** @return the hash of the content as it is when all is written: where the files were changed meanwhile, another one */
        String into(Path folder) throws IOException, SQLException;
    }

    /** Builds the snapshot of a content, unless it has changed, or another process is there first. @return as the writing */
    String build(String contentHash, Writing writing) throws IOException, SQLException {
        Path building = root.resolve(BUILDING + ProcessHandle.current().pid() + "-" + random());
        try (UseLock _ = UseLock.share(lock(building.getFileName().toString()))) {
            Files.createDirectory(building);
            String written = writing.into(building);
            if (written.equals(contentHash)) {
                moveIntoPlace(building, root.resolve(name(contentHash)));
            }
            return written;
        } finally {
            Disk.remove(building);
            Files.deleteIfExists(lock(building.getFileName().toString()));
        }
    }

    private void moveIntoPlace(Path building, Path folder) throws IOException {
        try {
            Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
            Disk.syncFolder(root);
        } catch (FileSystemException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
            // another process finished the same one first: theirs is as good
        }
    }

    /** Throws a snapshot away, if there is one; false where somebody has it open. */
    boolean discard(String name) throws IOException {
        return !Files.exists(root.resolve(name)) || removeUnused(name);
    }

    /**
     * Removes what a killed process left, what was moved aside at an earlier start, and snapshots that nobody has open and
     * that were not used for long. What cannot be removed now is left for next time.
     */
    void cleanUp(String wanted) throws IOException {
        Files.createDirectories(root.resolve(LOCKS));
        Map<String, Instant> unused = new TreeMap<>();
        for (String name : names(root)) {
            if (name.startsWith(DAMAGED) || name.startsWith(REMOVED)) {
                Disk.remove(root.resolve(name));
            } else if (name.startsWith(BUILDING)) {
                removeUnused(name);
            } else if (!name.equals(LOCKS) && !name.equals(wanted)) {
                unused.put(name, lastUse(name));
            }
        }
        var latestFirst = unused.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList();
        for (int place = 0; place < latestFirst.size(); place++) {
            Duration since = Duration.between(latestFirst.get(place).getValue(), Instant.now());
            if (since.compareTo(place < KEPT ? LONG_WHILE : SHORT_WHILE) > 0) {
                removeUnused(latestFirst.get(place).getKey());
            }
        }
        for (String name : names(root.resolve(LOCKS))) {
            boolean building = name.startsWith(BUILDING);
            if (!name.equals(wanted) && !Files.exists(root.resolve(name))
                    && (building || lastUse(name).isBefore(Instant.now().minus(LONG_WHILE)))) {
                removeUnused(name);
            }
        }
    }

    /** Removes a folder and its lock unless somebody uses it; never waits. */
    private boolean removeUnused(String name) throws IOException {
        Path removed = root.resolve(REMOVED + random());
        Optional<UseLock> alone = UseLock.alone(lock(name));
        if (alone.isEmpty()) {
            return false;
        }
        try (UseLock _ = alone.get()) {
            // away in one step, so that nobody ever opens half of it
            Files.move(root.resolve(name), removed, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(lock(name));
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(lock(name));
        }
        Disk.remove(removed);
        return true;
    }

    /**
     * Moves a damaged snapshot aside, unless another process is at it: two must not, or the second would move what the first
     * has built anew.
     */
    private void moveAside(Path folder, Consumer<String> notices) throws IOException {
        Optional<UseLock> mending = UseLock.alone(lock(MENDING));
        if (mending.isEmpty()) {
            return;
        }
        try (UseLock _ = mending.get()) {
            Optional<String> damage = Files.exists(folder) ? Manifest.damage(folder) : Optional.empty();
            if (damage.isPresent()) {
                Files.move(folder, root.resolve(DAMAGED + folder.getFileName() + "-" + random()), StandardCopyOption.ATOMIC_MOVE);
                notices.accept("The store was damaged (" + damage.get() + "); it was moved aside and is built again.");
            }
        }
    }

    private Instant lastUse(String name) throws IOException {
        Path lock = lock(name);
        Path used = Files.exists(lock) ? lock : root.resolve(name);
        return Files.exists(used) ? Files.getLastModifiedTime(used).toInstant() : Instant.EPOCH;
    }

    private Path lock(String name) {
        return root.resolve(LOCKS).resolve(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String random() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }
}
