// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.timeline.Storyboard;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
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
        for (int number = 0; number < pages.size(); number++) {
            Drawing drawing = storyboard.draw(pages.get(number).scene());
            PagePosition<Box> place = found(places, Report.anchor(number));
            PDPage page = document.getPage(place.getPageNo());
            double left = place.getX();
            double top = place.getY() + place.getHeight();
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
                    var surface = new PdfSurface(document, content, fonts, left, top, POINTS)) {
                // every event on it stands as text under its own heading too: to a screen reader the picture is ornament
                content.beginMarkedContent(COSName.ARTIFACT);
                surface.clip(new Rect(0, 0, drawing.width(), drawing.height()),
                        () -> surface.paint(drawing.marks(), Theme.LIGHT));
                content.endMarkedContent();
            }
            for (Spot spot : drawing.spots()) {
                link(spot, page, left, top, row -> found(places, ReportEvent.anchor(row)));
            }
            steps.done(number + 1, pages.size());
        }
    }

    private static PagePosition<Box> found(Map<String, PagePosition<Box>> places, String anchor) {
        PagePosition<Box> place = places.get(anchor);
        if (place == null) {
            throw new IllegalStateException("nothing was laid out as " + anchor);
        }
        return place;
    }

    private void link(Spot spot, PDPage from, double left, double top, IntFunction<PagePosition<Box>> entries)
            throws IOException {
        int row = switch (spot.subject()) {
            case Subject.Item(int one, int _) -> one;
            case Subject.Cluster(int _, var rows) -> rows.getFirst();
            case Subject.Undated(int _, var rows) -> rows.getFirst();
            case Subject.Lane _ -> -1;
        };
        if (row < 0) {
            return;
        }
        PagePosition<Box> entry = entries.apply(row);
        var target = new PDPageXYZDestination();
        target.setPage(document.getPage(entry.getPageNo()));
        target.setLeft(0);
        target.setTop((int) Math.ceil(entry.getY() + entry.getHeight()) + 6);
        var link = new PDAnnotationLink();
        link.setDestination(target);
        Rect area = spot.area();
        link.setRectangle(new PDRectangle((float) (left + onPaper(area.x())), (float) (top - onPaper(area.bottom())),
                (float) onPaper(area.width()), (float) onPaper(area.height())));
        var invisible = new PDBorderStyleDictionary();
        invisible.setWidth(0);
        link.setBorderStyle(invisible);
        from.getAnnotations().add(link);
    }
}
