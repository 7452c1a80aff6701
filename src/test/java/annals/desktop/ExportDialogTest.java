// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDialogTest {
    @ParameterizedTest
    @CsvSource({"a.pdf, a.pdf", "a.SVG, a.SVG", "a, a.pdf", "2012.2025, 2012.2025.pdf", "a.doc, a.doc.pdf"})
    void aNameWithoutAKnownEndingIsThatOfAPdf(String typed, String file) {
        assertThat(ExportDialog.file(typed)).hasValue(Path.of(file));
    }

    @Test
    void aNameThatNoFileCanHaveIsNone() {
        assertThat(ExportDialog.file("a\0b")).isEmpty();
    }
}
