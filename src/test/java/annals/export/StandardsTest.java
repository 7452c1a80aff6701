// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.pdf.Paper;
import annals.report.ExportJob;
import annals.store.Answer;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The standards for archives and for reading aloud, held against veraPDF. */
class StandardsTest extends OnShippedStore {
    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:deepmind period:2010/2013 | EN", "company:openai period:2015/2021 | ZH",
            "story:models-that-reason | ZH", "period:1066 | EN"})
    void anExportKeepsPdfA3aAndPdfUa1(String question, Language language) throws Exception {
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(Shelf.job(question, store, target, language), store, _ -> true)).isTrue();
        assertThat(faults(target, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
        assertThat(faults(target, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    @Test
    void everyVolumeKeepsThemToo() throws Exception {
        var job = Shelf.job("company:deepmind period:2010/2016", store, folder.resolve("a.pdf"), Language.EN);
        new PdfExport(Answer.of(job.query(), store), job, 5).write(new Steps(_ -> true));
        assertThat(Shelf.names(folder)).hasSizeGreaterThan(2);
        for (String volume : Shelf.names(folder)) {
            assertThat(faults(folder.resolve(volume), PDFAFlavour.PDFA_3_A)).as(volume).isEmpty();
            assertThat(faults(folder.resolve(volume), PDFAFlavour.PDFUA_1)).as(volume).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:openai period:2015/2021 | ZH", "period:1066 | EN"})
    void aPosterKeepsPdfA3aAndPdfUa1(String question, Language language) throws Exception {
        Path target = folder.resolve("a.pdf");
        var job = new ExportJob(Shelf.query(question, store), List.of(language), new Paper(Paper.Sheet.A0, Paper.Layout.POSTER), target);
        assertThat(Exporter.export(job, store, _ -> true)).isTrue();
        assertThat(faults(target, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
        assertThat(faults(target, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    private static Set<String> faults(Path pdf, PDFAFlavour standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (var file = Files.newInputStream(pdf); var parser = Foundries.defaultInstance().createParser(file, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var faults = new TreeSet<String>();
            for (TestAssertion found : validator.validate(parser).getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + ": " + found.getMessage()
                            + " at " + found.getLocation().getContext());
                }
            }
            return faults;
        }
    }
}
