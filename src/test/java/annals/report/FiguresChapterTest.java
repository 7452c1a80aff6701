// SPDX-License-Identifier: Apache-2.0
package annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import annals.export.Exporter;
import annals.export.Shelf;
import annals.model.Language;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
}
