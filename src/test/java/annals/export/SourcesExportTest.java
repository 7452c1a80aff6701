// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.model.Language;
import annals.model.Source;
import annals.pdf.Html;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources as BibTeX and CSL-JSON, read back with jbibtex and citeproc-java. */
class SourcesExportTest extends OnShippedStore {
    private static final String MANY = "period:2010/2017";

    @TempDir
    Path folder;

    @Test
    void everyCitedSourceIsAnEntryOnceWithWhatIsKnownAndNoMore() throws Exception {
        List<Source> sources = Cited.by(Shelf.answer(MANY, store), new Steps(_ -> true));
        Map<Key, BibTeXEntry> entries = bibtex(export(MANY, store, "a.bib")).getEntries();
        assertThat(entries.keySet()).extracting(Key::getValue).containsExactlyElementsOf(sources.stream().map(Source::id).toList());
        for (Source source : sources) {
            BibTeXEntry entry = entries.get(new Key(source.id()));
            assertThat(plain(entry, "title")).isEqualTo(Optional.ofNullable(source.title()).map(Html::printable));
            assertThat(plain(entry, "author")).isEqualTo(Optional.ofNullable(source.author()).map(Html::printable));
            assertThat(plain(entry, source.kind() == Source.Kind.BOOK ? "publisher" : "organization"))
                    .isEqualTo(Optional.ofNullable(source.publisher()).map(Html::printable));
            assertThat(raw(entry, "date")).isEqualTo(Optional.ofNullable(source.published()).map(Object::toString));
            assertThat(raw(entry, "url")).isEqualTo(source.link().map(Object::toString));
        }
    }

    @Test
    void marksOfTeXComeBackAsTheyWere() throws Exception {
        try (H2Store own = own("\"title\": \"50% of R&D #1 at $5_000 {x} ~ ^ \\\\cite\"")) {
            BibTeXEntry entry = bibtex(export("", own, "a.bib")).getEntries().get(new Key("said"));
            assertThat(plain(entry, "title")).hasValue("50% of R&D #1 at $5_000 {x} ~ ^ \\cite");
        }
    }

    @Test
    void citationProgramsReadTheBibliographyToo() throws Exception {
        var database = new BibTeXConverter().loadDatabase(new ByteArrayInputStream(export("company:deepmind", store, "a.bib")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(new BibTeXConverter().toItemData(database)).isNotEmpty();
    }

    @Test
    void everyCitedSourceIsAnItemOnceWithWhatIsKnownAndNoMore() throws IOException {
        List<Source> sources = Cited.by(Shelf.answer(MANY, store), new Steps(_ -> true));
        List<CSLItemData> items = csl(export(MANY, store, "a.csl.json"));
        assertThat(items).extracting(CSLItemData::getId).isEqualTo(sources.stream().map(Source::id).toList());
        for (int at = 0; at < sources.size(); at++) {
            Source source = sources.get(at);
            CSLItemData item = items.get(at);
            assertThat(item.getTitle()).isEqualTo(source.title());
            assertThat(item.getPublisher()).isEqualTo(source.publisher());
            assertThat(item.getURL()).isEqualTo(source.link().map(Object::toString).orElse(null));
            assertThat(item.getIssued() == null).isEqualTo(source.published() == null);
            assertThat(item.getAuthor() == null ? null : item.getAuthor()[0].getLiteral()).isEqualTo(source.author());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2020 | 2020 | false | | ", "2020-05 | 2020 5 | false | | ", "2020-05-07~ | 2020 5 7 | true | | ",
        "2020? | 2020 | true | | ", "2019/2020-05 | 2019, 2020 5 | false | | ", "2020-21 | 2020 | false | 1 | ", "201X | | false | | the 2010s",
        "2020/.. | | false | | since 2020"})
    void dateIsNoMorePreciseThanItsSource(String date, String parts, boolean circa, String season, String literal) throws Exception {
        try (H2Store own = own("\"published\": \"" + date + "\"")) {
            CSLDate issued = csl(export("", own, "a.csl.json")).getFirst().getIssued();
            String read = issued.getDateParts() == null ? null : Arrays.stream(issued.getDateParts())
                    .map(point -> Arrays.stream(point).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(", "));
            assertThat(read).isEqualTo(parts);
            assertThat(Boolean.TRUE.equals(issued.getCirca())).isEqualTo(circa);
            assertThat(issued.getSeason()).isEqualTo(season);
            assertThat(issued.getLiteral()).isEqualTo(literal);
            assertThat(raw(bibtex(export("", own, "a.bib")).getEntries().get(new Key("said")), "date")).hasValue(date);
        }
    }

    @Test
    void nothingCitedIsAnEmptyList() throws IOException {
        assertThat(export("period:1066", store, "a.csl.json")).isEqualTo("[]\n");
        assertThat(export("period:1066", store, "a.bib")).startsWith("% ").doesNotContain("@");
    }

    private H2Store own(String known) throws IOException {
        Path data = folder.resolve("own/data");
        Shelf.of(folder.resolve("own"), Shelf.event("a", "\"2012\"", "Title", "Text", "")).close();
        Files.writeString(data.resolve("sources.json"), "[{\"id\": \"said\", \"kind\": \"press\", \"language\": \"en\", " + known + "}]");
        return H2Store.open(folder.resolve("home"), List.of(new DataFolder(data, false)), _ -> { });
    }

    private String export(String question, H2Store from, String name) throws IOException {
        Path target = folder.resolve(name);
        assertThat(Exporter.export(Shelf.job(question, from, target, Language.EN), from, _ -> true)).isTrue();
        return Files.readString(target);
    }

    private static BibTeXDatabase bibtex(String text) throws ParseException {
        return new BibTeXParser().parse(new StringReader(text));
    }

    private static Optional<String> raw(BibTeXEntry entry, String field) {
        return Optional.ofNullable(entry.getField(new Key(field))).map(value -> value.toUserString());
    }

    /** As TeX would print it. */
    private static Optional<String> plain(BibTeXEntry entry, String field) {
        Map<String, String> commands = Map.of("textbackslash", "\\", "textbraceleft", "{", "textbraceright", "}", "textasciitilde", "~",
                "textasciicircum", "^");
        return raw(entry, field).map(value -> Pattern.compile("\\\\(?:([a-z]+)\\{}|([%&#$_]))").matcher(value.substring(1, value.length() - 1))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : commands.get(found.group(1)))));
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> csl(String text) throws IOException {
        var items = new ArrayList<CSLItemData>();
        new JsonParser(new JsonLexer(new StringReader(text))).parseArray()
                .forEach(item -> items.add(CSLItemData.fromJson((Map<String, Object>) item)));
        return items;
    }
}
