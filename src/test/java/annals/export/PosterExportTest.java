// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import annals.model.Language;
import annals.pdf.Paper;
import annals.report.ExportJob;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosterExportTest extends OnShippedStore {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:openai,meta period:2012/2025 | A0 | POSTER | 202", "company:deepmind | A4 | POSTER_PORTRAIT | 31",
            "'' | A4 | POSTER | 759", "period:1066 | A3 | POSTER | 0"})
    void everyMatchIsDrawnOrCountedOnOneSheet(String question, Paper.Sheet sheet, Paper.Layout layout, int about) throws IOException {
        var paper = new Paper(sheet, layout);
        int matched = Shelf.answer(question, store).count();
        assertThat(matched).as("as many as the sheet is tried with").isBetween(about / 2, 3 * about);
        try (PDDocument pdf = export(question, paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDPage page = pdf.getPage(0);
            assertThat(millimetres(page.getMediaBox().getWidth())).isEqualTo(Math.round(paper.width()));
            assertThat(millimetres(page.getMediaBox().getHeight())).isEqualTo(Math.round(paper.height()));
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Data: " + store.version());
            if (matched == 0) {
                assertThat(text).contains("No event matches the question.");
                return;
            }
            var account = Pattern.compile("(\\d+) events match: (\\d+) drawn as marks of their own, (\\d+) of them without a name beside them;"
                    + " (\\d+) counted where they begin, in a pill; (\\d+) undated").matcher(text);
            assertThat(account.find()).isTrue();
            assertThat(number(account.group(1))).isEqualTo(matched);
            assertThat(number(account.group(2)) + number(account.group(4)) + number(account.group(5))).isEqualTo(matched);
        }
    }

    @Test
    void nothingReachesIntoTheMargins() throws IOException {
        try (PDDocument pdf = export("company:openai,meta period:2012/2025", new Paper(Paper.Sheet.A2, Paper.Layout.POSTER))) {
            var places = new ArrayList<Float>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    places.add(text.getXDirAdj());
                    places.add(text.getPageWidth() - text.getXDirAdj() - text.getWidthDirAdj());
                    places.add(text.getYDirAdj());
                    places.add(text.getPageHeight() - text.getYDirAdj());
                }
            }.getText(pdf);
            assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(place).isGreaterThan(20f));
        }
    }

    @Test
    void onALargeSheetMostEventsHaveTheirName() throws IOException {
        try (PDDocument pdf = export("company:openai,meta period:2012/2025", new Paper(Paper.Sheet.A0, Paper.Layout.POSTER))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("ChatGPT released", "OpenAI founded", "LeCun");
            assertThat(pdf.getPage(0).getAnnotations()).hasSizeGreaterThan(150);
        }
    }

    @Test
    void aLargerSheetNeverNamesFewerEvents() throws IOException {
        int before = 0;
        for (Paper.Sheet sheet : List.of(Paper.Sheet.A4, Paper.Sheet.A3, Paper.Sheet.A1)) {
            try (PDDocument pdf = export("importance:>=4", new Paper(sheet, Paper.Layout.POSTER))) {
                var account = Pattern.compile("(\\d+) drawn as marks of their own, (\\d+) of them without")
                        .matcher(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
                assertThat(account.find()).isTrue();
                int named = number(account.group(1)) - number(account.group(2));
                assertThat(named).as("named on %s", sheet).isGreaterThanOrEqualTo(before);
                before = named;
            }
        }
        assertThat(before).as("on the largest sheet").isEqualTo(Shelf.answer("importance:>=4", store).count());
    }

    @Test
    void someEventsAreDrawnSoLargeThatTheyFillALargeSheet() throws IOException {
        try (PDDocument pdf = export("company:baidu,alibaba,tencent,deepseek,moonshot period:2021/2025",
                new Paper(Paper.Sheet.A0, Paper.Layout.POSTER_PORTRAIT))) {
            var below = new ArrayList<Float>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.strip().equals("Legend")) {
                        below.add(letters.getFirst().getYDirAdj() / letters.getFirst().getPageHeight());
                    }
                }
            }.getText(pdf);
            assertThat(below).singleElement().satisfies(place -> assertThat(place).isGreaterThan(0.7f));
        }
    }

    @Test
    void whatIsKnownToTheDayIsNotDrawnByTheHour() throws IOException {
        try (PDDocument pdf = export("\"AlexNet wins the ImageNet challenge\"", new Paper(Paper.Sheet.A4, Paper.Layout.POSTER))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("AlexNet wins ImageNet", "29", "30").doesNotContain("00:00", "12:00", "UTC");
        }
    }

    @Test
    void anOrdinaryReportIsNotPrintedOnSheetsForPosters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper(Paper.Sheet.A0, Paper.Layout.BOOK)).withMessageContaining("a0 is for posters");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }

    private PDDocument export(String question, Paper paper) throws IOException {
        Path target = folder.resolve("a.pdf");
        var job = new ExportJob(Shelf.query(question, store), List.of(Language.EN), paper, target);
        assertThat(Exporter.export(job, store, _ -> true)).isTrue();
        return Loader.loadPDF(target.toFile());
    }
}
