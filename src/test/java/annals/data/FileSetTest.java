// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {
    @TempDir
    Path folder;

    @Test
    void noneAppearsBeforeAllAreWholeAndThoseThatTheyReplaceGo() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "old a");
        Path obsolete = Files.writeString(folder.resolve("c"), "old c");
        try (var set = new FileSet()) {
            set.write(folder.resolve("b"), text("new b"));
            set.write(first, text("new a"));
            assertThat(first).hasContent("old a");
            assertThat(folder.resolve("b")).doesNotExist();
            set.putInPlace(List.of(obsolete));
        }
        assertThat(first).hasContent("new a");
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void whereOneCannotBePutInPlaceAllIsAsItWas() throws IOException {
        Path kept = Files.writeString(folder.resolve("a"), "old a");
        Path obsolete = Files.writeString(folder.resolve("c"), "old c");
        Path blocked = Files.createDirectories(folder.resolve("z/full")).getParent();
        try (var set = new FileSet()) {
            set.write(kept, text("new a"));
            set.write(folder.resolve("b"), text("new b"));
            set.write(blocked, text("never"));
            assertThatThrownBy(() -> set.putInPlace(List.of(obsolete))).isInstanceOf(IOException.class);
        }
        assertThat(kept).hasContent("old a");
        assertThat(obsolete).hasContent("old c");
        assertThat(names()).containsExactly("a", "c", "z");
    }

    @Test
    void whatIsNotPutInPlaceLeavesNothing() throws IOException {
        try (var set = new FileSet()) {
            set.write(folder.resolve("a"), text("new a"));
            assertThatThrownBy(() -> set.write(folder.resolve("b"), _ -> {
                throw new IOException("No space left on device");
            })).hasMessageContaining("No space left");
        }
        assertThat(names()).isEmpty();
    }

    private static SafeFile.Body text(String content) {
        return to -> to.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
