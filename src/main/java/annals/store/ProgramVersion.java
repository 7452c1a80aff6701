// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.OpeningFault;
import annals.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells one build of the program from another: another one may write its snapshots in another way, and nobody has to
 * remember to count a version up.
 */
final class ProgramVersion {
    private ProgramVersion() {}

    /** Length and time of the program's jar, or of its classes where it runs from a folder. */
    static String fingerprint() throws IOException {
        var source = ProgramVersion.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path program = Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(program)) {
                return stamp(program);
            }
            try (Stream<Path> classes = Files.walk(program.resolve("annals"))) {
                return classes.filter(Files::isRegularFile).sorted().map(ProgramVersion::stamp).collect(Collectors.joining(","));
            }
        } catch (URISyntaxException | UncheckedIOException e) {
            throw new OpeningFault("Cannot read the program's own files: install it again.",
                    new Text("Annals cannot read its own files. Install it again.", "Annals无法读取自身的程序文件。请重新安装。"), e);
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
