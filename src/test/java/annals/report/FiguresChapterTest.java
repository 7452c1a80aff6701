// SPDX-License-Identifier: Apache-2.0
package annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import annals.export.Exporter;
import annals.export.Shelf;
import annals.fonts.Typeface;
import annals.model.Language;
import annals.picture.ChartPicture;
import annals.picture.ChartValues;
import annals.store.Answer;
import annals.store.OnShippedStore;
import annals.timeline.FigureChart.Chart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of a report. */
class FiguresChapterTest extends OnShippedStore {
    @TempDir
    private static Path folder;

    private static String text(String question, Language language) throws IOException {
        Path target = folder.resolve("charts.pdf");
        Exporter.export(Shelf.job(question, store, target, language), store, _ -> true);
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            return Pattern.compile("\\s+").matcher(new PDFTextStripper().getText(document)).replaceAll(" ");
        }
    }

    @Test
    void kindsOfWhichThereAreManyAreChartsWithWhoLedOrEachValue() throws IOException {
        assertThat(text("company:openai period:2018/2021", Language.EN))
                .contains("Figures over time", "Parameters", " figures", "When What Value", "28 May 2020 GPT-3 175 billion, official");
        assertThat(text("company:openai period:2018/2021", Language.ZH)).contains("数值变化", "参数量", "时间 事项 数值", "GPT-3 1750亿，官方");
    }

    @Test
    void anAnswerWithFewFiguresHasNoSuchChapter() throws IOException {
        assertThat(text("company:deepmind period:2010/2012", Language.EN)).doesNotContain("Figures over time");
    }

    @Test
    void aValueAtTheEndOfTimeHasItsNameToo() {
        Answer answer = Shelf.answer("period:2012/2023-09", store);
        for (String kind : List.of("Funding round", "Investment")) {
            var own = store.figures().all().stream().filter(one -> one.heading().en().equals(kind)).findFirst().orElseThrow();
            Chart chart = new ChartPicture(store, Typeface.load(), Language.EN).draw(ChartValues.of(store, answer.matches(), own),
                    Optional.empty(), Optional.empty(), new ChartPicture.Frame(800, 260));
            assertThat(chart.account().alone()).as(kind).isPositive();
            assertThat(chart.account().unlabelled()).as(kind).isZero();
        }
    }

    @Test
    void valuesOfOneDayStandOverDaysNotOverHours() throws IOException {
        assertThat(text("company:deepmind period:2010/2015", Language.EN)).contains("Purchase price").doesNotContain("12:00");
    }

    @Test
    void aChartThatHasAPageForItselfLeavesNoThirdOfItEmpty() throws IOException {
        Path target = folder.resolve("large.pdf");
        Exporter.export(Shelf.job("period:2021/2024", store, target, Language.EN), store, _ -> true);
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            var lowest = new TreeMap<String, Float>();
            var stripper = new PDFTextStripper() {
                private String heading = "";

                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    TextPosition first = letters.getFirst();
                    heading = first.getFontSizeInPt() > 12 ? text.strip() : heading;
                    float below = first.getYDirAdj() / first.getPageHeight();
                    if (below < 0.9) {
                        lowest.merge(heading, below, Math::max);
                    }
                }
            };
            int page = 1;
            while (!lowest.containsKey("Context window (tokens)")) {
                stripper.setStartPage(page);
                stripper.setEndPage(page++);
                stripper.getText(document);
            }
            assertThat(lowest.get("Context window (tokens)")).as("how far down its table ends").isGreaterThan(0.7f);
        }
    }

    @Test
    void aShortTableStandsOnThePageOfItsChart() throws IOException {
        Path target = folder.resolve("tables.pdf");
        Exporter.export(Shelf.job("category:deal period:2012/2023-09", store, target, Language.EN), store, _ -> true);
        int tables = 0;
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(document).lines().map(String::strip).toList();
                for (String caption : lines.stream().filter(line -> line.endsWith(": all values")).toList()) {
                    assertThat(lines).as("page " + page).contains(caption.replace(": all values", ""));
                    tables++;
                }
            }
        }
        assertThat(tables).isGreaterThan(2);
    }
}
