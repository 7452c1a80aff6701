// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgSurfaceTest {
    private static final TextMeasure TEXT = (text, style) -> text.length() * 7;

    private static Document svg(Mark... marks) throws Exception {
        String text = SvgSurface.document(new Drawing(200, 100, List.of(marks), List.of()), Theme.LIGHT, "A <title>", TEXT);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document svg, String name) {
        var elements = new ArrayList<Element>();
        var found = svg.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Mark.Label label(double x, String text) {
        return new Mark.Label(new Point(x, 50), text, Style.LABEL_STRONG, Token.INK);
    }

    @Test
    void everyLabelIsATextWithItsWordsAndItsMeasuredLength() throws Exception {
        var words = List.of("GPT-4", "R&D <\"quoted\">", "人工智能", "𠮷 café");
        var texts = elements(svg(words.stream().map(word -> label(words.indexOf(word), word)).toArray(Mark[]::new)), "text");
        assertThat(texts).extracting(Element::getTextContent).isEqualTo(words);
        assertThat(texts).extracting(text -> text.getAttribute("x")).containsExactly("0", "1", "2", "3");
        assertThat(texts.getFirst().getAttribute("textLength")).isEqualTo("35");
        assertThat(texts.getFirst().getAttribute("font-weight")).isEqualTo("600");
        assertThat(texts.getFirst().getAttribute("fill")).isEqualTo("#1E2227");
    }

    @Test
    void theDocumentHasItsSizeItsTitleAndThePaperBehind() throws Exception {
        Document svg = svg();
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 200 100");
        assertThat(elements(svg, "title")).extracting(Element::getTextContent).containsExactly("A <title>");
        assertThat(elements(svg, "rect").getFirst().getAttribute("fill")).isEqualTo("#FAF9F6");
    }

    @Test
    void whatXmlCannotHoldIsReplacedRatherThanWritten() throws Exception {
        assertThat(elements(svg(label(0, "a\u0000b\uD800c\u0007")), "text")).extracting(Element::getTextContent)
                .containsExactly("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void clipsNestAndAreNamedOnce() throws Exception {
        var inner = new Mark.Clip(new Rect(1, 1, 5, 5), List.of(label(3, "inside")));
        Document svg = svg(new Mark.Clip(new Rect(0, 0, 50, 50), List.of(inner)), new Mark.Clip(new Rect(0, 0, 9, 9), List.of()));
        var ids = elements(svg, "clipPath").stream().map(clip -> clip.getAttribute("id")).toList();
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        Element group = (Element) elements(svg, "text").getFirst().getParentNode();
        assertThat(((Element) group.getParentNode()).getAttribute("clip-path")).isEqualTo("url(#" + ids.getFirst() + ")");
    }

    @Test
    void everyKindOfMarkIsWritten() throws Exception {
        Tone half = new Tone.Faded(Token.ACCENT, 0.5);
        var origin = new Point(10, 10);
        Document svg = svg(new Mark.Dot(origin, 4, half),
                new Mark.Rule(origin, new Point(20, 10), 1, true, half),
                new Mark.Curve(origin, origin, new Point(30, 0), new Point(40, 10), 1.2, true, half),
                new Mark.Fade(new Rect(0, 0, 10, 9), half, Mark.Fade.MIDDLE), new Mark.Frame(new Rect(0, 0, 10, 9), 3, 1, half));
        assertThat(elements(svg, "circle").getFirst().getAttribute("fill-opacity")).isEqualTo("0.5");
        assertThat(elements(svg, "path")).extracting(path -> path.getAttribute("d"))
                .containsExactly("M10 10 C10 10 30 0 40 10");
        assertThat(elements(svg, "line").getFirst().getAttribute("stroke-dasharray")).isEqualTo("4 3");
        assertThat(elements(svg, "stop")).extracting(stop -> stop.getAttribute("stop-opacity")).containsExactly("0", "0.5", "0");
        assertThat(elements(svg, "rect").getLast().getAttribute("stroke")).isEqualTo("#3D4FD0");
    }
}
