// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads folders twice: first only which ids there are, then everything, so that a reference is judged where it stands. No
 * document is held longer than it is read.
 */
final class FolderReader {
    private static final Pattern UNREAD_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]*)\"");

    /** So many broken texts are told one by one. */
    private static final int FEW = 3;

    private final List<DataFolder> folders;
    private final List<DataFolder> lent;
    private final References references;
    private final Way way;
    private final Map<Kind, Set<String>> read = References.none();
    private final List<Problem> problems = new ArrayList<>();
    /** Kinds of which a file ends too early: what else stood in it nobody knows. */
    private final Set<Kind> cutOff = EnumSet.noneOf(Kind.class);

    private FolderReader(List<DataFolder> folders, List<DataFolder> lent, References references, Way way) {
        this.folders = folders;
        this.lent = lent;
        this.references = references;
        this.way = way;
    }

    /** All in one value. @param lent those of the folders that may be replaced without a word */
    static Loaded<Knowledge> read(List<DataFolder> folders, List<DataFolder> lent) throws IOException {
        var events = new LinkedHashMap<String, Event>();
        Loaded<Knowledge> rest = read(folders, lent, new EventSink() {
            @Override
            public void begin() {
                events.clear();
            }

            @Override
            public void add(Event event, boolean again) {
                events.put(event.id(), event);
            }
        }, Progress.UNHEARD);
        return new Loaded<>(rest.value().with(List.copyOf(events.values())), rest.problems());
    }

    /** All but the events, which go to the sink. */
    static Loaded<Knowledge> read(List<DataFolder> folders, List<DataFolder> lent, EventSink sink, Progress progress)
            throws IOException {
        var looking = new FolderReader(folders, lent, References.ANY, new Way(Progress.Step.LOOKING, folders, progress));
        Map<Kind, Set<String>> declared = looking.declared();
        Set<Kind> cutOff = looking.cutOff;
        var all = new FolderReader(folders, lent, new References.Ids(declared, declared, cutOff),
                new Way(Progress.Step.READING, folders, progress));
        Knowledge knowledge = all.knowledge(sink);
        if (all.read.equals(declared)) {
            return new Loaded<>(knowledge, all.problems);
        }
        // something was left out: once more, to leave out what leads to it
        var sound = new FolderReader(folders, lent, new References.Ids(declared, all.read, cutOff),
                new Way(Progress.Step.READING, folders, progress));
        return new Loaded<>(sound.knowledge(sink), sound.problems);
    }

    private Map<Kind, Set<String>> declared() throws IOException {
        Map<Kind, Set<String>> ids = References.none();
        for (DataFolder folder : folders) {
            for (Kind kind : Kind.values()) {
                Set<String> found = ids.getOrDefault(kind, Set.of());
                for (Path file : folder.files(kind)) {
                    var document = document(file, folder);
                    OptionalInt unread = NodeReader.ids(document, kind, found::add);
                    if (unread.isPresent()) {
                        cutOff.add(kind);
                        // what is there but cannot be read is no reason to call a reference to it wrong
                        UNREAD_ID.matcher(document.rest(unread.getAsInt())).results().forEach(id -> found.add(id.group(1)));
                    }
                }
            }
        }
        return ids;
    }

    private Knowledge knowledge(EventSink sink) throws IOException {
        for (DataFolder folder : folders) {
            problems.addAll(Strays.in(folder));
        }
        sink.begin();
        each(Kind.EVENT, EventReader::event, (_, event, again) -> {
            sink.add(event, again);
            way.took(event);
        });
        return new Knowledge(List.of(), all(Kind.ORGANIZATION, EntityReader::organization),
                all(Kind.PERSON, EntityReader::person), all(Kind.TECHNOLOGY, EntityReader::technology),
                all(Kind.SOURCE, EntityReader::source), all(Kind.ERA, EntityReader::era), all(Kind.STORY, EventReader::story));
    }

    private <T> List<T> all(Kind kind, Function<Fields, @Nullable T> reader) throws IOException {
        var found = new LinkedHashMap<String, T>();
        each(kind, reader, (id, value, _) -> found.put(id, value));
        return List.copyOf(found.values());
    }

    /** What is done with a thing that was read. */
    private interface Found<T> {
        /** @param again whether another with its id may have been found before, which it replaces */
        void take(String id, T value, boolean again);
    }

    private <T> void each(Kind kind, Function<Fields, @Nullable T> reader, Found<T> found) throws IOException {
        var seen = new HashMap<String, Seen>();
        var lost = new HashSet<String>();
        for (DataFolder folder : folders) {
            for (Path file : folder.files(kind)) {
                var document = document(file, folder);
                var here = new Seen(kind, folder, file);
                int before = problems.size();
                NodeReader.items(document, kind, new Faults(document, null, problems), item -> {
                    if (kind == Kind.EVENT) {
                        way.passed(item.at(), document);
                    }
                    String id = id(item);
                    var faults = new Faults(document, id, problems);
                    if (!(item instanceof Node.Members members)) {
                        faults.error(item.at(), FieldFaults.wrong(FieldFaults.OBJECT, item));
                        return;
                    }
                    var fields = new Fields(members, faults, references);
                    T value = reader.apply(fields);
                    fields.end();
                    boolean again = id != null && seen.containsKey(id);
                    if (id != null && isFirst(id, here, seen, members, faults)) {
                        if (value != null) {
                            lost.remove(id);
                            found.take(id, value, again);
                        } else if (!again) {
                            lost.add(id);
                        }
                    }
                });
                tellEncodingOnce(problems.subList(before, problems.size()));
            }
        }
        seen.keySet().removeAll(lost);
        read.put(kind, seen.keySet());
    }

    /** A file in another encoding has one fault, however many texts there are in it. */
    private static void tellEncodingOnce(List<Problem> ofFile) {
        List<Problem> broken = ofFile.stream().filter(problem -> problem.message().equals(FieldFaults.BROKEN)).toList();
        if (broken.size() > FEW) {
            Problem first = broken.getFirst();
            ofFile.set(ofFile.indexOf(first), new Problem(first.severity(), first.file(), first.line(), first.column(), first.subject(),
                    FileFaults.brokenAllOver(broken.size() - 1)));
            ofFile.removeAll(broken);
        }
    }

    /** A file of a person's own that cannot be read is a fault like any other; without the program's nothing can be done. */
    private Document document(Path file, DataFolder folder) throws IOException {
        try {
            var document = Document.read(file, folder.shipped());
            way.entered(file);
            return document;
        } catch (OpeningFault e) {
            if (folder.shipped()) {
                throw e;
            }
            Text reason = FileFaults.reason(Objects.requireNonNullElse(e.getCause(), e));
            problems.add(FileFaults.of(Problem.Severity.ERROR, file, FileFaults.unread(reason)));
            return new Document(file, false, "[]");
        }
    }

    /** Where an id was seen. */
    private record Seen(Kind kind, DataFolder folder, Path file) {}

    /** Whether an id is the first of its kind in its folder; tells where it replaces one of an earlier folder. */
    private boolean isFirst(String id, Seen here, Map<String, Seen> seen, Node.Members members, Faults faults) {
        Node.Member member = members.members().get("id");
        int at = member == null ? members.at() : member.value().at();
        Seen before = seen.putIfAbsent(id, here);
        if (before == null) {
            return true;
        }
        if (before.folder.equals(here.folder)) {
            faults.error(at, FileFaults.idTaken(here.kind, before.file));
            return false;
        }
        seen.put(id, here);
        if (lent.contains(before.folder)) {
            return true;
        }
        faults.warning(at, before.folder.shipped() ? FileFaults.replacesShipped(here.kind) : FileFaults.replaces(here.kind, before.file));
        return true;
    }

    private static @Nullable String id(Node item) {
        return item instanceof Node.Members members && members.members().get("id") instanceof Node.Member member
                && member.value() instanceof Node.Words words ? words.value() : null;
    }
}
