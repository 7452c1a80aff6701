// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.fonts.Typeface;
import annals.model.Event;
import annals.model.Source;
import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.pdf.Paper;
import annals.pdf.PdfBook;
import annals.pdf.PdfFonts;
import annals.pdf.PdfLinks;
import annals.pdf.PdfPictures;
import annals.pdf.PdfPictures.Link;
import annals.pdf.PdfPictures.Picture;
import annals.picture.Words;
import annals.query.LanesBy;
import annals.report.ExportJob;
import annals.report.Heading;
import annals.report.MarkWords;
import annals.report.Report;
import annals.report.ReportEvent;
import annals.report.TimelineSheet;
import annals.report.Volume;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.timeline.Storyboard;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The whole timeline of an answer on one sheet of paper, with what was asked, what the shapes mean, and the sums. */
final class PosterExport {
    private static final String TIMELINE = "timeline-";
    private static final String LEGEND = "legend";
    private static final String END = "end";
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;
    /** The letters on a sheet of A4, in points; on a larger one they are larger, though not as much: it has room for more. */
    private static final double LETTERS = 9.5;
    private static final double GROWTH = 0.75;
    private static final double A4 = Math.sqrt(210 * 297);
    /** Around all, in letters; below, with the foot in it, more. */
    private static final double MARGIN = 3;
    private static final double FOOT = 5;
    /** A band's heading with the room above it, in letters; as in poster.css. */
    private static final double HEADING = 2.2;
    /** The legend's pixels, in letters. */
    private static final double LEGEND_SIZE = 0.06;
    /** A hair that rounding may need, in points. */
    private static final double HAIR = 3;

    private final Report report;
    private final Paper paper;
    private final double letters;
    private final Typeface typeface = Typeface.load();
    private final Storyboard storyboard = new Storyboard(typeface);
    private final TimelineSheet sheets;
    private final MarkWords marks;

    private PosterExport(Report report) {
        this.report = report;
        paper = report.job().paper();
        letters = LETTERS * Math.pow(Math.sqrt(paper.width() * paper.height()) / A4, GROWTH);
        sheets = new TimelineSheet(report, List.of());
        marks = new MarkWords(report);
    }

    static void write(Answer answer, ExportJob job, OutputStream to, Steps steps) throws IOException {
        var poster = new PosterExport(new Report(answer, job, new Volume(1, 1, List.of())));
        double room = poster.room(steps.part(0, 0.1));
        try (var document = new PDDocument()) {
            poster.write(new PdfBook(document, new PdfFonts(document)), room, steps.part(0.1, 0.9));
            PdfDescription.of(poster.report).onto(document);
            document.save(to);
        }
        steps.done(1, 1);
    }

    /** How high the picture may be, in points: what the text around it leaves, which a trial of its layout tells. */
    private double room(Steps steps) throws IOException {
        try (var trial = new PDDocument()) {
            var book = new PdfBook(trial, new PdfFonts(trial));
            int all = report.answer().count();
            // numbers as long as any that will stand there
            book.add(sheet(List.of(), account(all, all, all) + report.say(Words.POSTER_FEWER_LANES, "")), steps);
            return book.place(END).orElseThrow().top() - FOOT * letters - HAIR;
        }
    }

    private void write(PdfBook book, double room, Steps steps) throws IOException {
        Answer answer = report.answer();
        boolean drawn = answer.matches().rows().anyMatch(row -> row < answer.store().index().firstUndated());
        if (!drawn) {
            book.add(sheet(List.of(), answer.count() == 0 ? report.say(Words.NO_MATCH) : account(0, 0, 0)), steps);
            bind(book, List.of());
            return;
        }
        double width = paper.width() * POINTS_OF_MILLIMETRE - 2 * MARGIN * letters;
        var around = new PosterPlan.Room(width, room, HEADING * letters + 1, letters);
        PosterPlan plan = PosterPlan.of(report, around, storyboard, steps.part(0, 0.5));
        String account = account(plan);
        book.add(sheet(plan.bands().stream().map(band -> new Band(report.title(band, plan.bands().size() == 1),
                band.scene().height() * plan.points())).toList(), account), steps.part(0.5, 0.8));
        var pictures = new PdfPictures(book, ReportEvent.tag(report.language()));
        Map<Integer, String> addresses = addresses();
        for (int at = 0; at < plan.bands().size(); at++) {
            Drawing drawing = storyboard.draw(plan.bands().get(at).scene());
            pictures.draw(new Picture(drawing, TIMELINE + at, at, plan.points(), sheets.words(Words.POSTER_PICTURE,
                    plan.bands().get(at), drawing), links(drawing, plan, addresses)));
        }
        double size = LEGEND_SIZE * letters;
        Drawing legend = PosterLegend.draw(width / size, report.language(), typeface);
        pictures.draw(new Picture(legend, LEGEND, plan.bands().size(), Math.min(size, width / legend.width()),
                PosterLegend.words(report.language()), List.of()));
        bind(book, List.of(new Bookmark(report.say(Words.TIMELINE), TIMELINE + 0, List.of())));
    }

    private static void bind(PdfBook book, List<Bookmark> bookmarks) throws IOException {
        book.bind(bookmarks, new PdfLinks(book, anchor -> anchor));
    }

    /** @param high how high its picture is, in points */
    private record Band(String title, double high) {}

    private Html sheet(List<Band> bands, String account) {
        Html body = report.chapter(styles());
        Html program = body.add("div", "program");
        program.add("span", "square");
        program.add("span").text(report.say(Words.PROGRAM));
        Answer answer = report.answer();
        Html title = body.add("h1");
        title.add("span").text(Heading.subject(answer, report.language()) + " ");
        Heading.period(answer, report.language()).ifPresent(period -> title.add("span", "period").text(period));
        for (int at = 0; at < bands.size(); at++) {
            Html sheet = body.add("div", "sheet");
            sheet.add("h2").text(bands.get(at).title);
            sheet.add("div").with("id", TIMELINE + at).with("style", height(bands.get(at).high));
        }
        if (answer.count() > 0) {
            Html legend = body.add("div", "sheet legend");
            legend.add("h2").text(report.say(Words.LEGEND));
            legend.add("div").with("id", LEGEND).with("style", height(LEGEND_SIZE * letters * PosterLegend.HEIGHT));
        }
        body.add("p", "account").text(account);
        body.add("div").with("id", END);
        return body;
    }

    private static String height(double points) {
        return String.format(Locale.ROOT, "height: %.2fpt", points);
    }

    private String styles() {
        return Report.resource("report.css") + Report.resource("poster.css") + String.format(Locale.ROOT,
                "@page { size: %smm %smm; margin: %.2fpt %.2fpt %.2fpt %3$.2fpt }\nbody { font-size: %6$.2fpt }\n", paper.width(),
                paper.height(), MARGIN * letters, MARGIN * letters, FOOT * letters, letters);
    }

    private String account(PosterPlan plan) {
        PosterPlan.Account shown = plan.account(storyboard);
        int alone = shown.alone().cardinality();
        String said = account(alone, alone - shown.named().cardinality(), shown.counted().cardinality());
        LanesBy by = plan.look().by();
        if (by == report.job().lanes()) {
            return said;
        }
        return said + " " + (by == LanesBy.NONE ? report.say(Words.POSTER_ONE_LANE)
                : report.say(Words.POSTER_FEWER_LANES, by.title().in(report.language())));
    }

    private String account(int alone, int unnamed, int counted) {
        Answer answer = report.answer();
        int first = answer.store().index().firstUndated();
        int undated = (int) answer.matches().rows().filter(row -> row >= first).count();
        int beyond = answer.count() - alone - counted - undated;
        String said = report.say(Words.POSTER_ACCOUNT, answer.count(), alone, unnamed, counted, undated);
        return beyond > 0 ? said + " " + report.say(Words.POSTER_BEYOND, beyond) : said;
    }

    /** From marks to where it is said, on the web. */
    private List<Link> links(Drawing drawing, PosterPlan plan, Map<Integer, String> addresses) {
        var links = new ArrayList<Link>();
        for (Spot spot : TimelineSheet.inReadingOrder(drawing.spots())) {
            List<Integer> rows = TimelineSheet.rows(spot.subject());
            String address = rows.size() == 1 ? addresses.get(rows.getFirst()) : null;
            if (address != null) {
                links.add(new Link(spot.area(), address, marks.of(spot, plan.look())));
            }
        }
        return links;
    }

    private Map<Integer, String> addresses() {
        var known = new HashMap<String, Optional<String>>();
        var addresses = new HashMap<Integer, String>();
        for (Found found : report.answer().found()) {
            address(found.event(), known).ifPresent(address -> addresses.put(found.row(), address));
        }
        return addresses;
    }

    private Optional<String> address(Event event, Map<String, Optional<String>> known) {
        return event.sources().stream()
                .map(id -> known.computeIfAbsent(id, one -> report.answer().store().source(one).flatMap(Source::link).map(URI::toString)))
                .flatMap(Optional::stream).findFirst();
    }
}
