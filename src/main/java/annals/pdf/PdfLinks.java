// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Leads the links of a book to what they name: a place in it, or one in another volume of the same report. */
public final class PdfLinks {
    private final PdfBook book;
    private final UnaryOperator<String> files;

    /** @param files the name of the file in which an anchor of another volume stands, or will */
    public PdfLinks(PdfBook book, UnaryOperator<String> files) {
        this.book = book;
        this.files = files;
    }

    /** Leads the links inside a chapter on: the layout takes the document's first pages for those of the chapter. */
    static void lead(PDDocument document, int firstPage) throws IOException {
        List<PDPage> pages = StreamSupport.stream(document.getPages().spliterator(), false).toList();
        Map<COSDictionary, PDPage> meant = new IdentityHashMap<>();
        for (int number = firstPage; number < pages.size(); number++) {
            meant.put(pages.get(number - firstPage).getCOSObject(), pages.get(number));
        }
        for (PDPage page : pages.subList(firstPage, pages.size())) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo inside
                        && inside.getDestination() instanceof PDPageDestination place) {
                    place.setPage(meant.get(place.getPage().getCOSObject()));
                }
            }
        }
    }

    void bind(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri
                        && uri.getURI().startsWith(PdfBook.ELSEWHERE)) {
                    bind(link, uri.getURI().substring(PdfBook.ELSEWHERE.length()));
                }
            }
        }
    }

    private void bind(PDAnnotationLink link, String anchor) {
        if (book.place(anchor).isPresent()) {
            link.setDestination(book.destination(anchor));
            link.setAction(null);
        } else {
            link.setAction(remote(anchor));
        }
    }

    /** By name: the page may not be known yet. */
    private PDActionRemoteGoTo remote(String anchor) {
        // a name alone: anything more PDF/A takes for a file that is attached
        var file = new PDSimpleFileSpecification(new COSString(files.apply(anchor)));
        var action = new PDActionRemoteGoTo();
        action.setFile(file);
        action.setD(new COSString(anchor));
        action.getCOSObject().setDirect(true);
        return action;
    }

    /** Names what other volumes may link to. */
    public void name(PDDocument document, Iterable<String> anchors) {
        Map<String, PDPageDestination> named = new HashMap<>();
        anchors.forEach(anchor -> named.put(anchor, book.destination(anchor)));
        var tree = new PDDestinationNameTreeNode();
        tree.setNames(named);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setDests(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
