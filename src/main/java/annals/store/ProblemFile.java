// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.Problem;
import annals.model.Text;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was wrong with the data, in both languages. Files are kept relative to their folder, since the same content may be read from
 * another place later.
 */
final class ProblemFile {
    private ProblemFile() {}

    /** @param folders those that the problems are in */
    static void write(Path file, List<Problem> problems, List<DataFolder> folders) throws IOException {
        List<Path> bases = bases(folders);
        try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            to.writeInt(problems.size());
            for (Problem problem : problems) {
                int base = 0;
                while (base < bases.size() && !problem.file().startsWith(bases.get(base))) {
                    base++;
                }
                to.writeInt(base);
                write(base < bases.size() ? bases.get(base).relativize(problem.file()).toString() : problem.file().toString(), to);
                to.writeBoolean(problem.severity() == Problem.Severity.ERROR);
                to.writeInt(problem.line());
                to.writeInt(problem.column());
                write(problem.subject(), to);
                write(problem.message().en(), to);
                write(problem.message().zh(), to);
            }
        }
    }

    static List<Problem> read(Path file, List<DataFolder> folders) throws IOException {
        List<Path> bases = bases(folders);
        var problems = new ArrayList<Problem>();
        try (var from = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int count = from.readInt(); count > 0; count--) {
                int base = from.readInt();
                String name = String.valueOf(read(from));
                var severity = from.readBoolean() ? Problem.Severity.ERROR : Problem.Severity.WARNING;
                problems.add(new Problem(severity, base < bases.size() ? bases.get(base).resolve(name) : Path.of(name),
                        from.readInt(), from.readInt(), read(from), new Text(String.valueOf(read(from)), String.valueOf(read(from)))));
            }
        }
        return List.copyOf(problems);
    }

    /** Folders without files do not count: the content is the same without them. */
    private static List<Path> bases(List<DataFolder> folders) throws IOException {
        var bases = new ArrayList<Path>();
        for (DataFolder folder : folders) {
            if (!folder.files().isEmpty()) {
                bases.add(folder.path());
            }
        }
        return bases;
    }

    private static void write(@Nullable String text, DataOutputStream to) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(text == null ? -1 : bytes.length);
        to.write(bytes);
    }

    private static @Nullable String read(DataInputStream from) throws IOException {
        int length = from.readInt();
        return length < 0 ? null : new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }
}
