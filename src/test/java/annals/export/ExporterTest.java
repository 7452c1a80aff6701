// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Language;
import annals.pdf.Paper;
import annals.picture.StripedImage;
import annals.query.LanesBy;
import annals.query.Query;
import annals.report.ExportJob;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest extends OnShippedStore {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.html", "a.md", "a.svg", "a.png", "a.json", "a.csv", "a.ics", "a.bib", "a.csl.json", "A.JSON",
            "谷歌 与 2014.csv"})
    void theEndingSaysWhatIsWrittenAndTheSameQuestionGivesTheSameBytes(String name) throws IOException {
        Path target = folder.resolve(name);
        var job = Shelf.job("company:deepmind period:2010/2016", store, target, Language.EN);
        assertThat(Exporter.export(job, store, _ -> true)).isTrue();
        byte[] first = Files.readAllBytes(target);
        assertThat(Exporter.export(job, store, _ -> true)).isTrue();
        assertThat(Files.readAllBytes(target)).isEqualTo(first).isNotEmpty();
        assertThat(Shelf.names(folder)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a", "pdf", ".pdf.txt", "a.pdf "})
    void anyOtherEndingIsAnsweredWithThoseThatAre(String name) {
        var job = Shelf.job("", store, folder.resolve(name), Language.EN);
        assertThatThrownBy(() -> Exporter.export(job, store, _ -> true)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".pdf, .html, .md, .svg, .png, .json, .csv, .ics, .bib or .csl.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.html", "a.md", "a.svg", "a.png", "a.json", "a.csv", "a.ics", "a.bib", "a.csl.json"})
    void stoppedAtAnyMomentItLeavesNothing(String name) throws IOException {
        var job = Shelf.job("company:meta", store, folder.resolve(name), Language.EN);
        var told = new ArrayList<Double>();
        assertThat(Exporter.export(job, store, told::add)).isTrue();
        Files.delete(job.target());
        for (double share : List.of(0.0, 0.2, 0.5, 0.9)) {
            double at = told.get((int) (share * (told.size() - 1)));
            assertThat(Exporter.export(job, store, done -> done < at)).as("stopped at " + at).isFalse();
            assertThat(Shelf.names(folder)).isEmpty();
        }
    }

    @Test
    void stoppedItLeavesTheFileThatWasThereBefore() throws IOException {
        Path target = Files.writeString(folder.resolve("a.pdf"), "older");
        assertThat(Exporter.export(Shelf.job("", store, target, Language.EN), store, done -> done < 0.5)).isFalse();
        assertThat(target).hasContent("older");
    }

    @Test
    void progressIsToldOftenNeverGoesBackAndEndsWithAll() throws IOException {
        var told = new ArrayList<Double>();
        Exporter.export(Shelf.job("", store, folder.resolve("a.pdf"), Language.EN), store, told::add);
        assertThat(told).isSorted().hasSizeGreaterThan(100).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void aMissingFolderIsNamed() {
        Path target = folder.resolve("missing/a.json");
        assertThatThrownBy(() -> Exporter.export(Shelf.job("", store, target, Language.EN), store, _ -> true))
                .isInstanceOf(ExportException.class)
                .hasMessage("There is no folder " + target.getParent() + ": create it first, or choose another place.")
                .extracting(fault -> ((ExportException) fault).tell(Language.ZH)).asString().contains("没有文件夹");
    }

    @Test
    void aFolderIsNoTargetAndAFileNoFolder() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("b.json"));
        assertThatThrownBy(() -> Exporter.export(Shelf.job("", store, directory, Language.EN), store, _ -> true))
                .isInstanceOf(ExportException.class).hasMessageContaining("is a folder");
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Exporter.export(Shelf.job("", store, file.resolve("a.json"), Language.EN), store, _ -> true))
                .isInstanceOf(ExportException.class).hasMessageContaining(file + " is a file, not a folder");
    }

    @ParameterizedTest
    @CsvSource({"100000,512000000,", "1500,90000000,", "1000685,512000000,104000", "1501,90000000,1500"})
    void moreThanAReportCanHoldIsToldAtOnceWithWhatToDo(int events, long memory, Integer most) {
        ThrowingCallable check = () -> PdfExport.check(events, memory);
        if (most == null) {
            assertThatNoException().isThrownBy(check);
            return;
        }
        String limit = String.format(Locale.ROOT, "%,d", most);
        String asked = String.format(Locale.ROOT, "%,d", events);
        assertThatThrownBy(check).isInstanceOf(ExportException.class)
                .hasMessage("A PDF can hold " + limit + " events here, and the question has " + asked + ": ask for a shorter period,"
                        + " a company or a higher importance, or write .csv or .json, which hold any number.")
                .extracting(fault -> ((ExportException) fault).tell(Language.ZH)).asString().contains(limit, asked, "请");
    }

    @Test
    void aLinkKeepsPointingAtWhatIsWritten() throws IOException {
        Path target = Files.createFile(folder.resolve("real.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        Exporter.export(Shelf.job("company:deepmind", store, link, Language.EN), store, _ -> true);
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("[\n{\"id\":");
    }

    @Test
    void theOpeningViewIsAPictureOfEverything() throws IOException {
        Path target = folder.resolve("opening.png");
        Exporter.openingView(store, Query.EVERYTHING, Language.ZH, target);
        var picture = ImageIO.read(target.toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isGreaterThan(1000);
        int[] pixels = picture.getRGB(0, 0, 1600, picture.getHeight(), null, 0, 1600);
        long paper = IntStream.of(pixels).filter(pixel -> (pixel & 0xFFFFFF) == 0xFAF9F6).count();
        long drawn = IntStream.of(pixels).filter(pixel -> (pixel & 0xFFFFFF) != 0xFAF9F6).count();
        assertThat(paper).as("most of it is paper").isGreaterThan(2 * drawn);
        assertThat(drawn).as("and much is drawn on it").isGreaterThan(pixels.length / 50);
    }

    @Test
    void aPngHasAsManyPixelsAsOneAsksFor() throws IOException {
        Path once = folder.resolve("once.png");
        Path thrice = folder.resolve("thrice.png");
        Query query = Shelf.query("company:deepmind", store);
        Exporter.export(new ExportJob(query, List.of(Language.EN), Paper.A4, LanesBy.NONE, 1, once), store, _ -> true);
        Exporter.export(new ExportJob(query, List.of(Language.EN), Paper.A4, LanesBy.NONE, 3, thrice), store, _ -> true);
        var small = ImageIO.read(once.toFile());
        var large = ImageIO.read(thrice.toFile());
        assertThat(large.getWidth()).isEqualTo(3 * small.getWidth());
        assertThat(large.getHeight()).isBetween(3 * small.getHeight() - 3, 3 * small.getHeight());
        assertThat(large.getRGB(0, large.getHeight() - 1)).isEqualTo(small.getRGB(0, small.getHeight() - 1));
    }

    @Test
    void aPictureInStripsIsThePictureInOnePiece() throws IOException {
        StripedImage.Painter painter = (on, _) -> {
            on.setColor(Color.ORANGE);
            on.fill(on.getClipBounds());
            on.setColor(Color.BLUE);
            on.fillOval(100, 10, 4000, 6000);
        };
        var whole = new BufferedImage(4200, 6200, BufferedImage.TYPE_INT_RGB);
        var on = whole.createGraphics();
        on.setClip(0, 0, 4200, 6200);
        painter.paint(on, 0);
        var striped = new StripedImage(4200, 6200, painter);
        assertThat(striped.getNumYTiles()).isGreaterThan(2);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(striped, "png", bytes);
        var read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        for (int y = 0; y < 6200; y += 31) {
            assertThat(read.getRGB(0, y, 4200, 1, null, 0, 4200)).isEqualTo(whole.getRGB(0, y, 4200, 1, null, 0, 4200));
        }
    }

    @Test
    void anSvgHoldsItsTextAsText() throws IOException {
        Path target = folder.resolve("a.svg");
        Exporter.export(Shelf.job("company:deepmind", store, target, Language.ZH), store, _ -> true);
        assertThat(target).content().contains("<title>DeepMind，").contains("DeepMind成立</text>");
    }

    @ParameterizedTest
    @CsvSource({"Y17000, pdf", "Y-17000, pdf", "Y99999, pdf", "Y-17000000, pdf", "Y17000, svg", "Y-17000000, svg", "Y99999, png"})
    void datesFarBeyondHistoryCanBeExportedToo(String date, String ending) throws IOException {
        try (H2Store own = Shelf.of(folder.resolve("own"), Shelf.event("far", "\"" + date + "\"", "Far title", "Text", ""),
                Shelf.event("near", "\"2012\"", "Near title", "Text", ""))) {
            Path target = folder.resolve("far." + ending);
            assertThat(Exporter.export(Shelf.job("", own, target, Language.EN), own, _ -> true)).isTrue();
            assertThat(target).isNotEmptyFile();
        }
    }

    @Test
    void aPictureOfNothingSaysSoInItsLanguage() throws IOException {
        Path english = folder.resolve("a.svg");
        Path chinese = folder.resolve("b.svg");
        Path pixels = folder.resolve("c.png");
        Exporter.export(Shelf.job("zzzzqqqq", store, english, Language.EN), store, _ -> true);
        Exporter.export(Shelf.job("zzzzqqqq", store, chinese, Language.ZH), store, _ -> true);
        Exporter.export(Shelf.job("zzzzqqqq", store, pixels, Language.EN), store, _ -> true);
        assertThat(english).content().contains("No event matches the question.");
        assertThat(chinese).content().contains("没有事件符合该查询。");
        var image = ImageIO.read(pixels.toFile());
        assertThat(IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, 42)).distinct().count()).as("colours").isGreaterThan(2);
    }
}
