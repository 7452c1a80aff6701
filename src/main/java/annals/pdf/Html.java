// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.pdf.LanguageRuns.Run;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a page under construction. A tree, never a string: no text can turn into markup. */
public final class Html {
    /** What no typeface can show and no page should hold: control characters, and marks that only steer direction. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");

    private final Element element;

    private Html(Element element) {
        this.element = element;
    }

    /** A new document's root. */
    public static Html root(String language) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            Element html = document.createElement("html");
            document.appendChild(html);
            return new Html(html).with("lang", language);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Document document() {
        return element.getOwnerDocument();
    }

    /** Adds an element and gives it. */
    public Html add(String tag) {
        return new Html((Element) element.appendChild(document().createElement(tag)));
    }

    /** Adds an element of these CSS classes and gives it. */
    public Html add(String tag, String classes) {
        return add(tag).with("class", classes);
    }

    public Html with(String attribute, String value) {
        element.setAttribute(attribute, printable(value));
        return this;
    }

    /** Adds text at the end and gives the same element. What is in another language than the element is marked so. */
    public Html text(String text) {
        String shown = printable(text);
        List<Run> runs = LanguageRuns.of(shown, language());
        if (runs.size() == 1 && runs.getFirst().language().equals(language())) {
            return verbatim(shown);
        }
        // each in an element of its own: bare text would be painted, and so copied, before its neighbours
        runs.forEach(run -> run(run.language()).verbatim(run.text()));
        return this;
    }

    /** Adds text that is in a language, whatever the element is in, and gives the same element. */
    public Html text(String text, String language) {
        run(language).text(text);
        return this;
    }

    /** Adds what nobody reads, such as a style. */
    public Html verbatim(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }

    /** The layout leaves an inline element with a single text out of the structure, unless it stands in another one. */
    private Html run(String language) {
        if (LanguageRuns.same(language, language())) {
            return add("span");
        }
        boolean inline = Set.of("a", "span").contains(element.getTagName());
        return (inline ? this : add("span")).add("span").with("lang", language);
    }

    private String language() {
        Node at = element;
        while (at instanceof Element around && !around.hasAttribute("lang")) {
            at = around.getParentNode();
        }
        return at instanceof Element around ? around.getAttribute("lang") : "";
    }

    /** How many texts it holds. */
    long texts() {
        return texts(element);
    }

    private static long texts(Node in) {
        long count = in.getNodeType() == Node.TEXT_NODE ? 1 : 0;
        for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += texts(child);
        }
        return count;
    }

    /** The text as it can be printed: one line, characters that were typed as letter and accent put together. */
    public static String printable(String text) {
        return Normalizer.normalize(UNPRINTABLE.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
    }
}
