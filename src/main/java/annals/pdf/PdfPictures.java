// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.draw.Drawing;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.pdf.PdfBook.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Draws pictures where the laid-out pages of a book leave room for them, with words in their stead and links on them. */
public final class PdfPictures {
    private final PdfBook book;
    private final String language;

    /** @param language of the words in the pictures, as a tag */
    public PdfPictures(PdfBook book, String language) {
        this.book = book;
        this.language = language;
    }

    /**
     * A picture and where it belongs.
     *
     * @param anchor of the room left for it
     * @param heading which of the headings of its page it stands under, from 0
     * @param scale how many points a pixel of it is
     * @param words what is read in its stead
     * @param links on it, in the order in which they are read
     */
    public record Picture(Drawing drawing, String anchor, int heading, double scale, String words, List<Link> links) {
        public Picture {
            links = List.copyOf(links);
        }
    }

    /**
     * Where a part of a picture leads.
     *
     * @param area in pixels of the picture
     * @param anchor in the same file; or an address, which has a colon
     */
    public record Link(Rect area, String anchor, String words) {
        private String address() {
            return anchor.indexOf(':') < 0 ? PdfBook.ELSEWHERE + anchor : anchor;
        }
    }

    public void draw(Picture picture) throws IOException {
        Place place = book.place(picture.anchor())
                .orElseThrow(() -> new IllegalStateException("no room was left for " + picture.anchor()));
        var whole = new Rect(0, 0, picture.drawing().width(), picture.drawing().height());
        PdfStructure.Place tagged = book.structure()
                .figure(place.page(), picture.heading(), onPaper(whole, place, picture.scale()), picture.words());
        var links = new ArrayList<PDAnnotationLink>();
        for (Link link : picture.links()) {
            PDAnnotationLink one = link(link, onPaper(link.area(), place, picture.scale()));
            place.page().getAnnotations().add(one);
            links.add(one);
        }
        List<PDStructureElement> elements = book.structure().links(tagged, links);
        try (var content = new PDPageContentStream(book.document(), place.page(), AppendMode.APPEND, true, true)) {
            var tags = new PictureTags(content, book.structure(), tagged, picture.links(), elements);
            var surface = new PdfSurface(book, tags, place, picture.scale(), language);
            surface.clip(whole, () -> surface.paint(picture.drawing().marks(), Theme::printed));
            tags.end();
        }
    }

    /** Leads to an anchor whose page may not be known yet. */
    private static PDAnnotationLink link(Link to, PDRectangle area) {
        var address = new PDActionURI();
        address.setURI(to.address());
        var link = new PDAnnotationLink();
        link.setAction(address);
        link.setContents(to.words());
        link.setRectangle(area);
        link.setPrinted(true);
        var invisible = new PDBorderStyleDictionary();
        invisible.setWidth(0);
        link.setBorderStyle(invisible);
        return link;
    }

    private static PDRectangle onPaper(Rect area, Place place, double scale) {
        return new PDRectangle((float) (place.left() + scale * area.x()), (float) (place.top() - scale * area.bottom()),
                (float) (scale * area.width()), (float) (scale * area.height()));
    }
}
