// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads folders twice: first only which ids there are, then everything, so that a reference is judged where it stands. No
 * document is held longer than it is read.
 */
final class FolderReader {
    private static final Pattern UNREAD_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private final List<DataFolder> folders;
    private final List<DataFolder> lent;
    private final References references;
    private final Map<Kind, Set<String>> read = References.none();
    private final List<Problem> problems = new ArrayList<>();

    private FolderReader(List<DataFolder> folders, List<DataFolder> lent, References references) {
        this.folders = folders;
        this.lent = lent;
        this.references = references;
    }

    /** @param lent those of the folders that may be replaced without a word */
    static Loaded<Knowledge> read(List<DataFolder> folders, List<DataFolder> lent) throws IOException {
        var declared = new FolderReader(folders, lent, References.ANY).declared();
        var all = new FolderReader(folders, lent, new References.Ids(declared, declared));
        Knowledge knowledge = all.knowledge();
        if (all.read.equals(declared)) {
            return new Loaded<>(knowledge, all.problems);
        }
        // something was left out: once more, to leave out what leads to it
        var sound = new FolderReader(folders, lent, new References.Ids(declared, all.read));
        return new Loaded<>(sound.knowledge(), sound.problems);
    }

    private Map<Kind, Set<String>> declared() throws IOException {
        Map<Kind, Set<String>> ids = References.none();
        for (DataFolder folder : folders) {
            for (Kind kind : Kind.values()) {
                Set<String> found = ids.getOrDefault(kind, Set.of());
                for (Path file : folder.files(kind)) {
                    var document = document(file, folder);
                    OptionalInt unread = items(document, kind, item -> {
                        String id = id(item);
                        if (id != null) {
                            found.add(id);
                        }
                    });
                    if (unread.isPresent()) {
                        // what is there but cannot be read is no reason to call a reference to it wrong
                        UNREAD_ID.matcher(document.rest(unread.getAsInt())).results().forEach(id -> found.add(id.group(1)));
                    }
                }
            }
        }
        return ids;
    }

    private Knowledge knowledge() throws IOException {
        for (DataFolder folder : folders) {
            problems.addAll(Strays.in(folder));
        }
        return new Knowledge(all(Kind.EVENT, EventReader::event), all(Kind.ORGANIZATION, EntityReader::organization),
                all(Kind.PERSON, EntityReader::person), all(Kind.TECHNOLOGY, EntityReader::technology),
                all(Kind.SOURCE, EntityReader::source), all(Kind.ERA, EntityReader::era), all(Kind.STORY, EventReader::story));
    }

    private <T> List<T> all(Kind kind, Function<Fields, @Nullable T> reader) throws IOException {
        var found = new LinkedHashMap<String, T>();
        var seen = new HashMap<String, Seen>();
        for (DataFolder folder : folders) {
            for (Path file : folder.files(kind)) {
                var document = document(file, folder);
                items(document, kind, item -> {
                    String id = id(item);
                    var faults = new Faults(document, id, problems);
                    if (!(item instanceof Node.Members members)) {
                        faults.error(item.at(), "must be an object, in { and }, not " + item.what());
                        return;
                    }
                    var fields = new Fields(members, faults, references);
                    T value = reader.apply(fields);
                    fields.end();
                    if (id != null && isFirst(new Seen(kind, id, folder, file), seen, members, faults) && value != null) {
                        found.put(id, value);
                    }
                });
            }
        }
        read.getOrDefault(kind, Set.of()).addAll(found.keySet());
        return List.copyOf(found.values());
    }

    /** A file of a person's own that cannot be read is a fault like any other; without the program's nothing can be done. */
    private Document document(Path file, DataFolder folder) throws IOException {
        try {
            return Document.read(file, folder.shipped());
        } catch (IOException e) {
            if (folder.shipped()) {
                throw e;
            }
            problems.add(new Problem(Problem.Severity.ERROR, file, 0, 0, null, "cannot be read: " + Document.reason(e)));
            return new Document(file, false, "[]");
        }
    }

    /** Where an id was seen. */
    private record Seen(Kind kind, String id, DataFolder folder, Path file) {}

    /** Whether an id is the first of its kind in its folder; tells where it replaces one of an earlier folder. */
    private boolean isFirst(Seen here, Map<String, Seen> seen, Node.Members members, Faults faults) {
        Node.Member member = members.members().get("id");
        int at = member == null ? members.at() : member.value().at();
        Seen before = seen.putIfAbsent(here.id, here);
        if (before == null) {
            return true;
        }
        if (before.folder.equals(here.folder)) {
            faults.error(at, "another " + here.kind.word() + " in " + before.file.getFileName() + " has this id; this one is left out");
            return false;
        }
        seen.put(here.id, here);
        if (lent.contains(before.folder)) {
            return true;
        }
        faults.warning(at, "replaces the " + (before.folder.shipped() ? "shipped " + here.kind.word()
                : here.kind.word() + " of " + before.file));
        return true;
    }

    private OptionalInt items(Document document, Kind kind, Consumer<Node> item) {
        return NodeReader.items(document, kind, new Faults(document, null, problems), item);
    }

    private static @Nullable String id(Node item) {
        return item instanceof Node.Members members && members.members().get("id") instanceof Node.Member member
                && member.value() instanceof Node.Words words ? words.value() : null;
    }
}
