// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of JSON files in the format of {@code data/}: the shipped one, where unknown keys are errors, or a person's
 * own, where they are warnings.
 */
public record DataFolder(Path path, boolean shipped) {
    private static final String ENDING = ".json";

    /**
     * Reads all folders into one knowledge: a later folder's event or entity replaces an earlier one with its id, which
     * is told as a warning. Never stops at a fault; what is sound is kept.
     *
     * @throws IOException where a folder or file cannot be read at all
     */
    public static Loaded<Knowledge> read(List<DataFolder> folders) throws IOException {
        return FolderReader.read(folders, List.of());
    }

    /**
     * The JSON files in it, in the order they are read: the entity files, eras, events/*.json and stories/*.json by name.
     * A missing folder has none.
     */
    public List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (Kind kind : Kind.values()) {
            files.addAll(files(kind));
        }
        return List.copyOf(files);
    }

    /** Those that hold one kind of thing. */
    List<Path> files(Kind kind) throws IOException {
        if (kind.inFolder()) {
            return list(path.resolve(kind.plural()), file -> isData(file));
        }
        Path file = path.resolve(kind.plural() + ENDING);
        return Files.isRegularFile(file) ? List.of(file) : List.of();
    }

    /** JSON files beside the known ones, which a person may believe to be read. */
    List<Path> unread() throws IOException {
        List<Path> known = files();
        return list(path, file -> isData(file) && !known.contains(file));
    }

    /** A hash (SHA-256, hex) of the names and bytes of all files: the same content has the same one, on every machine. */
    public static String hash(List<DataFolder> folders) throws IOException {
        MessageDigest digest = sha256();
        for (DataFolder folder : folders) {
            List<Path> files = folder.files();
            if (!files.isEmpty()) {
                digest.update(folder.shipped ? "shipped\n".getBytes(StandardCharsets.UTF_8) : "own\n".getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : files) {
                String name = folder.path.relativize(file).toString().replace('\\', '/');
                digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
                try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                } catch (AccessDeniedException e) {
                    throw denied(file, e);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        } catch (AccessDeniedException e) {
            throw denied(folder, e);
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    static IOException denied(Path path, Exception cause) {
        return new IOException("cannot read " + path + ": access denied; give yourself the right to read it", cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
