// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.pdf.PdfAttachments;
import annals.pdf.PdfAttachments.Attached;
import annals.pdf.PdfAttachments.Relationship;
import annals.picture.Words;
import annals.report.ExportJob;
import annals.report.Report;
import annals.report.ReportEvent;
import annals.report.Volume;
import annals.store.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32C;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What readers, screen readers, catalogues and this program want to know of a PDF, the question and the matching events among
 * it as attached files. Dates and ids come from the data: no clock is read.
 *
 * @param report of one volume, whose events are attached to it
 * @param known the last second that the data know of
 */
record PdfDescription(Report report, Calendar known) {
    /** The attached file: the matching events in the shape of the data folder. */
    static final String EVENTS = "events.json";

    /** Which volume of how many a file is, where there are several. */
    static final String VOLUME = "Volume";

    static PdfDescription of(Report report) {
        var known = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        known.setTimeInMillis((report.answer().store().index().lastSecond() - 1) * 1000);
        return new PdfDescription(report, known);
    }

    void onto(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreator(Words.PROGRAM.in(Language.EN));
        information.setCreationDate(known);
        information.setModificationDate(known);
        var catalog = document.getDocumentCatalog();
        date(catalog.getMetadata());
        catalog.setLanguage(ReportEvent.tag(report.language()));
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        Volume volume = report.volume();
        if (!volume.alone()) {
            information.setCustomMetadataValue(VOLUME, volume.number() + "/" + volume.of());
        }
        attach(document);
        Answer answer = report.answer();
        ExportJob job = report.job();
        var seed = new CRC32C();
        seed.update((answer.question() + '\n' + answer.version() + '\n' + job.languages() + job.paper()
                + (volume.alone() ? "" : volume.number()))
                .getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(seed.getValue());
    }

    /** The layout dates what it says of the document by the clock. */
    private void date(PDMetadata metadata) throws IOException {
        try (var said = metadata.exportXMPMetadata()) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            XMPMetadata described = parser.parse(said);
            described.getXMPBasicSchema().setCreateDate(known);
            described.getXMPBasicSchema().setModifyDate(known);
            described.getXMPBasicSchema().setCreatorTool(Words.PROGRAM.in(Language.EN));
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(described, bytes, true);
            metadata.importXMPMetadata(bytes.toByteArray());
        } catch (XmpParsingException | TransformerException fault) {
            throw new IOException(fault);
        }
    }

    /** The question lies in every volume, so that any of them can be opened; the events in the one that prints them. */
    private void attach(PDDocument document) throws IOException {
        var attachments = new PdfAttachments(document, known);
        Volume volume = report.volume();
        if (volume.alone() || !volume.groups().isEmpty()) {
            List<Integer> rows = volume.rows();
            attachments.add(new Attached(EVENTS, "application/json", report.say(Words.ATTACHED, rows.size(), report.answer().version()),
                    Relationship.DATA), events(rows));
        }
        Origin origin = Origin.of(report.answer(), report.job()).volume(volume.number(), volume.of());
        attachments.add(new Attached(Origin.FILE, "text/plain", report.say(Words.ATTACHED_QUESTION), Relationship.SOURCE),
                origin.text().getBytes(StandardCharsets.UTF_8));
        attachments.bind();
    }

    private byte[] events(List<Integer> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            JsonExport.write(report.answer().found(rows), rows.size(), writer);
        }
        return bytes.toByteArray();
    }
}
