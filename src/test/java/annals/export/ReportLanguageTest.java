// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a reader is told to read a PDF's words in, letter by letter. */
class ReportLanguageTest extends OnShippedStore {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Three words in a row are no name that Chinese has taken in. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{IsLatin}{2,}[,:;]? \\p{IsLatin}{2,}[,:;]? \\p{IsLatin}{2,}");

    @TempDir
    Path folder;

    /** What is read in one go, and the language in which it is. */
    private record Run(String text, String language) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:openai period:2022/2023 | EN,ZH", "company:openai period:2022/2023 | ZH,EN",
            "company:deepseek | ZH", "story:models-that-reason | EN,ZH", "\"人工智能\" period:2017 | EN", "source:wanwei-2025-11-03 | EN"})
    void chineseIsReadAsChineseAndSentencesInLatinLettersAreNot(String question, String languages) throws IOException {
        List<Run> runs = runs(store, question, Stream.of(languages.split(",")).map(Language::valueOf).toArray(Language[]::new));
        assertThat(runs).filteredOn(run -> HAN.matcher(run.text).find())
                .allSatisfy(run -> assertThat(run.language).as(run.text).startsWith("zh"));
        assertThat(runs).filteredOn(run -> SENTENCE.matcher(run.text).find()).isNotEmpty()
                .allSatisfy(run -> assertThat(run.language).as(run.text).doesNotStartWith("zh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | Acme calls it \" en | 人工智能 zh-CN | 2.0\" in a plan en",
            "ZH | Acme calls it en | \"人工智能2.0\" zh-CN | in a plan en"})
    void whatIsQuotedInAnotherLanguageIsReadInThat(Language language, String before, String quoted, String after) throws IOException {
        try (H2Store own = Shelf.of(folder, Shelf.event("a", "\"2020\"", "Acme calls it \\\"人工智能2.0\\\" in a plan", "s", ""))) {
            assertThat(runs(own, "", language)).extracting(run -> run.text.strip() + " " + run.language).containsSubsequence(before, quoted, after);
        }
    }

    /** All text of a report but what stands at the foot of each page. */
    private List<Run> runs(H2Store from, String question, Language... languages) throws IOException {
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(Shelf.job(question, from, target, languages), from, _ -> true)).isTrue();
        var runs = new ArrayList<Run>();
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            Map<Integer, COSArray> contents = contents(pdf);
            for (PDPage page : pdf.getPages()) {
                var read = new PDFMarkedContentExtractor();
                read.processPage(page);
                for (PDMarkedContent marked : read.getMarkedContents()) {
                    if (!marked.getTag().equals("Artifact")) {
                        var element = (COSDictionary) contents.get(page.getStructParents()).getObject(marked.getMCID());
                        read(marked, language(element), runs);
                    }
                }
            }
        }
        return runs;
    }

    private static void read(PDMarkedContent marked, String around, List<Run> into) {
        String language = marked.getLanguage() == null ? around : marked.getLanguage();
        var text = new StringBuilder();
        for (Object part : marked.getContents()) {
            switch (part) {
                case TextPosition letter -> text.append(letter.getUnicode());
                case PDMarkedContent inner -> read(inner, language, into);
                default -> { }
            }
        }
        into.add(new Run(text.toString(), language));
    }

    /** An element's own, or that of what it is part of. */
    private static String language(COSDictionary element) {
        String own = element.getString(COSName.LANG);
        return own == null ? language(element.getCOSDictionary(COSName.P)) : own;
    }

    private static Map<Integer, COSArray> contents(PDDocument pdf) {
        COSArray numbers = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.PARENT_TREE)
                .getCOSArray(COSName.NUMS);
        var contents = new HashMap<Integer, COSArray>();
        for (int at = 0; at < numbers.size(); at += 2) {
            if (numbers.getObject(at + 1) instanceof COSArray elements) {
                contents.put(numbers.getInt(at), elements);
            }
        }
        return contents;
    }
}
