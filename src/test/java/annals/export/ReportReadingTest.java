// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.model.Language;
import annals.store.Answer.Found;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report tells those who follow its page numbers, and those who have it read to them. */
class ReportReadingTest extends OnShippedStore {
    private static final String QUESTION = "company:openai period:2015/2020";

    private static final float HALF = PDRectangle.A4.getWidth() / 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | ,p. | ''", "ZH | ，第 | 页"})
    void theRelationsNameThePageOnWhichTheOtherEventStands(Language language, String before, String after) throws IOException {
        try (PDDocument pdf = export(language)) {
            Map<String, Integer> pages = pages(pdf);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            int told = 0;
            for (String title : titles(language)) {
                var reference = Pattern.compile(Pattern.quote(title.replaceAll("\\s+", "") + before) + "(\\d+?)"
                        + (after.isEmpty() ? "(?=\\D)" : after)).matcher(text);
                while (reference.find()) {
                    assertThat(Integer.parseInt(reference.group(1))).as(title).isEqualTo(pages.get(title));
                    told++;
                }
            }
            assertThat(told).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN", "ZH"})
    void everyEventStandsOnThePageOfItsBookmark(Language language) throws IOException {
        try (PDDocument pdf = export(language)) {
            Map<String, Integer> pages = pages(pdf);
            for (String title : titles(language)) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(pages.get(title));
                stripper.setEndPage(pages.get(title));
                assertThat(stripper.getText(pdf).replaceAll("\\s+", "")).contains(title.replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    void secondTitlesAreReadInTheirOwnLanguage() throws IOException {
        try (PDDocument pdf = export(Language.ZH, Language.EN)) {
            List<PDStructureElement> all = elements(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(all).filteredOn(one -> "H3".equals(one.getStructureType())).isNotEmpty()
                    .allSatisfy(one -> assertThat(one.getLanguage()).isEqualTo("zh-CN"));
            assertThat(all).filteredOn(one -> "P".equals(one.getStructureType()) && "en".equals(one.getLanguage()))
                    .as("English titles and summaries").hasSize(2 * titles(Language.ZH).size());
        }
    }

    @Test
    void aLinkIsReadByItsOwnWordsAndSaysApartFromThemWhereItLeads() throws IOException {
        try (PDDocument pdf = export(Language.EN)) {
            assertThat(elements(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .filteredOn(one -> "Link".equals(one.getStructureType())).hasSizeGreaterThan(100)
                    .allSatisfy(one -> assertThat(one.getAlternateDescription()).isNull());
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"EN", "ZH"})
    void noLineBeginsWithACommaNorWithAPageOfTheContents(Language language) throws IOException {
        try (PDDocument pdf = export("company:openai", language)) {
            assertThat(new PDFTextStripper().getText(pdf).lines()).noneMatch(line -> line.strip().matches("[,，、].*"));
            var contents = new PDFTextStripper();
            contents.setEndPage(1);
            assertThat(contents.getText(pdf).lines()).as("a line that begins with the page of what the line before it names")
                    .noneMatch(line -> line.strip().matches("\\d{1,2} [^\\d/].* \\d{1,2}"));
        }
    }

    @Test
    void aDateOfTwoLinesLeavesNoGapUnderItsTitle() throws IOException {
        var texts = new HashMap<String, Float>();
        try (PDDocument pdf = export("Italy blocks ChatGPT", Language.EN, Language.ZH)) {
            int page = pages(pdf).get("Italy blocks ChatGPT for a month over privacy");
            lines(pdf, page).forEach(line -> texts.putIfAbsent(line.getKey().strip(), line.getValue()));
        }
        assertThat(texts).as("the date's second line").containsKey("April 2023");
        assertThat(texts.get("意大利因隐私问题封禁ChatGPT近一个月") - texts.get("Italy blocks ChatGPT for a month over privacy")).isBetween(10f, 20f);
    }

    @Test
    void aChapterThatComesToBeginAPageBeginsAtItsTop() throws IOException {
        int begins = 0;
        for (int year : List.of(2013, 2016, 2020)) {
            try (PDDocument pdf = export("company:openai,deepmind period:2010/" + year, Language.EN)) {
                Map<String, Integer> pages = pages(pdf);
                float top = top(pdf, pages.get("Index"), "Index").orElseThrow();
                for (String chapter : List.of("Sources", "Ledger")) {
                    Optional<Float> found = top(pdf, pages.get(chapter), chapter);
                    found.ifPresent(height -> assertThat(height).as(chapter + " of " + year).isCloseTo(top, within(5f)));
                    begins += found.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(begins).isPositive();
    }

    @Test
    void aShortIndexHasItsKindsBesideEachOtherAndALongOneFlowsInTwoColumns() throws IOException {
        try (PDDocument pdf = export("company:openai,deepmind period:2010/2016", Language.EN)) {
            var heights = lines(pdf, pages(pdf).get("Index")).stream()
                    .filter(line -> Set.of("Organizations", "People", "Technologies").contains(line.getKey().strip()))
                    .map(Map.Entry::getValue).toList();
            assertThat(heights).hasSize(3);
            assertThat(Set.copyOf(heights)).hasSize(1);
        }
        try (PDDocument pdf = export("company:openai,deepmind period:2010/2020", Language.EN)) {
            assertThat(pdf.getPage(pages(pdf).get("Index") - 1).getAnnotations()).as("links at both halves of the index")
                    .anyMatch(link -> link.getRectangle().getUpperRightX() < HALF).anyMatch(link -> link.getRectangle().getLowerLeftX() > HALF);
        }
    }

    @Test
    void anIndexOfOnePageHasItsNamesInTwoColumnsOfOneHeight() throws IOException {
        try (PDDocument pdf = export("company:baidu,alibaba,tencent,deepseek,moonshot period:2021/2025", Language.EN)) {
            Map<String, Integer> pages = pages(pdf);
            assertThat(pages.get("Sources")).as("where the sources begin").isEqualTo(pages.get("Index"));
            float sources = lines(pdf, pages.get("Index")).stream()
                    .filter(line -> line.getKey().strip().equals("Sources")).findFirst().orElseThrow().getValue();
            PDPage page = pdf.getPage(pages.get("Index") - 1);
            var lowest = new TreeMap<Boolean, Float>();
            for (PDAnnotation link : page.getAnnotations()) {
                float below = page.getMediaBox().getHeight() - link.getRectangle().getLowerLeftY();
                if (below < sources) {
                    lowest.merge(link.getRectangle().getLowerLeftX() < HALF, below, Math::max);
                }
            }
            assertThat(lowest).hasSize(2);
            assertThat(lowest.get(true)).as("the last line at the left").isCloseTo(lowest.get(false), within(40f));
        }
    }

    @Test
    void theOverviewDoesNotTakeAnEventOfTwoCompaniesForTwoEvents() throws IOException {
        try (PDDocument two = export("company:openai period:2023-11-17 altman", Language.EN);
                PDDocument one = export("company:ibm kasparov", Language.EN)) {
            assertThat(new PDFTextStripper().getText(two)).contains("1 event from ", "highest column: 2, an event counted per colour");
            assertThat(new PDFTextStripper().getText(one)).contains("1 event from ", "highest column: 1 event");
        }
    }

    /** How far below a page's upper edge a heading stands with which its text begins. */
    private static Optional<Float> top(PDDocument pdf, int page, String heading) throws IOException {
        Map.Entry<String, Float> first = lines(pdf, page).stream().min(Map.Entry.comparingByValue()).orElseThrow();
        return first.getKey().strip().equals(heading) ? Optional.of(first.getValue()) : Optional.empty();
    }

    /** The texts of a page, and how far below its upper edge each stands. */
    private static List<Map.Entry<String, Float>> lines(PDDocument pdf, int page) throws IOException {
        var lines = new ArrayList<Map.Entry<String, Float>>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                lines.add(Map.entry(text, letters.getFirst().getYDirAdj()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return lines;
    }

    private List<String> titles(Language language) {
        var titles = new ArrayList<String>();
        for (Found found : Shelf.answer(QUESTION, store).found()) {
            titles.add(found.event().title().in(language));
        }
        return titles;
    }

    /** The page of each bookmark, from 1. */
    private static Map<String, Integer> pages(PDDocument pdf) throws IOException {
        var pages = new HashMap<String, Integer>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            pages(item, pdf, pages);
        }
        return pages;
    }

    private static void pages(PDOutlineItem item, PDDocument pdf, Map<String, Integer> into) throws IOException {
        into.put(item.getTitle(), pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
        for (PDOutlineItem child : item.children()) {
            pages(child, pdf, into);
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode from) {
        var elements = new ArrayList<PDStructureElement>();
        for (Object kid : from.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    private PDDocument export(Language... languages) throws IOException {
        return export(QUESTION, languages);
    }

    private PDDocument export(String question, Language... languages) throws IOException {
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(Shelf.job(question, store, target, languages), store, _ -> true)).isTrue();
        return Loader.loadPDF(target.toFile());
    }
}
