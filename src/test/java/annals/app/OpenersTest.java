// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenersTest {
    @TempDir
    Path folder;

    @Test
    void aProgramIsFoundInAnyFolderOfThePath() throws IOException {
        String path = "" + File.pathSeparator + folder.resolve("none") + File.pathSeparator + folder;
        assertThat(Openers.none(path)).isTrue();
        Files.createFile(folder.resolve("xdg-open"));
        assertThat(Openers.none(path)).as("a file that is no program").isTrue();
        assertThat(folder.resolve("xdg-open").toFile().setExecutable(true)).isTrue();
        assertThat(Openers.none(path)).isFalse();
        assertThat(Openers.none(null)).isTrue();
    }
}
