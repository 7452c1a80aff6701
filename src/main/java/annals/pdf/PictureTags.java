// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.draw.Point;
import annals.pdf.PdfPictures.Link;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Says to which part of the structure each stroke of a picture belongs: a name to the link that lies over it, all else to the figure. */
final class PictureTags {
    private final PDPageContentStream content;
    private final PdfStructure structure;
    private final PdfStructure.Place place;
    private final List<Link> links;
    private final List<PDStructureElement> elements;
    private @Nullable PDStructureElement open;

    /**
     * @param links on the picture
     * @param elements of these, in their order
     */
    PictureTags(PDPageContentStream content, PdfStructure structure, PdfStructure.Place place, List<Link> links,
            List<PDStructureElement> elements) {
        this.content = content;
        this.structure = structure;
        this.place = place;
        this.links = links;
        this.elements = elements;
    }

    PDPageContentStream content() {
        return content;
    }

    /** What is drawn next is the figure's. */
    void figure() throws IOException {
        begin(place.figure());
    }

    /** What is drawn next is a text that begins there, in pixels of the picture. */
    void label(Point baseline) throws IOException {
        PDStructureElement whose = place.figure();
        for (int at = 0; at < links.size(); at++) {
            if (links.get(at).area().contains(baseline.x(), baseline.y())) {
                whose = elements.get(at);
            }
        }
        begin(whose);
    }

    /** All is drawn. */
    void end() throws IOException {
        if (open != null) {
            content.endMarkedContent();
            open = null;
        }
    }

    private void begin(PDStructureElement element) throws IOException {
        if (element != open) {
            end();
            content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), structure.content(place.page(), element));
            open = element;
        }
    }
}
