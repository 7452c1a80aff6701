// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files that lie in a PDF, each said to belong to the whole document, as PDF/A-3 asks. */
public final class PdfAttachments {
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private final PDDocument document;
    private final Calendar known;
    private final Map<String, PDComplexFileSpecification> files = new TreeMap<>();

    /** What a file is to the document that it lies in. */
    public enum Relationship {
        DATA("Data"), SOURCE("Source");

        private final String name;

        Relationship(String name) {
            this.name = name;
        }
    }

    /** A file. @param type such as {@code text/plain} */
    public record Attached(String name, String type, String description, Relationship relationship) {}

    /** @param known the date of the files */
    public PdfAttachments(PDDocument document, Calendar known) {
        this.document = document;
        this.known = known;
    }

    public void add(Attached attached, byte[] content) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(attached.type());
        file.setSize(content.length);
        file.setCreationDate(known);
        file.setModDate(known);
        var specification = new PDComplexFileSpecification();
        specification.setFile(attached.name());
        specification.setFileUnicode(attached.name());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.setFileDescription(attached.description());
        specification.getCOSObject().setName(RELATIONSHIP, attached.relationship().name);
        files.put(attached.name(), specification);
    }

    /** Lists in the document what was added. */
    public void bind() {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        files.values().forEach(associated::add);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }
}
