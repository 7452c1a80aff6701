// SPDX-License-Identifier: Apache-2.0
package annals.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Says in the structure of a laid-out report what is drawn onto it afterwards: a figure with words in its stead, and after it
 * a list of its links, so that a picture is read aloud as what stands in it (ISO 14289-1, 7.3 and 7.18).
 */
final class PictureTags {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDStructureTreeRoot root;
    /** Keys and values in turn: which part of the structure a page's content, or a link, belongs to. */
    private final COSArray parents;
    /** The same by their keys, as the layout left them. */
    private final Map<Integer, COSBase> elements = new HashMap<>();

    PictureTags(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot();
        parents = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (int at = 0; at < parents.size(); at += 2) {
            elements.put(parents.getInt(at), parents.getObject(at + 1));
        }
    }

    /** A picture's place in the structure, and the number under which its content is marked. */
    record Place(PDPage page, PDStructureNode section, int content) {}

    /**
     * Puts a figure under the heading of a picture.
     *
     * @param heading which of the page's headings it is, from 0
     * @param words what is read in its stead
     */
    Place figure(PDPage page, int heading, PDRectangle bounds, String words) {
        COSArray contents = contents(page);
        var section = (PDStructureElement) new PDStructureElement(headings(contents).get(heading)).getParent();
        PDStructureElement figure = under(section, StandardStructureTypes.Figure, page);
        figure.setAlternateDescription(words);
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(bounds);
        figure.addAttribute(layout);
        int content = contents.size();
        figure.getCOSObject().setItem(COSName.K, COSInteger.get(content));
        contents.add(figure.getCOSObject());
        return new Place(page, section, content);
    }

    /** Lists a picture's links after it, in their order; each has to say in words where it leads. */
    void links(Place place, List<PDAnnotationLink> links) {
        if (links.isEmpty()) {
            return;
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
            element.getCOSObject().setItem(COSName.K, reference);
            int key = root.getParentTreeNextKey();
            root.setParentTreeNextKey(key + 1);
            link.setStructParent(key);
            parents.add(COSInteger.get(key));
            parents.add(element.getCOSObject());
        }
        place.page.getCOSObject().setName(TABS, "S");
    }

    private static PDStructureElement under(PDStructureNode parent, String type, PDPage page) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    /**
     * Gives each link of the report the words that its element has: the layout leaves them there, and both standards and
     * readers look for them in the link.
     */
    static void nameLinks(PDDocument document) throws IOException {
        var elements = new PictureTags(document).elements;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink && annotation.getContents() == null
                        && elements.get(annotation.getStructParent()) instanceof COSDictionary element) {
                    annotation.setContents(element.getString(COSName.ALT));
                }
            }
        }
    }

    /** Which elements the marked contents of a page belong to, by their numbers. */
    private COSArray contents(PDPage page) {
        if (elements.get(page.getStructParents()) instanceof COSArray contents) {
            return contents;
        }
        throw new IllegalStateException("a page without structure");
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
