// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.draw.Rect;
import annals.draw.TextMeasure;
import annals.draw.Theme;
import annals.pdf.PdfPictures.Link;
import annals.pdf.PdfPictures.Picture;
import annals.picture.Framing;
import annals.picture.SvgSurface;
import annals.picture.TimelinePage;
import annals.picture.Words;
import annals.report.Report;
import annals.report.TimelineSheet;
import annals.timeline.Scene;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The timeline pages of a report as SVG inside HTML: a page's axis and each of its lanes are pictures of their own, so that
 * lanes can be left out, and that a print breaks between two and begins each sheet of paper with the axis.
 */
final class HtmlTimeline {
    /** Where a screen is narrower than a page its letters become smaller, down to this share of their size. */
    private static final double LEAST = 0.85;

    private final Report report;
    private final TimelineSheet sheets;
    private final Framing framing;
    private final TextMeasure text;
    private int pictures;

    HtmlTimeline(Report report, TimelineSheet sheets, Framing framing, TextMeasure text) {
        this.report = report;
        this.sheets = sheets;
        this.framing = framing;
        this.text = text;
    }

    /** A page as markup: what scrolls to the sides where the screen is narrower than it. */
    String of(TimelinePage page, String title) {
        var out = new StringBuilder();
        Drawing whole = framing.storyboard().draw(page.scene());
        out.append("<div class=\"scroll\" style=\"--least: ").append(Math.round(LEAST * whole.width()))
                .append("px\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(HtmlText.escaped(report.say(Words.TIMELINE_OF, title))).append("\">\n<p class=\"unseen\">")
                .append(HtmlText.escaped(sheets.words(page, whole))).append("</p>\n");
        Scene head = framing.only(page.scene(), Set.of());
        Drawing axis = framing.storyboard().draw(head);
        out.append("<div class=\"head\">\n")
                .append(svg(axis, new Rect(0, 0, axis.width(), axis.height()), "class=\"axis\" aria-hidden=\"true\"", ""))
                .append("</div>\n<div class=\"lanes\">\n");
        for (int lane : lanes(whole)) {
            Drawing drawn = framing.storyboard().draw(framing.only(page.scene(), Set.of(lane)));
            double height = drawn.height() - axis.height();
            if (height > 0) {
                out.append(svg(drawn, new Rect(0, axis.height(), drawn.width(), height),
                        "class=\"lane\" role=\"group\" aria-label=\"" + HtmlText.escaped(page.scene().look().laneNames().get(lane)) + "\"",
                        links(page, drawn)));
            }
        }
        return out.append("</div>\n</div>\n").toString();
    }

    /** From top to bottom. */
    private static List<Integer> lanes(Drawing drawing) {
        return drawing.spots().stream().sorted(Comparator.comparingDouble(spot -> spot.area().y()))
                .mapMulti((Drawing.Spot spot, Consumer<Integer> lanes) -> {
                    if (spot.subject() instanceof Subject.Lane(int lane)) {
                        lanes.accept(lane);
                    }
                }).toList();
    }

    /** A picture of its own, which is read as one unless there are links in it. */
    String picture(Picture picture) {
        Drawing drawing = picture.drawing();
        return svg(drawing, new Rect(0, 0, drawing.width(), drawing.height()), "class=\"whole\" role=\""
                + (picture.links().isEmpty() ? "img" : "group") + "\" aria-label=\"" + HtmlText.escaped(picture.words()) + "\"",
                picture.links().stream().map(link -> link(link, "")).collect(Collectors.joining()));
    }

    private String svg(Drawing drawing, Rect seen, String attributes, String links) {
        var surface = new SvgSurface(text, "p" + ++pictures + "-");
        surface.paint(drawing.marks(), Theme.LIGHT);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + SvgSurface.value("width", seen.width())
                + SvgSurface.value("height", seen.height()) + " viewBox=\"" + SvgSurface.number(seen.x()) + " "
                + SvgSurface.number(seen.y()) + " " + SvgSurface.number(seen.width()) + " " + SvgSurface.number(seen.height())
                + "\">\n" + surface.elements() + links + "</svg>\n";
    }

    private String links(TimelinePage page, Drawing drawing) {
        return TimelineSheet.inReadingOrder(drawing.spots()).stream()
                .map(spot -> link(sheets.link(page, spot), " data-in=\""
                        + HtmlFilter.lanes(report.answer(), TimelineSheet.rows(spot.subject())) + "\"")).collect(Collectors.joining());
    }

    private static String link(Link link, String attributes) {
        return "<a" + attributes + " href=\"#" + link.anchor() + "\" aria-label=\"" + HtmlText.escaped(link.words()) + "\"><rect"
                + SvgSurface.area(link.area()) + " rx=\"3\" fill=\"transparent\"/></a>\n";
    }
}
