// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a file that appears under its name only when it is whole, and leaves nothing behind when it is not. */
public final class SafeFile {
    private static final int BUFFER = 1 << 16;
    private static final String BEGINNING = ".annals-";
    private static final String ENDING = ".part";
    private static final Pattern OWNED = Pattern.compile("\\.annals-(\\d{1,18})-[0-9a-f-]{36}\\.part");
    /** Nothing is written so slowly. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    /** What writes the content. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream to) throws IOException;
    }

    private SafeFile() {}

    /**
     * Replaces what is there, if anything; a symbolic link stays one, and what it leads to is replaced.
     *
     * @param name in a folder that is there
     * @throws IOException where the file cannot be written; then nothing has changed
     */
    public static void write(Path name, Body body) throws IOException {
        Path target = target(name);
        Path part = beside(target);
        try {
            writeWhole(part, body);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The same for a text, in UTF-8. */
    public static void write(Path name, String text) throws IOException {
        write(name, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The file that is written for a name: what it leads to where it is a link. */
    public static Path target(Path name) throws IOException {
        return Files.isSymbolicLink(name) && Files.exists(name) ? name.toRealPath() : name.toAbsolutePath();
    }

    /** A name beside a target that no other file has; what a process that was killed left there is taken away. */
    static Path beside(Path target) {
        Path part = target.resolveSibling(BEGINNING + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ENDING);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(Objects.requireNonNull(part.toAbsolutePath().getParent()),
                BEGINNING + "*" + ENDING)) {
            for (Path other : others) {
                if (isOrphan(other)) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // it is in nobody's way
        }
        return part;
    }

    /** Whether its process is gone. It may be one of another machine that shares the folder: then its file is not so old. */
    private static boolean isOrphan(Path part) throws IOException {
        Matcher owned = OWNED.matcher(String.valueOf(part.getFileName()));
        return owned.matches() && ProcessHandle.of(Long.parseLong(owned.group(1))).isEmpty()
                && Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(ABANDONED));
    }

    static void writeWhole(Path part, Body body) throws IOException {
        try (var file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
            body.write(out);
            out.flush();
            // on the disk before the name says it is: a power cut must not leave an empty file under it
            file.force(true);
        }
    }
}
