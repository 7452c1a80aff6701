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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Who and what takes part in the events, by name, with the pages on which, or the years in which, they do. */
public final class EntityIndex {
    public static final String ANCHOR = "index";
    /** Nobody looks up more pages than these one by one, and a report of many volumes would have thousands of some names. */
    private static final int MOST_PAGES = 200;

    /** A name with more of them may go on in the next column. */
    private static final int MOST_TOGETHER = 40;
    /** Kinds of so few lines stand beside each other. */
    private static final int FEW = 24;
    /** Of a page, what margins and heading take and what a line does, in millimetres. */
    private static final double AROUND = 62;
    private static final double LINE = 4.35;
    private static final int LINES_OF_HEADING = 3;
    /** Digits and Latin letters that a line has room for at least, of two columns to a page. */
    private static final int SIGNS_OF_LINE = 44;

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
        List<Part> parts = Stream.of(part(Words.ORGANIZATIONS, organizations, store::organization),
                part(Words.PERSONS, people, store::person), part(Words.TECHNOLOGIES, technologies, store::technology))
                .filter(part -> !part.entries.isEmpty()).toList();
        List<List<Part>> columns = columns(parts, report.paged() ? (report.job().paper().textHeight() - AROUND) / LINE : 0);
        if (columns.isEmpty()) {
            Html flowing = body.add("div", "columns");
            parts.forEach(part -> write(part, flowing));
            return;
        }
        Html beside = body.add("div", columns.size() > 2 ? "beside" : "beside halves");
        columns.forEach(column -> {
            Html place = beside.add("div");
            column.forEach(part -> write(part, place));
        });
    }

    /**
     * What stands beside each other: the layout balances no columns, so that one alone would leave half a page empty. Empty where the
     * names fill more than a page and flow over several.
     *
     * @param room how many lines a column of a page has, 0 where there are no pages
     */
    static List<List<Part>> columns(List<Part> parts, double room) {
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.lines() <= FEW)) {
            return parts.stream().map(List::of).toList();
        }
        if (lines(parts) > 2 * room) {
            return List.of();
        }
        List<List<Part>> halves = halves(parts);
        return halves.stream().allMatch(half -> lines(half) <= room) ? halves : List.of();
    }

    private static int lines(List<Part> column) {
        return column.stream().mapToInt(Part::lines).sum();
    }

    /** Cut where both are as high, but neither behind the first name of a kind nor before the last. */
    private static List<List<Part>> halves(List<Part> parts) {
        List<List<Part>> best = List.of(parts);
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            for (int cut = 0; cut <= part.entries.size() - 2; cut += cut == 0 ? 2 : 1) {
                var left = new ArrayList<>(parts.subList(0, at));
                var right = new ArrayList<>(parts.subList(at + 1, parts.size()));
                if (cut > 0) {
                    left.add(new Part(part.heading, part.entries.subList(0, cut)));
                }
                right.addFirst(cut == 0 ? part : new Part(Optional.empty(), part.entries.subList(cut, part.entries.size())));
                int high = Math.max(lines(left), lines(right));
                if (high < least && !left.isEmpty()) {
                    least = high;
                    best = List.of(left, right);
                }
            }
        }
        return best;
    }

    /**
     * Names of one kind.
     *
     * @param heading empty where they go on from the column before
     */
    record Part(Optional<Words> heading, List<Entry> entries) {
        /** Rather too many than too few. */
        int lines() {
            return (heading.isPresent() ? LINES_OF_HEADING : 0) + entries.stream().mapToInt(Entry::lines).sum();
        }
    }

    record Entry(String name, SortedMap<Page, String> pages) {
        private int lines() {
            int signs = name.codePoints().map(sign -> Character.isIdeographic(sign) ? 2 : 1).sum()
                    + pages.keySet().stream().mapToInt(page -> Integer.toString(page.number()).length() + (page.volume() > 1 ? 4 : 2)).sum();
            return 1 + signs / SIGNS_OF_LINE;
        }
    }

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

    private Part part(Words heading, Map<String, Pages> found, Function<String, ? extends Optional<? extends Entity>> entities) {
        var entries = new ArrayList<Entry>();
        found.forEach((id, pages) -> entries.add(new Entry(Heading.name(entities.apply(id), id, report.language()), pages.shown())));
        entries.sort(Comparator.comparing(Entry::name, Collator.getInstance(report.language().locale())));
        return new Part(Optional.of(heading), entries);
    }

    private void write(Part part, Html body) {
        part.heading.ifPresent(heading -> body.add("h2").text(report.say(heading)));
        Html list = body.add("ul", "index");
        part.entries.forEach(entry -> write(entry, list.add("li")));
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
