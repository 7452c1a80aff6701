// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Language;
import annals.pdf.Html;
import annals.report.Format;
import annals.report.Report;
import annals.report.ReportEvent;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlExportTest extends OnShippedStore {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOURED = Pattern.compile("(?<![-\\w])(color|background-color|border[-\\w]*): [^;]*#");
    /** What a browser has not, or by another rule. */
    private static final Set<String> PAPER_ALONE = Set.of(".footer", ".contents .inside .quiet");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:openai,meta period:2012/2025 | EN", "company:谷歌 period:1990/2016 | ZH", "period:1066 | EN"})
    void everyMatchStandsOnceInOrderUnderItsTitle(String question, Language language) throws Exception {
        List<Found> found = found(question, store);
        Document page = export(question, language);
        List<Element> events = ofClass(page, "event");
        assertThat(events).extracting(event -> event.getAttribute("id"))
                .isEqualTo(found.stream().map(one -> ReportEvent.anchor(one.row())).toList());
        assertThat(events).extracting(event -> elements(event, "h3").getFirst().getLastChild().getTextContent().strip())
                .isEqualTo(found.stream().map(one -> Html.printable(one.event().title().in(language))).toList());
    }

    @ParameterizedTest
    @CsvSource({"zzzzqqqq, 0", "period:1066, 1"})
    void aReportOfNothingHasNoStripOfItsTimeAndNoPeriodThatNobodyAskedFor(String question, int periods) throws Exception {
        Document page = export(question, Language.EN);
        assertThat(ofClass(page, "period")).hasSize(periods);
        assertThat(ofClass(page, "overview")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains("No event matches the question.")
                .doesNotContain("highest column", "All 0 events");
    }

    @Test
    void nothingComesFromElsewhereAndNoScriptRunsButItsOwn() throws Exception {
        Document page = export("company:openai,meta period:2012/2025", Language.EN);
        for (Element element : elements(page.getDocumentElement(), "*")) {
            assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object", "base", "use", "image");
            assertThat(element.hasAttribute("src")).isFalse();
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                assertThat(element.getAttributes().item(at).getNodeName()).doesNotStartWith("on");
            }
            if (element.getAttribute("href").contains(":")) {
                assertThat(element.getTagName()).isEqualTo("a");
                assertThat(element.getAttribute("href")).matches("https?://.*");
            }
        }
        assertThat(elements(page.getDocumentElement(), "style")).hasSize(1).allSatisfy(style -> assertThat(
                Pattern.compile("@import|url\\((?!data:)").matcher(style.getTextContent()).find()).isFalse());
        String policy = elements(page.getDocumentElement(), "meta").get(1).getAttribute("content");
        byte[] script = elements(page.getDocumentElement(), "script").getFirst().getTextContent().getBytes(StandardCharsets.UTF_8);
        assertThat(policy).startsWith("default-src 'none';").contains("'sha256-"
                + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script)) + "'");
    }

    @ParameterizedTest
    @CsvSource({"EN, EN", "ZH, ZH", "EN, ZH"})
    void idsAreUniqueAndEveryLinkInsideLeadsSomewhere(Language first, Language second) throws Exception {
        Document page = export("company:deepmind,openai period:2010/2018", first == second ? new Language[] {first} : new Language[] {first, second});
        List<Element> all = elements(page.getDocumentElement(), "*");
        List<String> ids = all.stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> links = all.stream().map(element -> element.getAttribute("href")).filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(links).hasSizeGreaterThan(50).isSubsetOf(ids);
        Set<String> used = all.stream().flatMap(element -> Stream.of("fill", "clip-path").map(element::getAttribute))
                .filter(value -> value.startsWith("url(#")).map(value -> value.substring(5, value.length() - 1)).collect(Collectors.toSet());
        assertThat(used).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void everyMarkOfTheTimelineIsALinkToItsEventWithAName() throws Exception {
        Document page = export("company:openai,meta period:2012/2025", Language.EN);
        var reached = new TreeSet<String>();
        List<Element> lanes = ofClass(page, "lane");
        for (Element lane : lanes) {
            for (Element link : elements(lane, "a")) {
                assertThat(link.getAttribute("aria-label")).isNotBlank();
                assertThat(link.getAttribute("data-in")).matches("\\d+( \\d+)*");
                reached.add(link.getAttribute("href"));
            }
        }
        assertThat(lanes).extracting(lane -> lane.getAttribute("aria-label")).startsWith("OpenAI", "Meta");
        assertThat(reached).contains("#" + anchor("chatgpt-launch"), "#" + anchor("openai-founded"));
    }

    @Test
    void storiesAndChartsOfTheReportAreInItToo() throws Exception {
        Document page = export("story:ai-and-society", Language.EN);
        List<Element> steps = ofClass(page, "step");
        assertThat(steps).hasSize(store.story("ai-and-society").orElseThrow().steps().size());
        assertThat(steps.getFirst().getAttribute("id")).isEqualTo("story-ai-and-society-1");
        List<Element> charts = elements(page.getDocumentElement(), "div").stream()
                .filter(one -> one.getAttribute("id").startsWith("chart-")).toList();
        assertThat(charts).isNotEmpty().allSatisfy(chart -> assertThat(elements(chart, "svg")).hasSize(1));
        assertThat(page.getDocumentElement().getTextContent()).doesNotContain("p. 0");
    }

    @Test
    void theLedgerAddsUp() throws Exception {
        Document page = export("company:openai period:2010/2020", Language.EN);
        List<Element> rows = elements(ofClass(page, "sums").getFirst(), "tr");
        List<Integer> sums = rows.stream().map(row -> Integer.valueOf(row.getLastChild().getTextContent())).toList();
        int matched = Shelf.answer("company:openai period:2010/2020", store).count();
        assertThat(sums.getFirst()).isEqualTo(store.index().size());
        assertThat(sums.getFirst() - sums.get(1) - sums.get(2)).isEqualTo(matched).isEqualTo(sums.get(3));
        assertThat(sums.get(4) + sums.get(5)).isEqualTo(matched).isEqualTo(sums.get(6));
        assertThat(sums.get(7) + sums.get(8)).isEqualTo(matched);
        assertThat(sums.get(9) + sums.get(10) + sums.get(11)).isEqualTo(matched);
    }

    @Test
    void eachTextIsMarkedWithItsLanguage() throws Exception {
        Document page = export("company:openai period:2022", Language.EN, Language.ZH);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        Found one = found("company:openai period:2022", store).getFirst();
        Element event = ofClass(page, "event").getFirst();
        assertThat(elements(event, "p")).filteredOn(text -> text.getAttribute("class").contains("second"))
                .allSatisfy(text -> assertThat(text.getAttribute("lang")).isEqualTo(Language.ZH.locale().toLanguageTag()))
                .extracting(Element::getTextContent).containsExactly(one.event().title().zh(), one.event().summary().zh());
    }

    @Test
    void whatASourceSaysIsNeverMarkup() throws Exception {
        try (H2Store own = Shelf.of(folder.resolve("own"), Shelf.event("a", "\"2012\"", "</title><script>alert(1)</script>", "a & b ]]> <i>", ""),
                Shelf.event("b", "null", "Undated \\\"title\\\"", "x", ""))) {
            Path target = folder.resolve("own.html");
            Exporter.export(Shelf.job("", own, target, Language.EN), own, _ -> true);
            Document page = parsed(target);
            assertThat(elements(page.getDocumentElement(), "script")).hasSize(1);
            assertThat(ofClass(page, "event")).extracting(Element::getTextContent).satisfiesExactly(
                    text -> assertThat(text).contains("</title><script>alert(1)</script>", "a & b ]]> <i>"),
                    text -> assertThat(text).contains("Undated \"title\""));
        }
    }

    @Test
    void theLettersOfBothLanguagesTravelWithIt() throws Exception {
        String style = elements(export("company:deepmind period:2014", Language.ZH).getDocumentElement(), "style").getFirst().getTextContent();
        var fonts = new ArrayList<byte[]>();
        Pattern.compile("base64,([^)]+)\\)").matcher(style).results().forEach(font -> fonts.add(Base64.getDecoder().decode(font.group(1))));
        assertThat(fonts).hasSize(2).allSatisfy(font -> {
            assertThat(font.length).isLessThan(400_000);
            var read = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
            assertThat(read.canDisplayUpTo("公司时间线DeepMind 2014")).isEqualTo(-1);
        });
    }

    @Test
    void everyColourOfThePagesHasOneInTheDark() {
        String screen = Report.resource("screen.css");
        int dark = screen.indexOf("prefers-color-scheme: dark");
        Set<String> told = RULE.matcher(screen.substring(screen.indexOf('{', dark) + 1, screen.indexOf("@media print", dark))).results()
                .flatMap(rule -> selectors(rule.group(1))).collect(Collectors.toSet());
        String pages = Report.resource("report.css").replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(RULE.matcher(pages).results().filter(rule -> COLOURED.matcher(rule.group(2)).find()).flatMap(rule -> selectors(rule.group(1))))
                .contains(".lead", ".account .chip").filteredOn(selector -> !PAPER_ALONE.contains(selector)).isSubsetOf(told);
    }

    private static Stream<String> selectors(String list) {
        return Stream.of(list.split(",")).map(String::strip);
    }

    @Test
    void moreThanABrowserCanHoldIsToldAtOnceWithWhatToDo() throws IOException {
        ReportSize.check(Format.HTML, 10_000);
        ReportSize.check(Format.CSV, 1_000_000);
        assertThatThrownBy(() -> ReportSize.check(Format.MARKDOWN, 10_001)).isInstanceOf(ExportException.class)
                .hasMessageContaining("10,000").hasMessageContaining(".csv").hasMessageContaining("10,001");
    }

    private static String anchor(String id) {
        return ReportEvent.anchor(store.index().row(id).orElseThrow());
    }

    private static List<Found> found(String question, H2Store store) {
        var found = new ArrayList<Found>();
        Shelf.answer(question, store).found().forEach(found::add);
        return found;
    }

    private Document export(String question, Language... languages) throws Exception {
        Path target = folder.resolve("a.html");
        assertThat(Exporter.export(Shelf.job(question, store, target, languages), store, _ -> true)).isTrue();
        return parsed(target);
    }

    /** Read as XML, which forgives nothing. */
    private static Document parsed(Path file) throws Exception {
        String text = Files.readString(file);
        assertThat(text).startsWith("<!DOCTYPE html>\n<html ");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> ofClass(Document page, String name) {
        return elements(page.getDocumentElement(), "*").stream()
                .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(name)).toList();
    }

    private static List<Element> elements(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }
}
