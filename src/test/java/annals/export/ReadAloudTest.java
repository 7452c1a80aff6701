// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody hears to whom a report is read, piece by piece as its structure has them: only geometry parts columns, and ears have none. */
class ReadAloudTest extends OnShippedStore {
    private static final Set<String> INLINE = Set.of("Span", "Link");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Lines are further from each other than this, in points, and texts in one line nearer. */
    private static final float LINE = 8;

    @TempDir
    Path folder;

    /** A text as it stands in one line. */
    private record Piece(String text, float height, PDStructureElement in) {
        String language() {
            PDStructureElement at = in;
            while (at.getLanguage() == null && at.getParent() instanceof PDStructureElement around) {
                at = around;
            }
            return String.valueOf(at.getLanguage());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN", "ZH", "EN,ZH"})
    void noTwoWordsRunTogetherWhereOneFieldEndsAndTheNextBegins(String languages) throws IOException {
        List<List<Piece>> blocks = blocks("story:models-that-reason",
                Stream.of(languages.split(",")).map(Language::valueOf).toArray(Language[]::new));
        var touching = new ArrayList<String>();
        for (List<Piece> block : blocks) {
            for (int at = 1; at < block.size(); at++) {
                if (touch(block.get(at - 1), block.get(at))) {
                    touching.add(block.get(at - 1).text() + "|" + block.get(at).text());
                }
            }
        }
        assertThat(touching).isEmpty();
        assertThat(blocks).as("texts of several pieces").filteredOn(block -> block.size() > 1).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"EN", "ZH"})
    void aNameOnTheTimelineIsTheTextOfItsLinkWhichTellsDateAndLaneToo(Language language) throws IOException {
        var named = new ArrayList<String>();
        for (List<Piece> block : blocks("company:openai period:2021", language)) {
            for (Piece piece : block) {
                String told = piece.in().getActualText();
                if (told != null && !piece.text().startsWith("+")) {
                    assertThat(told).contains(piece.text()).matches(".*2021.*[,，].+[(（][^()（）]+[)）]");
                    named.add(piece.text());
                }
            }
        }
        assertThat(named).contains("GitHub Copilot").hasSizeGreaterThanOrEqualTo(8);
    }

    /** Whether a letter or digit follows upon one, and not since a line, an address or a word of another language ends there. */
    private static boolean touch(Piece one, Piece next) {
        String ends = one.text().substring(one.text().length() - 1) + next.text().charAt(0);
        if (!ends.codePoints().allMatch(Character::isLetterOrDigit)) {
            return false;
        }
        boolean line = Math.abs(one.height() - next.height()) > LINE;
        boolean chinese = HAN.matcher(ends).find() && (line || !one.language().equals(next.language()));
        boolean page = ends.matches("第\\d|\\d页");
        boolean address = line && Stream.of(one, next).allMatch(piece -> "Link".equals(piece.in().getStructureType()));
        return !chinese && !page && !address;
    }

    /** The texts of a report, each as its pieces in the order in which they are read. */
    private List<List<Piece>> blocks(String question, Language... languages) throws IOException {
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(Shelf.job(question, store, target, languages), store, _ -> true)).isTrue();
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            var contents = new HashMap<COSDictionary, Map<Integer, PDMarkedContent>>();
            for (PDPage page : pdf.getPages()) {
                var read = new PDFMarkedContentExtractor();
                read.processPage(page);
                var own = new HashMap<Integer, PDMarkedContent>();
                read.getMarkedContents().forEach(marked -> own.put(marked.getMCID(), marked));
                contents.put(page.getCOSObject(), own);
            }
            var blocks = new ArrayList<List<Piece>>();
            blocks.add(new ArrayList<>());
            read(pdf.getDocumentCatalog().getStructureTreeRoot(), contents, blocks);
            return blocks;
        }
    }

    private static void read(PDStructureNode from, Map<COSDictionary, Map<Integer, PDMarkedContent>> contents, List<List<Piece>> into) {
        for (Object kid : from.getKids()) {
            switch (kid) {
                case PDStructureElement element when element.getStructureType().equals("Figure") -> { }
                case PDStructureElement element when INLINE.contains(element.getStructureType()) -> read(element, contents, into);
                case PDStructureElement element -> {
                    into.add(new ArrayList<>());
                    read(element, contents, into);
                    into.add(new ArrayList<>());
                }
                case PDMarkedContentReference reference -> read(contents.get(reference.getPage().getCOSObject())
                        .get(reference.getMCID()), (PDStructureElement) from, into.getLast());
                case Integer id when from instanceof PDStructureElement element -> read(contents.get(element.getPage().getCOSObject()).get(id),
                        element, into.getLast());
                default -> { }
            }
        }
    }

    private static void read(PDMarkedContent marked, PDStructureElement in, List<Piece> into) {
        List<TextPosition> letters = letters(marked);
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        if (!text.isEmpty()) {
            into.add(new Piece(text.toString(), letters.getLast().getYDirAdj(), in));
        }
    }

    private static List<TextPosition> letters(PDMarkedContent marked) {
        var letters = new ArrayList<TextPosition>();
        for (Object part : marked.getContents()) {
            switch (part) {
                case TextPosition letter -> letters.add(letter);
                case PDMarkedContent inner -> letters.addAll(letters(inner));
                default -> { }
            }
        }
        return letters;
    }
}
