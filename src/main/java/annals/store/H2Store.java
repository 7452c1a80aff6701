// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.EntityJson;
import annals.data.Problem;
import annals.data.Progress;
import annals.data.SystemWords;
import annals.model.Entity;
import annals.model.Era;
import annals.model.Event;
import annals.model.Language;
import annals.model.Source;
import annals.model.Story;
import annals.query.Condition;
import annals.query.EventIndex;
import annals.query.FigureKinds;
import annals.query.Finder;
import annals.query.Matches;
import annals.query.NameSearch;
import annals.query.Query;
import annals.query.Vocabulary;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A snapshot of the knowledge base, opened read-only: H2 tables, the columns of the index and the search index, in one
 * folder named by the hash of what it was built from. Any number of processes may have it open. Call it from any thread.
 * Where a file of it is damaged while it is open, the methods throw UncheckedIOException with what to do.
 */
public final class H2Store implements AutoCloseable {
    private static final int VERSION_DIGITS = 12;
    /** Labels come at most this many rows at a time: about what a picture shows. */
    private static final int MOST_LABELS_AT_ONCE = 512;
    /** Of a million events those that are labelled from afar lie far apart: what was read between them was read in vain. */
    private static final int LABELS_IN_ALL = 5_000_000;
    /** How often a content that changes while it is read, or a snapshot that is damaged once it is built, is tried again. */
    private static final int TRIES = 4;

    private final String hash;
    private final Snapshot snapshot;
    private final Lazy<Tables> tables;
    private final Lazy<WordIndex> words;
    private final Lazy<Vocabulary> vocabulary;
    private final Lazy<NameSearch> names;
    private final Lazy<Finder> finder;
    private final Lazy<List<Entity.Organization>> organizations;
    private final Lazy<List<Entity.Person>> people;
    private final Lazy<List<Entity.Technology>> technologies;
    private final Lazy<List<Story>> stories;
    private final Lazy<List<Era>> eras;
    private final Lazy<FigureKinds> figures;
    private final AtomicReferenceArray<List<String>> labels;
    private final int labelsAtOnce;

    private H2Store(String hash, Snapshot snapshot) {
        this.hash = hash;
        this.snapshot = snapshot;
        tables = new Lazy<>(snapshot::tables);
        words = new Lazy<>(snapshot::words);
        vocabulary = new Lazy<>(() -> Vocabulary.of(tables.get().names()));
        names = new Lazy<>(() -> new NameSearch(vocabulary()));
        finder = new Lazy<>(() -> new Finder(index(), vocabulary(), new Finder.TextSearch() {
            @Override
            public BitSet rows(Collection<Condition.Words> any) {
                return words.get().rows(any);
            }

            @Override
            public Optional<String> near(String word) {
                return words.get().near(word);
            }

            @Override
            public List<String> forms(String word) {
                return words.get().forms(word);
            }
        }));
        organizations = new Lazy<>(() -> all(Shelf.ORGANIZATION, EntityJson::organization));
        people = new Lazy<>(() -> all(Shelf.PERSON, EntityJson::person));
        technologies = new Lazy<>(() -> all(Shelf.TECHNOLOGY, EntityJson::technology));
        stories = new Lazy<>(() -> all(Shelf.STORY, EntityJson::story));
        eras = new Lazy<>(() -> all(Shelf.ERA, EntityJson::era));
        figures = new Lazy<>(() -> tables.get().figures());
        int size = snapshot.index().size();
        labelsAtOnce = Math.clamp(LABELS_IN_ALL / Math.max(1, size), 1, MOST_LABELS_AT_ONCE);
        labels = new AtomicReferenceArray<>(size / labelsAtOnce + 1);
    }

    /**
     * Opens the snapshot of these folders' content below {@code home}; builds it first if it is not there or damaged.
     *
     * @param notices told one line for each thing worth telling, such as a damaged snapshot that was rebuilt
     * @throws IOException where home cannot be written or a data folder not be read, with what to do
     */
    public static H2Store open(Path home, List<DataFolder> folders, Consumer<String> notices) throws IOException {
        return open(home, folders, notices, Progress.UNHEARD);
    }

    /**
     * The same, telling how far building has come. Where the one that is told breaks it off, nothing is left of it.
     *
     * @throws InterruptedIOException where the thread was interrupted, which the database may not notice
     */
    public static H2Store open(Path home, List<DataFolder> folders, Consumer<String> notices, Progress progress) throws IOException {
        for (Path name : home.toAbsolutePath()) {
            // H2 reads the one as the end of the file's name, the other as a slash
            for (String sign : List.of(";", "\\")) {
                if (name.toString().contains(sign)) {
                    throw HomeFaults.misread(home, sign);
                }
            }
        }
        var snapshots = new Snapshots(home);
        var contents = new ContentMemory(home, InstantSource.system());
        String hash = contents.hash(folders);
        for (int tries = 0; tries < TRIES; tries++) {
            String wanted = hash;
            String name = Snapshots.name(wanted);
            boolean first = tries == 0;
            Optional<Snapshot> found = inHome(home, () -> {
                if (first) {
                    snapshots.cleanUp(name);
                }
                return snapshots.find(name, folders, notices);
            });
            if (found.isPresent()) {
                return new H2Store(wanted, found.get());
            }
            hash = inHome(home, () -> snapshots.build(wanted, building -> {
                Snapshot.write(building, folders, events -> ofData(() -> DataFolder.read(folders, events, progress)), progress);
                return ofData(() -> contents.read(folders));
            }));
        }
        throw HomeFaults.restless(home);
    }

    /** What goes wrong with the data while the home is written is told as it is. */
    private static final class OfData extends IOException {
        private static final long serialVersionUID = 1;

        private final IOException fault;

        OfData(IOException fault) {
            super(fault);
            this.fault = fault;
        }
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private static <T> T ofData(Asking<T> asking) throws OfData {
        try {
            return asking.ask();
        } catch (IOException e) {
            throw new OfData(e);
        }
    }

    /** Throws away the snapshot of these folders' content, if nobody else has it open, so that open builds it again. */
    public static void discard(Path home, List<DataFolder> folders) throws IOException {
        String name = Snapshots.name(DataFolder.hash(folders));
        if (!inHome(home, () -> new Snapshots(home).discard(name))) {
            throw new IOException("the store is open in another window or command: close it, then try again");
        }
    }

    /** Does something in the home folder; what goes wrong there is told with what to do about it. */
    private static <T> T inHome(Path home, Lazy.Opening<T> work) throws IOException {
        try {
            return work.open();
        } catch (OfData e) {
            throw e.fault;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw HomeFaults.denied(e);
        } catch (FileSystemException e) {
            throw HomeFaults.of(home, e);
        } catch (IOException | SQLException | UncheckedIOException e) {
            if (Thread.currentThread().isInterrupted()) {
                // channels close under an interrupted thread, each with a fault of its own
                throw (IOException) new InterruptedIOException("building the store was broken off").initCause(e);
            }
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw HomeFaults.of(home, SystemWords.of(String.valueOf(cause.getMessage()).lines().findFirst().orElse("")), e);
        }
    }

    /** The data version: the first 12 digits of the content's hash. */
    public String version() {
        return hash.substring(0, VERSION_DIGITS);
    }

    /** What was wrong with the data that it was built from. */
    public List<Problem> problems() {
        return snapshot.problems();
    }

    public EventIndex index() {
        return snapshot.index();
    }

    public Vocabulary vocabulary() {
        return vocabulary.get();
    }

    /** Finds by name whatever a question may name, as one types. */
    public NameSearch names() {
        return names.get();
    }

    /** Answers questions; the same as {@link #find} and more. */
    public Finder finder() {
        return finder.get();
    }

    public Matches find(Query query) {
        return finder().find(query);
    }

    /** The events of these rows, in their order. */
    public List<Event> events(int... rows) {
        Map<Integer, byte[]> bodies = Lazy.read(() -> tables.get().events(Arrays.stream(rows).boxed().toList()));
        return Arrays.stream(rows).mapToObj(row -> {
            byte[] body = bodies.get(row);
            if (body == null) {
                throw new IndexOutOfBoundsException(row);
            }
            return EventBytes.read(body);
        }).toList();
    }

    public Optional<Event> event(String id) {
        OptionalInt row = index().row(id);
        return row.isPresent() ? Optional.of(events(row.getAsInt()).getFirst()) : Optional.empty();
    }

    /** The events that have a relation to this one, in order. */
    public List<Event> relatingTo(String id) {
        return events(Lazy.read(() -> tables.get().relatingTo(id)).stream().mapToInt(Integer::intValue).toArray());
    }

    /** The events of some rows that have a relation to an event of others, in order. Looks at every relation that there is. */
    public List<Event> relating(BitSet from, BitSet to) {
        List<Integer> rows = Lazy.read(() -> tables.get().relating(from::get, id -> index().row(id).stream().anyMatch(to::get)));
        return events(rows.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The timeline's label of a row: short where there is one, else its title. Kept in memory once asked for. */
    public String label(int row, Language language) {
        int block = row / labelsAtOnce;
        List<String> some = labels.get(block);
        if (some == null) {
            some = Lazy.read(() -> tables.get().labels(block * labelsAtOnce, (block + 1) * labelsAtOnce));
            labels.set(block, some);
        }
        return some.get(row % labelsAtOnce * 2 + (language == Language.EN ? 0 : 1));
    }

    public List<Entity.Organization> organizations() {
        return organizations.get();
    }

    public List<Entity.Person> people() {
        return people.get();
    }

    public List<Entity.Technology> technologies() {
        return technologies.get();
    }

    public List<Story> stories() {
        return stories.get();
    }

    public Optional<Entity.Organization> organization(String id) {
        return one(Shelf.ORGANIZATION, id, EntityJson::organization);
    }

    public Optional<Entity.Person> person(String id) {
        return one(Shelf.PERSON, id, EntityJson::person);
    }

    public Optional<Entity.Technology> technology(String id) {
        return one(Shelf.TECHNOLOGY, id, EntityJson::technology);
    }

    /** The organization, person or technology with this kind and id; empty for other kinds. */
    public Optional<? extends Entity> entity(Vocabulary.Ref ref) {
        return switch (ref.kind()) {
            case ORGANIZATION -> organization(ref.id());
            case PERSON -> person(ref.id());
            case TECHNOLOGY -> technology(ref.id());
            case SOURCE, STORY -> Optional.empty();
        };
    }

    public Optional<Source> source(String id) {
        return one(Shelf.SOURCE, id, EntityJson::source);
    }

    public Optional<Story> story(String id) {
        return one(Shelf.STORY, id, EntityJson::story);
    }

    public List<Era> eras() {
        return eras.get();
    }

    /** Which kinds of figures there are, and which events have them. Read when first asked for. */
    public FigureKinds figures() {
        return figures.get();
    }

    private <T> List<T> all(Shelf shelf, Function<String, T> reader) {
        return Lazy.read(() -> tables.get().entities(shelf)).stream().map(reader).toList();
    }

    private <T> Optional<T> one(Shelf shelf, String id, Function<String, T> reader) {
        return Lazy.read(() -> tables.get().entity(shelf, id)).map(reader);
    }

    /** Closes all of it, whatever of it fails to. */
    @Override
    public void close() {
        try (UseLock _ = snapshot.use();
                Tables _ = tables.ifOpened().orElse(null);
                WordIndex _ = words.ifOpened().orElse(null)) {
            return;
        } catch (IOException | SQLException e) {
            throw new UncheckedIOException(new IOException("the store could not be closed: " + e.getMessage(), e));
        }
    }
}
