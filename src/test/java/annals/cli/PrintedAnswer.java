// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static annals.cli.PrintedReport.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.PrintedReport.Bookmark;
import annals.data.EventJson;
import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.time.DateWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A question answered twice: by {@code annals find --json}, and by {@code annals export} as a report.
 *
 * @param events that the question finds, in order; whether each certainly matches
 * @param language the report's first one, in which everything is
 * @param entries what the report says of each event, from its date on
 */
record PrintedAnswer(SequencedMap<Event, Boolean> events, PrintedReport report, Language language, List<String> entries) {
    private static final Text UNDATED = new Text("Undated", "日期不详");

    static PrintedAnswer of(Console console, Path folder, String question, String lang) throws IOException {
        Path target = folder.resolve("report.pdf");
        assertThat(console.run("export", question, "--lang", lang, "-o", target.toString()).code()).isEqualTo(ExitCode.DONE);
        SequencedMap<Event, Boolean> events = find(console, question);
        PrintedReport report = PrintedReport.read(target, question);
        Language language = lang.equals("zh") ? Language.ZH : Language.EN;
        return new PrintedAnswer(events, report, language, entries(List.copyOf(events.keySet()), report, language));
    }

    static SequencedMap<Event, Boolean> find(Console console, String question) {
        var events = new LinkedHashMap<Event, Boolean>();
        console.run("find", question, "--json").out().lines().filter(line -> line.startsWith("{"))
                .forEach(line -> events.put(EventJson.read(line.replaceFirst(",\"certain\":(true|false)},?$", "}")),
                        line.contains(",\"certain\":true}")));
        return events;
    }

    /** Each begins with an event's date, worded, and its title, and ends where the next one begins. */
    private static List<String> entries(List<Event> events, PrintedReport report, Language language) {
        String text = report.text(bookmark(report, 0).page(), bookmark(report, 1).page() - 1);
        var begins = new ArrayList<Integer>();
        for (Event event : events) {
            String when = event.when() == null ? UNDATED.in(language) : DateWords.of(event.when(), language.locale());
            String begin = squeezed(when.substring(0, 1).toUpperCase(language.locale()) + when.substring(1) + event.title().in(language));
            int at = text.indexOf(begin, begins.isEmpty() ? 0 : begins.getLast() + 1);
            assertThat(at).as(begin + ", after the entry before it").isNotNegative();
            assertThat(text.lastIndexOf(begin)).as(begin + ", a second time").isEqualTo(at);
            begins.add(at);
        }
        begins.add(text.length());
        var entries = new ArrayList<String>();
        for (int at = 0; at < events.size(); at++) {
            entries.add(text.substring(begins.get(at), begins.get(at + 1)));
        }
        return entries;
    }

    /** The last four chapters are the events, the index, the sources and the ledger. */
    private static Bookmark bookmark(PrintedReport report, int fromEvents) {
        List<Bookmark> chapters = report.chapters();
        return chapters.get(chapters.size() - 4 + fromEvents);
    }

    /** All events, in order. */
    Bookmark chapter() {
        return bookmark(report, 0);
    }

    Bookmark index() {
        return bookmark(report, 1);
    }

    Bookmark sources() {
        return bookmark(report, 2);
    }

    Bookmark ledger() {
        return bookmark(report, 3);
    }

    String in(Text text) {
        return squeezed(text.in(language));
    }

    /** The page of each event, by its id, as its bookmark tells it. */
    Map<String, Integer> pages() {
        var pages = new LinkedHashMap<String, Integer>();
        events.keySet().forEach(event -> pages.put(event.id(), report.events().get(pages.size()).page()));
        return pages;
    }
}
