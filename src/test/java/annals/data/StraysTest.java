// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Event;
import annals.model.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a data folder or in its place and is not read. */
class StraysTest {
    @TempDir
    Path temp;

    @Test
    void filesThatAreNotReadArePointedOut() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/UPPER.JSON", "[]");
        folder.write("events/2020/inner.json", "[]");
        folder.write("events/.swap.json", "[]");
        folder.write("events/notes.txt", "x");
        folder.write("eras.json/inner.txt", "x");
        Files.createSymbolicLink(temp.resolve("events/gone.json"), temp.resolve("nowhere.json"));
        Files.createSymbolicLink(temp.resolve("stories"), temp.resolve("nowhere"));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

        assertThat(loaded.problems()).extracting(problem -> temp.relativize(problem.file()) + " "
                + problem.severity() + " " + InBothLanguages.message(problem))
                .containsExactly(
                        "eras.json WARNING is a folder and not read; see the list of files in the README of the data",
                        "events/2020 WARNING is a folder and not read; see the list of files in the README of the data",
                        "events/UPPER.JSON WARNING is not read: its name must end in small letters, .json",
                        "events/gone.json ERROR leads nowhere: remove this link, or mend it",
                        "stories ERROR leads nowhere: remove this link, or mend it");
        assertThat(loaded.value().events()).hasSize(2);
    }

    @Test
    void aFileInThePlaceOfAFolderIsAFault() throws IOException {
        var folder = Folder.sound(temp.resolve("shipped"));
        Path own = Files.writeString(temp.resolve("data"), "[]");
        var other = new Folder(temp.resolve("other"));
        Path events = other.write("events", "[]");
        var folders = List.of(folder.shipped(), new DataFolder(own, false), other.own());

        assertThat(DataFolder.read(folders).problems()).extracting(InBothLanguages::tell).containsExactly(
                own + ":0:0: must be a folder: it is a file, so nothing is read here",
                events + ":0:0: must be a folder: it is a file, so nothing is read here");
        assertThat(DataFolder.hash(folders)).as("a store that was built before must not hide it")
                .isNotEqualTo(DataFolder.hash(List.of(folder.shipped())));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileOfOnesOwnThatCannotBeReadIsAFaultLikeAnyOther() throws IOException {
        var folder = Folder.sound(temp.resolve("shipped"));
        var own = new Folder(temp.resolve("own"));
        own.write("events/a.json", "[" + Folder.EVENT.replace("\"chatgpt\"", "\"mine\"") + "]");
        Path unreadable = Files.createSymbolicLink(own.path().resolve("events/b.json"), Path.of("/proc/self/mem"));
        var folders = List.of(folder.shipped(), own.own());

        Loaded<Knowledge> loaded = DataFolder.read(folders);

        assertThat(loaded.value().events()).extracting(Event::id).contains("chatgpt", "mine");
        assertThat(loaded.problems()).extracting(InBothLanguages::tell).containsExactly(unreadable + ":0:0: cannot be read: Input/output error");
        assertThat(DataFolder.hash(folders)).hasSize(64);
        Files.delete(unreadable);
    }

    @Test
    void theProgramsOwnDataAreNeverTakenForEmpty() {
        var missing = List.of(new DataFolder(temp.resolve("missing"), true));
        String told = "The program's own data are missing in " + temp.resolve("missing") + ": install the program again.";

        assertThatThrownBy(() -> DataFolder.read(missing)).isInstanceOf(IOException.class).hasMessage(told);
        assertThatThrownBy(() -> DataFolder.hash(missing)).isInstanceOf(IOException.class).hasMessage(told);
    }
}
