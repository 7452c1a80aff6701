// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.store.H2Store;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {
    @TempDir
    Path folder;

    @Test
    void hardTextsComeBackAsTheyWereAndFormulasAreText() throws IOException {
        try (H2Store store = Shelf.of(folder, Shelf.event("a", "\"2012-05\"", "One, \\\"two\\\"", "Plain", ""),
                Shelf.event("b", "\"2013\"", "=HYPERLINK(1)", "plain", ""), Shelf.event("c", "\"2014/..\"", "@sum", "谷歌", ""),
                Shelf.event("d", "null", "None", "-1+1", ""))) {
            var text = new StringBuilder();
            CsvExport.write(Shelf.answer("", store), text);
            List<List<String>> rows = parsed(text.toString());
            assertThat(rows.getFirst()).startsWith("id", "when", "earliest", "latest", "title_en", "title_zh");
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
            assertThat(rows.get(1)).startsWith("a", "2012-05", "2012-05-01", "2012-05-31", "One, \"two\"", "One, \"two\"",
                    "Plain");
            assertThat(rows.get(2)).startsWith("b", "2013", "2013-01-01", "2013-12-31", "'=HYPERLINK(1)");
            assertThat(rows.get(3)).startsWith("c", "2014/..", "2014-01-01", "", "'@sum", "'@sum", "谷歌");
            assertThat(rows.get(4)).startsWith("d", "", "", "", "None", "None", "'-1+1").endsWith("acme", "", "", "said",
                    "reported", "true");
        }
    }

    /** Also a date before our era, which a spreadsheet would work out as a subtraction. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", " =1+1", "\u3000\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20sum"})
    void noCellOfATextIsRunAsAFormula(String text) throws IOException {
        try (H2Store store = Shelf.of(folder, Shelf.event("a", "\"-0044-03-15\"", text, text, ""))) {
            var written = new StringBuilder();
            CsvExport.write(Shelf.answer("", store), written);
            assertThat(parsed(written.toString()).get(1)).contains("'" + text, "'-0044-03-15")
                    .noneMatch(cell -> cell.matches("(?s)[\\s\u3000]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"));
        }
    }

    @Test
    void linesAndOuterSpacesInsideACellAreQuoted() throws IOException {
        var text = new StringBuilder();
        CsvExport.row(List.of("first\nsecond", " padded", "plain"), text);
        assertThat(text).hasToString("\"first\nsecond\",\" padded\",plain\r\n");
    }

    @Test
    void aFileTellsSpreadsheetsItsEncodingAndAStreamDoesNot() throws IOException {
        try (H2Store store = Shelf.of(folder, Shelf.event("a", "\"2012\"", "Title", "Summary", ""))) {
            Path target = folder.resolve("a.csv");
            Exporter.export(Shelf.job("", store, target, Language.EN), store, _ -> true);
            assertThat(Files.readString(target)).startsWith("\uFEFFid,").endsWith(",true\r\n");
            var text = new StringBuilder();
            CsvExport.write(Shelf.answer("", store), text);
            assertThat(Files.readString(target)).isEqualTo("\uFEFF" + text);
        }
    }

    private static List<List<String>> parsed(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
    }
}
