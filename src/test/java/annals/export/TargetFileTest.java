// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndNothingOfTheFileStays() throws IOException {
        Path target = folder.resolve("a.csv");
        assertThatThrownBy(() -> TargetFile.write(target, to -> {
            to.write(1);
            throw new IOException("No space left on device");
        })).isInstanceOf(ExportException.class)
                .hasMessage("The disk that holds " + folder + " is full: make room, or choose another place.");
        assertThat(Shelf.names(folder)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatNeverHasRoomIsNotCalledFull() {
        assertThatThrownBy(() -> TargetFile.write(Path.of("/proc/a.csv"), to -> to.write(1)))
                .isInstanceOf(ExportException.class).message().doesNotContain("full");
    }

    @Test
    void anyOtherFaultIsToldWithItsReason() {
        assertThatThrownBy(() -> TargetFile.write(folder.resolve("a.csv"), _ -> {
            throw new IOException("Stale file handle");
        })).isInstanceOf(ExportException.class).hasMessageContaining("Stale file handle").hasMessageContaining("try again")
                .extracting(fault -> ((ExportException) fault).tell(Language.ZH)).asString().endsWith("（网络文件已失效）：请另选位置，或重试。");
        assertThatThrownBy(() -> TargetFile.write(folder.resolve("a.csv"), _ -> {
            throw new AccessDeniedException("a.csv");
        })).isInstanceOf(ExportException.class).hasMessageContaining("is not allowed");
    }

    @Test
    void whileItIsWrittenTheNameStillHoldsTheOldContent() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        TargetFile.write(target, to -> {
            to.write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(target).hasContent("old");
        });
        assertThat(target).hasContent("new");
        assertThat(Shelf.names(folder)).containsExactly("a.csv");
    }
}
