// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32C;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What readers, screen readers, catalogues and this program want to know of a PDF, the matching events among it as an
 * attached file. Dates and ids come from the data: no clock is read.
 *
 * @param report of one volume, whose events are attached to it
 * @param known the last second that the data know of
 */
record PdfDescription(Report report, Calendar known) {
    /** The attached file: the matching events in the shape of the data folder. */
    static final String EVENTS = "events.json";

    /** Which volume of how many a file is, where there are several. */
    static final String VOLUME = "Volume";

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

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
        if (volume.alone() || !volume.groups().isEmpty()) {
            attachEvents(document);
        }
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

    private void attachEvents(PDDocument document) throws IOException {
        List<Integer> rows = report.volume().rows();
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            JsonExport.write(report.answer().found(rows), rows.size(), writer);
        }
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes.toByteArray()), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.size());
        file.setCreationDate(known);
        file.setModDate(known);
        var attached = new PDComplexFileSpecification();
        attached.setFile(EVENTS);
        attached.setFileUnicode(EVENTS);
        attached.setEmbeddedFile(file);
        attached.setEmbeddedFileUnicode(file);
        attached.setFileDescription(report.say(Words.ATTACHED, rows.size(), report.answer().version()));
        attached.getCOSObject().setName(RELATIONSHIP, "Data");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(EVENTS, attached));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(attached);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
