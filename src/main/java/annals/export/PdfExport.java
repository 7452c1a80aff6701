// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.export.EventGroups.Group;
import annals.fonts.Typeface;
import annals.model.Text;
import annals.timeline.Overview;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A period as a PDF: cover, timeline, all events in order, index, sources, ledger. */
final class PdfExport {
    private static final String TIMELINE = TimelineSheet.anchor(0);
    /** So many events are laid out at a time, about: with more, memory would follow the answer instead of the chapter. */
    private static final int CHAPTER = 1500;
    /** About 2,500 pages: nobody reads more. */
    private static final int MOST_EVENTS = 10_000;
    /** What an event takes while its pages are made, in bytes: all of them stay until the last is there. */
    private static final long MEMORY = 150_000;

    private final Report report;
    private final PdfBook book;
    private final Typeface typeface = Typeface.load();
    private final Storyboard storyboard = new Storyboard(typeface);
    private final Scene.Look look;
    private final List<Found> found = new ArrayList<>();
    private final List<Group> groups;
    private final Citations citations = new Citations();
    private final Ledger ledger = new Ledger();
    private final StoryChapter stories;

    private PdfExport(Report report, PdfBook book) {
        this.report = report;
        this.book = book;
        stories = new StoryChapter(report, citations);
        look = LaneLook.look(report.answer().store(), report.job().lanes(), report.language());
        report.answer().found().forEach(found::add);
        groups = EventGroups.of(found);
    }

    /**
     * Refuses what no report can hold, before any work is done for it.
     *
     * @param memory that the program may have, in bytes
     */
    static void check(int events, long memory) throws ExportException {
        long most = Math.min(MOST_EVENTS, memory / MEMORY);
        if (events > most) {
            throw new ExportException(new Text(
                    String.format(Locale.ROOT, "A PDF can hold %,d events here, and the question has %,d: ask for a shorter period,"
                            + " a company or a higher importance, or write .csv or .json, which hold any number.", most, events),
                    String.format(Locale.ROOT, "此处PDF最多可容纳%,d个事件，而该问题有%,d个：请缩短期间、限定公司或提高重要性，或写入数量不限的.csv或.json。",
                            most, events)));
        }
    }

    static void write(Answer answer, ExportJob job, OutputStream to, Steps steps) throws IOException {
        try (var document = new PDDocument()) {
            new PdfExport(new Report(answer, job), new PdfBook(document, new PdfFonts(document))).write(steps);
            PdfDescription.of(answer, job).onto(document);
            document.save(to);
        }
        steps.done(1, 1);
    }

    private void write(Steps steps) throws IOException {
        Paper paper = report.job().paper();
        var pages = new TimelinePages(new Framing(storyboard, look, TimelineSheet.width(paper)), TimelineSheet.height(paper),
                steps.part(0, 0.3));
        List<TimelinePage> timeline = pages.of(report.answer());
        var sheets = new TimelineSheet(report, timeline);
        Optional<FiguresChapter> figures = FiguresChapter.of(report, typeface);
        List<Bookmark> chapters = chapters(sheets, timeline, figures);
        book.keepForFront(front(chapters, _ -> 0));
        if (!timeline.isEmpty()) {
            book.add(sheets.write(), steps.part(0.3, 0.35));
            sheets.draw(book, storyboard, steps.part(0.35, 0.45));
        }
        if (figures.isPresent()) {
            figures.get().addTo(book, steps.part(0.45, 0.5));
        }
        events(steps.part(0.5, 0.85));
        Html back = report.chapter();
        EntityIndex.byPage(report, book).write(found, back);
        new Bibliography(report, citations).write(back);
        new LedgerPage(report, ledger).write(back, List.of(pages.alone(), pages.onlyCounted()));
        book.add(back, steps.part(0.85, 0.92));
        book.addInFront(front(chapters, book::page), steps.part(0.92, 0.93));
        new PdfPictures(book).draw(OverviewPicture.of(report, look, new Overview(typeface)));
        chapters.addFirst(new Bookmark(report.say(Words.CONTENTS), Cover.CONTENTS, List.of()));
        book.bind(chapters);
    }

    private Html front(List<Bookmark> chapters, ToIntFunction<String> numbers) {
        long sources = found.stream().flatMap(one -> one.event().sources().stream()).distinct().count();
        Html front = new Cover(report, numbers).write(chapters, sources, found.stream().filter(one -> !one.certain()).count());
        stories.write(front, numbers);
        return front;
    }

    private void events(Steps steps) throws IOException {
        var chapter = new EventsChapter(report, citations, ledger);
        var some = new ArrayList<Group>();
        int written = 0;
        int gathered = 0;
        for (Group group : groups) {
            some.add(group);
            gathered += group.events().size();
            if (gathered >= CHAPTER || group == groups.getLast()) {
                Steps own = part(steps, written, written + gathered);
                book.add(chapter.write(some, written == 0, own.part(0, 0.2)), own.part(0.2, 1));
                written += gathered;
                gathered = 0;
                some.clear();
            }
        }
        if (groups.isEmpty()) {
            book.add(chapter.write(List.of(), true, steps), steps);
        }
    }

    private Steps part(Steps of, int first, int last) {
        return of.part((double) first / found.size(), (double) last / found.size());
    }

    private List<Bookmark> chapters(TimelineSheet sheets, List<TimelinePage> timeline, Optional<FiguresChapter> figures) {
        var chapters = new ArrayList<>(stories.bookmarks());
        if (!timeline.isEmpty()) {
            var parts = new ArrayList<Bookmark>();
            for (int page = 0; page < timeline.size(); page++) {
                parts.add(new Bookmark(sheets.title(page), TimelineSheet.anchor(page), List.of()));
            }
            chapters.add(new Bookmark(report.say(Words.TIMELINE), TIMELINE, parts));
        }
        figures.map(FiguresChapter::bookmark).ifPresent(chapters::add);
        chapters.add(new Bookmark(report.say(Words.EVENTS_IN_ORDER, found.size()), EventsChapter.ANCHOR, groups.stream().map(this::bookmark).toList()));
        chapters.add(new Bookmark(report.say(Words.INDEX), EntityIndex.ANCHOR, List.of()));
        chapters.add(new Bookmark(report.say(Words.SOURCES), Bibliography.ANCHOR, List.of()));
        chapters.add(new Bookmark(report.say(Words.LEDGER), LedgerPage.ANCHOR, List.of()));
        return chapters;
    }

    private Bookmark bookmark(Group group) {
        return new Bookmark(group.heading(report.language()), EventsChapter.anchor(group), group.events().stream()
                .map(one -> new Bookmark(one.event().title().in(report.language()), ReportEvent.anchor(one.row()), List.of()))
                .toList());
    }
}
