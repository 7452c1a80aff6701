// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Entity;
import annals.pdf.Html;
import annals.pdf.PdfBook;
import annals.picture.Words;
import annals.query.EventIndex;
import annals.query.EventIndex.Facet;
import annals.report.Edition.Page;
import annals.report.EventGroups.Group;
import annals.time.EdtfDate;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who and what takes part in the events, by name, with the pages on which, or the years in which, they do. */
public final class EntityIndex {
    public static final String ANCHOR = "index";
    /** Nobody looks up more pages than these one by one, and a report of many volumes would have thousands of some names. */
    private static final int MOST_PAGES = 200;

    /** A name with more of them may go on in the next column. */
    private static final int MOST_TOGETHER = 40;
    /** So few names of each kind stand beside those of the others: the layout balances no columns, and half the page would be empty. */
    private static final int FEW = 24;

    /** The year of what is undated: behind all others. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Report report;
    private final Edition edition;
    private final IntFunction<Page> places;

    private EntityIndex(Report report, Edition edition, IntFunction<Page> places) {
        this.report = report;
        this.edition = edition;
        this.places = places;
    }

    /** By the pages of the volumes. */
    public static EntityIndex byPage(Report report, Edition edition) {
        return new EntityIndex(report, edition, row -> edition.page(ReportEvent.anchor(row)));
    }

    /** By years, where there are no pages: each stands for one. */
    public static EntityIndex byYear(Report report, Edition edition) {
        EventIndex index = report.answer().store().index();
        return new EntityIndex(report, edition,
                row -> new Page(1, row < index.firstUndated() ? EventGroups.year(index, row) : NEVER));
    }

    public void write(Html body) {
        var store = report.answer().store();
        report.heading(body.add("h1", "chapter").with("id", ANCHOR), Words.INDEX);
        Map<String, Pages> organizations = pages(Facet.ORGANIZATION);
        Map<String, Pages> people = pages(Facet.PERSON);
        Map<String, Pages> technologies = pages(Facet.TECHNOLOGY);
        boolean years = Stream.of(organizations, people, technologies).flatMap(all -> all.values().stream())
                .anyMatch(Pages::tooMany);
        String lead = (report.volume().alone() ? "" : report.say(Words.INDEX_VOLUMES) + " ")
                + (years ? report.say(Words.INDEX_YEARS, MOST_PAGES) : "");
        if (organizations.isEmpty() && people.isEmpty() && technologies.isEmpty()) {
            body.add("p", "lead").text(report.say(Words.INDEX_EMPTY));
        } else if (!lead.isBlank()) {
            body.add("p", "lead").text(lead.strip());
        }
        boolean few = Stream.of(organizations, people, technologies).allMatch(all -> all.size() <= FEW);
        Html columns = body.add("div", few ? "beside" : "columns");
        Supplier<Html> place = () -> few ? columns.add("div") : columns;
        part(place, Words.ORGANIZATIONS, organizations, store::organization);
        part(place, Words.PERSONS, people, store::person);
        part(place, Words.TECHNOLOGIES, technologies, store::technology);
    }

    private record Entry(String name, SortedMap<Page, String> pages) {}

    /** Where a name stands: on each page the entry that the page is named for, and the first page of each group. */
    private record Pages(SortedMap<Page, String> all, SortedMap<Page, String> firsts) {
        Pages() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        boolean tooMany() {
            return all.size() > MOST_PAGES;
        }

        SortedMap<Page, String> shown() {
            return tooMany() ? firsts : all;
        }
    }

    private Map<String, Pages> pages(Facet facet) {
        EventIndex index = report.answer().store().index();
        var found = new TreeMap<String, Pages>();
        for (Volume volume : edition.volumes()) {
            for (Group group : volume.groups()) {
                var inGroup = new HashMap<String, Page>();
                for (int row : group.rows()) {
                    String anchor = ReportEvent.anchor(row);
                    Page page = places.apply(row);
                    for (String id : index.ids(facet, row)) {
                        Pages pages = found.computeIfAbsent(id, _ -> new Pages());
                        pages.all.putIfAbsent(page, anchor);
                        if (inGroup.putIfAbsent(id, page) == null) {
                            pages.firsts.putIfAbsent(page, anchor);
                        }
                    }
                }
            }
        }
        return found;
    }

    private void part(Supplier<Html> place, Words heading, Map<String, Pages> found,
            Function<String, ? extends Optional<? extends Entity>> entities) {
        if (found.isEmpty()) {
            return;
        }
        Html body = place.get();
        body.add("h2").text(report.say(heading));
        var entries = new ArrayList<Entry>();
        found.forEach((id, pages) -> entries.add(new Entry(Heading.name(entities.apply(id), id, report.language()), pages.shown())));
        entries.sort(Comparator.comparing(Entry::name, Collator.getInstance(report.language().locale())));
        Html list = body.add("ul", "index");
        entries.forEach(entry -> write(entry, list.add("li")));
    }

    private void write(Entry entry, Html item) {
        // what a column has room for is not torn apart: so it is one piece of a line
        Html line = entry.pages().size() > MOST_TOGETHER ? item : item.add("span", "whole");
        line.add("span", "name").text(entry.name() + " ");
        String comma = report.say(Words.COMMA);
        entry.pages().forEach((page, anchor) -> {
            String number = number(page);
            boolean last = page.equals(entry.pages().lastKey());
            // the comma belongs to the link: between two elements a line may end
            line.add("a", "page").with("href", PdfBook.ELSEWHERE + anchor)
                    .with("title", report.say(report.paged() ? Words.NAME_ON_PAGE : Words.NAME_IN, entry.name(), number))
                    .text(number + (last ? "" : comma.substring(0, 1)));
            // in an element of its own: bare text would be painted, and so copied, before all of the numbers
            line.add("span").text(last ? "" : comma.substring(1));
        });
    }

    private String number(Page page) {
        if (!report.paged()) {
            return page.number() == NEVER ? report.say(Words.UNDATED) : report.worded(EdtfDate.ofYear(page.number()));
        }
        return report.volume().alone() ? Integer.toString(page.number())
                : report.say(Words.VOLUME_PAGE, page.volume(), page.number());
    }
}
