// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.model.Knowledge;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row breaks a sound file: ▲ is where the fault must be told. */
class DataFaultsTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // replaced                  | by                                   | told                                                | left out
        "\"id\": \"chatgpt\",        | \"id\": ▲\"Chat GPT\",               | Chat GPT: \"Chat GPT\" is no id: use at most 80 small letters a to z, digits, full stops and hyphens, a letter or digit first | true",
        "\"id\": \"chatgpt\",        | \"id\": ▲7,                          | \"id\" must be a text, in quotes, not a number      | true",
        "{ \"id\": \"chatgpt\",      | ▲{                                   | has no \"id\"                                       | true",
        "\"2022-11-30\"              | \"2022-▲13-30\"                      | chatgpt: cannot read date \"2022-13-30\"            | true",
        "\"2022-11-30\"              | \"▲\"                                | chatgpt: cannot read date \"\"                      | true",
        "\"2022-11-30\"              | ▲2022                                | chatgpt: \"when\" must be a text, in quotes, not a number | true",
        "\"zh\": \"聊天机器人\"      | \"zh\": ▲\" \"                       | chatgpt: \"zh\" is empty                            | true",
        "{\"en\": \"ChatGPT\", \"zh\": \"聊天机器人\"} | ▲\"ChatGPT\"       | chatgpt: \"title\" must be an object, in { and }, not a text | true",
        "{\"en\": \"GPT\"            | {\"en\": ▲null                       | chatgpt: \"en\" must be a text, in quotes, not null | false",
        "\"category\": \"product\"   | \"category\": ▲\"prodcut\"           | chatgpt: unknown category \"prodcut\"; did you mean \"product\"? | true",
        "\"evidence\": \"verified\"  | \"evidence\": ▲\"x\"                 | chatgpt: unknown evidence \"x\"; use one of verified, reported, disputed, unverified | true",
        "\"importance\": 2           | \"importance\": ▲6                   | chatgpt: \"importance\" must be a whole number from 1 to 5, not 6 | true",
        "\"importance\": 2           | \"importance\": ▲1e99999999999        | chatgpt: \"importance\" must be a whole number from 1 to 5, not 1e99999999999 | true",
        "\"importance\": 2           | \"importance\": ▲4.5                 | chatgpt: \"importance\" must be a whole number from 1 to 5, not 4.5 | true",
        "\"importance\": 2           | \"importance\": ▲\"5\"               | chatgpt: \"importance\" must be a whole number from 1 to 5, not a text | true",
        "[\"openai\"]                | [▲\"opnai\"]                         | chatgpt: unknown organization \"opnai\"; did you mean \"openai\"? | false",
        "[\"sam-altman\"]            | [▲\"nobody\"]                        | chatgpt: unknown person \"nobody\"; add it, or remove it here | false",
        "[\"gpt-3.5\"]               | [ ▲\"gpt-3.6\"]                      | chatgpt: unknown technology \"gpt-3.6\"; did you mean \"gpt-3.5\"? | false",
        "[\"openai-blog\"]           | [▲\"openai-blg\"]                    | chatgpt: unknown source \"openai-blg\"; did you mean \"openai-blog\"? | false",
        "[\"openai\"]                | ▲\"openai\"                          | chatgpt: \"organizations\" must be a list, in [ and ], not a text | false",
        "[\"openai\"]                | [\"openai\", ▲\"openai\"]            | chatgpt: \"openai\" stands here a second time       | false",
        "\"source\": \"openai-blog\"}] | \"source\": ▲\"blog\"}]            | chatgpt: unknown source \"blog\"; add it, or remove it here | false",
        "\"value\": 1E6              | \"value\": ▲\"many\"                 | chatgpt: \"value\" must be a number, not a text     | false",
        "\"value\": 1E6              | \"value\": ▲1E99                     | chatgpt: \"value\" is out of range: at most 40 digits | false",
        "\"value\": 1E6              | \"value\": ▲1E99999999999            | chatgpt: \"value\" is out of range: at most 40 digits | false",
        "\"value\": 1E6              | \"value\": ▲{\"from\": 2, \"to\": 1} | chatgpt: \"from\" is greater than \"to\"            | false",
        "\"status\": \"official\"    | \"status\": ▲\"oficial\"             | chatgpt: unknown status \"oficial\"; did you mean \"official\"? | false",
        "{\"source\": \"openai-blog\" | {\"source\": ▲\"openai\"            | chatgpt: unknown source \"openai\"; add it, or remove it here | false",
        "\"about\": \"when\"         | \"about\": ▲\"wen\"                  | chatgpt: unknown about \"wen\"; did you mean \"when\"? | false",
        "\"event\": \"gpt-3\"        | \"event\": ▲\"gpt-2\"                | chatgpt: unknown event \"gpt-2\"; did you mean \"gpt-3\"? | false",
        "\"event\": \"gpt-3\"        | \"event\": ▲\"chatgpt\"              | chatgpt: an event is not related to itself          | false",
        "\"category\"                | ▲\"catgory\": \"x\", \"category\"    | chatgpt: unknown key \"catgory\"; did you mean \"category\"? | false",
        "It talks.                   | It ta▲\\ud800lks.                    | chatgpt: a broken character: save the file as UTF-8 | true",
        "It talks.                   | \\\"It\\u0020ta▲\\udfff              | chatgpt: a broken character: save the file as UTF-8 | true",
    })
    void tellsWhatIsWrongWithAnEventAndWhere(String replaced, String by, String told, boolean leftOut) throws IOException {
        String events = "[" + Folder.EVENT.replace("{\n  \"id\"", "{ \"id\"") + ",\n" + Folder.OTHER + "]\n";
        String broken = replace(events, replaced, by);
        var folder = Folder.sound(temp);
        Path file = folder.write("events/2022.json", broken.replace("▲", ""));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems()).hasSize(1);
        assertThat(InBothLanguages.tell(loaded.problems().getFirst())).startsWith(place(file, broken, broken.indexOf('▲')) + told);
        assertThat(loaded.problems()).extracting(Problem::severity).contains(Problem.Severity.ERROR);
        assertThat(ids(loaded)).isEqualTo(leftOut ? List.of("gpt-3") : List.of("chatgpt", "gpt-3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "organizations.json | \"kind\": \"lab\"          | \"kind\": ▲\"labb\"           | openai: unknown kind \"labb\"; did you mean \"lab\"?",
        "organizations.json | \"2015\"                   | \"▲in 2015\"                  | openai: cannot read date \"in 2015\"",
        "organizations.json | \"#0A7A5F\"                | ▲\"green\"                    | openai: \"light\" must be a colour like #1A2B3C, not \"green\"",
        "organizations.json | {\"id\": \"microsoft\", \"when\" | {\"id\": ▲\"microsft\", \"when\" | openai: unknown organization \"microsft\"; did you mean \"microsoft\"?",
        "organizations.json | {\"id\": \"microsoft\", \"when\" | {\"id\": ▲\"openai\", \"when\" | openai: an organization is not its own parent",
        "organizations.json | \"target\": \"microsoft\"  | \"target\": ▲\"nowhere\"      | openai: unknown organization or person or technology \"nowhere\"",
        "organizations.json | [\"Open AI\"]              | [▲7]                          | openai: each of \"aliases\" must be a text, not a number",
        "people.json        | \"organization\": \"openai\" | \"organization\": ▲\"open\" | sam-altman: unknown organization \"open\"",
        "people.json        | \"2019/..\"                | \"▲tomorrow\"                 | sam-altman: cannot read date \"tomorrow\"",
        "technologies.json  | [\"openai\"]               | [▲\"opena\"]                  | gpt-3.5: unknown organization \"opena\"; did you mean \"openai\"?",
        "sources.json       | \"https://openai.com/blog\" | ▲\"file:///etc/passwd\"      | openai-blog: \"url\" must begin with http:// or https://",
        "sources.json       | \"https://openai.com/blog\" | ▲\"https:///blog\"           | openai-blog: \"url\"",
        "sources.json       | \"https://openai.com/blog\" | ▲\"https://a b.org/\"        | openai-blog: \"url\" is no address",
        "sources.json       | \"https://openai.com/blog\" | ▲\"https://openai.com@evil.org/\" | openai-blog: \"url\" must name a host",
        "sources.json       | \"title\": \"Introducing ChatGPT\" | \"title\": ▲\"\"       | openai-blog: \"title\" is empty",
        "sources.json       | \"kind\": \"primary\"     | \"kind\": \"primary\", \"examined\": ▲\"yes\" | openai-blog: \"examined\" must be true or false, not a text",
    })
    void tellsWhatIsWrongWithAnEntityAndKeepsIt(String name, String replaced, String by, String told) throws IOException {
        var folder = Folder.sound(temp);
        String sound = switch (name) {
            case "organizations.json" -> Folder.ORGANIZATIONS;
            case "people.json" -> Folder.PEOPLE;
            case "technologies.json" -> Folder.TECHNOLOGIES;
            default -> Folder.SOURCES;
        };
        String broken = replace(sound, replaced, by);
        Path file = folder.write(name, broken.replace("▲", ""));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems()).isNotEmpty();
        assertThat(InBothLanguages.tell(loaded.problems().getFirst())).startsWith(place(file, broken, broken.indexOf('▲')) + told);
        assertThat(ids(loaded)).containsExactly("chatgpt", "gpt-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[#EVENT,\\n ▲]                       | no JSON: ] stands where a value must be; texts stand in double quotes; what stands before this was read, the rest of the file was not | true",
        "[#EVENT\\n ▲{}]                      | no JSON: a comma is missing before {; | true",
        "[#EVENT] ▲x                         | no JSON: x begins no value | true",
        "[#EVENT] ▲[]                        | something stands after the end: remove it | true",
        "[#EVENT,\\n{\"id\": \"gpt-3\"▲       | no JSON: the file ends before everything is closed; a quote, } or ] is missing; | true",
        "[#EVENT,\\n{\"id\": \"gp▲\\nt-3\"}]   | no JSON: a line break, tab or other control character stands bare | true",
        "[#EVENT, ▲7]                        | must be an object, in { and }, not a number | true",
        "▲                                   | is empty: write [] where there is nothing | false",
        "▲{\"events\": []}                   | must be a list, in [ and ], not an object | false",
        "[{\"id\": ▲'chatgpt'}]              | no JSON: ' stands where a value must be | false",
    })
    void aFileThatIsNoJsonIsReadUpToThere(String text, String told, boolean read) throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/2020.json", "[" + Folder.OTHER + "]");
        String broken = text.replace("#EVENT", Folder.EVENT).replace("\\n", "\n");
        Path file = folder.write("events/2022.json", broken.replace("▲", ""));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems()).hasSize(1);
        assertThat(InBothLanguages.tell(loaded.problems().getFirst())).startsWith(place(file, broken, broken.indexOf('▲')) + told);
        assertThat(ids(loaded)).isEqualTo(read ? List.of("chatgpt", "gpt-3") : List.of("gpt-3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[                     | 100000 | lists and objects lie more than 50 deep in each other",
        "{\"a\":               | 2000   | lists and objects lie more than 50 deep in each other",
        "7                     | 5000   | a number has too many digits",
    })
    void whatIsTooMuchForAnyReaderLosesOnlyWhatFollowsItInItsFile(String piece, int times, String told) throws IOException {
        var folder = Folder.sound(temp);
        folder.write("events/2020.json", "[" + Folder.OTHER + "]");
        Path file = folder.write("events/2022.json", "[" + Folder.EVENT + ",\n" + piece.strip().repeat(times));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

        assertThat(loaded.problems()).singleElement().extracting(InBothLanguages::tell).asString().matches("(?s)\\Q" + file + "\\E:18:\\d+: .*")
                .contains("cannot be read: " + told + "; what stands before this was read");
        assertThat(ids(loaded)).containsExactly("chatgpt", "gpt-3");
    }

    @Test
    void whatAFaultQuotesIsShortened() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("people.json", "[{\"id\": \"" + "K".repeat(60_000) + "\", \"" + "k".repeat(40_000) + "\": 1}]");

        assertThat(DataFolder.read(List.of(folder.own())).problems()).hasSizeGreaterThan(2)
                .allSatisfy(problem -> assertThat(InBothLanguages.tell(problem)).hasSizeLessThan(1500));
    }

    @Test
    void aKeyLongerThanAnyIsToldWithItsPlace() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("people.json", "[{\"" + "k".repeat(60_000) + "\": 1}]");

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

        assertThat(InBothLanguages.tell(loaded.problems().getLast())).contains("people.json:1:").contains("a key is too long");
    }

    @Test
    void aMissingKeyIsToldWhereItsObjectBeginsAndASecondOneWhereItStands() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("events/2022.json", "[" + replace(replace(replace(Folder.EVENT, "\"when\": \"2022-11-30\",", ""),
                ", \"zh\": \"会说话。\"", ""), "\"evidence\"", "\"people\": [], \"evidence\"") + ", " + Folder.OTHER + "]");

        assertThat(DataFolder.read(List.of(folder.own())).problems()).extracting(InBothLanguages::tell).containsExactly(
                file + ":1:2: chatgpt: has no \"when\": write null where the date is not known",
                file + ":6:14: chatgpt: has no \"zh\": add it",
                file + ":16:3: chatgpt: the key \"people\" stands here a second time; the first is taken, remove one");
    }

    @Test
    void tellsAllFaultsOfAllFilesAtOnceAndKeepsWhatIsSound() throws IOException {
        var folder = Folder.sound(temp);
        Path first = folder.write("events/2021.json", "[\n" + Folder.EVENT.replace("\"chatgpt\"", "\"one\"").replace("2022-11-30", "soon")
                .replace("[\"openai\"]", "[\"opena\"]") + "\n]");
        Path second = folder.write("events/2023.json", "[\n" + Folder.EVENT.replace("\"chatgpt\"", "\"two\"").replace("\"product\"", "\"toy\"")
                + ",\n" + Folder.EVENT.replace("\"gpt-3\"", "\"two\"").replace("\"chatgpt\"", "\"three\"") + "\n]");

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems().stream().map(InBothLanguages::tell).map(line -> line.replaceAll(": (cannot|unknown \\w+ \\S+).*", ": $1")))
                .containsExactly(first + ":4:12: one: cannot", first + ":10:21: one: unknown organization \"opena\";",
                        second + ":8:15: two: unknown category \"toy\";");
        assertThat(ids(loaded)).containsExactly("chatgpt", "three", "gpt-3");
        Event three = loaded.value().events().get(1);
        assertThat(three.relations()).as("what led to an event that was left out").isEmpty();
    }

    @Test
    void columnsCountCharactersAndLinesEndInAnyWay() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("people.json", "[\r\n\r{\"id\": \"x\", \"name\": {\"en\": \"😀\", \"zh\": \"\"}, \"aliases\": []}]");

        assertThat(InBothLanguages.tell(DataFolder.read(List.of(folder.own())).problems().getLast()))
                .isEqualTo(file + ":3:39: x: \"zh\" is empty: write it");
    }

    @Test
    void aByteOrderMarkIsToldAndHarmsNothing() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("sources.json", '\uFEFF' + Folder.SOURCES);

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

        assertThat(loaded.problems()).extracting(InBothLanguages::tell)
                .containsExactly(file + ":1:1: warning: begins with a byte order mark: save the file as UTF-8 without one");
        assertThat(loaded.value().sources()).hasSize(1);
    }

    @Test
    void bytesThatAreNoUtf8SpoilOnlyTheEventTheyAreIn() throws IOException {
        var folder = Folder.sound(temp);
        byte[] spoiled = ("[\n" + Folder.OTHER + ",\n").getBytes(StandardCharsets.UTF_8);
        byte[] chinese = (Folder.EVENT + "]").getBytes(Charset.forName("GBK"));
        byte[] both = new byte[spoiled.length + chinese.length];
        System.arraycopy(spoiled, 0, both, 0, spoiled.length);
        System.arraycopy(chinese, 0, both, spoiled.length, chinese.length);
        Path file = folder.write("events/2022.json", both);

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems()).isNotEmpty().allMatch(problem -> InBothLanguages.message(problem).contains("save the file as UTF-8"));
        assertThat(InBothLanguages.tell(loaded.problems().getFirst()))
                .startsWith(file + ":10:37: chatgpt: broken characters, here and in ").endsWith(" more texts: save the file as UTF-8");
        assertThat(loaded.problems()).as("once for the file").hasSize(1);
        assertThat(ids(loaded)).containsExactly("gpt-3");
    }

    @Test
    void whatStoodInAFileThatEndsTooEarlyIsNotCalledUnknown() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("organizations.json", Folder.ORGANIZATIONS.substring(0, Folder.ORGANIZATIONS.indexOf("{\"id\": \"openai\"")));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems()).extracting(Problem::file).containsExactly(file);
        assertThat(ids(loaded)).contains("chatgpt", "gpt-3");
    }

    @Test
    void aSecondThingWithAnIdIsLeftOut() throws IOException {
        var folder = Folder.sound(temp);
        Path file = folder.write("events/2023.json", "[" + Folder.OTHER.replace("\"A model.\"", "\"Another.\"") + "]");

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.own()));

        assertThat(loaded.problems()).extracting(InBothLanguages::tell)
                .containsExactly(file + ":2:9: gpt-3: another event in 2022.json has this id; this one is left out: give it an id of its own");
        assertThat(loaded.value().events()).extracting(event -> event.summary().en()).containsExactly("It talks.", "A model.");
    }

    @Test
    void aPersonsOwnFolderReplacesWhatIsShippedAndMaySayMore() throws IOException {
        var shipped = Folder.sound(temp.resolve("shipped"));
        var own = new Folder(temp.resolve("own"));
        Path file = own.write("events/mine.json", "[" + Folder.EVENT.replace("It talks.", "Mine.").replace("\"category\"", "\"mood\": 1,\n\"category\"")
                + "]");
        own.write("stories/mine.json", """
                {"id": "tale", "title": {"en": "Tale", "zh": "故事"},
                 "steps": [{"text": {"en": "Then", "zh": "后来"}, "events": ["chatgpt", "gpt-9"], "period": "2022"}]}""");

        Loaded<Knowledge> loaded = DataFolder.read(List.of(shipped.shipped(), own.own()));

        assertThat(loaded.problems()).extracting(problem -> problem.file().getFileName() + " " + problem.severity() + " " + InBothLanguages.message(problem))
                .containsExactly("mine.json WARNING replaces the shipped event", "mine.json WARNING unknown key \"mood\"; nothing reads it",
                        "mine.json ERROR unknown event \"gpt-9\"; did you mean \"gpt-3\"?");
        assertThat(loaded.problems().getFirst().file()).isEqualTo(file);
        assertThat(loaded.value().events()).extracting(event -> event.summary().en()).containsExactly("Mine.", "A model.");
        assertThat(loaded.value().stories().getFirst().steps().getFirst().events()).containsExactly("chatgpt");
    }

    @Test
    void aFileOfStoriesHoldsOneObject() throws IOException {
        var own = new Folder(temp);
        Path list = own.write("stories/list.json", "[]");
        Path nothing = own.write("stories/nothing.json", "");

        assertThat(DataFolder.read(List.of(own.own())).problems()).extracting(InBothLanguages::tell).containsExactly(
                list + ":1:1: must be an object, in { and }, not a list",
                nothing + ":1:1: is empty: remove the file where there is nothing");
    }

    @Test
    void aReplacementThatCannotBeReadReplacesNothing() throws IOException {
        var shipped = Folder.sound(temp.resolve("shipped"));
        var own = new Folder(temp.resolve("own"));
        own.write("events/mine.json", "[" + Folder.OTHER.replace("\"model\"", "\"muddle\"") + "]");

        Loaded<Knowledge> loaded = DataFolder.read(List.of(shipped.shipped(), own.own()));

        assertThat(loaded.problems()).extracting(Problem::severity).contains(Problem.Severity.ERROR);
        assertThat(ids(loaded)).containsExactly("chatgpt", "gpt-3");
    }

    @Test
    void aReferenceIntoTheUnreadRestOfAFileIsNotCalledWrong() throws IOException {
        var folder = Folder.sound(temp);
        folder.write("organizations.json", Folder.ORGANIZATIONS.replace("\"microsoft\", \"kind\"", "\"microsoft\" \"kind\""));

        Loaded<Knowledge> loaded = DataFolder.read(List.of(folder.shipped()));

        assertThat(loaded.problems()).hasSize(1);
        assertThat(InBothLanguages.message(loaded.problems().getFirst())).startsWith("no JSON: a comma is missing before \"");
        assertThat(loaded.value().events().getFirst().organizations()).isEmpty();
    }

    private static String replace(String text, String replaced, String by) {
        assertThat(text).contains(replaced);
        int at = text.indexOf(replaced);
        return text.substring(0, at) + by + text.substring(at + replaced.length());
    }

    private static String place(Path file, String text, int mark) {
        String before = text.substring(0, mark);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')) + ": ";
    }

    private static List<String> ids(Loaded<Knowledge> loaded) {
        return loaded.value().events().stream().map(Event::id).toList();
    }
}
