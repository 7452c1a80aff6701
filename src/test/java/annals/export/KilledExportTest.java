// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves the old file, and what is half done goes with a later export. */
class KilledExportTest {
    @TempDir
    Path folder;

    /** Writes half a file, says so, and waits to be killed. */
    public static void main(String[] args) throws IOException {
        TargetFile.write(Path.of(args[0]), to -> {
            to.write(new byte[200_000]);
            System.out.println("half");
            while (System.in.read() >= 0) {
                // until it is killed
            }
        });
    }

    @Test
    void theOldFileStaysAndTheHalfOneIsTakenAwayLater() throws IOException, InterruptedException {
        Path target = Files.writeString(folder.resolve("report.pdf"), "old");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), KilledExportTest.class.getName(), target.toString()).redirectErrorStream(true)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("half");
        // as long as it lives its file is its own, whatever another process writes here
        write("new");
        assertThat(Shelf.names(folder)).hasSize(2);
        other.destroyForcibly().waitFor();
        assertThat(target).hasContent("new");
        List<String> left = Shelf.names(folder);
        assertThat(left).hasSize(2);
        // one of another machine may still be written to: it is left alone for a while
        write("newer");
        assertThat(Shelf.names(folder)).isEqualTo(left);
        Files.setLastModifiedTime(folder.resolve(left.getFirst()), FileTime.from(Instant.now().minusSeconds(7200)));
        write("newest");
        assertThat(target).hasContent("newest");
        assertThat(Shelf.names(folder)).containsExactly("report.pdf");
    }

    private void write(String text) throws IOException {
        TargetFile.write(folder.resolve("report.pdf"), to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
