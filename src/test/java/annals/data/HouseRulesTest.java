// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row breaks one rule in a folder that keeps all: what must be told at ▲, and that nothing else is. */
class HouseRulesTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("annals.data")).resolve("schema");

    @TempDir
    Path temp;

    @Test
    void whatKeepsTheRulesIsNotFoundFaultWith() throws IOException {
        assertThat(check(new House().on(temp).shipped())).isEmpty();
        assertThat(check(new House().on(temp).own())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file | replaced | by | told at | told
            2019 | ["reuters"] | [] | "sources": ▲[] | held-back: names no source: say where you saw it
            2019 | "importance": 1 | "importance": 4 | |
            2019 | "importance": 2 | "importance": 4 | ▲["reuters"] | held-back: is of importance 4 and names one source only: name a second one, or lower the importance
            2019 | ["reuters"] | ["blog"] | ▲["blog"] | held-back: names no source that has a title, a publisher, an address and a date: complete one of them, or add one that has
            2019 | ["reuters"] | ["essay"] | ▲["essay"] | held-back: names no source that has a title, a publisher, an address and a date: complete one of them, or add one that has
            2020 | "source": "blog" | "source": "ap" | ▲"ap" | gpt-3: "ap" is not among the "sources" of this event: name it there, too
            2020 | {"source": "essay", "says": {"en": "C | {"source": "ap", "says": {"en": "C | ▲"ap" | gpt-3: "ap" is not among the "sources" of this event: name it there, too
            2020 | "unit": "1" | "unit": "TWh" | ▲"TWh" | gpt-3: unknown unit "TWh"; did you mean "TW.h"?
            2020 | "unit": "1" | "unit": "parameters" | ▲"parameters" | gpt-3: unknown unit "parameters"; write a UCUM unit such as %, GW, d or 1 (a count), or an ISO 4217 currency such as USD
            2020 | "unit": "1" | "unit": "usd" | ▲"usd" | gpt-3: unknown unit "usd"; did you mean "USD"?
            2020 | "unit": "1" | "unit": "INR" | |
            2020 | "2020-05-28" | "2020-01-01" | ▲"2020-01-01" | gpt-3: is of 1 January: write only what the source knows, such as 2020; where it names that day, add a claim about when that supports 2020-01-01
            2020 | "2020-05-28" | "2020-01-01/2020-02" | ▲"2020-01-01/2020-02" | gpt-3: is of 1 January: write only what the source knows, such as 2020; where it names that day, add a claim about when that supports 2020-01-01
            """)
    void aBrokenRuleOfWhatAnEventRestsOnIsTold(String year, String replaced, String by, String at, String told) throws IOException {
        breaks("events/" + year + ".json", replaced, by, at, told);
    }

    @Test
    void aNewYearsDayThatASourceNamesMayStand() throws IOException {
        var house = new House().with("events/2020.json", "\"2020-05-28\"", "\"2020-01-01\"").with("events/2020.json",
                "\"stance\": \"disputes\", \"about\": \"other\"", "\"stance\": \"supports\", \"about\": \"when\", \"value\": \"2020-01-01\"");

        assertThat(check(house.on(temp).shipped())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2019 | "evidence": "reported" | "evidence": "verified" | [],\\n    "evidence": ▲"verified" | held-back: is verified, but names neither a source at first hand (primary, paper, filing) nor two publishers, beside those that dispute it: add one, or write reported
            2019 | ["ap", "reuters"] | ["ap", "essay"] | "basis": "documented"}],\\n    "evidence": ▲"verified" | let-go: is verified, but names neither a source at first hand (primary, paper, filing) nor two publishers, beside those that dispute it: add one, or write reported
            2020 | "about": "other" | "about": "when" | ▲"verified" | gpt-3: is verified, but "essay" disputes when: write disputed; or, where that claim is about words only, about other
            2020 | "about": "figure", "value": "100" | "about": "figure" | ▲"disputed" | price: is disputed, but no claim says what else: add one that disputes cause or who, or when or figure with its value
            2020 | "stance": "supports", "about": "figure" | "stance": "supports", "about": "other" | ▲{"en": "A hundred.", "zh": "一百。"} | price: nothing stands against this: state the other figure in the event, or add a claim that supports it
            2020 | "disputes", "about": "figure" | "disputes", "about": "when" | |
            """)
    void aBrokenRuleOfEvidenceIsTold(String year, String replaced, String by, String at, String told) throws IOException {
        breaks("events/" + year + ".json", replaced, by, at, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2019 | , "note": {"en": "Nine months later.", "zh": "九个月后。"} | `` | ▲{"type" | let-go: has no "note": say in one line of both languages why the two belong together
            2019 | "follows", "event": "held-back" | "follows", "event": "price" | ▲"price" | let-go: is of 2019-11-05 and cannot follow "price", which is later: of 2020-07
            2019 | "follows", "event": "held-back" | "supersedes", "event": "gpt-3" | ▲"gpt-3" | let-go: is of 2019-11-05 and cannot supersede "gpt-3", which is later: of 2020-05-28
            2019 | "follows", "event": "held-back" | "responds-to", "event": "gpt-3" | ▲"gpt-3" | let-go: is of 2019-11-05 and cannot respond to "gpt-3", which is later: of 2020-05-28
            2019 | "follows", "event": "held-back" | "caused-by", "event": "price" | ▲"price" | let-go: is of 2019-11-05 and cannot be caused by "price", which is later: of 2020-07
            2019 | "follows", "event": "held-back" | "part-of", "event": "price" | |
            """)
    void aBrokenRuleOfRelationsIsTold(String year, String replaced, String by, String at, String told) throws IOException {
        breaks("events/" + year + ".json", replaced, by, at, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://example.org/?id=1 | http://www.example.org/ap/#top | ▲"http://www | reuters: "ap" has this address: name that source instead
            ?id=1 | ?id=1&utm_source=x | ▲utm_source | reuters: "utm_source" tracks who reads the page: remove it from the address
            ?id=1 | ?fbclid=1 | ▲fbclid | reuters: "fbclid" tracks who reads the page: remove it from the address
            {"id": "blog" | {"id": "lost", "kind": "book", "language": "en"},\\n  {"id": "blog" | ▲"lost" | lost: no event names this source: name it in "sources" of one, or remove it
            """)
    void aBrokenRuleOfSourcesIsTold(String replaced, String by, String at, String told) throws IOException {
        breaks("sources.json", replaced, by, at, told);
    }

    @Test
    void noSourceIsCalledUnnamedWhereAnEventCouldNotBeRead() throws IOException {
        var house = new House().with("events/2019.json", "\"2019-11-05\"", "\"soon\"").with("events/2019.json", "[\"reuters\"]", "[\"essay\", \"reuters\"]");

        assertThat(check(house.on(temp).shipped())).extracting(Problem::subject).containsExactly("let-go");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2020 | "GPT-3 has learned to write" | "GPT-3 has learned to write, and it is asked to write everything" | ▲"GPT-3 has | gpt-3: has 63 characters: a title has at most 60 in English
            2020 | "GPT-3学会写作" | "GPT-3学会写作以后人人都请它写文章写诗写程序写邮件写作业" | ▲"GPT-3学 | gpt-3: has 30 characters: a title has at most 28 in Chinese
            2020 | "A price is named" | "A price is named by somebody unknown" | ▲{"en": "A price | price: is longer than the timeline has room for: add a "short" of at most 28 characters in English and 14 in Chinese
            2020 | "费用曝光" | "一份报告里的费用由媒体曝光出来" | ▲{"en": "A price | price: is longer than the timeline has room for: add a "short" of at most 28 characters in English and 14 in Chinese
            2020 | It is large. | It’s large. | It▲’s | gpt-3: "’": write straight quotes and apostrophes in English
            2020 | It is large. | It is – large. | is ▲– | gpt-3: "–": write a hyphen, a comma or a colon in English
            2020 | It is large. | It is large，so. | large▲， | gpt-3: "，": write English with Latin letters and half-width signs
            2020 | "Parameters" | "参数" | ▲参数" | gpt-3: "参": write English with Latin letters and half-width signs
            2020 | 它很大。 | 它很大,很大。 | 大▲,很 | gpt-3: ",": write the full-width sign in Chinese
            2020 | 它很大。 | 它是 GPT。 | 是▲ GPT | gpt-3: a space: write no space beside a Chinese character
            2020 | 它很大。 | GPT 很大。 | GPT▲ 很 | gpt-3: a space: write no space beside a Chinese character
            2020 | 称其开放。 | 称其\\"开放。 | 其▲\\"开 | gpt-3: a straight quote: write “ and ” in Chinese
            2020 | "zh": "它很大。" | "zh": "It is large." | "zh": ▲"It is large." | gpt-3: has no Chinese character: write it in Chinese
            2020 | "GPT-3学会写作" | "GPT-3 writes" | ▲"GPT-3 writes" | gpt-3: has no Chinese character: write it in Chinese
            2020 | "It is large." | "It is large" | ▲"It is large" | gpt-3: is no whole sentence: it has no sign at its end
            2020 | "它很大。" | "它很大" | ▲"它很大" | gpt-3: is no whole sentence: it has no sign at its end, such as 。
            2020 | "称其开放。" | "称其开放" | ▲"称其开放" | gpt-3: is no whole sentence: it has no sign at its end, such as 。
            2020 | "It went well." | "It went well" | ▲"It went well" | gpt-3: is no whole sentence: it has no sign at its end
            """)
    void aBrokenRuleOfHowAnEventIsWrittenIsTold(String year, String replaced, String by, String at, String told) throws IOException {
        breaks("events/" + year + ".json", replaced, by, at, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            organizations.json | {"en": "A lab.", "zh": "一家实验室。"} | null | ▲{"id": "openai", | openai: has no "text": introduce it in a sentence of both languages
            organizations.json | "一家公司。" | "一家 公司。" | 家▲ 公 | meta: a space: write no space beside a Chinese character
            organizations.json | "A company." | "A company" | ▲"A company" | meta: is no whole sentence: it has no sign at its end
            organizations.json | "founded": "2015" | "founded": "2015", "ended": "2014" | ▲"2014" | openai: ended in 2014, before it was founded in 2015
            organizations.json | "parents": [], | "parents": [{"id": "meta"}], | ▲"meta"} | openai: belongs to itself in a circle: openai, meta, openai
            people.json | "负责人" | "负责人,主席" | 人▲, | altman: ",": write the full-width sign in Chinese
            people.json | "Sam Altman" | "Sam “Sam” Altman" | ▲“ | altman: "“": write straight quotes and apostrophes in English
            technologies.json | ,\\n   "text": {"en": "A model.", "zh": "一个模型。"} | `` | ▲{"id": "gpt-3" | gpt-3: has no "text", and an event of importance 3 or more names it: introduce it in a sentence of both languages
            technologies.json | "aliases": []}, | "aliases": [], "supersedes": ["gpt-3"]}, | ▲"gpt-3"]} | gpt-2: supersedes itself in a circle: gpt-2, gpt-3, gpt-2
            eras.json | "Spring" | "Spring—" | ▲— | spring: "—": write a hyphen, a comma or a colon in English
            stories/tale.json | ,\\n{"text": {"en": "Step 6.", "zh": "第6步。"}, "events": ["let-go"], "period": "2019", "query": "period:2019"} | `` | ▲[\\n | tale: has 5 steps: tell it in 6 to 14
            stories/tale.json | "Step 3.", "zh": "第3步。"}, "events": ["let-go"], "period": "2019" | "Step 3.", "zh": "第3步。"}, "events": [] | ▲{"text": {"en": "Step 3." | tale: has no "events", no "period": each step names its events, and the period and query that show them
            stories/tale.json | "第2步。"}, "events": ["let-go"] | "第2步。"}, "events": ["let-go", "price"] | ▲"price" | tale: "price" is of 2020-07, outside the period of its step, 2019
            stories/tale.json | "第2步。"}, "events": ["let-go"], "period": "2019", "query": "period:2019" | "第2步。"}, "events": ["let-go"], "period": "2019", "query": "?" | ▲"?" | tale: the question of this step is not understood: no ? is understood
            stories/tale.json | "第2步。" | "第 2步。" | 第▲ 2步 | tale: a space: write no space beside a Chinese character
            stories/tale.json | "tale" | "tail" | ▲"tail" | tail: lies in tale.json: call the file tail.json
            """)
    void aBrokenRuleOfWhatIsNoEventIsTold(String file, String replaced, String by, String at, String told) throws IOException {
        breaks(file, replaced, by, at, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2020 | "2020-07" | "2021-07" | ▲"2021-07" | price: is of 2021-07: that belongs in 2021.json
            2019 | "2019-02-14" | "2009" | ▲"2009" | held-back: is of 2009: that belongs in 2000s.json
            2020 | "2020-07" | "2020-05" | ▲"2020-05", | price: is of 2020-05 and stands after "gpt-3" of 2020-05-28: put it in the order of the dates
            2020 | "2020-07" | "2020-06~" | |
            """)
    void aBrokenRuleOfWhereAnEventIsFiledIsTold(String year, String replaced, String by, String at, String told) throws IOException {
        breaks("events/" + year + ".json", replaced, by, at, told);
    }

    @Test
    void aPersonsOwnFileMayBeCalledAnythingAndHoldAnything() throws IOException {
        Folder folder = new House().renamed("events/2019.json", "events/mine.json").with("events/mine.json", "\"2019-02-14\"", "\"2019-12\"")
                .with("events/mine.json", "\"follows\"", "\"part-of\"").on(temp);
        Path mine = temp.resolve("events/mine.json");

        assertThat(check(folder.own())).isEmpty();
        assertThat(check(folder.shipped())).extracting(InBothLanguages::tell).containsExactly(
                mine + ":3:32: held-back: is of 2019-12: that belongs in 2019.json",
                mine + ":11:29: let-go: is of 2019-11-05 and stands after \"held-back\" of 2019-12: put it in the order of the dates",
                mine + ":11:29: let-go: is of 2019-11-05: that belongs in 2019.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The whole model is published" | "GPT-2 is held back"
            "完整模型放出" | "GPT-2被扣下"
            "2019-11-05",\\n    "title": {"en": "The whole model is published" | "2019-02-14",\\n    "title": {"en": "The GPT-2 held back"
            """)
    void whatIsToldTwiceIsToldAtBoth(String replaced, String by) throws IOException {
        Folder folder = new House().with("events/2019.json", lines(replaced), lines(by)).on(temp);
        Path file = temp.resolve("events/2019.json");

        assertThat(check(folder.shipped())).extracting(InBothLanguages::tell).containsExactly(
                file + ":4:14: held-back: tells what \"let-go\" tells: make one event of the two, or title them for what is different",
                file + ":12:14: let-go: tells what \"held-back\" tells: make one event of the two, or title them for what is different");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            caused-by | caused-by | is caused by itself in a circle
            supersedes | supersedes | supersedes itself in a circle
            caused-by | follows | follows itself in a circle
            follows | follows | follows itself in a circle
            """)
    void noChainOfCausesOrSuccessorsComesBackToItsBeginning(String first, String second, String told) throws IOException {
        Folder folder = new House().with("events/2019.json", "\"relations\": [],", "\"relations\": [{\"type\": \"" + first
                + "\", \"event\": \"let-go\", \"note\": {\"en\": \"So.\", \"zh\": \"因此。\"}, \"basis\": \"documented\"}],")
                .with("events/2019.json", "2019-02-14", "2019").with("events/2019.json", "2019-11-05", "2019")
                .with("events/2019.json", "\"follows\", \"event\": \"held-back\"", "\"" + second + "\", \"event\": \"held-back\"").on(temp);

        assertThat(check(folder.shipped())).extracting(InBothLanguages::tell).containsExactly(temp.resolve("events/2019.json") + ":7:"
                + (94 + first.length()) + ": held-back: " + told + ": held-back, let-go, held-back");
    }

    @Test
    void whatIsNotReadWholeIsNotJudgedUntilItIsMended() throws IOException {
        Folder folder = new House().with("events/2020.json", "\"unit\": \"1\"", "\"unit\": \"million USD\"")
                .with("events/2020.json", "\"It is large.\"", "\"It is large\"").on(temp);

        assertThat(check(folder.shipped())).singleElement().extracting(InBothLanguages::message).asString().startsWith("\"unit\" must have no spaces");
    }

    @Test
    void whatIsLentIsHeldAgainstToo() throws IOException {
        Folder shipped = new House().on(temp.resolve("shipped"));
        var own = new Folder(temp.resolve("own"));
        Path file = own.write("events/mine.json", new House().text("events/2019.json").replace("held-back", "mine").replace("let-go", "yours")
                .replace("whole", "full").replace("完整", "整个"));

        assertThat(DataCheck.of(List.of(own.own()), List.of(shipped.shipped()), SCHEMAS, _ -> _ -> Optional.empty())).extracting(InBothLanguages::tell)
                .containsExactly(file + ":4:14: warning: mine: tells what \"held-back\" tells: make one event of the two, or title them for what "
                        + "is different");
    }

    private void breaks(String name, String replaced, String by, String at, String told) throws IOException {
        var house = new House().with(name, lines(replaced), by == null ? "" : lines(by));
        Folder folder = house.on(temp);
        List<String> expected = told == null ? List.of() : List.of(place(folder, name, house.text(name), lines(at)) + told);

        assertThat(check(folder.shipped())).extracting(InBothLanguages::tell).isEqualTo(expected);
        assertThat(check(folder.own())).extracting(Problem::severity).isEqualTo(expected.stream().map(_ -> Problem.Severity.WARNING).toList());
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static String place(Folder folder, String name, String text, String mark) {
        String found = mark.replace("▲", "");
        assertThat(text.split(Pattern.quote(found), -1)).as(found + " stands once in " + text).hasSize(2);
        String before = text.substring(0, text.indexOf(found) + mark.indexOf('▲'));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return folder.path().resolve(name) + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')) + ": ";
    }

    private static List<Problem> check(DataFolder folder) throws IOException {
        return DataCheck.of(List.of(folder), List.of(), SCHEMAS, _ -> query -> query.contains("?")
                ? Optional.of(new Text("no ? is understood", "看不懂?")) : Optional.empty());
    }
}
