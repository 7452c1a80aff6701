// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.export.Comparison.Change;
import annals.export.Comparison.Kind;
import annals.export.Comparison.Part;
import annals.model.Language;
import annals.pdf.Paper;
import annals.query.LanesBy;
import annals.report.ExportJob;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is read back, asked again and compared with what is known now. */
class ReportFileTest {
    @TempDir
    Path folder;

    @Test
    void aReportTellsWhatItWasMadeFrom() throws IOException {
        try (H2Store store = Shelf.of(folder.resolve("a"), Shelf.event("one", "\"2020-05\"", "One", "First.", ""))) {
            Path pdf = folder.resolve("report.pdf");
            Exporter.export(new ExportJob(Shelf.query("company:acme period:2020", store), List.of(Language.ZH, Language.EN), Paper.LETTER,
                    LanesBy.CATEGORY, pdf), store, _ -> true);
            ReportFile report = ReportFile.read(pdf);
            assertThat(report.origin()).isEqualTo(new Origin("company:acme period:2020", store.version(), List.of(Language.ZH, Language.EN),
                    LanesBy.CATEGORY, Paper.LETTER, 1, 1));
            Reopened again = Reopened.of(report, store);
            assertThat(again.query()).isEqualTo(Shelf.query("company:acme period:2020", store));
            assertThat(again.comparison().nothingDiffers()).isTrue();
            assertThat(again.comparison().summary().en()).isEqualTo("The data here are the same, version " + store.version() + ".");
        }
    }

    @Test
    void whatChangedSinceIsToldEventByEvent() throws IOException {
        Path pdf = folder.resolve("report.pdf");
        String same = Shelf.event("same", "\"2020-01\"", "Same", "As it was.", "");
        try (H2Store store = Shelf.of(folder.resolve("before"), same, Shelf.event("moved", "\"2020-03\"", "Moved", "When.", ""),
                Shelf.event("left", "\"2020-04\"", "Left", "Away.", ""), Shelf.event("gone", "\"2020-05\"", "Gone", "No more.", ""))) {
            Exporter.export(Shelf.job("period:2020", store, pdf, Language.EN), store, _ -> true);
        }
        try (H2Store store = Shelf.of(folder.resolve("now"), same, Shelf.event("moved", "\"2020-03-07\"", "Moved", "When, to the day.", ""),
                Shelf.event("left", "\"2021-04\"", "Left", "Away.", ""), Shelf.event("new", "\"2020-06\"", "New", "News.", ""))) {
            Comparison comparison = Reopened.of(ReportFile.read(pdf), store).comparison();
            assertThat(comparison.changes()).extracting(Change::kind, change -> change.event().id(), Change::parts).containsExactly(
                    tuple(Kind.ADDED, "new"), tuple(Kind.CHANGED, "moved", Part.DATE, Part.SUMMARY), tuple(Kind.OUTSIDE, "left", Part.DATE),
                    tuple(Kind.GONE, "gone"));
            assertThat(comparison.summary().en()).endsWith("Since its 4 events were printed: added: 1; changed: 1; "
                    + "no longer part of the answer: 1; no longer in the data: 1.");
            assertThat(comparison.summary().zh()).endsWith("报告中有4个事件，此后的变化：新增：1；有改动：1；不再符合查询：1；已从数据中移除：1。");
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Kind kind, String id, Part... parts) {
        return org.assertj.core.groups.Tuple.tuple(kind, id, List.of(parts));
    }

    @Test
    void otherDataThatLeaveItsEventsAsTheyWereDifferInNothing() throws IOException {
        Path pdf = folder.resolve("report.pdf");
        String one = Shelf.event("one", "\"2020-01\"", "One", "First.", "\"figures\": [{\"name\": {\"en\": \"Size\", \"zh\": \"规模\"}, "
                + "\"value\": 1.50, \"unit\": \"1\", \"status\": \"official\"}], \"claims\": []");
        try (H2Store store = Shelf.of(folder.resolve("before"), one)) {
            Exporter.export(Shelf.job("period:2020", store, pdf, Language.EN), store, _ -> true);
        }
        try (H2Store store = Shelf.of(folder.resolve("now"), one, Shelf.event("later", "\"2022\"", "Later", "Else.", ""))) {
            Comparison comparison = Reopened.of(ReportFile.read(pdf), store).comparison();
            assertThat(comparison.nothingDiffers()).isTrue();
            assertThat(comparison.summary().en()).endsWith("none of its 1 events differs.");
        }
    }

    @Test
    void anyVolumeLeadsToAllAndOnlyTogetherTheyTellWhatWasAdded() throws IOException {
        Path first = folder.resolve("set.pdf");
        String[] before = IntStream.range(0, 6).mapToObj(year -> Shelf.event("of-" + year, "\"201" + year + "\"", "Of " + year, "Told.", ""))
                .toArray(String[]::new);
        try (H2Store store = Shelf.of(folder.resolve("before"), before)) {
            new PdfExport(Shelf.answer("company:acme", store), Shelf.job("company:acme", store, first, Language.EN), 2)
                    .write(new Steps(_ -> true));
        }
        assertThat(Shelf.names(folder)).contains("set.pdf", "set-2.pdf", "set-4.pdf");
        before[5] = Shelf.event("new", "\"2015\"", "New", "Told.", "");
        try (H2Store store = Shelf.of(folder.resolve("now"), before)) {
            for (String name : List.of("set.pdf", "set-3.pdf")) {
                ReportFile report = ReportFile.read(folder.resolve(name));
                assertThat(report.whole()).isTrue();
                Comparison comparison = Reopened.of(report, store).comparison();
                assertThat(comparison.compared()).isEqualTo(6);
                assertThat(comparison.changes()).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.GONE);
            }
            Files.delete(folder.resolve("set-2.pdf"));
            Comparison some = Reopened.of(ReportFile.read(folder.resolve("set-3.pdf")), store).comparison();
            assertThat(some.compared()).isEqualTo(4);
            assertThat(some.changes()).extracting(Change::kind).containsExactly(Kind.GONE);
            assertThat(some.summary().en()).endsWith("Not all volumes lie beside it, so what was added cannot be told.");
        }
    }

    @Test
    void aQuestionThatTheDataDoNotUnderstandAnyMoreIsSaid() throws IOException {
        Path pdf = report();
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("data"));
        try (H2Store store = H2Store.open(other.resolve("home"), List.of(), _ -> { })) {
            ReportFile report = ReportFile.read(pdf);
            assertThatThrownBy(() -> Reopened.of(report, store)).isInstanceOf(ExportException.class)
                    .hasMessageContaining("company:acme").hasMessageContaining("--data");
        }
    }

    @Test
    void whatIsNoReportIsSaidInASentenceWithWhatToDo() throws IOException {
        assertRefused(folder.resolve("nowhere.pdf"), "There is no file");
        assertRefused(folder, "is a folder");
        assertRefused(Files.writeString(folder.resolve("text.pdf"), "Dear all"), "is no PDF");
        assertRefused(Files.createFile(folder.resolve("empty.pdf")), "is no PDF");
        Path foreign = folder.resolve("foreign.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(foreign.toFile());
        }
        assertRefused(foreign, "was not exported by Annals");
    }

    @Test
    void aReportThatLostItsQuestionOrIsLockedIsSaidToBeSo() throws IOException {
        Path stripped = folder.resolve("stripped.pdf");
        Path locked = folder.resolve("locked.pdf");
        Path file = report();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            pdf.getDocumentCatalog().setNames(null);
            pdf.save(stripped.toFile());
        }
        assertRefused(stripped, "its question is no longer in it");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        assertRefused(locked, "locked with a password");
    }

    /** However a file is cut or broken, there is a sentence, or it can still be read. */
    @Test
    void aDamagedReportNeverBreaksTheReader() throws IOException {
        byte[] whole = Files.readAllBytes(report());
        var random = new Random(6);
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            byte[] broken = round % 2 == 0 ? Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20)) : whole.clone();
            for (int flips = 0; round % 2 == 1 && flips < 40; flips++) {
                broken[8 + random.nextInt(broken.length - 8)] ^= (byte) (1 + random.nextInt(255));
            }
            Path file = Files.write(folder.resolve("broken.pdf"), broken);
            try {
                ReportFile.read(file).events(event -> assertThat(event.id()).isNotEmpty());
            } catch (ExportException told) {
                refused++;
                assertThat(told.tell(Language.EN)).contains("broken.pdf").matches(".*[.:] ?.*\\.");
                assertThat(told.tell(Language.ZH)).contains("broken.pdf").endsWith("。");
            }
        }
        assertThat(refused).isBetween(20, 60);
    }

    private Path report() throws IOException {
        Path pdf = folder.resolve("report.pdf");
        try (H2Store store = Shelf.of(folder.resolve("made"), Shelf.event("one", "\"2020-05\"", "One", "First.", ""))) {
            Exporter.export(Shelf.job("company:acme", store, pdf, Language.EN), store, _ -> true);
        }
        return pdf;
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> ReportFile.read(file)).isInstanceOf(ExportException.class).hasMessageContaining(why)
                .hasMessageContaining(file.toString()).satisfies(fault -> assertThat(((ExportException) fault).tell(Language.ZH)).endsWith("。"));
    }
}
