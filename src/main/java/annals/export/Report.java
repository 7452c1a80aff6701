// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.export.EventGroups.Group;
import annals.model.Event;
import annals.model.Language;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The pages of a period as a document: cover with contents, room for the timeline pages, all events in order, ledger. It
 * knows nothing of PDF.
 */
final class Report {
    private static final long DAY = 86_400;
    /** Up to so many years and decades stand in one column of the contents. */
    private static final int GROUPS_IN_COLUMN = 16;

    private final Answer answer;
    private final Language language;
    private final List<TimelinePage> timeline;
    private final List<Found> found = new ArrayList<>();
    private final List<Group> groups;
    private final Ledger ledger = new Ledger();
    private final Html root;

    /**
     * @param timeline the pages to leave room for
     * @param onTimeline rows that stand on them as marks of their own, and rows that are only counted there
     */
    static Html of(Answer answer, ExportJob job, List<TimelinePage> timeline, List<BitSet> onTimeline, Steps steps) {
        var report = new Report(answer, job.languages().getFirst(), timeline);
        report.head(job.paper());
        Html body = report.root.add("body");
        report.footer(body);
        report.cover(body);
        report.timeline(body);
        report.events(body, new ReportEvent(answer.store(), job.languages()), steps);
        report.ledger(body, onTimeline);
        return report.root;
    }

    private Report(Answer answer, Language language, List<TimelinePage> timeline) {
        this.answer = answer;
        this.language = language;
        this.timeline = timeline;
        answer.found().forEach(found::add);
        this.groups = EventGroups.of(found);
        this.root = Html.root(ReportEvent.tag(language));
    }

    /** Where the picture of a timeline page belongs. */
    static String anchor(int page) {
        return "timeline-" + page;
    }

    private static String anchor(Group group) {
        return "from-" + group.from().map(EdtfDate::text).orElse("undated");
    }

    private void head(Paper paper) {
        Html head = root.add("head");
        head.add("title").text(Heading.of(answer, language));
        head.add("meta").with("name", "author").with("content", Words.PROGRAM.in(language));
        head.add("meta").with("name", "subject").with("content", question());
        head.add("style").text(styles(paper));
        Html bookmarks = head.add("bookmarks");
        bookmark(bookmarks, Words.CONTENTS.in(language), "contents");
        if (!timeline.isEmpty()) {
            Html parent = bookmark(bookmarks, Words.TIMELINE.in(language), anchor(0));
            for (int page = 0; page < timeline.size(); page++) {
                bookmark(parent, title(timeline.get(page)), anchor(page));
            }
        }
        Html events = bookmark(bookmarks, Words.EVENTS.in(language), "events");
        for (Group group : groups) {
            Html parent = bookmark(events, group.heading(language), anchor(group));
            group.events().forEach(one -> bookmark(parent, one.event().title().in(language), ReportEvent.anchor(one.row())));
        }
        bookmark(bookmarks, Words.LEDGER.in(language), "ledger");
    }

    private static Html bookmark(Html parent, String name, String anchor) {
        return parent.add("bookmark").with("name", name).with("href", "#" + anchor);
    }

    /** Text pages stand, timeline pages lie; a large sheet lies for the timeline and carries text on its half, folded. */
    private static String styles(Paper paper) {
        boolean folded = paper.height() > 250;
        double textWidth = folded ? paper.width() / 2 : paper.height();
        double textHeight = folded ? paper.height() : paper.width();
        try (InputStream file = Report.class.getResourceAsStream("report.css")) {
            if (file == null) {
                throw new IllegalStateException("report.css is missing from the program");
            }
            return String.format(Locale.ROOT, "@page { size: %smm %smm }%n@page lying { size: %smm %smm }%n", textWidth,
                    textHeight, paper.width(), paper.height()) + new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String question() {
        return answer.question().isEmpty() ? Words.EVERYTHING.in(language) : answer.question();
    }

    private void footer(Html body) {
        body.add("div", "footer").text(Words.COLON.in(language, Words.QUESTION.in(language), question()))
                .add("span", "version").text(Words.COLON.in(language, Words.DATA.in(language), answer.version()));
    }

    private void cover(Html body) {
        Html cover = body.add("div", "cover");
        cover.add("div", "brand").add("span", "square");
        cover.add("div", "program").text(Words.PROGRAM.in(language));
        cover.add("h1", "subject").text(Heading.subject(answer, language));
        cover.add("div", "period").text(Heading.period(answer, language));
        Html facts = cover.add("table", "facts");
        fact(facts, Words.QUESTION.in(language), "question", question());
        long sources = found.stream().flatMap(one -> one.event().sources().stream()).distinct().count();
        long possible = found.stream().filter(one -> !one.certain()).count();
        fact(facts, Words.MATCHES.in(language), "plain", Words.EVENT_COUNT.in(language, answer.count(), sources)
                + (possible == 0 ? "" : Words.SEMICOLON.in(language) + Words.POSSIBLY.in(language, possible)));
        fact(facts, Words.DATA.in(language), "plain", Words.DATA_VERSION.in(language, answer.version(), lastDay()));
        contents(cover);
    }

    private static void fact(Html facts, String name, String style, String value) {
        Html row = facts.add("tr");
        row.add("td", "name").text(name);
        row.add("td").add("span", style).text(value);
    }

    private String lastDay() {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(answer.store().index().lastSecond() - 1, DAY));
        boolean far = Math.abs(day.getYear()) > 9999;
        return DateWords.of(far ? EdtfDate.ofYear(day.getYear()) : EdtfDate.parse(day.toString()), language.locale());
    }

    private void contents(Html cover) {
        cover.add("h2").with("id", "contents").text(Words.CONTENTS.in(language));
        Html columns = cover.add("table", "columns").add("tr");
        Html left = columns.add("td").add("table", "contents");
        for (int page = 0; page < timeline.size(); page++) {
            String stretch = DateWords.of(timeline.get(page).stretch(), language.locale());
            if (page == 0) {
                entry(left, "", Words.TIMELINE_OF.in(language, stretch), anchor(page));
            } else if (timeline.get(page).part() == 1) {
                entry(left, "inner", stretch, anchor(page));
            }
        }
        Html middle = columns.add("td").add("table", "contents");
        entry(middle, "", Words.EVENTS_IN_ORDER.in(language, answer.count()), "events");
        int half = Math.max(GROUPS_IN_COLUMN, (groups.size() + 1) / 2);
        groups.stream().limit(half).forEach(group -> entry(middle, "inner", group.heading(language), anchor(group)));
        Html last = groups.size() > half ? columns.add("td").add("table", "contents") : middle;
        groups.stream().skip(half).forEach(group -> entry(last, "inner", group.heading(language), anchor(group)));
        entry(last, "", Words.LEDGER.in(language), "ledger");
    }

    private static void entry(Html contents, String style, String words, String anchor) {
        Html row = contents.add("tr", style);
        row.add("td").add("a").with("href", "#" + anchor).with("title", words).text(words);
        row.add("td", "number").add("a", "number").with("href", "#" + anchor).with("title", words);
    }

    private String title(TimelinePage page) {
        String stretch = DateWords.of(page.stretch(), language.locale());
        if (page.least() > 1) {
            return Words.MOST_IMPORTANT.in(language, stretch, page.least());
        }
        if (page == timeline.getFirst() && timeline.size() > 1 && page.parts() == 1) {
            return Words.WHOLE_PERIOD.in(language, stretch);
        }
        return page.parts() == 1 ? stretch : Words.PART_OF.in(language, stretch, page.part(), page.parts());
    }

    private void timeline(Html body) {
        if (timeline.isEmpty()) {
            return;
        }
        Html sheets = body.add("div", "sheets");
        for (int page = 0; page < timeline.size(); page++) {
            Html sheet = sheets.add("div", "sheet");
            sheet.add("h2").text(Words.TIMELINE_OF.in(language, title(timeline.get(page))));
            sheet.add("div", "picture").with("id", anchor(page)).with("style", String.format(Locale.ROOT, "height: %.2fpt",
                    TimelineSheet.onPaper(timeline.get(page).scene().height())));
        }
    }

    private void events(Html body, ReportEvent writer, Steps steps) {
        Html section = body.add("div", "events");
        section.add("h1").with("id", "events").text(Words.EVENTS.in(language));
        section.add("p", "lead").text(found.isEmpty() ? Words.NO_MATCH.in(language) : Words.EVENTS_LEAD.in(language));
        for (Group group : groups) {
            section.add("h2").with("id", anchor(group)).text(group.heading(language));
            for (Found one : group.events()) {
                writer.write(one, section);
                ledger.wrote(one);
                steps.done(ledger.sum(), found.size());
            }
        }
    }

    private void ledger(Html body, List<BitSet> onTimeline) {
        Html section = body.add("div", "ledger");
        section.add("h1").with("id", "ledger").text(Words.LEDGER.in(language));
        section.add("p", "lead").text(Words.LEDGER_LEAD.in(language));
        Html table = section.add("table", "sums");
        sum(table, "total", Words.LEDGER_MATCHED, answer.count());
        sum(table, "", Words.LEDGER_DATED, ledger.dated());
        sum(table, "", Words.LEDGER_UNDATED, ledger.undated());
        sum(table, "total", Words.LEDGER_SUM, ledger.sum());
        if (answer.query().period().isPresent()) {
            sum(table, "", Words.LEDGER_CERTAIN, ledger.certain());
            sum(table, "", Words.LEDGER_POSSIBLE, ledger.possible());
        }
        sum(table, "", Words.LEDGER_ALONE, onTimeline.getFirst().cardinality());
        sum(table, "", Words.LEDGER_COUNTED, onTimeline.getLast().cardinality());
        sum(table, "", Words.LEDGER_ABSENT, ledger.undated());
        List<Event> beside = answer.undatedBeside();
        if (!beside.isEmpty()) {
            section.add("h2").text(Words.LEDGER_BESIDE.in(language));
            section.add("p", "lead").text(Words.LEDGER_BESIDE_LEAD.in(language, beside.size()));
            Html list = section.add("ul");
            beside.forEach(event -> list.add("li").text(event.title().in(language)));
        }
    }

    private void sum(Html table, String style, Words words, int count) {
        Html row = table.add("tr", style);
        row.add("td").text(words.in(language));
        row.add("td", "count").text(Integer.toString(count));
    }
}
