// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import annals.data.Problem;
import annals.model.Entity;
import annals.model.Era;
import annals.model.Event;
import annals.model.Language;
import annals.model.Source;
import annals.query.EventIndex;
import annals.query.Finder;
import annals.query.Matches;
import annals.query.Query;
import annals.query.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A snapshot of the knowledge base, opened read-only: H2 tables, the columns of the index and the search index, in one
 * folder named by the hash of what it was built from. Any number of processes may have it open. Call it from any thread.
 */
public final class H2Store implements AutoCloseable {
    private H2Store() {}

    /**
     * Opens the snapshot of these folders' content below {@code home}; builds it first if it is not there or damaged.
     *
     * @param notices told one line for each thing worth telling, such as a damaged snapshot that was rebuilt
     * @throws IOException where home cannot be written or a data folder not be read, with what to do
     */
    public static H2Store open(Path home, List<DataFolder> folders, Consumer<String> notices) throws IOException {
        throw new IOException("not written yet: " + home + folders + notices);
    }

    /** Throws away the snapshot of these folders' content, if nobody else has it open, so that open builds it again. */
    public static void discard(Path home, List<DataFolder> folders) throws IOException {
        throw new IOException("not written yet: " + home + folders);
    }

    /** The data version: the first 12 digits of the content's hash. */
    public String version() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** What was wrong with the data that it was built from. */
    public List<Problem> problems() {
        throw new UnsupportedOperationException("not written yet");
    }

    public EventIndex index() {
        throw new UnsupportedOperationException("not written yet");
    }

    public Vocabulary vocabulary() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Answers questions; the same as {@link #find} and more. */
    public Finder finder() {
        throw new UnsupportedOperationException("not written yet");
    }

    public Matches find(Query query) {
        return finder().find(query);
    }

    /** The events of these rows, in their order. */
    public List<Event> events(int... rows) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Event> event(String id) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The timeline's label of a row: short where there is one, else its title. Kept in memory once asked for. */
    public String label(int row, Language language) {
        throw new UnsupportedOperationException("not written yet");
    }

    public List<Entity.Organization> organizations() {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Entity.Organization> organization(String id) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Entity.Person> person(String id) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Entity.Technology> technology(String id) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Optional<Source> source(String id) {
        throw new UnsupportedOperationException("not written yet");
    }

    public List<Era> eras() {
        throw new UnsupportedOperationException("not written yet");
    }

    @Override
    public void close() {}
}
