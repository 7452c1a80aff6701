// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.pdf.Html;
import annals.report.Citations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Chapters of a report as GitHub Flavored Markdown. Links inside the document become plain text, since every reader of
 * Markdown names its headings differently; citations are links to the sources themselves.
 */
final class MarkdownText {
    /** What has a meaning inside a line. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!$]");
    /** What has one at its beginning. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:(\\d{1,9})([.)])|([-+=]))");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder out = new StringBuilder();

    /** Adds what is in a chapter. */
    void add(Html chapter) {
        inside((Element) chapter.document().getDocumentElement().getLastChild());
    }

    /** Adds what already is Markdown. */
    void line(String markdown) {
        out.append(markdown).append('\n');
    }

    private void inside(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                block(inner);
            }
        }
    }

    private void block(Element element) {
        switch (element.getTagName()) {
            case "h1" -> heading("# ", element);
            case "h2" -> heading("## ", element);
            case "h3" -> heading("### ", element);
            case "p" -> paragraph(text(element));
            case "ul" -> list(element);
            case "table" -> table(element);
            case "div" -> {
                switch (element.getAttribute("class")) {
                    case "footer", "program", "picture" -> { }
                    case "period" -> paragraph(text(element));
                    default -> inside(element);
                }
            }
            default -> throw new IllegalArgumentException("no block of a report: " + element.getTagName());
        }
    }

    private void heading(String marks, Element element) {
        paragraph(marks + text(element));
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append(text.strip()).append("\n\n");
        }
    }

    /** Parts of an entry have a name in their first line, which stands above them here. */
    private void list(Element list) {
        boolean written = false;
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element line) {
                Node first = line.getFirstChild();
                if (first instanceof Element label && label.getAttribute("class").equals("label")) {
                    paragraph("**" + text(label).strip() + "**");
                }
                boolean numbered = line.getAttribute("id").startsWith(Citations.ANCHOR);
                out.append(numbered ? line.getAttribute("id").substring(Citations.ANCHOR.length()) + ". " : "- ")
                        .append(atBeginning(text(line).strip())).append('\n');
                written = true;
            }
        }
        out.append(written ? "\n" : "");
    }

    /** Tables here have a first row of names, if only an empty one. */
    private void table(Element table) {
        NodeList captions = table.getElementsByTagName("caption");
        for (int at = 0; at < captions.getLength(); at++) {
            paragraph(text((Element) captions.item(at)));
        }
        NodeList rows = table.getElementsByTagName("tr");
        for (int at = 0; at < rows.getLength(); at++) {
            List<String> cells = cells(rows.item(at));
            boolean named = rows.item(at).getParentNode() instanceof Element head && head.getTagName().equals("thead");
            if (at == 0) {
                out.append("|").append((named ? String.join("|", cells) : " |".repeat(cells.size() - 1) + " ")).append("|\n|")
                        .append(" --- |".repeat(cells.size())).append('\n');
            }
            if (!named) {
                out.append("|").append(String.join("|", cells)).append("|\n");
            }
        }
        out.append('\n');
    }

    private static List<String> cells(Node row) {
        var cells = new ArrayList<String>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            cells.add(" " + text((Element) child).strip() + " ");
        }
        return cells;
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child instanceof Element inner ? inline(inner) : escaped(child.getTextContent()));
        }
        boolean block = element.getTagName().equals("p");
        return block ? atBeginning(text.toString().strip()) : text.toString();
    }

    private static String inline(Element element) {
        String text = text(element);
        return switch (element.getAttribute("class")) {
            case "label", "cited", "square" -> "";
            case "date" -> text + ":";
            case "amount" -> "**" + text.strip() + "** ";
            case "cite" -> {
                String number = element.getAttribute("href").replaceFirst(".*-", "");
                yield "[\\[" + number + "\\]][" + number + "]" + text.substring(text.indexOf(']') + 1);
            }
            default -> element.getAttribute("href").startsWith("http")
                    ? "<" + address(element.getAttribute("href")) + ">" : text;
        };
    }

    /** An address as it may stand between angle brackets. */
    static String address(String url) {
        return url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
    }

    private static String escaped(String text) {
        return MARKS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }

    private static String atBeginning(String text) {
        return BEGINNING.matcher(text).replaceFirst(found -> Matcher.quoteReplacement(
                found.group(3) == null ? found.group(1) + "\\" + found.group(2) : "\\" + found.group(3)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
