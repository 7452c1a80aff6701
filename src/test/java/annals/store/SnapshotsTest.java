// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import annals.data.DataFolder;
import annals.data.Progress;
import annals.query.Condition;
import annals.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {
    private static final String EVENT = """
            [{"id": "chatgpt", "when": "2022-11-30", "title": {"en": "ChatGPT", "zh": "聊天"}, "summary": {"en": "It talks.", "zh": "会说话。"},
              "category": "product", "importance": 5, "organizations": [], "people": [], "technologies": [], "sources": [],
              "figures": [], "claims": [], "relations": [], "evidence": "unverified"}]""";

    @TempDir
    Path temp;
    private Path home;
    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        home = temp.resolve("home");
        data = temp.resolve("data");
        Files.createDirectories(data.resolve("events"));
        Files.writeString(data.resolve("events/2022.json"), EVENT);
    }

    @Test
    void aSecondStartBuildsNothing() throws IOException {
        useQuietly();
        var times = times(snapshot());
        useQuietly();

        assertThat(times(snapshot())).isEqualTo(times);
    }

    @Test
    void aChangedFileMakesANewSnapshotAndLeavesTheOldOne() throws IOException {
        String before = useQuietly();
        Files.writeString(data.resolve("events/2022.json"), EVENT.replace("It talks.", "It writes."));

        assertThat(useQuietly()).isNotEqualTo(before);
        assertThat(snapshots()).hasSize(2);
    }

    @Test
    void aDamagedSnapshotIsBuiltAgainWithOneLine() throws IOException {
        useQuietly();
        var random = new Random(42);
        for (Path file : Disk.files(snapshot())) {
            for (int round = 0; round < 4; round++) {
                damage(file, round, random);
                var notices = new ArrayList<String>();
                use(notices);
                assertThat(notices).as(file + " round " + round).hasSize(1).first().asString().startsWith("The store was damaged (its ")
                        .endsWith("); it was moved aside and is built again.");
                assertThat(entries("damaged-")).hasSize(1);
            }
        }
        useQuietly();
        assertThat(entries("damaged-")).as("removed at the next start").isEmpty();
        assertThat(snapshots()).hasSize(1);
    }

    private static void damage(Path file, int round, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (round) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void nothingIsLeftWhereSomethingOtherThanASnapshotHasItsName() throws IOException {
        useQuietly();
        Path snapshot = snapshot();
        Disk.remove(snapshot);
        Files.createDirectory(snapshot);
        var notices = new ArrayList<String>();

        use(notices);

        assertThat(notices).containsExactly("The store was damaged (its file manifest is missing); it was moved aside and is built again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "index.bin", "problems.bin", "annals.mv.db", "words", "manifest", "whole"})
    void aKillWhileBuildingHarmsNothing(String moment) throws Exception {
        try (var other = OtherProcess.opening(home, data)) {
            boolean killed = other.killOnce(() -> moment.equals("whole") ? !snapshots().isEmpty() : entries(".building-").stream()
                    .anyMatch(building -> Files.exists(home.resolve("snapshots").resolve(building).resolve(moment))) || !snapshots().isEmpty());
            assertThat(killed).isTrue();
        }

        useQuietly();

        assertThat(entries(".building-")).isEmpty();
        assertThat(snapshots()).hasSize(1);
        assertThat(locks()).containsExactlyElementsOf(snapshots());
    }

    @Test
    void whatIsBrokenOffWhileBuildingLeavesNothing() throws Exception {
        for (Progress.Step moment : Progress.Step.values()) {
            assertThatThrownBy(() -> H2Store.open(home, folders(), notice -> fail(notice), (step, _, _) -> {
                if (step == moment) {
                    throw new CancellationException();
                }
            })).as(moment.name()).isInstanceOf(CancellationException.class);
            assertThat(entries("")).containsExactly("locks");
        }
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> H2Store.open(home, folders(), notice -> fail(notice))).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();

        useQuietly();
        assertThat(snapshots()).hasSize(1);
    }

    @Test
    void twoProcessesAtOnceShareOneSnapshot() throws Exception {
        try (var one = OtherProcess.opening(home, data); var two = OtherProcess.opening(home, data)) {
            String said = one.line();

            assertThat(two.line()).isEqualTo(said).matches("[0-9a-f]{12} chatgpt");
            assertThat(useQuietly() + " chatgpt").isEqualTo(said);
            assertThat(snapshots()).hasSize(1);
            assertThat(entries(".building-")).isEmpty();
        }
    }

    @Test
    void whatNobodyUsesIsRemovedAndWhatSomebodyUsesIsNot() throws Exception {
        useQuietly();
        String first = snapshots().getFirst();
        Files.createDirectories(home.resolve("snapshots/.removed-0/words"));
        try (var other = OtherProcess.opening(home, data)) {
            other.line();
            Files.writeString(data.resolve("events/2022.json"), EVENT.replace("It talks.", "It writes."));
            ages(first, Duration.ofDays(400));

            useQuietly();
            assertThat(snapshots()).contains(first).hasSize(2);
            assertThat(entries(".removed-")).isEmpty();
        }

        useQuietly();
        assertThat(snapshots()).doesNotContain(first).hasSize(1);
        assertThat(locks()).containsExactlyElementsOf(snapshots());
    }

    @Test
    void fewOldSnapshotsAreKept() throws IOException {
        for (int change = 0; change < 8; change++) {
            Files.writeString(data.resolve("events/2022.json"), EVENT.replace("It talks.", "It talks " + change + " times."));
            useQuietly();
            for (String name : snapshots()) {
                ages(name, Duration.ofHours(2).plusMinutes(snapshots().size() - change));
            }
        }

        assertThat(snapshots()).hasSize(5);
    }

    @Test
    void discardingBuildsAgainUnlessSomebodyHasItOpen() throws Exception {
        useQuietly();
        var times = times(snapshot());
        try (var other = OtherProcess.opening(home, data)) {
            other.line();
            assertThatThrownBy(() -> H2Store.discard(home, folders())).isInstanceOf(IOException.class)
                    .hasMessage("the store is open in another window or command: close it, then try again");
        }

        H2Store.discard(home, folders());
        assertThat(snapshots()).isEmpty();
        useQuietly();
        assertThat(times(snapshot())).isNotEqualTo(times);
        H2Store.discard(temp.resolve("never"), folders());
    }

    private List<DataFolder> folders() {
        return List.of(new DataFolder(data, true));
    }

    private String useQuietly() throws IOException {
        var notices = new ArrayList<String>();
        String version = use(notices);
        assertThat(notices).isEmpty();
        return version;
    }

    /** Opens the store and asks it everything. */
    private String use(List<String> notices) throws IOException {
        try (var store = H2Store.open(home, folders(), notices::add)) {
            assertThat(store.events(0).getFirst().id()).isEqualTo("chatgpt");
            assertThat(store.find(Query.EVERYTHING.only(new Condition.Words("聊天"))).count()).isEqualTo(1);
            assertThat(store.problems()).isEmpty();
            return store.version();
        } catch (UncheckedIOException e) {
            return fail(e);
        }
    }

    private Path snapshot() {
        assertThat(snapshots()).hasSize(1);
        return home.resolve("snapshots").resolve(snapshots().getFirst());
    }

    private List<String> snapshots() {
        return entries("").stream().filter(name -> name.matches("[0-9a-f]{24}")).toList();
    }

    private List<String> locks() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("snapshots/locks"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("mending")).sorted().toList();
        }
    }

    private List<String> entries(String beginning) {
        if (!Files.exists(home.resolve("snapshots"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.resolve("snapshots"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(beginning)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ages(String name, Duration age) throws IOException {
        Files.setLastModifiedTime(home.resolve("snapshots/locks").resolve(name), FileTime.from(Instant.now().minus(age)));
    }

    private static List<String> times(Path snapshot) throws IOException {
        var times = new ArrayList<String>();
        for (Path file : Disk.files(snapshot)) {
            times.add(file.getFileName() + " " + Files.getLastModifiedTime(file));
        }
        return times;
    }
}
