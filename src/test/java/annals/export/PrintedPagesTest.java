// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.model.Language;
import annals.pdf.Paper;
import annals.report.ExportJob;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How what is printed lies on its pages. */
class PrintedPagesTest extends OnShippedStore {
    /** What stands above and below the text of every page lies in these margins, in points. */
    private static final float HEAD = 34;
    private static final float FOOT = 46;

    @TempDir
    Path folder;

    /**
     * A piece of a line.
     *
     * @param page from 1
     * @param below how far its letters' foot is from the upper edge, in points
     * @param above how far it is from the lower edge
     * @param size of its letters, in points
     */
    private record Piece(int page, float below, float above, float size, String text) {}

    @Test
    void noPageIsEmpty() throws IOException {
        List<Piece> pieces = pieces("", Paper.A4);
        assertThat(pieces.stream().filter(piece -> piece.below > HEAD && piece.above > FOOT).map(Piece::page).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, pieces.getLast().page).boxed().toList());
    }

    @Test
    void contentsThatAreLongerThanTheRestOfTheCoverHaveAPageOfTheirOwn() throws IOException {
        List<Piece> pieces = pieces("period:2012/2023-09", new Paper(Paper.Sheet.LETTER, Paper.Layout.LANDSCAPE));
        assertThat(pieces.stream().filter(piece -> piece.page == 1).map(Piece::text)).contains("Overview").doesNotContain("Contents");
        assertThat(pieces.stream().filter(piece -> piece.page == 2).map(Piece::text)).contains("Contents").anyMatch(text -> text.endsWith(" Ledger"));
    }

    @Test
    void whatFollowsAShortIndexStandsApartFromIt() throws IOException {
        List<Piece> pieces = pieces("company:openai period:2022-11-30", Paper.A4);
        Piece heading = pieces.stream().filter(piece -> piece.text.equals("Sources")).reduce((_, last) -> last).orElseThrow();
        Piece before = pieces.get(pieces.indexOf(heading) - 1);
        assertThat(before.page).isEqualTo(heading.page);
        assertThat(heading.below - before.below).isGreaterThan(heading.size + 18);
    }

    @Test
    void theSumsOnALargePosterAreAsLargeAsItsQuestion() throws IOException {
        List<Piece> pieces = pieces("company:deepmind", new Paper(Paper.Sheet.A0, Paper.Layout.POSTER));
        assertThat(size(pieces, "events match")).isCloseTo(size(pieces, "Question: "), within(1f));
    }

    private static float size(List<Piece> pieces, String text) {
        return pieces.stream().filter(piece -> piece.text.contains(text)).findFirst().orElseThrow().size;
    }

    private List<Piece> pieces(String question, Paper paper) throws IOException {
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(new ExportJob(Shelf.query(question, store), List.of(Language.EN), paper, target), store, _ -> true)).isTrue();
        var pieces = new ArrayList<Piece>();
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    TextPosition first = letters.getFirst();
                    pieces.add(new Piece(getCurrentPageNo(), first.getYDirAdj(), first.getPageHeight() - first.getYDirAdj(),
                            first.getFontSizeInPt(), text.strip()));
                }
            }.getText(pdf);
        }
        return pieces;
    }
}
