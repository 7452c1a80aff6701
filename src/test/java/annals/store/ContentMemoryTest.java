// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Windows keeps no time of change that cannot be set, so nothing is remembered there. */
class ContentMemoryTest {
    private static final String OTHER_HASH = "0123456789abcdef".repeat(4);
    /** By which what the tests write is an hour old. */
    private static final InstantSource LATER = () -> Instant.now().plusSeconds(3600);

    @TempDir
    Path home;

    @TempDir
    Path data;

    private List<DataFolder> folders;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folders = List.of(new DataFolder(data, false));
        file = Files.writeString(Files.createDirectories(data.resolve("events")).resolve("mine.json"), "[{\"id\": \"a\"}]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatLooksTheSameIsNotReadAgain() throws IOException {
        var memory = new ContentMemory(home, LATER);
        assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
        keepInstead(OTHER_HASH);
        assertThat(memory.hash(folders)).as("as remembered").isEqualTo(OTHER_HASH);
        assertThat(memory.read(folders)).as("as it is").isEqualTo(DataFolder.hash(folders));
        assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
    }

    @Test
    void otherContentOfTheSameSizeAndTimeIsNoticedAMomentAfterItWasRead() throws IOException {
        var memory = new ContentMemory(home, InstantSource.system());
        FileTime time = Files.getLastModifiedTime(file);
        for (String id : List.of("b", "c", "d")) {
            memory.hash(folders);
            Files.setLastModifiedTime(Files.writeString(file, "[{\"id\": \"" + id + "\"}]"), time);
            assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
        }
        assertThat(home.resolve("contents")).as("nothing is certain yet").doesNotExist();
    }

    @Test
    void otherContentOfTheSameSizeAndTimeIsNoticedLongAfter() throws IOException {
        var memory = new ContentMemory(home, LATER);
        memory.hash(folders);
        FileTime time = Files.getLastModifiedTime(file);
        nextTick();
        Files.setLastModifiedTime(Files.writeString(file, "[{\"id\": \"b\"}]"), time);
        assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
    }

    @Test
    void anotherFileOfTheSameSizeAndTimeInItsPlaceIsNoticed() throws IOException {
        Path other = Files.writeString(data.resolve("other"), "[{\"id\": \"b\"}]");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        var memory = new ContentMemory(home, LATER);
        memory.hash(folders);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
    }

    @Test
    void anotherFileAnotherNameAndAnotherRoleAreNoticed() throws IOException {
        var memory = new ContentMemory(home, LATER);
        memory.hash(folders);
        Path second = Files.writeString(data.resolve("events").resolve("second.json"), "[]");
        assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
        Files.move(second, second.resolveSibling("third.json"));
        assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
        Files.writeString(data.resolve("notes.json"), "[]");
        assertThat(memory.hash(folders)).as("a stray").isEqualTo(DataFolder.hash(folders));
        List<DataFolder> shipped = List.of(new DataFolder(data, true));
        assertThat(memory.hash(shipped)).isEqualTo(DataFolder.hash(shipped)).isNotEqualTo(memory.hash(folders));
    }

    @Test
    void whatWasKeptButIsDamagedDoesNotCount() throws IOException {
        var memory = new ContentMemory(home, LATER);
        memory.hash(folders);
        for (String damage : List.of("", "\0\0", OTHER_HASH, OTHER_HASH + " " + OTHER_HASH.substring(1))) {
            Files.writeString(home.resolve("contents"), damage);
            assertThat(memory.hash(folders)).isEqualTo(DataFolder.hash(folders));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fewAreKeptAndTheLastUsedStay() throws IOException {
        var memory = new ContentMemory(home, LATER);
        for (int i = 0; i < 20; i++) {
            nextTick();
            Files.writeString(file, "[{\"id\": \"" + i + "\"}]");
            memory.hash(folders);
        }
        assertThat(Files.readAllLines(home.resolve("contents"))).hasSize(8)
                .first().asString().endsWith(" " + DataFolder.hash(folders));
    }

    /** Puts another hash in the place of all that are kept. */
    private void keepInstead(String hash) throws IOException {
        Path kept = home.resolve("contents");
        Files.write(kept, Files.readAllLines(kept).stream().map(line -> line.split(" ")[0] + " " + hash).toList());
    }

    /** Goes on writing until the file system's clock has moved on: then a change cannot have the time of the last one. */
    private void nextTick() throws IOException {
        Path tick = data.resolve("tick");
        FileTime before = Files.getLastModifiedTime(Files.writeString(tick, ""));
        while (Files.getLastModifiedTime(Files.writeString(tick, "tick")).equals(before)) {
            Thread.onSpinWait();
        }
    }
}
