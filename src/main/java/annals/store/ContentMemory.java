// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.SafeFile;
import annals.data.Sha256;
import annals.data.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hash of what is in data folders, kept in a file of the home folder together with what the files looked like from
 * outside when they were read: as long as they look the same, they need not be read again. Kept is only what is certain: not
 * what changed while it was read or a moment before, for what changes twice within a tick of the clock looks the same. Each
 * line is the SHA-256 of a {@link Stamp} and the hash of the content, both in hex; the last used first.
 */
final class ContentMemory {
    private static final String FILE = "contents";
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64} [0-9a-f]{64}");
    /** As many sets of folders as somebody may go to and fro between. */
    private static final int KEPT = 8;
    /** The slowest clock of a file system, that of FAT, ticks every two seconds. */
    private static final Duration TICK = Duration.ofSeconds(3);

    private final Path home;
    private final InstantSource clock;

    ContentMemory(Path home, InstantSource clock) {
        this.home = home;
        this.clock = clock;
    }

    /** The same as {@link DataFolder#hash}, without reading files that are certain to be as they were. */
    String hash(List<DataFolder> folders) throws IOException {
        Optional<Stamp> now = stamp(folders);
        Optional<String> known = now.flatMap(stamp -> lines().stream().filter(line -> line.startsWith(digest(stamp) + " ")).findFirst());
        return known.isPresent() ? known.get().split(" ", 2)[1] : read(folders);
    }

    /** Reads all files and remembers what they hold. */
    String read(List<DataFolder> folders) throws IOException {
        Instant begun = clock.instant();
        Optional<Stamp> before = stamp(folders);
        DataFolder.Content content = DataFolder.content(folders);
        if (content.whole() && before.isPresent() && before.get().certain() && before.get().changed().isBefore(begun.minus(TICK))
                && before.equals(stamp(folders))) {
            remember(digest(before.get()) + " " + content.hash());
        }
        return content.hash();
    }

    /** A folder that cannot be asked is told of by who reads it. */
    private static Optional<Stamp> stamp(List<DataFolder> folders) {
        try {
            return Optional.of(Stamp.of(folders));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(home.resolve(FILE)).stream().filter(LINE.asMatchPredicate()).toList();
        } catch (IOException nothingKept) {
            return List.of();
        }
    }

    private void remember(String line) {
        var kept = new ArrayList<String>(List.of(line));
        lines().stream().filter(other -> !other.equals(line)).limit(KEPT - 1).forEach(kept::add);
        try {
            Files.createDirectories(home);
            SafeFile.write(home.resolve(FILE), String.join("\n", kept) + "\n");
        } catch (IOException e) {
            // then all is read the next time; the store tells of a home that cannot be written
        }
    }

    private static String digest(Stamp stamp) {
        return Sha256.hex(stamp.text());
    }
}
