// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Language;
import annals.pdf.Paper;
import annals.picture.PagePicture;
import annals.query.LanesBy;
import annals.report.ExportJob;
import annals.report.Format;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an export will be like is what it then is. */
class PreviewTest extends OnShippedStore {
    private static final String QUESTION = "company:openai period:2015/2020";
    private static final int WIDTH = 300;

    @TempDir
    Path folder;

    @Test
    void thePagesOfASmallReportAreThoseThatAreWritten() throws IOException {
        ExportJob job = Shelf.job(QUESTION, store, folder.resolve("report.pdf"), Language.EN);
        Preview.Pages pages = (Preview.Pages) preview(job, 1000);
        assertThat(folder).isEmptyDirectory();
        assertThat(pages.whole()).isTrue();
        Exporter.export(job, store, _ -> true);
        assertThat(pages.pdf()).isEqualTo(Files.readAllBytes(job.target()));
        try (PDDocument pdf = Loader.loadPDF(job.target().toFile())) {
            assertThat(pages.pages()).isEqualTo(pages.estimate()).isEqualTo(pdf.getNumberOfPages());
        }
        PagePicture cover = pages.picture(0, WIDTH);
        assertThat(cover.width()).isEqualTo(WIDTH);
        assertThat(cover.height()).isEqualTo((int) (WIDTH * Math.sqrt(2)));
        assertThat(Arrays.stream(cover.argb()).distinct().count()).isGreaterThan(20);
    }

    @Test
    void ofALargeReportTheFirstEventsAreShownAndThePagesEstimatedByThem() throws IOException {
        ExportJob job = Shelf.job("", store, folder.resolve("report.pdf"), Language.EN);
        int all = Shelf.answer("", store).count();
        Preview.Pages few = (Preview.Pages) preview(job, 60);
        assertThat(few.events()).isEqualTo(60);
        assertThat(few.of()).isEqualTo(all);
        Preview.Pages whole = (Preview.Pages) preview(job, Preview.MOST_EVENTS);
        assertThat(few.whole()).isFalse();
        assertThat((double) few.estimate()).isBetween(whole.pages() * 0.5, whole.pages() * 2.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "JSON", "CSV", "ICALENDAR", "BIBTEX", "CSL"})
    void aTextBeginsAsItWillBeWritten(Format format) throws IOException {
        ExportJob job = Shelf.job(QUESTION, store, folder.resolve("a" + format.ending()), Language.EN);
        Preview.Text text = (Preview.Text) preview(job, 1000);
        Exporter.export(job, store, _ -> true);
        assertThat(Files.readString(job.target()).replaceFirst("^\uFEFF", "")).startsWith(text.beginning());
        assertThat(text.more()).isTrue();
        assertThat(text.beginning().length()).isGreaterThan(2000);
    }

    @Test
    void aPictureIsShownSmallWithThePixelsThatItWillHave() throws IOException {
        var job = new ExportJob(Shelf.query(QUESTION, store), List.of(Language.EN), Paper.A4, LanesBy.COMPANY, 2, folder.resolve("a.png"));
        Preview.Pictured pictured = (Preview.Pictured) preview(job, 1000);
        assertThat(pictured.width()).isEqualTo(3200);
        assertThat(pictured.picture().width()).isEqualTo(WIDTH);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndWhatIsStoppedLeavesNothing() throws IOException {
        ExportJob job = Shelf.job(QUESTION, store, folder.resolve("a.pdf"), Language.EN);
        assertThat(Preview.of(job, store, 1000, WIDTH, done -> done < 0.3)).isEmpty();
        assertThatThrownBy(() -> preview(Shelf.job("", store, folder.resolve("a.docx"), Language.EN), 10))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(".pdf");
        assertThat(folder).isEmptyDirectory();
    }

    private static Preview preview(ExportJob job, int most) throws IOException {
        return Preview.of(job, store, most, WIDTH, _ -> true).orElseThrow();
    }
}
