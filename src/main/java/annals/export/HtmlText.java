// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.pdf.PdfBook;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Chapters of a report as text that HTML and XML readers take alike. Links to other chapters become links within the one
 * document, and room that was left for a picture is filled with it.
 */
final class HtmlText {
    /** They hold nothing, and HTML knows no end of them. */
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "link", "meta");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> pictures;

    /** @param pictures as markup, by the id of the room left for each */
    HtmlText(Map<String, String> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    /** Adds an element and all in it. */
    HtmlText add(Node node) {
        switch (node) {
            case Element element -> element(element);
            case Text text -> out.append(escaped(text.getData()));
            default -> throw new IllegalArgumentException("no element of a report: " + node);
        }
        return this;
    }

    /** Adds what already is markup. */
    HtmlText markup(String markup) {
        out.append(markup);
        return this;
    }

    private void element(Element element) {
        String picture = pictures.get(element.getAttribute("id"));
        out.append('<').append(element.getTagName());
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            if (picture == null || !attribute.getName().equals("style")) {
                out.append(' ').append(attribute.getName()).append("=\"").append(escaped(value(attribute))).append('"');
            }
        }
        if (EMPTY.contains(element.getTagName())) {
            out.append("/>");
            return;
        }
        out.append('>').append(picture == null ? "" : picture);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child);
        }
        out.append("</").append(element.getTagName()).append('>').append(element.getTagName().matches("h[1-6]|p|li|tr|div") ? "\n" : "");
    }

    private static String value(Attr attribute) {
        String value = attribute.getValue();
        return attribute.getName().equals("href") && value.startsWith(PdfBook.ELSEWHERE)
                ? "#" + value.substring(PdfBook.ELSEWHERE.length()) : value;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
