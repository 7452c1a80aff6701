// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.model.Language;
import annals.pdf.Paper;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.report.ExportJob;
import annals.store.Answer;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real store to export from, of events that are hard to write, and what is exported. */
public final class Shelf {
    private Shelf() {}

    /** A store of these events alone, each in the shape of the data folder. */
    public static H2Store of(Path folder, String... events) throws IOException {
        Files.createDirectories(folder.resolve("data/events"));
        Files.writeString(folder.resolve("data/events/own.json"), "[" + String.join(",", events) + "]");
        Files.writeString(folder.resolve("data/organizations.json"), """
                [{"id": "acme", "kind": "company", "name": {"en": "Acme", "zh": "顶点"}, "aliases": [],
                  "colour": {"light": "#0B8563", "dark": "#2FC596"}}]""");
        Files.writeString(folder.resolve("data/sources.json"), """
                [{"id": "said", "kind": "press", "language": "en", "url": "https://example.org/said?a=1&b=2",
                  "title": "Said & <done>", "publisher": "The Paper", "published": "2020-05"}]""");
        H2Store store = H2Store.open(folder.resolve("home"), List.of(new DataFolder(folder.resolve("data"), false)), _ -> { });
        assertThat(store.problems()).isEmpty();
        return store;
    }

    /** An event; {@code when} as JSON, {@code more} its figures and claims. */
    public static String event(String id, String when, String title, String summary, String more) {
        return """
                {"id": "%s", "when": %s, "title": {"en": "%s", "zh": "%s"}, "summary": {"en": "%s", "zh": "%s"},
                 "category": "model", "importance": 3, "organizations": ["acme"], "people": [], "technologies": [],
                 "sources": ["said"], %s, "relations": [], "evidence": "reported"}"""
                .formatted(id, when, title, title, summary, summary, more.isEmpty() ? "\"figures\": [], \"claims\": []" : more);
    }

    public static Query query(String text, H2Store store) {
        Reading reading = QueryText.read(text, store.vocabulary());
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).query();
    }

    public static Answer answer(String text, H2Store store) {
        return Answer.of(query(text, store), store);
    }

    public static ExportJob job(String text, H2Store store, Path target, Language... languages) {
        return new ExportJob(query(text, store), List.of(languages), Paper.A4, target);
    }

    public static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
