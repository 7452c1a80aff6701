// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.model.Entity;
import annals.model.Event;
import annals.time.EdtfDate;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Who and what takes part in the events, by name, with the pages on which, or the years in which, they do. */
final class EntityIndex {
    static final String ANCHOR = "index";

    /** The year of what is undated: behind all others. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Report report;
    private final ToIntFunction<Found> places;

    private EntityIndex(Report report, ToIntFunction<Found> places) {
        this.report = report;
        this.places = places;
    }

    /** By the pages of a book. */
    static EntityIndex byPage(Report report, PdfBook book) {
        return new EntityIndex(report, found -> book.place(ReportEvent.anchor(found.row())).orElseThrow().number());
    }

    /** By years, where there are no pages. */
    static EntityIndex byYear(Report report) {
        return new EntityIndex(report, found -> found.event().when() == null ? NEVER : EventGroups.year(found));
    }

    void write(List<Found> events, Html body) {
        var store = report.answer().store();
        body.add("h1", "chapter").with("id", ANCHOR).text(report.say(Words.INDEX));
        part(body, Words.ORGANIZATIONS, pages(events, Event::organizations), store::organization);
        part(body, Words.PERSONS, pages(events, Event::people), store::person);
        part(body, Words.TECHNOLOGIES, pages(events, Event::technologies), store::technology);
    }

    private record Entry(String name, TreeMap<Integer, String> pages) {}

    /** By id: the pages, and on each the entry that the page is named for. */
    private Map<String, TreeMap<Integer, String>> pages(List<Found> events, Function<Event, List<String>> partakers) {
        var pages = new TreeMap<String, TreeMap<Integer, String>>();
        for (Found found : events) {
            String anchor = ReportEvent.anchor(found.row());
            int page = places.applyAsInt(found);
            partakers.apply(found.event())
                    .forEach(id -> pages.computeIfAbsent(id, _ -> new TreeMap<>()).putIfAbsent(page, anchor));
        }
        return pages;
    }

    private void part(Html body, Words heading, Map<String, TreeMap<Integer, String>> found,
            Function<String, ? extends Optional<? extends Entity>> entities) {
        if (found.isEmpty()) {
            return;
        }
        body.add("h2").text(report.say(heading));
        var entries = new ArrayList<Entry>();
        found.forEach((id, pages) -> entries.add(new Entry(Heading.name(entities.apply(id), id, report.language()), pages)));
        entries.sort(Comparator.comparing(Entry::name, Collator.getInstance(report.language().locale())));
        Html table = body.add("table", "index");
        for (Entry entry : entries) {
            Html row = table.add("tr");
            row.add("th", "name").with("scope", "row").text(entry.name());
            Html line = row.add("td");
            entry.pages().forEach((page, anchor) -> {
                line.add("a", "page").with("href", PdfBook.ELSEWHERE + anchor)
                        .with("title", report.say(report.paged() ? Words.NAME_ON_PAGE : Words.NAME_IN, entry.name(), worded(page)))
                        .text(worded(page));
                line.text(page.equals(entry.pages().lastKey()) ? "" : report.say(Words.COMMA));
            });
        }
    }

    private String worded(int place) {
        return report.paged() ? Integer.toString(place)
                : place == NEVER ? report.say(Words.UNDATED) : report.worded(EdtfDate.ofYear(place));
    }
}
