// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import annals.cli.Commands;
import annals.cli.ExitCode;
import annals.cli.Terminal;
import annals.data.DataFolder;
import annals.store.H2Store;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals export} as a process of its own, where its surroundings fail it: no half file stays, and an old one does. */
@EnabledOnOs(OS.LINUX)
class ExportInNeedTest {
    private static final String QUESTION = "company:deepmind period:2010/2019";
    /** What a shell says where it was not allowed to make a file system. */
    private static final int NOT_ALLOWED = 99;
    private static final List<String> ENDINGS = List.of(".pdf", ".html", ".svg", ".png");

    @TempDir
    private static Path home;

    @TempDir
    Path folder;
    private Path target;

    @BeforeAll
    static void buildTheStore() throws IOException {
        H2Store.open(home, List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true)), _ -> { }).close();
    }

    @BeforeEach
    void writeAnOldFile() throws IOException {
        target = Files.writeString(folder.resolve("report.pdf"), "old");
    }

    @Test
    void onAFullDiskTheOldFileStaysAndTheReasonIsSaid() throws IOException, InterruptedException {
        Ended ended = run(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", """
                mount -t tmpfs -o size=100k annals "$0" || exit %d
                printf old > "$0"/report.pdf
                "$@"
                code=$?
                ls -A "$0"; cat "$0"/report.pdf
                exit $code""".formatted(NOT_ALLOWED), folder.toString()), Main.class, export(home, target));
        assumeFalse(ended.code == NOT_ALLOWED || ended.said.startsWith("unshare: "), "no file system of its own");
        assertThat(ended).isEqualTo(new Ended(ExitCode.ENVIRONMENT, "The disk that holds " + folder
                + " is full: make room, or choose another place.\nreport.pdf\nold"));
    }

    @Test
    void whereNoFileMayBeSoLargeTheOldOneStaysAndTheReasonIsSaid() throws IOException, InterruptedException {
        Ended ended = run(List.of("sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"), Main.class, export(home, target));
        assertThat(ended).isEqualTo(new Ended(ExitCode.ENVIRONMENT, "No file as large as " + target
                + " may be there: choose another place, or export less.\n"));
        assertOnlyTheOldFileIsThere();
    }

    @Test
    void inAFolderThatMayNotBeWrittenToTheOldFileStaysAndTheReasonIsSaid() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        // whoever may write everywhere gives that up first
        Ended ended = run(Files.isWritable(folder) ? List.of("setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override")
                : List.of(), Main.class, export(home, target));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(ended).isEqualTo(new Ended(ExitCode.ENVIRONMENT, "Writing to the folder " + folder
                + " is not allowed: choose another place.\n"));
        assertOnlyTheOldFileIsThere();
    }

    @Test
    void whoIsAskedToEndTakesTheHalfFileAway() throws IOException, InterruptedException {
        Process process = begin(List.of(), Main.class, "export", "", "--lang", "both", "--home", home.toString(), "-o", target.toString());
        while (names().size() == 1) {
            assertThat(process.waitFor(1, TimeUnit.MILLISECONDS)).as("ended before it wrote").isFalse();
        }
        process.destroy();
        assertThat(process.waitFor()).as("by the signal to end").isEqualTo(128 + 15);
        assertOnlyTheOldFileIsThere();
    }

    @Test
    void withoutAnyFontsEveryPictureIsTheSame() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
        Ended ended = run(List.of("env", "FONTCONFIG_FILE=" + folder.resolve("fonts.conf")), Fontless.class,
                home.toString(), folder.resolve("without").toString());
        assertThat(ended).isEqualTo(new Ended(ExitCode.DONE, "no fonts\n"));
        Fontless.export(home, folder.resolve("with"));
        for (String ending : ENDINGS) {
            assertThat(folder.resolve("without" + ending)).hasSameBinaryContentAs(folder.resolve("with" + ending));
        }
    }

    /** Exports everything that has letters, and says whether the machine has fonts. */
    static final class Fontless {
        public static void main(String[] arguments) {
            System.setProperty("java.awt.headless", "true");
            // where Java would remember the fonts that it has once found
            System.setProperty("user.home", arguments[0]);
            export(Path.of(arguments[0]), Path.of(arguments[1]));
            System.out.println(hasFonts() ? "fonts" : "no fonts");
            System.exit(ExitCode.DONE);
        }

        private static boolean hasFonts() {
            try {
                return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
            } catch (RuntimeException none) {
                return false;
            }
        }

        static void export(Path home, Path name) {
            var terminal = new Terminal(System.out, System.err);
            for (String ending : ENDINGS) {
                assertThat(Commands.run(List.of(ExportInNeedTest.export(home, Path.of(name + ending))), Main.surroundings(terminal))).isZero();
            }
        }
    }

    /** @param said what a process told on both its ways */
    private record Ended(int code, String said) {}

    private static String[] export(Path home, Path target) {
        return new String[] {"export", QUESTION, "--home", home.toString(), "-o", target.toString()};
    }

    private static Ended run(List<String> before, Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = begin(before, main, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static Process begin(List<String> before, Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dstdout.encoding=UTF-8", "-Dannals.data=" + System.getProperty("annals.data"), "-cp",
                System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void assertOnlyTheOldFileIsThere() throws IOException {
        assertThat(names()).containsExactly("report.pdf");
        assertThat(target).hasContent("old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
