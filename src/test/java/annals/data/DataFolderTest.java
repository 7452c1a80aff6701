// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Knowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Path SHIPPED = Path.of(System.getProperty("annals.data"));

    @TempDir
    Path temp;

    @Test
    void theShippedDataHasNoFault() throws IOException {
        Loaded<Knowledge> loaded = DataFolder.read(List.of(new DataFolder(SHIPPED, true)));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().events()).hasSizeGreaterThan(300);
        assertThat(loaded.value().sources()).hasSizeGreaterThan(500);
    }

    @Test
    void everythingShippedIsTheSameAfterBeingWrittenAndReadBack() throws IOException {
        Knowledge all = DataFolder.read(List.of(new DataFolder(SHIPPED, true))).value();

        assertThat(all.events()).allSatisfy(event -> assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event));
        assertThat(all.organizations()).allSatisfy(each -> assertThat(EntityJson.organization(EntityJson.write(each))).isEqualTo(each));
        assertThat(all.people()).allSatisfy(each -> assertThat(EntityJson.person(EntityJson.write(each))).isEqualTo(each));
        assertThat(all.technologies()).allSatisfy(each -> assertThat(EntityJson.technology(EntityJson.write(each))).isEqualTo(each));
        assertThat(all.sources()).allSatisfy(each -> assertThat(EntityJson.source(EntityJson.write(each))).isEqualTo(each));
        assertThat(all.eras()).allSatisfy(each -> assertThat(EntityJson.era(EntityJson.write(each))).isEqualTo(each));
    }

    @Test
    void anEventIsWrittenWithEveryKeyAndAllDigits() throws IOException {
        var events = DataFolder.read(List.of(Folder.sound(temp).shipped())).value().events();

        assertThat(EventJson.write(events.get(0))).isEqualTo("""
                {"id":"chatgpt","when":"2022-11-30","title":{"en":"ChatGPT","zh":"聊天机器人"},"short":{"en":"GPT","zh":"聊天"},\
                "summary":{"en":"It talks.","zh":"会说话。"},"category":"product","importance":2,"organizations":["openai"],\
                "people":["sam-altman"],"technologies":["gpt-3.5"],"sources":["openai-blog"],"figures":[{"name":{"en":"Users",\
                "zh":"用户"},"value":1000000,"unit":"1","status":"official","when":null,"source":"openai-blog"}],\
                "claims":[{"source":"openai-blog","says":{"en":"Fast.","zh":"快。"},"stance":"supports","about":"when","value":null}],\
                "relations":[{"type":"follows","event":"gpt-3","note":{"en":"It came after.","zh":"后来才有。"},"basis":"documented"}],"evidence":"verified"}""");
        assertThat(EventJson.write(events.get(1), false)).isEqualTo("""
                {"id":"gpt-3","when":null,"title":{"en":"GPT-3","zh":"GPT-3模型"},"short":null,"summary":{"en":"A model.","zh":"模型。"},\
                "category":"model","importance":2,"organizations":[],"people":[],"technologies":[],"sources":["openai-blog"],"figures":[],\
                "claims":[],"relations":[],"evidence":"unverified","certain":false}""");
    }

    @Test
    void filesComeInOneOrderAndOnlyThoseOfTheFormat() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/1956.json", "[]");
        folder.write("events/.hidden.json", "?");
        folder.write("events/notes.txt", "?");
        folder.write("stories/b.json", "[]");
        folder.write("schema/events.schema.json", "{}");
        folder.write("eras.json", "[]");

        assertThat(folder.own().files()).extracting(file -> temp.relativize(file).toString().replace('\\', '/')).containsExactly(
                "organizations.json", "people.json", "technologies.json", "sources.json", "eras.json", "events/1956.json",
                "events/2022.json", "stories/b.json");
        assertThat(new DataFolder(temp.resolve("missing"), false).files()).isEmpty();
    }

    @Test
    void aMisnamedFileIsPointedOut() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("organisations.json", "[]");

        assertThat(DataFolder.read(List.of(folder.own())).problems()).extracting(InBothLanguages::tell).containsExactly(
                file + ":0:0: warning: is not read: no file of a data folder is called so; see the list of files in the README of the data");
    }

    @Test
    void theHashFollowsNamesAndBytesAndNothingElse() throws IOException {
        var one = Folder.sound(temp.resolve("one"));
        var two = Folder.sound(temp.resolve("two"));
        String hash = DataFolder.hash(List.of(one.shipped()));

        assertThat(hash).matches("[0-9a-f]{64}");
        two.write("README.md", "not data");
        assertThat(DataFolder.hash(List.of(two.shipped()))).isEqualTo(hash);
        assertThat(DataFolder.hash(List.of(one.shipped(), new DataFolder(temp.resolve("missing"), false)))).isEqualTo(hash);
        assertThat(DataFolder.hash(List.of(one.shipped(), two.own()))).isNotEqualTo(hash);

        Files.move(temp.resolve("two/events/2022.json"), temp.resolve("two/events/2023.json"));
        String renamed = DataFolder.hash(List.of(two.shipped()));
        assertThat(renamed).isNotEqualTo(hash);
        two.write("events/2023.json", "[" + Folder.OTHER + "]");
        assertThat(DataFolder.hash(List.of(two.shipped()))).isNotIn(hash, renamed);
    }

    @Test
    void noSpoiltByteKeepsTheRestFromBeingRead() throws IOException {
        var folder = Folder.sound(temp);
        byte[] sound = ("[" + Folder.EVENT + ",\n" + Folder.OTHER + "]\n").getBytes(StandardCharsets.UTF_8);
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] spoilt = Arrays.copyOf(sound, round % 5 == 0 ? random.nextInt(sound.length) : sound.length);
            for (int flips = 0; flips < 1 + round % 3 && spoilt.length > 0; flips++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) (round % 2 == 0 ? random.nextInt(256) : "\"{}[],:\\ 9".charAt(random.nextInt(10)));
            }
            Path file = folder.write("events/2022.json", spoilt);

            Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

            int lines = new String(spoilt, StandardCharsets.UTF_8).split("\n|\r", -1).length;
            assertThat(loaded.value().organizations()).as("round " + round).hasSize(2);
            assertThat(loaded.problems()).as("round " + round).allMatch(problem -> problem.file().equals(file)
                    && problem.line() >= 1 && problem.line() <= lines && problem.column() >= 1);
            assertThat(loaded.value().events().size() == 2 || loaded.problems().stream()
                    .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)).as("round " + round).isTrue();
        }
    }
}
