// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path temp;

    @Test
    void whatWasThereStaysUntilAllIsWrittenAndNothingIsLeftBeside() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "older");

        assertThatThrownBy(() -> SafeFile.write(file, to -> {
            to.write(new byte[100_000]);
            assertThat(file).hasContent("older");
            throw new IOException("stopped");
        })).hasMessage("stopped");
        assertThat(file).hasContent("older");
        SafeFile.write(file, "newer");

        assertThat(file).hasContent("newer");
        assertThat(temp).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLinkStaysALinkToWhatIsWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "older");
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), file);

        SafeFile.write(link, "newer");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("newer");
    }
}
