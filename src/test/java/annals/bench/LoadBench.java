// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.data.DataFolder;
import annals.store.H2Store;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Measures what it takes to load a data folder into a new store against what its parts need alone, one after the other and
 * on the same fields: Jackson's streaming parse, H2's batch insert without indexes, two indexes made afterwards (by day, and
 * by company and day, both as numbers), Lucene's indexing of the texts in both languages with its own analyser. Nothing of the program
 * is in the parts, and nothing that only the program does: checking, telling places of faults, sorting, its own index, the
 * sums that show damage, the safe way to the disk.
 */
public final class LoadBench {
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String WHOLE = "the whole";
    private static final JsonFactory JSON = new JsonFactory();
    private static final int BATCH = 5000;
    private static final int DAY = "2000-01-01".length();
    private static final double MEGABYTE = 1 << 20;

    private final Path folder;
    private final Path work;
    private final Map<String, Time> times = new LinkedHashMap<>();
    private long events;

    /** Seconds on the clock, and those of the processors on this process's behalf, which others on the machine change less. */
    private record Time(double clock, double processors) {
        static final Time NONE = new Time(0, 0);

        Time plus(Time other) {
            return new Time(clock + other.clock, processors + other.processors);
        }
    }

    /** The fields of an event, as every part takes them. */
    private record Fields(String id, String when, String titleEn, String titleZh, String summaryEn, String summaryZh,
            String category, String importance, String organization, String source, String evidence) {}

    private LoadBench(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /** Arguments: a data folder, a folder to work in, and how often all is measured. */
    public static void main(String[] arguments) throws Exception {
        for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
            System.out.println(measure(Path.of(arguments[0]), Path.of(arguments[1]).resolve("load")));
        }
    }

    /** Measures all once; the table as Markdown. */
    static String measure(Path folder, Path work) throws Exception {
        remove(work);
        Files.createDirectories(work);
        var bench = new LoadBench(folder, work);
        bench.parse();
        bench.insert();
        bench.words();
        Time parts = bench.times.values().stream().reduce(Time.NONE, Time::plus);
        long store = bench.whole();
        String table = bench.table(parts, store);
        remove(work);
        return table;
    }

    private String table(Time parts, long store) {
        Time whole = times.getOrDefault(WHOLE, Time.NONE);
        var table = new StringBuilder("| loading %,d events | seconds | of its parts | processors | of its parts |%n|---|---|---|---|---|%n"
                .formatted(events));
        times.forEach((what, time) -> table.append(line(what, time, parts)));
        return table.append(line("the parts together", parts, parts)).append(String.format(Locale.ROOT,
                "%nThe whole is %.2f times its parts (at most 1.5); the store has %.0f MB (at most 250).%n",
                whole.clock / parts.clock, store / MEGABYTE)).toString();
    }

    private static String line(String what, Time time, Time parts) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.2f | %.1f | %.2f |%n", what, time.clock, time.clock / parts.clock,
                time.processors, time.processors / parts.processors);
    }

    private void parse() throws Exception {
        each("Jackson: read all fields", batch -> events += batch.size(), true);
    }

    private void insert() throws Exception {
        String url = "jdbc:h2:file:" + work.toAbsolutePath().resolve("alone");
        try (Connection connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute("""
                    create table event (place integer, id varchar, happened varchar, first_day bigint, company integer, title_en varchar, title_zh varchar,
                        summary_en varchar, summary_zh varchar, category varchar, importance varchar, organization varchar,
                        source varchar, evidence varchar)
                    """);
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                int[] place = {0};
                each("H2: batch insert, no index", batch -> {
                    for (Fields one : batch) {
                        fill(insert, place[0]++, one);
                        insert.addBatch();
                        if (place[0] % BATCH == 0) {
                            insert.executeBatch();
                            connection.commit();
                        }
                    }
                    insert.executeBatch();
                    connection.commit();
                }, false);
            }
            timed("H2: two indexes made afterwards", () -> {
                statement.execute("create index by_day on event (first_day)");
                statement.execute("create index by_company on event (company, first_day)");
                connection.commit();
                return "";
            });
        }
    }

    private static void fill(PreparedStatement insert, int place, Fields one) throws SQLException {
        insert.setInt(1, place);
        insert.setString(2, one.id);
        insert.setString(3, one.when);
        insert.setLong(4, LocalDate.parse(one.when.substring(0, DAY)).toEpochDay());
        insert.setInt(5, one.organization.hashCode());
        insert.setString(6, one.titleEn);
        insert.setString(7, one.titleZh);
        insert.setString(8, one.summaryEn);
        insert.setString(9, one.summaryZh);
        insert.setString(10, one.category);
        insert.setString(11, one.importance);
        insert.setString(12, one.organization);
        insert.setString(13, one.source);
        insert.setString(14, one.evidence);
    }

    private void words() throws Exception {
        try (var directory = new MMapDirectory(work.resolve("words"));
                var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(256))) {
            var document = new Document();
            var place = new NumericDocValuesField("place", 0);
            document.add(place);
            List<Field> texts = Stream.<Field>generate(() -> new TextField("words", "", Field.Store.NO)).limit(6).toList();
            texts.forEach(document::add);
            int[] next = {0};
            String part = "Lucene: index the texts of both languages";
            each(part, batch -> {
                for (Fields one : batch) {
                    place.setLongValue(next[0]++);
                    List<String> all = List.of(one.titleEn, one.titleZh, one.summaryEn, one.summaryZh, one.organization, one.source);
                    for (int text = 0; text < all.size(); text++) {
                        texts.get(text).setStringValue(all.get(text));
                    }
                    writer.addDocument(document);
                }
            }, false);
            timed(part, writer::commit);
        }
    }

    private interface Part {
        void take(List<Fields> batch) throws Exception;
    }

    /** Goes through the events' files; the time of reading counts, or that of what is done with what was read. */
    private void each(String name, Part part, boolean reading) throws Exception {
        for (Path file : new DataFolder(folder, false).files().stream().filter(file -> file.getParent().endsWith("events")).toList()) {
            var batch = new ArrayList<Fields>();
            if (reading) {
                timed(name, () -> batch.addAll(read(file)));
                part.take(batch);
            } else {
                batch.addAll(read(file));
                timed(name, () -> {
                    part.take(batch);
                    return "";
                });
            }
        }
    }

    private void timed(String what, Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        long used = SYSTEM.getProcessCpuTime();
        work.call();
        times.merge(what, new Time((System.nanoTime() - begin) / 1e9, (SYSTEM.getProcessCpuTime() - used) / 1e9), Time::plus);
    }

    private static List<Fields> read(Path file) throws IOException {
        var all = new ArrayList<Fields>();
        try (var in = Files.newInputStream(file); JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                all.add(event(parser));
            }
        }
        return all;
    }

    private static Fields event(JsonParser parser) {
        Map<String, String> found = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> {
                    while (parser.nextToken() != JsonToken.END_OBJECT) {
                        String language = parser.currentName();
                        parser.nextToken();
                        found.put(key.equals("title") ? language.equals("en") ? "title.en" : "title.zh"
                                : language.equals("en") ? "summary.en" : "summary.zh", parser.getString());
                    }
                }
                case START_ARRAY -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        found.put(key, parser.getString());
                    }
                }
                default -> found.put(key, parser.getString());
            }
        }
        return new Fields(found.get("id"), found.get("when"), found.get("title.en"), found.get("title.zh"), found.get("summary.en"),
                found.get("summary.zh"), found.get("category"), found.get("importance"), found.get("organizations"),
                found.get("sources"), found.get("evidence"));
    }

    private long whole() throws Exception {
        Path home = work.resolve("home");
        List<DataFolder> folders = List.of(new DataFolder(folder, false));
        timed(WHOLE, () -> {
            try (H2Store store = H2Store.open(home, folders, System.out::println)) {
                if (store.index().size() != events) {
                    throw new IllegalStateException(store.index().size() + " events of " + events + " were loaded");
                }
            }
            return "";
        });
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
