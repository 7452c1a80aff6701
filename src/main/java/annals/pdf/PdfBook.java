// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.fonts.Typeface;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnBox;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * A PDF put together chapter by chapter: each is laid out on its own, so that a later one can tell the pages of earlier ones,
 * and only one is in memory at a time as boxes. Links between chapters and the outline come last.
 */
public final class PdfBook {
    /** What an address begins with that leads to an anchor of another chapter. */
    public static final String ELSEWHERE = "annals:";

    private static final String PRODUCER = "Annals";
    /** How often a text is measured until its lines are found, about; only how evenly progress runs hangs on it. */
    private static final int MEASURINGS = 3;
    /** How much of the work is finding lines and pages, about; the rest is painting them. */
    private static final double LAYOUT = 0.6;
    /** How far above its text a destination lies, in points. */
    private static final int ABOVE = 6;

    /** Page numbers stand in line with the foot's text, in its size; margins as in report.css. */
    private static final float FURNITURE = 7.5f;
    private static final float NUMBER_BELOW = 14.5f;
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final double SHEET_SIDE = 12;
    private static final float SHEET_FOOT = 16;
    private static final float FOOT = 20;
    /** How far below the upper edge the line above the text stands. */
    private static final float HEAD = 11;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Map<String, Place> places = new HashMap<>();
    private final PdfStructure structure;
    /** The pages of what stands in the front, known before it is there. */
    private final Map<String, Integer> inFront = new HashMap<>();
    /** The pages of the timeline, whose margins are their own. */
    private final Set<COSDictionary> sheets = Collections.newSetFromMap(new IdentityHashMap<>());
    private int front;

    public PdfBook(PDDocument document, PdfFonts fonts) {
        XRLog.setLoggingEnabled(false);
        this.document = document;
        this.fonts = fonts;
        structure = new PdfStructure(document);
    }

    /**
     * Where an element with an id lies.
     *
     * @param number of its page as printed, from 1
     * @param left in points, as all lengths
     * @param top from the page's lower edge
     */
    public record Place(PDPage page, int number, float left, float top) {}

    public PDDocument document() {
        return document;
    }

    PdfFonts fonts() {
        return fonts;
    }

    PdfStructure structure() {
        return structure;
    }

    /** Says that the page of an anchor has the margins of the timeline. */
    public void isSheet(String anchor) {
        sheets.add(placed(anchor).page().getCOSObject());
    }

    /** Leaves numbers for the pages of a chapter that comes to the front last; whatever numbers it tells, it takes as many. */
    public void keepForFront(Html chapter) throws IOException {
        front = pages(chapter);
    }

    /** The page of an anchor, as printed. */
    public int page(String anchor) {
        return place(anchor).map(Place::number).or(() -> Optional.ofNullable(inFront.get(anchor)))
                .orElseThrow(() -> new IllegalStateException("nothing was laid out as " + anchor));
    }

    /** Where an anchor lies, if its chapter is already there. */
    public Optional<Place> place(String anchor) {
        return Optional.ofNullable(places.get(anchor));
    }

    private Place placed(String anchor) {
        return place(anchor).orElseThrow(() -> new IllegalStateException("nothing was laid out as " + anchor));
    }

    /** Where all anchors lie that are already there. */
    public Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    /**
     * Lays a chapter out behind the others.
     *
     * @param progress told what share of the work is done, from 0 to 1
     */
    public void add(Html chapter, DoubleConsumer progress) throws IOException {
        add(chapter, front, progress);
    }

    /**
     * Lays a chapter out and puts it before all others, under the numbers kept for it.
     *
     * @param progress told what share of the work is done, from 0 to 1
     */
    public void addInFront(Html chapter, DoubleConsumer progress) throws IOException {
        int before = document.getNumberOfPages();
        add(chapter, -before, progress);
        if (document.getNumberOfPages() - before != front) {
            throw new IllegalStateException("front matter of " + (document.getNumberOfPages() - before) + " pages, not " + front);
        }
        for (int page = 0; page < front; page++) {
            PDPage last = document.getPage(before + page);
            document.getPages().remove(last);
            document.getPages().insertBefore(last, document.getPage(page));
        }
        structure.lastToFront();
    }

    /** How many pages a chapter takes; of it only the numbers of its pages stay. */
    private int pages(Html chapter) throws IOException {
        int before = document.getNumberOfPages();
        try (PdfBoxRenderer renderer = renderer(chapter, 1, _ -> { })) {
            lay(renderer);
            renderer.findPagePositionsByID(Pattern.compile(".+")).forEach(found -> inFront.putIfAbsent(found.getId(), found.getPageNo() + 1));
        }
        int pages = document.getNumberOfPages() - before;
        for (int last = 0; last < pages; last++) {
            document.removePage(before);
        }
        document.getDocumentCatalog().setStructureTreeRoot(null);
        return pages;
    }

    private void add(Html chapter, int shift, DoubleConsumer progress) throws IOException {
        int before = document.getNumberOfPages();
        try (PdfBoxRenderer renderer = renderer(chapter, before + shift + 1, progress)) {
            lay(renderer);
            for (PagePosition<Box> found : renderer.findPagePositionsByID(Pattern.compile(".+"))) {
                places.putIfAbsent(found.getId(), new Place(document.getPage(before + found.getPageNo()),
                        before + shift + found.getPageNo() + 1, found.getX(), found.getY() + found.getHeight()));
            }
        }
        PdfLinks.lead(document, before);
        structure.join(before);
    }

    private static void lay(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        showColumns(renderer.getRootBox());
        renderer.createPDFWithoutClosing();
    }

    /** What flows in columns is in a box that the layout gives no height: it would not be painted, and no structure hang on it. */
    private static void showColumns(Box in) {
        for (Box box : in.getChildren()) {
            if (box instanceof FlowingColumnBox columns) {
                columns.setHeight(columns.getParent().getHeight());
            } else if (box instanceof BlockBox) {
                showColumns(box);
            }
        }
    }

    private PdfBoxRenderer renderer(Html chapter, int firstNumber, DoubleConsumer progress) {
        long texts = chapter.texts();
        long[] measured = {0};
        return new PdfRendererBuilder()
                .withW3cDocument(chapter.document(), ELSEWHERE)
                .usePDDocument(document)
                .useInitialPageNumber(firstNumber)
                .useFont(new PDFontSupplier(fonts.font(false)), Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(fonts.font(true)), Typeface.FAMILY, 600, FontStyle.NORMAL, true)
                // tagged; and only so are the machine's fonts not searched, and no list of them left in the user's home
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics())
                .useReplacementText(PdfFonts.MISSING)
                .useUnicodeLineBreaker(new LineBreaks(
                        () -> progress.accept(LAYOUT * Math.min(1, (double) ++measured[0] / (MEASURINGS * texts)))))
                // nothing is ever fetched, neither from the network nor from the disk
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePageSupplier((pdf, width, height, number, _) -> {
                    progress.accept(LAYOUT + (1 - LAYOUT) * number / (number + texts / 100 + 1));
                    var page = new PDPage(new PDRectangle(width, height));
                    page.setResources(MarkedContents.resources());
                    pdf.addPage(page);
                    return page;
                })
                .withProducer(PRODUCER)
                .buildPdfRenderer();
    }

    /** Once all chapters are there: ties them together. */
    public void bind(List<Bookmark> bookmarks, PdfLinks links) throws IOException {
        links.bind(document);
        structure.finish();
        var intents = document.getDocumentCatalog().getOutputIntents();
        document.getDocumentCatalog().setOutputIntents(intents.subList(0, 1));
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        bookmarks.forEach(bookmark -> add(bookmark, outline));
        if (document.getNumberOfPages() > 1) {
            Map<Integer, String> heads = RunningHeads.of(bookmarks, this::placed, document.getNumberOfPages());
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                furnish(number, heads.getOrDefault(number, ""));
            }
        }
    }

    /** Only now is it known how many pages there are and what they hold. It is no content: the reader itself says it too. */
    private void furnish(int number, String head) throws IOException {
        PDPage page = document.getPage(number - 1);
        PDRectangle paper = page.getMediaBox();
        boolean sheet = sheets.contains(page.getCOSObject());
        float side = (float) (sheet ? SHEET_SIDE : Paper.textSide(paper.getWidth() / MILLIMETRE)) * MILLIMETRE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(0x64 / 255f, 0x6A / 255f, 0x73 / 255f);
            write(number + " / " + document.getNumberOfPages(), paper.getWidth() - side,
                    (sheet ? SHEET_FOOT : FOOT) * MILLIMETRE - NUMBER_BELOW, content);
            // a sheet has its heading
            if (!sheet && !head.isEmpty()) {
                write(fonts.printable(head), paper.getWidth() - side, paper.getHeight() - HEAD * MILLIMETRE, content);
            }
            content.endMarkedContent();
        }
    }

    private void write(String text, float right, float baseline, PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(fonts.font(false), FURNITURE);
        content.newLineAtOffset(right - fonts.font(false).getStringWidth(text) / 1000 * FURNITURE, baseline);
        content.showText(text);
        content.endText();
    }

    private void add(Bookmark bookmark, PDOutlineNode under) {
        var item = new PDOutlineItem();
        item.setTitle(bookmark.name());
        item.setDestination(destination(bookmark.anchor()));
        under.addLast(item);
        bookmark.inside().forEach(one -> add(one, item));
    }

    /** The place of an anchor as what a link leads to. */
    PDPageXYZDestination destination(String anchor) {
        Place place = placed(anchor);
        var target = new PDPageXYZDestination();
        target.setPage(place.page());
        target.setLeft(0);
        target.setTop((int) Math.ceil(place.top()) + ABOVE);
        return target;
    }
}
