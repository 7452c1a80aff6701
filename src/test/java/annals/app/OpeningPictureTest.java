// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningPictureTest {
    @TempDir
    Path home;

    private final OpeningPicture picture =
            new OpeningPicture("second of November\n深色", 7, 5, IntBuffer.wrap(new Random(1).ints(35).toArray()));

    @Test
    void whatWasKeptIsFoundAgain() throws IOException {
        picture.write(home);
        assertThat(OpeningPicture.read(home)).contains(picture);
    }

    @Test
    void theNewestIsKeptAlone() throws IOException {
        picture.write(home);
        var newer = new OpeningPicture("third", 1, 1, IntBuffer.wrap(new int[] {-1}));
        newer.write(home);
        assertThat(OpeningPicture.read(home)).contains(newer);
        try (var files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aHomeWithoutOneHasNone() {
        assertThat(OpeningPicture.read(home)).isEmpty();
        assertThat(OpeningPicture.read(home.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aFileThatWasCutIsNone() throws IOException {
        picture.write(home);
        Path file;
        try (var files = Files.list(home)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(OpeningPicture.read(home)).as("cut to " + length).isEmpty();
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(OpeningPicture.read(home)).isEmpty();
    }
}
