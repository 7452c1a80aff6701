// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.Loaded;
import annals.data.Problem;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Source;
import annals.query.EventIndex;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with everything that answers are made of. Written once, whole, and from then on only read.
 *
 * @param use says that it is in use, as long as it is open
 */
record Snapshot(Path folder, EventIndex index, List<Problem> problems, UseLock use) {
    private static final String INDEX = "index.bin";
    private static final String PROBLEMS = "problems.bin";
    private static final String WORDS = "words";

    /** Writes all files into an empty folder, the manifest last. */
    static void write(Path folder, Loaded<Knowledge> loaded, List<DataFolder> folders) throws IOException, SQLException {
        Knowledge knowledge = loaded.value();
        try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(INDEX))))) {
            EventIndex.of(knowledge).write(to);
        }
        ProblemFile.write(folder.resolve(PROBLEMS), loaded.problems(), folders);
        Tables.create(folder, connection -> new TableWriter(connection).write(knowledge));
        try (var words = new WordIndex.Writer(folder.resolve(WORDS))) {
            var texts = new SearchTexts(knowledge);
            for (int row = 0; row < knowledge.events().size(); row++) {
                words.add(row, texts.of(knowledge.events().get(row)));
            }
            words.finish();
        }
        Manifest.write(folder);
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

    /** What an event is found by: its own texts, and the names of all that took part or tell of it. */
    private static final class SearchTexts {
        private final Map<String, Entity> organizations = new HashMap<>();
        private final Map<String, Entity> people = new HashMap<>();
        private final Map<String, Entity> technologies = new HashMap<>();
        private final Map<String, Source> sources = new HashMap<>();

        SearchTexts(Knowledge knowledge) {
            knowledge.organizations().forEach(one -> organizations.put(one.id(), one));
            knowledge.people().forEach(one -> people.put(one.id(), one));
            knowledge.technologies().forEach(one -> technologies.put(one.id(), one));
            knowledge.sources().forEach(one -> sources.put(one.id(), one));
        }

        List<String> of(Event event) {
            var texts = new ArrayList<>(List.of(event.title().en(), event.title().zh(), event.label().en(), event.label().zh(),
                    event.summary().en(), event.summary().zh()));
            names(event.organizations(), organizations, texts);
            names(event.people(), people, texts);
            names(event.technologies(), technologies, texts);
            for (String id : event.sources()) {
                Source source = sources.get(id);
                if (source != null && source.title() != null) {
                    texts.add(source.title());
                }
            }
            return texts;
        }

        private static void names(List<String> ids, Map<String, Entity> entities, List<String> texts) {
            for (String id : ids) {
                Entity entity = entities.get(id);
                if (entity != null) {
                    texts.add(entity.name().en());
                    texts.add(entity.name().zh());
                    texts.addAll(entity.aliases());
                }
            }
        }
    }
}
