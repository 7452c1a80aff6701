// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.EventSink;
import annals.data.Loaded;
import annals.data.Problem;
import annals.data.Progress;
import annals.model.Event;
import annals.model.Knowledge;
import annals.query.EventIndex;
import annals.query.IndexBuilder;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/**
 * A folder with everything that answers are made of. Written once, whole, and from then on only read.
 *
 * @param use says that it is in use, as long as it is open
 */
record Snapshot(Path folder, EventIndex index, List<Problem> problems, UseLock use) {
    private static final String INDEX = "index.bin";
    private static final String PROBLEMS = "problems.bin";
    private static final String WORDS = "words";
    private static final String SPILL = "events";
    /** So many events are written before it is told again. */
    private static final int SOME = 1000;

    /** Reads all there is, handing the events to a sink: {@link DataFolder#read(List, annals.data.EventSink, Progress)}. */
    interface Reading {
        Loaded<Knowledge> into(EventSink events) throws IOException;
    }

    /** Writes all files into an empty folder, the manifest last. An interrupted thread breaks it off. */
    static void write(Path folder, List<DataFolder> folders, Reading reading, Progress progress) throws IOException, SQLException {
        try (var spill = new EventSpill(folder.resolve(SPILL))) {
            Loaded<Knowledge> rest = reading.into(spill);
            ProblemFile.write(folder.resolve(PROBLEMS), rest.problems(), folders);
            write(folder, rest.value(), spill.sorted(), progress);
        }
        Manifest.write(folder);
    }

    /** Tables, words and index of these events, each event taken up once. */
    private static void write(Path folder, Knowledge rest, EventSpill.Sorted events, Progress progress) throws IOException, SQLException {
        var index = new IndexBuilder(rest.organizations(), rest.stories());
        var texts = new SearchTexts(rest);
        try (var words = new WordWriter(folder.resolve(WORDS))) {
            Tables.create(folder, connection -> {
                try (var tables = new TableWriter(connection)) {
                    for (int row = 0; row < events.size(); row++) {
                        if (row % SOME == 0) {
                            tell(progress, row, events.size());
                        }
                        byte[] bytes = events.bytes(row);
                        Event event = EventBytes.read(bytes);
                        index.add(event);
                        tables.add(row, event, bytes);
                        words.add(row, texts.of(event));
                    }
                    tables.finish(rest);
                }
            });
            words.finish();
        }
        try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(INDEX))))) {
            index.build().write(to);
        }
    }

    private static void tell(Progress progress, int row, int rows) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("writing was broken off");
        }
        progress.at(Progress.Step.WRITING, (double) row / rows, row);
    }

    /** @throws IOException where its index cannot be read */
    static Snapshot open(Path folder, List<DataFolder> folders, UseLock use) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(INDEX), StandardOpenOption.READ)) {
            var index = EventIndex.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            return new Snapshot(folder, index, ProblemFile.read(folder.resolve(PROBLEMS), folders), use);
        }
    }

    Tables tables() throws SQLException {
        return Tables.open(folder);
    }

    WordIndex words() throws IOException {
        return WordIndex.open(folder.resolve(WORDS));
    }
}
