// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.time.Bounds;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalInt;

/**
 * The events as immutable columns, one row each, in {@link annals.model.EventOrder}; undated rows last. Texts are not
 * here: they stay in the store and come by row.
 */
public final class EventIndex {
    private EventIndex() {}

    /**
     * A lane by company: a top organization that builds AI, or one of the shared ones.
     *
     * @param key an organization's id, or {@code academia}, {@code government} or {@code other} for a shared lane
     * @param shared whether several organizations share it
     */
    public record Lane(String key, boolean shared) {}

    public static EventIndex of(Knowledge knowledge) {
        throw new UnsupportedOperationException("not written yet: " + knowledge);
    }

    /** Reads what {@link #write} wrote. @throws IOException where it is not that */
    public static EventIndex read(ByteBuffer bytes) throws IOException {
        throw new IOException("not written yet: " + bytes);
    }

    public void write(DataOutputStream to) throws IOException {
        throw new IOException("not written yet: " + to);
    }

    /** Number of events. */
    public int size() {
        return 0;
    }

    /** Rows from here on are undated. */
    public int firstUndated() {
        return 0;
    }

    public String id(int row) {
        throw new IndexOutOfBoundsException(row);
    }

    public OptionalInt row(String id) {
        return OptionalInt.empty();
    }

    /** @throws IllegalArgumentException where the row is undated */
    public Bounds bounds(int row) {
        throw new IndexOutOfBoundsException(row);
    }

    public int importance(int row) {
        throw new IndexOutOfBoundsException(row);
    }

    public Category category(int row) {
        throw new IndexOutOfBoundsException(row);
    }

    public Evidence evidence(int row) {
        throw new IndexOutOfBoundsException(row);
    }

    /** The lanes by company, the one with the most important events first; shared lanes last, {@code other} at the end. */
    public List<Lane> lanes() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The lanes that a row stands in, as places in {@link #lanes()}, without repeats, at least one. */
    public int[] lanes(int row) {
        throw new IndexOutOfBoundsException(row);
    }

    /** The last second that the data knows of: where ongoing bars end on paper. */
    public long lastSecond() {
        throw new UnsupportedOperationException("not written yet");
    }
}
