// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The list of a snapshot's files, one line each: CRC32C, length, name; its last line is the CRC32C of the lines before. It is
 * written last, so a folder that has one is whole.
 */
final class Manifest {
    private static final String NAME = "manifest";
    private static final int BUFFER = 1 << 16;

    private Manifest() {}

    /** Writes the manifest of all files that are in the folder, and waits until everything is on the disk. */
    static void write(Path folder) throws IOException {
        var lines = new StringBuilder();
        for (Path file : Disk.files(folder)) {
            Disk.sync(file);
            lines.append(line(file, folder.relativize(file).toString().replace('\\', '/'))).append('\n');
        }
        lines.append(sum(lines.toString())).append('\n');
        Path manifest = Files.writeString(folder.resolve(NAME), lines);
        Disk.sync(manifest);
        Disk.syncFolder(folder);
    }

    /** What is wrong with a snapshot, as the end of a sentence; empty where every file is as it was written. */
    static Optional<String> damage(Path folder) throws IOException {
        try {
            List<String> lines = Files.readString(folder.resolve(NAME)).lines().toList();
            String listed = lines.isEmpty() ? "" : String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
            if (lines.isEmpty() || !lines.getLast().equals(sum(listed))) {
                return Optional.of("its manifest was changed");
            }
            for (String line : lines.subList(0, lines.size() - 1)) {
                String name = line.split(" ", 3)[2];
                if (!line(folder.resolve(name), name).equals(line)) {
                    return Optional.of("its file " + name + " was changed");
                }
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of("its file " + Path.of(String.valueOf(e.getFile())).getFileName() + " is missing");
        } catch (java.nio.charset.CharacterCodingException e) {
            return Optional.of("its manifest was changed");
        }
    }

    private static String line(Path file, String name) throws IOException {
        var sum = new CRC32C();
        long length = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            for (int read = channel.read(buffer); read >= 0; read = channel.read(buffer)) {
                length += read;
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return hex(sum) + " " + length + " " + name;
    }

    private static String sum(String lines) {
        var sum = new CRC32C();
        sum.update(lines.getBytes(StandardCharsets.UTF_8));
        return hex(sum);
    }

    private static String hex(CRC32C sum) {
        return String.format("%08x", sum.getValue());
    }
}
