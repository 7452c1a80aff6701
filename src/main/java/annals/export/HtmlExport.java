// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.fonts.Typeface;
import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.picture.Framing;
import annals.picture.LaneLook;
import annals.picture.TimelinePage;
import annals.picture.TimelinePages;
import annals.picture.Words;
import annals.report.Bibliography;
import annals.report.Cover;
import annals.report.Edition;
import annals.report.EntityIndex;
import annals.report.EventGroups.Group;
import annals.report.EventsChapter;
import annals.report.ExportJob;
import annals.report.FiguresChapter;
import annals.report.LedgerPage;
import annals.report.OverviewPicture;
import annals.report.Report;
import annals.report.ReportEvent;
import annals.report.StoryChapter;
import annals.report.TimelineSheet;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.timeline.Overview;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The report as one HTML file that needs nothing else, nor a script: the chapters of the PDF, one below the other. */
final class HtmlExport {
    /** What a timeline is across, in pixels. */
    private static final double WIDTH = 1200;
    /** Pages that scroll are as high as their lanes. */
    private static final double HEIGHT = 100_000;
    /** A lane of more would be torn apart where it is printed, since with its axis and heading it has no room on a sheet that lies. */
    private static final int ROWS = 32;

    private final Report report;
    private final Typeface typeface = Typeface.load();
    private final Scene.Look look;
    private final List<Found> found = new ArrayList<>();
    private final List<Group> groups;
    private final Edition edition;
    private final Map<String, String> pictures = new HashMap<>();

    private HtmlExport(Report report, Edition edition) {
        this.report = report;
        this.edition = edition;
        look = LaneLook.look(report.answer().store(), report.job().lanes(), report.language());
        report.answer().found().forEach(found::add);
        groups = report.volume().groups();
    }

    static void write(Answer answer, ExportJob job, Writer to, Steps steps) throws IOException {
        var export = of(answer, job);
        String body = export.body(steps);
        new HtmlFrame(export.report, export.look).write(body, to);
        steps.done(1, 1);
    }

    private static HtmlExport of(Answer answer, ExportJob job) {
        Edition edition = Edition.whole(answer);
        return new HtmlExport(new Report(answer, job, edition.volumes().getFirst()), edition);
    }

    private String body(Steps steps) {
        var framing = new Framing(new Storyboard(typeface), look, WIDTH, ROWS);
        var pages = new TimelinePages(framing, HEIGHT, steps.part(0, 0.4));
        List<TimelinePage> timeline = pages.of(report.answer());
        var sheets = new TimelineSheet(report, timeline);
        var drawn = new HtmlTimeline(report, sheets, framing, typeface);
        for (int page = 0; page < timeline.size(); page++) {
            pictures.put(TimelineSheet.anchor(page), drawn.of(timeline.get(page), sheets.title(page)));
            steps.part(0.4, 0.6).done(page, timeline.size());
        }
        OverviewPicture.of(report, look, new Overview(typeface)).ifPresent(strip -> pictures.put(Cover.OVERVIEW, drawn.picture(strip)));
        Optional<FiguresChapter> figures = FiguresChapter.of(report, typeface);
        figures.stream().flatMap(chapter -> chapter.pictures().stream())
                .forEach(chart -> pictures.put(chart.anchor(), drawn.picture(chart)));
        Html front = front(sheets, figures);
        String events = events(steps.part(0.6, 0.95));
        var text = new HtmlText(pictures);
        part(text, "header", front);
        text.markup(new HtmlFilter(report).form(found));
        if (!timeline.isEmpty()) {
            part(text, "section", sheets.write());
        }
        figures.ifPresent(chapter -> part(text, "section", chapter.write()));
        text.markup("<section>\n").markup(events).markup("</section>\n");
        Html back = report.chapter();
        edition.drawn(pages.alone(), pages.counted());
        EntityIndex.byYear(report, edition).write(back);
        new Bibliography(report, edition.citations()).write(back, 0);
        new LedgerPage(report, edition.ledger()).write(back, edition.drawn());
        part(text, "section", back);
        return text.toString();
    }

    private Html front(TimelineSheet sheets, Optional<FiguresChapter> figures) {
        var stories = new StoryChapter(report, edition);
        var chapters = new ArrayList<>(stories.bookmarks());
        sheets.bookmark().ifPresent(chapters::add);
        figures.map(FiguresChapter::bookmark).ifPresent(chapters::add);
        chapters.add(new Bookmark(EventsChapter.name(report, found.size()), EventsChapter.ANCHOR, groups.stream()
                .map(group -> new Bookmark(group.heading(report.language()), group.anchor(), List.of())).toList()));
        chapters.add(new Bookmark(report.say(Words.INDEX), EntityIndex.ANCHOR, List.of()));
        chapters.add(new Bookmark(report.say(Words.SOURCES), Bibliography.ANCHOR, List.of()));
        chapters.add(new Bookmark(report.say(Words.LEDGER), LedgerPage.ANCHOR, List.of()));
        Html front = new Cover(report, _ -> 0).write(chapters);
        stories.write(front, _ -> 0);
        return front;
    }

    private String events(Steps steps) {
        var text = new HtmlText(Map.of());
        new EventsChapter(report, edition, found).writeAll(groups, steps, chapter -> groups(text, chapter));
        return text.toString();
    }

    /** Events under one heading are one element, which is left out where none of them is shown. */
    private void groups(HtmlText text, Html chapter) {
        boolean open = false;
        for (Node child = first(chapter); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals("h2")) {
                text.markup(open ? "</section>\n<section class=\"group\">\n" : "<section class=\"group\">\n");
                open = true;
            } else if (child instanceof Element element && element.getAttribute("class").equals("event")) {
                element.setAttribute("data-in", HtmlFilter.lanes(report.answer(),
                        List.of(ReportEvent.row(element.getAttribute("id")))));
            }
            text.add(child);
        }
        text.markup(open ? "</section>\n" : "");
    }

    private static void part(HtmlText text, String tag, Html chapter) {
        text.markup("<" + tag + ">\n");
        for (Node child = first(chapter); child != null; child = child.getNextSibling()) {
            text.add(child);
        }
        text.markup("</" + tag + ">\n");
    }

    /** The first element of a chapter, behind the line at the foot of its pages. */
    private static Node first(Html chapter) {
        return chapter.document().getDocumentElement().getLastChild().getFirstChild().getNextSibling();
    }
}
