// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.fonts.Typeface;
import annals.model.Language;
import annals.model.Text;
import annals.timeline.Storyboard;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A period as a PDF: the report's text laid out as pages, the timeline drawn onto those that leave room for it. */
final class PdfExport {
    private static final String NOWHERE = "annals:/";
    /** How often a text is measured until its lines are found, about; only how evenly progress runs hangs on it. */
    private static final int MEASURINGS = 3;

    /** About 2,500 pages: nobody reads more. */
    private static final int MOST_EVENTS = 10_000;
    /** What an event takes while its pages are made, in bytes: the whole report is laid out before the first is written. */
    private static final long MEMORY = 150_000;

    private PdfExport() {}

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
        XRLog.setLoggingEnabled(false);
        Language language = job.languages().getFirst();
        var storyboard = new Storyboard(Typeface.load());
        var framing = new Framing(storyboard, LaneLook.look(answer.store(), job.lanes(), language), TimelineSheet.width(job.paper()));
        var pages = new TimelinePages(framing, TimelineSheet.height(job.paper()), steps.part(0, 0.3));
        List<TimelinePage> timeline = pages.of(answer);
        Html report = Report.of(answer, job, timeline, List.of(pages.alone(), pages.onlyCounted()), steps.part(0.3, 0.4));
        try (var document = new PDDocument()) {
            var fonts = new PdfFonts(document);
            try (PdfBoxRenderer renderer = renderer(report, document, fonts, steps)) {
                renderer.createPDFWithoutClosing();
                new TimelineSheet(document, fonts, storyboard).draw(timeline, renderer, steps.part(0.8, 0.9));
            }
            PictureTags.nameLinks(document);
            PdfDescription.of(answer, job).onto(document);
            document.save(to);
        }
        steps.done(1, 1);
    }

    private static PdfBoxRenderer renderer(Html report, PDDocument document, PdfFonts fonts, Steps steps) {
        Steps layout = steps.part(0.4, 0.65);
        Steps painting = steps.part(0.65, 0.8);
        long texts = report.texts();
        long[] measured = {0};
        return new PdfRendererBuilder()
                .withW3cDocument(report.document(), NOWHERE)
                .usePDDocument(document)
                .useFont(new PDFontSupplier(fonts.font(false)), Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(fonts.font(true)), Typeface.FAMILY, 600, FontStyle.NORMAL, true)
                // tagged; and only so are the machine's fonts not searched, and no list of them left in the user's home
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics())
                .useReplacementText(PdfFonts.MISSING)
                .useUnicodeLineBreaker(new LineBreaks(() -> layout.done(++measured[0], MEASURINGS * texts)))
                // nothing is ever fetched, neither from the network nor from the disk
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePageSupplier((pdf, width, height, number, _) -> {
                    painting.done(number, number + texts / 100 + 1);
                    var page = new PDPage(new PDRectangle(width, height));
                    pdf.addPage(page);
                    return page;
                })
                .withProducer(Words.PROGRAM.in(Language.EN))
                .buildPdfRenderer();
    }
}
