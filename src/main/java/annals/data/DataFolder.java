// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Knowledge;
import annals.model.Language;
import annals.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
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
     * @throws IOException where the shipped folder is missing, or cannot be read at all
     */
    public static Loaded<Knowledge> read(List<DataFolder> folders) throws IOException {
        demandShipped(folders);
        return FolderReader.read(folders, List.of());
    }

    /**
     * Reads all folders as {@link #read(List)} does, but hands the events on as they are read. An interrupted thread breaks
     * it off.
     *
     * @return all but the events
     */
    public static Loaded<Knowledge> read(List<DataFolder> folders, EventSink events, Progress progress) throws IOException {
        demandShipped(folders);
        try {
            return FolderReader.read(folders, List.of(), events, progress);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof InterruptedIOException brokenOff) {
                throw brokenOff;
            }
            throw e;
        }
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
            return list(path.resolve(kind.plural()));
        }
        Path file = path.resolve(kind.plural() + ENDING);
        return Files.isRegularFile(file) ? List.of(file) : List.of();
    }

    /** A hash (SHA-256, hex) of the names and bytes of all files: the same content has the same one, on every machine. */
    public static String hash(List<DataFolder> folders) throws IOException {
        return content(folders).hash();
    }

    /**
     * What is in folders.
     *
     * @param hash as {@link DataFolder#hash} gives it
     * @param whole whether every file could be read
     */
    public record Content(String hash, boolean whole) {}

    /** Reads all files to tell their content. */
    public static Content content(List<DataFolder> folders) throws IOException {
        demandShipped(folders);
        MessageDigest digest = Sha256.digest();
        boolean whole = true;
        for (DataFolder folder : folders) {
            List<Path> files = folder.files();
            if (!files.isEmpty()) {
                digest.update(bytes(folder.shipped ? "shipped\n" : "own\n"));
            }
            for (Path file : files) {
                String name = folder.path.relativize(file).toString().replace('\\', '/');
                digest.update(bytes(name + "\n" + Files.size(file) + "\n"));
                whole &= folder.digest(file, digest);
            }
            if (!folder.shipped) {
                // what keeps files from being read is part of what there is to tell
                Strays.in(folder).stream().filter(stray -> stray.severity() == Problem.Severity.ERROR)
                        .forEach(stray -> digest.update(bytes(stray.tell(Language.EN) + "\n")));
            }
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), whole);
    }

    /** False where a file of a person's own cannot be read. */
    private boolean digest(Path file, MessageDigest digest) throws IOException {
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            if (shipped) {
                throw FileFaults.unread(file, e);
            }
            digest.update(bytes("unreadable\n"));
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException where the program's own knowledge is not there: then it is not whole, and must not seem empty */
    private static void demandShipped(List<DataFolder> folders) throws IOException {
        for (DataFolder folder : folders) {
            if (folder.shipped && folder.files().isEmpty()) {
                throw new OpeningFault("The program's own data are missing in " + folder.path + ": install the program again.",
                        new Text("The program's own data are missing in " + folder.path + ". Install the program again.",
                                folder.path + "中缺少程序自带的数据。请重新安装程序。"), null);
            }
        }
    }

    /** Whether there is no file of the format in it, so that it adds nothing. */
    public boolean isEmpty() throws IOException {
        return files().isEmpty();
    }

    /** Says that it {@link #isEmpty}, and which folder beside it may be meant. */
    public String nothingRead() throws IOException {
        var around = new ArrayList<Path>();
        if (path.toAbsolutePath().normalize().getParent() instanceof Path above) {
            around.add(above);
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                around.addAll(inside.filter(Files::isDirectory).sorted().toList());
            }
        }
        String meant = "put files there as its README says, such as events/mine.json";
        for (Path other : around) {
            if (!new DataFolder(other, false).isEmpty()) {
                meant = "name " + other + " instead";
                break;
            }
        }
        return "Nothing is read from " + path + ": it has none of the files of a data folder; " + meant + ".";
    }

    private List<Path> list(Path inside) throws IOException {
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.filter(DataFolder::isData).sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        } catch (AccessDeniedException e) {
            if (shipped) {
                throw FileFaults.unread(inside, e);
            }
            // told as a stray
            return List.of();
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
