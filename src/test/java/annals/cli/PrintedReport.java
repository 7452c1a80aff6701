// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A report as those find it who have nothing but the file: what its pages say, where its bookmarks and links lead. Texts are
 * squeezed, for where a line or a page breaks is the layout's business, and no text is told from another by its spaces.
 *
 * @param pages what stands on each page, without what is there to find it by: the question, its number and what it begins in
 * @param bookmarks in order, those below others behind them
 * @param links in the order of pages
 */
record PrintedReport(List<String> pages, List<Bookmark> bookmarks, List<Link> links) {
    private static final Pattern NUMBERED = Pattern.compile("(?s)(.*?)\\R(.*\\R)?(\\d+) / (\\d+)\\s*?(\\R[^\\r\\n]*)?\\s*");
    /** Where a text begins is rounded otherwise than where its link does, in points. */
    private static final float HAIR = 0.01f;

    /** @param level from 0 @param page from 1 */
    record Bookmark(String title, int level, int page) {}

    /**
     * @param page on which it stands, from 1
     * @param shown what stands in its place
     * @param told what it says to those who have it read to them
     * @param to the page that it leads to, from 1; 0 where it leads out of the file
     * @param address where it leads out of the file to; else empty
     */
    record Link(int page, String shown, String told, int to, String address) {}

    /** Reads a report and holds each of its pages to telling the question and its own number of all. */
    static PrintedReport read(Path file, String question) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var pages = new ArrayList<String>();
            var links = new ArrayList<Link>();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                pages.add(page(pdf, number, question));
                links(pdf, number, links);
            }
            var bookmarks = new ArrayList<Bookmark>();
            bookmarks(pdf, pdf.getDocumentCatalog().getDocumentOutline(), 0, bookmarks);
            return new PrintedReport(pages, bookmarks, links);
        }
    }

    private static String page(PDDocument pdf, int number, String question) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        Matcher page = NUMBERED.matcher(stripper.getText(pdf));
        assertThat(page.matches()).as("page " + number + " begins with what was asked and ends with its number").isTrue();
        assertThat(page.group(1)).as("the line above page " + number).contains(question);
        assertThat(List.of(page.group(3), page.group(4))).containsExactly("" + number, "" + pdf.getNumberOfPages());
        return squeezed(page.group(2) == null ? "" : page.group(2));
    }

    private static void links(PDDocument pdf, int number, List<Link> into) throws IOException {
        PDPage page = pdf.getPage(number - 1);
        var shown = new PDFTextStripperByArea();
        List<PDAnnotation> all = page.getAnnotations();
        for (int at = 0; at < all.size(); at++) {
            PDRectangle room = all.get(at).getRectangle();
            shown.addRegion("" + at, new Rectangle2D.Float(room.getLowerLeftX() - HAIR, page.getMediaBox().getHeight() - room.getUpperRightY(),
                    room.getWidth(), room.getHeight()));
        }
        shown.extractRegions(page);
        for (int at = 0; at < all.size(); at++) {
            var link = (PDAnnotationLink) all.get(at);
            String words = squeezed(shown.getTextForRegion("" + at));
            String told = link.getContents() == null ? "" : link.getContents();
            into.add(switch (link.getAction()) {
                case PDActionURI out -> new Link(number, words, told, 0, out.getURI());
                case PDActionGoTo inside -> new Link(number, words, told, page(inside.getDestination()), "");
                case null, default -> new Link(number, words, told, page(link.getDestination()), "");
            });
        }
    }

    private static int page(PDDestination destination) {
        return ((PDPageDestination) destination).retrievePageNumber() + 1;
    }

    private static void bookmarks(PDDocument pdf, PDOutlineNode of, int level, List<Bookmark> into) throws IOException {
        for (PDOutlineItem item : of.children()) {
            into.add(new Bookmark(item.getTitle(), level, pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
            bookmarks(pdf, item, level + 1, into);
        }
    }

    static String squeezed(String text) {
        // the typeface has one dot for both
        return text.replaceAll("\\s+", "").replace('\u30FB', '\u00B7');
    }

    String page(int number) {
        return pages.get(number - 1);
    }

    /** What stands from one page to another, both included. */
    String text(int from, int to) {
        return String.join("", pages.subList(from - 1, to));
    }

    /** The chapters: cover apart, what the contents list first of all. */
    List<Bookmark> chapters() {
        return bookmarks.stream().filter(bookmark -> bookmark.level() == 0).toList();
    }

    /** The bookmarks below all others: of each event its own. */
    List<Bookmark> events() {
        int deepest = bookmarks.stream().mapToInt(Bookmark::level).max().orElse(0);
        return bookmarks.stream().filter(bookmark -> bookmark.level() == deepest).toList();
    }
}
