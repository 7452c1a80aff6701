// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.pdf.Paper;
import annals.pdf.PdfBook;
import annals.pdf.PdfPictures;
import annals.pdf.PdfPictures.Link;
import annals.pdf.PdfPictures.Picture;
import annals.picture.TimelinePage;
import annals.picture.Words;
import annals.timeline.Storyboard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** The timeline pages of a report: their headings with room for pictures, and the pictures, each mark linked to its event. */
public final class TimelineSheet {
    /** What a pixel of the picture is on paper, in points: its 12 pixel labels come out at 7.4 points. */
    private static final double POINTS = 0.62;
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;
    /** Margins of a lying page above and below, in millimetres; as in report.css. */
    private static final double ENDS = 28;
    /** What the heading takes, in points, and a hair that rounding may need. */
    private static final double HEADING = 19;

    private final Report report;
    private final List<TimelinePage> pages;
    private final MarkWords marks;

    public TimelineSheet(Report report, List<TimelinePage> pages) {
        this.report = report;
        this.pages = List.copyOf(pages);
        marks = new MarkWords(report);
    }

    /** What the picture has room for across, in its pixels. */
    public static double width(Paper paper) {
        return (paper.width() - 2 * Report.SHEET_SIDE) * POINTS_OF_MILLIMETRE / POINTS;
    }

    /** What the picture has room for from top to bottom, in its pixels. */
    public static double height(Paper paper) {
        return ((paper.height() - ENDS) * POINTS_OF_MILLIMETRE - HEADING) / POINTS;
    }

    /** Where the picture of a page belongs. */
    public static String anchor(int page) {
        return "timeline-" + page;
    }

    public String title(int page) {
        return report.title(pages.get(page), page == 0 && pages.size() > 1 && pages.getFirst().parts() == 1);
    }

    /** Of the chapter and its pages; none where there is no page. */
    public Optional<Bookmark> bookmark() {
        List<Bookmark> each = IntStream.range(0, pages.size()).mapToObj(page -> new Bookmark(title(page), anchor(page), List.of())).toList();
        return each.isEmpty() ? Optional.empty() : Optional.of(new Bookmark(report.say(Words.TIMELINE), anchor(0), each));
    }

    public Html write() {
        Html body = report.chapter();
        Html sheets = body.add("div", "sheets");
        for (int page = 0; page < pages.size(); page++) {
            Html sheet = sheets.add("div", "sheet");
            heading(sheet, page);
            sheet.add("div", "picture").with("id", anchor(page)).with("style", String.format(Locale.ROOT, "height: %.2fpt",
                    POINTS * pages.get(page).scene().height()));
        }
        return body;
    }

    /** The chapter's name and the page's stand in one line; on the first page, where the chapter begins, each is a heading. */
    private void heading(Html sheet, int page) {
        if (page > 0) {
            Html heading = sheet.add("h2");
            heading.add("span", "again").text(report.say(Words.TIMELINE) + " ");
            heading.add("span").text(title(page));
            return;
        }
        Html line = sheet.add("div", "heads");
        line.add("h1").text(report.say(Words.TIMELINE) + " ");
        line.add("h2").text(title(page));
    }

    public void draw(PdfBook book, Storyboard storyboard, DoubleConsumer progress) throws IOException {
        var pictures = new PdfPictures(book, ReportEvent.tag(report.language()));
        int before = 0;
        int heading = 0;
        for (int number = 0; number < pages.size(); number++) {
            int page = book.page(anchor(number));
            heading = page == before ? heading + 1 : 0;
            before = page;
            book.isSheet(anchor(number));
            Drawing drawing = storyboard.draw(pages.get(number).scene());
            pictures.draw(new Picture(drawing, anchor(number), heading, POINTS, words(pages.get(number), drawing),
                    links(pages.get(number), drawing)));
            progress.accept((number + 1.0) / pages.size());
        }
    }

    public String words(TimelinePage page, Drawing drawing) {
        return words(Words.PICTURE, page, drawing);
    }

    /** @param words that take a stretch, how many marks there are and how many clusters */
    public String words(Words words, TimelinePage page, Drawing drawing) {
        long alone = drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Item).count();
        long together = drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Cluster).count();
        return report.say(words, report.worded(page.stretch()), alone, together);
    }

    private List<Link> links(TimelinePage page, Drawing drawing) {
        var links = new ArrayList<Link>();
        inReadingOrder(drawing.spots()).forEach(spot -> links.add(link(page, spot)));
        return links;
    }

    /** From a mark to its event, or to the first of those that it counts. */
    public Link link(TimelinePage page, Spot spot) {
        return new Link(spot.area(), ReportEvent.anchor(rows(spot.subject()).getFirst()), marks.of(spot, page.scene().look()));
    }

    /** Lane by lane as they stand, and in each from left to right. */
    public static List<Spot> inReadingOrder(List<Spot> spots) {
        List<Integer> lanes = spots.stream().map(spot -> MarkWords.lane(spot.subject())).distinct().toList();
        return spots.stream().filter(spot -> !rows(spot.subject()).isEmpty())
                .sorted(Comparator.comparingInt((Spot spot) -> lanes.indexOf(MarkWords.lane(spot.subject())))
                        .thenComparingDouble(spot -> spot.area().x())).toList();
    }

    /** The events that a mark stands for. */
    public static List<Integer> rows(Subject subject) {
        return switch (subject) {
            case Subject.Item(int row, int _) -> List.of(row);
            case Subject.Cluster(int _, var rows) -> rows;
            case Subject.Undated(int _, var rows) -> rows;
            case Subject.Lane _ -> List.of();
        };
    }
}
