// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.model.Language;
import annals.time.DateWords;
import annals.timeline.Storyboard;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Draws timeline pages where the laid-out report leaves room for them, each mark linked to its event's entry. */
final class TimelineSheet {
    /** What a pixel of the picture is on paper, in points: its 12 pixel labels come out at 7.4 points. */
    private static final double POINTS = 0.62;
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;
    /** Margins of a lying page at both sides, and above and below, in millimetres; as in report.css. */
    private static final double SIDES = 24;
    private static final double ENDS = 28;
    /** What the heading takes, in points, and a hair that rounding may need. */
    private static final double HEADING = 19;

    private static final COSName FIGURE = COSName.getPDFName(StandardStructureTypes.Figure);

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Storyboard storyboard;

    TimelineSheet(PDDocument document, PdfFonts fonts, Storyboard storyboard) {
        this.document = document;
        this.fonts = fonts;
        this.storyboard = storyboard;
    }

    /** What the picture has room for across, in its pixels. */
    static double width(Paper paper) {
        return (paper.width() - SIDES) * POINTS_OF_MILLIMETRE / POINTS;
    }

    /** What the picture has room for from top to bottom, in its pixels. */
    static double height(Paper paper) {
        return ((paper.height() - ENDS) * POINTS_OF_MILLIMETRE - HEADING) / POINTS;
    }

    /** What a length of the picture is on paper, in points. */
    static double onPaper(double pixels) {
        return pixels * POINTS;
    }

    void draw(List<TimelinePage> pages, PdfBoxRenderer renderer, Steps steps) throws IOException {
        Map<String, PagePosition<Box>> places = new HashMap<>();
        for (PagePosition<Box> place : renderer.findPagePositionsByID(Pattern.compile("(event|timeline)-[0-9]+"))) {
            places.putIfAbsent(place.getId(), place);
        }
        var tags = new PictureTags(document);
        int before = -1;
        int heading = 0;
        for (int number = 0; number < pages.size(); number++) {
            PagePosition<Box> place = found(places, Report.anchor(number));
            heading = place.getPageNo() == before ? heading + 1 : 0;
            before = place.getPageNo();
            draw(pages.get(number), place, heading, tags, row -> found(places, ReportEvent.anchor(row)));
            steps.done(number + 1, pages.size());
        }
    }

    private void draw(TimelinePage timeline, PagePosition<Box> place, int heading, PictureTags tags,
            IntFunction<PagePosition<Box>> entries) throws IOException {
        Drawing drawing = storyboard.draw(timeline.scene());
        PDPage page = document.getPage(place.getPageNo());
        double left = place.getX();
        double top = place.getY() + place.getHeight();
        PictureTags.Place tagged = tags.figure(page, heading,
                onPaper(new Rect(0, 0, drawing.width(), drawing.height()), left, top), words(timeline, drawing));
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
                var surface = new PdfSurface(document, content, fonts, left, top, POINTS)) {
            content.beginMarkedContent(FIGURE, tagged.content());
            surface.clip(new Rect(0, 0, drawing.width(), drawing.height()),
                    () -> surface.paint(drawing.marks(), Theme.LIGHT));
            content.endMarkedContent();
        }
        var links = new ArrayList<PDAnnotationLink>();
        for (Spot spot : inReadingOrder(drawing.spots())) {
            List<Integer> rows = rows(spot.subject());
            PDAnnotationLink link = link(onPaper(spot.area(), left, top), entries.apply(rows.getFirst()));
            String name = timeline.scene().look().labels().apply(rows.getFirst());
            link.setContents(rows.size() == 1 ? name : Words.AND_MORE.in(language(timeline), name, rows.size() - 1));
            page.getAnnotations().add(link);
            links.add(link);
        }
        tags.links(tagged, links);
    }

    private static String words(TimelinePage page, Drawing drawing) {
        long alone = drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Item).count();
        long together = drawing.spots().stream().filter(spot -> spot.subject() instanceof Subject.Cluster).count();
        String stretch = DateWords.of(page.stretch(), language(page).locale());
        return Words.PICTURE.in(language(page), stretch, alone, together);
    }

    private static Language language(TimelinePage page) {
        return page.scene().look().language();
    }

    /** Lane by lane as they stand, and in each from left to right. */
    private static List<Spot> inReadingOrder(List<Spot> spots) {
        var lanes = new ArrayList<Integer>();
        spots.forEach(spot -> {
            if (!lanes.contains(lane(spot.subject()))) {
                lanes.add(lane(spot.subject()));
            }
        });
        return spots.stream().filter(spot -> !rows(spot.subject()).isEmpty())
                .sorted(Comparator.comparingInt((Spot spot) -> lanes.indexOf(lane(spot.subject())))
                        .thenComparingDouble(spot -> spot.area().x())).toList();
    }

    private static int lane(Subject subject) {
        return switch (subject) {
            case Subject.Item(int _, int lane) -> lane;
            case Subject.Cluster(int lane, var _) -> lane;
            case Subject.Undated(int lane, var _) -> lane;
            case Subject.Lane(int lane) -> lane;
        };
    }

    private static List<Integer> rows(Subject subject) {
        return switch (subject) {
            case Subject.Item(int row, int _) -> List.of(row);
            case Subject.Cluster(int _, var rows) -> rows;
            case Subject.Undated(int _, var rows) -> rows;
            case Subject.Lane _ -> List.of();
        };
    }

    private static PDRectangle onPaper(Rect area, double left, double top) {
        return new PDRectangle((float) (left + onPaper(area.x())), (float) (top - onPaper(area.bottom())),
                (float) onPaper(area.width()), (float) onPaper(area.height()));
    }

    private static PagePosition<Box> found(Map<String, PagePosition<Box>> places, String anchor) {
        PagePosition<Box> place = places.get(anchor);
        if (place == null) {
            throw new IllegalStateException("nothing was laid out as " + anchor);
        }
        return place;
    }

    private PDAnnotationLink link(PDRectangle area, PagePosition<Box> entry) {
        var target = new PDPageXYZDestination();
        target.setPage(document.getPage(entry.getPageNo()));
        target.setLeft(0);
        target.setTop((int) Math.ceil(entry.getY() + entry.getHeight()) + 6);
        var link = new PDAnnotationLink();
        link.setDestination(target);
        link.setRectangle(area);
        link.setPrinted(true);
        var invisible = new PDBorderStyleDictionary();
        invisible.setWidth(0);
        link.setBorderStyle(invisible);
        return link;
    }
}
