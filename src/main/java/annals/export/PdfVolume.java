// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.fonts.Typeface;
import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.pdf.PdfBook;
import annals.pdf.PdfLinks;
import annals.pdf.PdfPictures;
import annals.pdf.PdfPictures.Picture;
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
import annals.report.FiguresChapter;
import annals.report.LedgerPage;
import annals.report.OverviewPicture;
import annals.report.Report;
import annals.report.ReportEvent;
import annals.report.StoryChapter;
import annals.report.TimelineSheet;
import annals.report.Volume;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.time.Span;
import annals.timeline.Overview;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Lays out one volume. A report of one has all in it: cover, timeline, events, index, sources, ledger. Of several the first
 * one has cover, overview, index and ledger of all; each other one its part of the timeline, its events and the sources that
 * these are the first to cite.
 */
final class PdfVolume {
    private final Report report;
    private final Edition edition;
    private final Volume volume;
    private final PdfBook book;
    private final Typeface typeface;
    private final Storyboard storyboard;
    private final Scene.Look look;
    private final StoryChapter stories;
    private final List<Found> found = new ArrayList<>();

    PdfVolume(Report report, Edition edition, PdfBook book, Typeface typeface) {
        this.report = report;
        this.edition = edition;
        this.book = book;
        this.typeface = typeface;
        volume = report.volume();
        storyboard = new Storyboard(typeface);
        stories = new StoryChapter(report, edition);
        look = LaneLook.look(report.answer().store(), report.job().lanes(), report.language());
        report.answer().found(volume.rows()).forEach(found::add);
    }

    void write(Steps steps) throws IOException {
        List<TimelinePage> timeline = timeline(steps.part(0, 0.3));
        var sheets = new TimelineSheet(report, timeline);
        Optional<FiguresChapter> figures = volume.number() == 1 ? FiguresChapter.of(report, typeface) : Optional.empty();
        int cited = edition.citations().cited().size();
        List<Bookmark> chapters = chapters(sheets, figures);
        book.keepForFront(front(chapters, _ -> 0));
        if (!timeline.isEmpty()) {
            book.add(sheets.write(), steps.part(0.3, 0.35));
            sheets.draw(book, storyboard, steps.part(0.35, 0.45));
        }
        if (figures.isPresent()) {
            figures.get().addTo(book, steps.part(0.45, 0.5));
        }
        if (holdsEvents()) {
            Html events = new EventsChapter(report, edition, found).write(volume.groups(), steps.part(0.5, 0.55));
            book.add(events, steps.part(0.55, 0.85));
        }
        if (volume.alone()) {
            edition.printed(volume, book.places());
        }
        book.add(back(cited), steps.part(0.85, 0.95));
        book.addInFront(front(chapters, this::page), steps.part(0.95, 1));
        Optional<Picture> strip = volume.number() == 1 ? OverviewPicture.of(report, look, new Overview(typeface)) : Optional.empty();
        if (strip.isPresent()) {
            new PdfPictures(book, ReportEvent.tag(report.language())).draw(strip.get());
        }
        bind(chapters);
    }

    private boolean holdsEvents() {
        return volume.alone() || volume.number() > 1;
    }

    private List<TimelinePage> timeline(Steps steps) {
        var pages = new TimelinePages(new Framing(storyboard, look, TimelineSheet.width(report.job().paper())),
                TimelineSheet.height(report.job().paper()), steps);
        Answer answer = report.answer();
        Span whole = Framing.stretch(answer);
        List<TimelinePage> timeline = volume.alone() ? pages.of(answer)
                : holdsEvents() ? pages.of(answer, edition.stretch(volume, whole, answer.store().index()))
                : pages.overview(answer);
        edition.drawn(pages.alone(), pages.counted());
        return timeline;
    }

    private Html front(List<Bookmark> chapters, ToIntFunction<String> numbers) {
        var cover = new Cover(report, numbers);
        if (volume.number() > 1) {
            return cover.ofVolume(title(volume), chapters);
        }
        Html front = cover.write(Stream.concat(chapters.stream(), others().stream()).toList());
        stories.write(front, numbers);
        return front;
    }

    private int page(String anchor) {
        return book.place(anchor).map(PdfBook.Place::number)
                .orElseGet(() -> edition.known(anchor).map(Edition.Page::number).orElseGet(() -> book.page(anchor)));
    }

    private Html back(int citedBefore) {
        Html back = report.chapter();
        if (volume.number() == 1) {
            EntityIndex.byPage(report, edition).write(back);
        }
        if (holdsEvents() || edition.citations().cited().size() > citedBefore) {
            new Bibliography(report, edition.citations()).write(back, citedBefore);
        }
        if (volume.number() == 1) {
            new LedgerPage(report, edition.ledger()).write(back, edition.drawn());
        }
        return back;
    }

    private void bind(List<Bookmark> chapters) throws IOException {
        var bookmarks = new ArrayList<Bookmark>();
        bookmarks.add(volume.number() == 1 ? new Bookmark(report.say(Words.CONTENTS), Cover.CONTENTS, List.of())
                : new Bookmark(title(volume), volume.anchor(), List.of()));
        bookmarks.addAll(chapters);
        var links = new PdfLinks(book, anchor -> String.valueOf(
                edition.volumeOf(anchor).file(report.job().target()).getFileName()));
        book.bind(bookmarks, links);
        if (!volume.alone()) {
            links.name(book.document(), book.places().keySet());
        }
        edition.printed(volume, book.places());
    }

    private List<Bookmark> chapters(TimelineSheet sheets, Optional<FiguresChapter> figures) {
        var chapters = new ArrayList<>(volume.number() == 1 ? stories.bookmarks() : List.<Bookmark>of());
        sheets.bookmark().ifPresent(chapters::add);
        figures.map(FiguresChapter::bookmark).ifPresent(chapters::add);
        if (holdsEvents()) {
            chapters.add(new Bookmark(EventsChapter.name(report, volume.alone() ? found.size() : 0), EventsChapter.ANCHOR, events()));
        }
        if (volume.number() == 1) {
            chapters.add(new Bookmark(report.say(Words.INDEX), EntityIndex.ANCHOR, List.of()));
        }
        if (holdsEvents()) {
            chapters.add(new Bookmark(report.say(Words.SOURCES), Bibliography.ANCHOR, List.of()));
        }
        if (volume.number() == 1) {
            chapters.add(new Bookmark(report.say(Words.LEDGER), LedgerPage.ANCHOR, List.of()));
        }
        return chapters;
    }

    private List<Bookmark> events() {
        Iterator<Found> next = found.iterator();
        var groups = new ArrayList<Bookmark>();
        for (Group group : volume.groups()) {
            var inside = new ArrayList<Bookmark>();
            for (int row : group.rows()) {
                inside.add(new Bookmark(next.next().event().title().in(report.language()), ReportEvent.anchor(row), List.of()));
            }
            groups.add(new Bookmark(group.heading(report.language()), group.anchor(), inside));
        }
        return groups;
    }

    /** What the first of several volumes tells of the others. */
    private List<Bookmark> others() {
        return edition.volumes().stream().filter(other -> other.number() > 1)
                .map(other -> new Bookmark(title(other), other.anchor(), other.groups().stream()
                        .map(group -> new Bookmark(group.heading(report.language()), group.anchor(), List.of())).toList()))
                .toList();
    }

    private String title(Volume of) {
        Group first = of.groups().getFirst();
        Group last = of.groups().getLast();
        String from = first.heading(report.language());
        String period = of.groups().size() == 1 ? from
                : report.say(Words.FROM_TO, from, last.heading(report.language()));
        return report.say(Words.VOLUME_HEADING, of.number(), of.of(), period);
    }
}
