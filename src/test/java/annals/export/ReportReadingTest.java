// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.store.Answer.Found;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report tells those who follow its page numbers, and those who have it read to them. */
class ReportReadingTest extends OnShippedStore {
    private static final String QUESTION = "company:openai period:2015/2020";

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
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(Shelf.job(QUESTION, store, target, languages), store, _ -> true)).isTrue();
        return Loader.loadPDF(target.toFile());
    }
}
