// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import annals.report.Format;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDialogTest {
    @ParameterizedTest
    @CsvSource({"a.pdf, a.pdf", "a.SVG, a.SVG", "a, a.pdf", "2012.2025, 2012.2025.pdf", "a.doc, a.doc.pdf"})
    void aNameWithoutAKnownEndingIsThatOfAPdf(String typed, String file) {
        assertThat(ExportDialog.file(typed, Format.PDF)).hasValue(Path.of(file));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, CSL, a.csl.json", "a.csl.json, JSON, a.json", "a.csl.json, CSL, a.csl.json", "b.PDF, HTML, b.html"})
    void theEndingFollowsTheFormat(Path name, Format format, String renamed) {
        assertThat(ExportDialog.renamed(name, format)).isEqualTo(renamed);
    }

    @Test
    void aNameThatNoFileCanHaveIsNone() {
        assertThat(ExportDialog.file("a\0b", Format.PDF)).isEmpty();
    }
}
