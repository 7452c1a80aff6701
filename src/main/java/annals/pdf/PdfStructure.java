// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What a PDF is read aloud by: the chapters' structures joined to one, and in it what was drawn onto a laid-out page, as a
 * figure with words in its stead and after it a list of its links (ISO 14289-1, 7.3 and 7.18).
 */
final class PdfStructure {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private static final Set<String> HEAD_AND_FOOT = Set.of(StandardStructureTypes.T_HEAD, StandardStructureTypes.T_FOOT);

    private final PDDocument document;
    /** Which part of the structure a page's marked contents, or a link, belong to, by their keys. */
    private final Map<Integer, COSBase> parents = new HashMap<>();
    private final List<PDStructureTreeRoot> chapters = new ArrayList<>();

    PdfStructure(PDDocument document) {
        this.document = document;
    }

    /** A picture's place in the structure. */
    record Place(PDPage page, PDStructureNode section, PDStructureElement figure) {}

    /**
     * Takes over the structure that a chapter was laid out with; its keys go on after those of the others.
     *
     * @param firstPage the chapter's first page, from 0
     */
    void join(int firstPage) throws IOException {
        var catalog = document.getDocumentCatalog();
        PDStructureTreeRoot chapter = catalog.getStructureTreeRoot();
        catalog.setStructureTreeRoot(null);
        int shift = parents.size();
        COSArray numbers = chapter.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int at = 0; at < numbers.size(); at += 2) {
            parents.put(numbers.getInt(at) + shift, numbers.getObject(at + 1));
        }
        for (int number = firstPage; number < document.getNumberOfPages(); number++) {
            PDPage page = document.getPage(number);
            page.setStructParents(page.getStructParents() + shift);
            for (PDAnnotation link : page.getAnnotations()) {
                link.setStructParent(link.getStructParent() + shift);
                inside(link.getCOSObject(), COSName.A);
                inside(link.getCOSObject(), COSName.BS);
                // both standards and readers look in the link for what the layout says in its element, where it would be
                // read in place of the link's own words, or beside them
                if (link.getContents() == null && parents.get(link.getStructParent()) instanceof COSDictionary element) {
                    link.setContents(element.getString(COSName.ALT));
                    element.removeItem(COSName.ALT);
                }
            }
        }
        slim(chapter.getCOSObject());
        chapters.add(chapter);
    }

    /** Writes what is small inside what it belongs to: as objects of their own such parts would be most of a file. */
    private static void slim(COSDictionary element) {
        inside(element, COSName.A);
        COSBase below = element.getDictionaryObject(COSName.K);
        if (below instanceof COSArray parts) {
            // a table that has no head or foot gets empty ones from the layout
            for (COSBase part : parts.toList()) {
                if (part instanceof COSDictionary one && !one.containsKey(COSName.K)
                        && HEAD_AND_FOOT.contains(one.getNameAsString(COSName.S, ""))) {
                    parts.remove(part);
                }
            }
        }
        for (COSBase kid : below instanceof COSArray several ? several.toList() : Collections.singletonList(below)) {
            if (kid instanceof COSDictionary one && one.containsKey(COSName.K)) {
                slim(one);
            } else if (kid instanceof COSDictionary reference && !reference.containsKey(COSName.S)) {
                reference.setDirect(true);
            }
        }
    }

    private static void inside(COSDictionary object, COSName part) {
        if (object.getDictionaryObject(part) instanceof COSDictionary small) {
            small.setDirect(true);
        }
    }

    /** The chapter that came last is read first. */
    void lastToFront() {
        chapters.addFirst(chapters.removeLast());
    }

    /**
     * Puts a figure under the heading of a picture.
     *
     * @param heading which of the page's headings it is, from 0
     * @param words what is read in its stead
     */
    Place figure(PDPage page, int heading, PDRectangle bounds, String words) {
        var section = (PDStructureElement) new PDStructureElement(headings(contents(page)).get(heading)).getParent();
        PDStructureElement figure = under(section, StandardStructureTypes.Figure, page);
        figure.setAlternateDescription(words);
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(bounds);
        figure.addAttribute(layout);
        return new Place(page, section, figure);
    }

    /** The number under which to mark the next content of a page, which belongs to an element. */
    int content(PDPage page, PDStructureElement element) {
        COSArray contents = contents(page);
        element.appendKid(contents.size());
        contents.add(element.getCOSObject());
        return contents.size() - 1;
    }

    private COSArray contents(PDPage page) {
        if (!(parents.get(page.getStructParents()) instanceof COSArray contents)) {
            throw new IllegalStateException("a page without structure");
        }
        return contents;
    }

    /** Lists a picture's links after it, in their order; each has to say in words where it leads. */
    List<PDStructureElement> links(Place place, List<PDAnnotationLink> links) {
        var elements = new ArrayList<PDStructureElement>();
        if (links.isEmpty()) {
            return elements;
        }
        PDStructureElement list = under(place.section, StandardStructureTypes.L, place.page);
        for (PDAnnotationLink link : links) {
            PDStructureElement item = under(list, StandardStructureTypes.LI, place.page);
            PDStructureElement body = under(item, StandardStructureTypes.L_BODY, place.page);
            PDStructureElement element = under(body, StandardStructureTypes.LINK, place.page);
            var reference = new COSDictionary();
            reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
            reference.setItem(COSName.PG, place.page);
            reference.setItem(COSName.OBJ, link);
            reference.setDirect(true);
            inside(link.getCOSObject(), COSName.A);
            inside(link.getCOSObject(), COSName.BS);
            element.getCOSObject().setItem(COSName.K, reference);
            // what is written on the picture is less than the link says, and some links lie over a mark without a name
            element.setActualText(link.getContents());
            elements.add(element);
            link.setStructParent(parents.size());
            parents.put(parents.size(), element.getCOSObject());
        }
        place.page.getCOSObject().setName(TABS, "S");
        return elements;
    }

    /** Once all is there: one tree of all chapters, in their order. */
    void finish() {
        PDStructureTreeRoot whole = chapters.getFirst();
        var book = (PDStructureElement) whole.getKids().getFirst();
        for (PDStructureTreeRoot chapter : chapters.subList(1, chapters.size())) {
            for (Object part : ((PDStructureElement) chapter.getKids().getFirst()).getKids()) {
                var element = (PDStructureElement) part;
                element.setParent(book);
                book.appendKid(element);
            }
        }
        var numbers = new COSArray();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        whole.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        whole.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(whole);
    }

    private static PDStructureElement under(PDStructureNode parent, String type, PDPage page) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private static List<COSDictionary> headings(COSArray contents) {
        var headings = new ArrayList<COSDictionary>();
        for (COSBase element : contents.toList()) {
            if (element instanceof COSDictionary one && StandardStructureTypes.H2.equals(one.getNameAsString(COSName.S))
                    && !headings.contains(one)) {
                headings.add(one);
            }
        }
        return headings;
    }
}
