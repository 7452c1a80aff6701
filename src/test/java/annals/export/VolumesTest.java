// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Language;
import annals.report.Volume;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in volumes, small ones: what holds for 6 events in each holds for 1,500. */
class VolumesTest extends OnShippedStore {
    private static final int MOST = 6;
    private static final String QUESTION = "company:deepmind period:2010/2019";

    @TempDir
    Path folder;

    @Test
    void allTitlesStandInOrderOverTheVolumesAndTheLedgerAddsThemUp() throws IOException {
        List<Path> volumes = export(QUESTION, MOST);
        assertThat(volumes).hasSizeGreaterThan(3);
        var events = new StringBuilder();
        for (Path volume : volumes.subList(1, volumes.size())) {
            String text = text(volume);
            events.append(text, text.lastIndexOf(" Events In the order"), text.lastIndexOf(" Sources "));
        }
        int at = 0;
        for (Found found : Shelf.answer(QUESTION, store).found()) {
            String title = found.event().title().en();
            at = events.indexOf(title, at);
            assertThat(at).as(title).isNotNegative();
            at += title.length();
        }
        String ledger = text(volumes.getFirst());
        ledger = ledger.substring(ledger.lastIndexOf(" Ledger "));
        int printed = 0;
        for (int number = 2; number <= volumes.size(); number++) {
            printed += number(ledger, "Printed in volume " + number);
        }
        assertThat(printed).isEqualTo(number(ledger, "Printed and listed together"))
                .isEqualTo(number(ledger, "Events that match the question")).isEqualTo(Shelf.answer(QUESTION, store).count());
    }

    @Test
    void theFirstVolumeTellsTheContentsOfAllAndEachSaysWhichItIs() throws IOException {
        List<Path> volumes = export(QUESTION, MOST);
        String cover = text(volumes.getFirst());
        for (int number = 2; number <= volumes.size(); number++) {
            String which = "Volume " + number + " of " + volumes.size() + ": ";
            assertThat(cover).contains(which);
            assertThat(text(volumes.get(number - 1))).contains(which, "volume " + number + " of " + volumes.size());
        }
    }

    @Test
    void linksIntoAnotherVolumeLeadToANameThatIsThere() throws IOException {
        List<Path> volumes = export(QUESTION, MOST);
        int followed = 0;
        for (Path volume : volumes) {
            try (PDDocument pdf = Loader.loadPDF(volume.toFile())) {
                for (PDActionRemoteGoTo remote : remote(pdf)) {
                    Path other = folder.resolve(remote.getFile().getFile());
                    assertThat(volumes).contains(other).isNotEqualTo(volume);
                    followed += followed < 40 ? named(other, ((COSString) remote.getD()).getString()) : 0;
                }
            }
        }
        assertThat(followed).isGreaterThan(10);
    }

    @Test
    void aStoryStandsInTheFirstVolumeAndTellsTheVolumesAndPagesOfItsEvents() throws IOException {
        List<Path> volumes = export("story:models-that-reason", MOST);
        assertThat(volumes).hasSizeGreaterThan(3);
        String story = text(volumes.getFirst());
        assertThat(story).contains("Story: ", "Step 2 of ", "Ledger");
        assertThat(text(volumes.get(1))).doesNotContain("Step 2 of ");
        int told = 0;
        for (Found found : Shelf.answer("story:models-that-reason", store).found()) {
            String title = found.event().title().en();
            Matcher place = Pattern.compile(Pattern.quote(title) + " \\([^)]*\\), volume (\\d+), p\\. (\\d+)").matcher(story);
            if (place.find()) {
                assertThat(text(volumes.get(Integer.parseInt(place.group(1)) - 1), Integer.parseInt(place.group(2)))).contains(title);
                told++;
            }
        }
        assertThat(told).isGreaterThan(10);
    }

    @Test
    void aRelationTellsThePageInAnEarlierVolumeAndOfALaterOneTheVolume() throws IOException {
        List<Path> volumes = export(QUESTION, MOST);
        int told = 0;
        for (int number = 2; number <= volumes.size(); number++) {
            String text = text(volumes.get(number - 1));
            for (Found found : Shelf.answer(QUESTION, store).found()) {
                String title = found.event().title().en();
                Matcher place = Pattern.compile(Pattern.quote(title) + ", volume (\\d+)(, p\\. (\\d+))?").matcher(text);
                while (place.find()) {
                    int other = Integer.parseInt(place.group(1));
                    assertThat(place.group(2) != null).as(title + " is told of in " + number).isEqualTo(other < number);
                    if (other < number) {
                        assertThat(text(volumes.get(other - 1), Integer.parseInt(place.group(3)))).contains(title);
                        told++;
                    }
                }
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void theSameTwiceGivesTheSameBytesAndVolumesThatAreNotNeededAnyMoreGo() throws IOException {
        List<Path> many = export(QUESTION, MOST / 2);
        List<Path> few = export(QUESTION, MOST);
        assertThat(few).hasSizeLessThan(many.size());
        var before = new ArrayList<byte[]>();
        for (Path volume : few) {
            before.add(Files.readAllBytes(volume));
        }
        assertThat(export(QUESTION, MOST)).isEqualTo(few);
        for (int at = 0; at < few.size(); at++) {
            assertThat(Files.readAllBytes(few.get(at))).isEqualTo(before.get(at));
        }
        assertThat(export(QUESTION, 1000)).containsExactly(folder.resolve("a.pdf"));
    }

    @Test
    void aFileThatNobodyNamedIsNeverReplaced() throws IOException {
        Path own = Files.writeString(folder.resolve("a-2.pdf"), "a letter");
        assertThatThrownBy(() -> export(QUESTION, MOST)).isInstanceOf(ExportException.class)
                .hasMessageContaining(own + " is there already").hasMessageContaining("choose another name");
        assertThat(Shelf.names(folder)).containsExactly("a-2.pdf");
        assertThat(own).hasContent("a letter");
        assertThat(export(QUESTION, 1000)).hasSize(2);
    }

    @Test
    void stoppedAtAnyVolumeItLeavesTheOldOnes() throws IOException {
        List<Path> volumes = export(QUESTION, MOST);
        byte[] second = Files.readAllBytes(volumes.get(1));
        var job = Shelf.job("company:meta", store, folder.resolve("a.pdf"), Language.EN);
        var pdf = new PdfExport(Answer.of(job.query(), store), job, MOST);
        assertThatThrownBy(() -> pdf.write(new Steps(done -> done < 0.5))).isInstanceOf(Steps.Stopped.class);
        assertThat(files()).isEqualTo(volumes);
        assertThat(Files.readAllBytes(volumes.get(1))).isEqualTo(second);
    }

    private List<Path> export(String question, int most) throws IOException {
        var job = Shelf.job(question, store, folder.resolve("a.pdf"), Language.EN);
        new PdfExport(Answer.of(job.query(), store), job, most).write(new Steps(_ -> true));
        return files();
    }

    private List<Path> files() throws IOException {
        int count = Shelf.names(folder).size();
        return Stream.iterate(1, number -> number <= count, number -> number + 1)
                .map(number -> Volume.file(folder.resolve("a.pdf"), number)).toList();
    }

    private static List<PDActionRemoteGoTo> remote(PDDocument pdf) throws IOException {
        var found = new ArrayList<PDActionRemoteGoTo>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionRemoteGoTo remote) {
                    found.add(remote);
                }
            }
        }
        return found;
    }

    private static int named(Path volume, String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(volume.toFile())) {
            assertThat(pdf.getDocumentCatalog().getNames().getDests().getNames()).as(name + " in " + volume).containsKey(name);
            return 1;
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(Path pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int number(String text, String after) {
        Matcher found = Pattern.compile(Pattern.quote(after) + " (\\d+)").matcher(text);
        assertThat(found.find()).as(after).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
