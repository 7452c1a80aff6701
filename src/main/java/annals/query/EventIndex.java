// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.time.Bounds;
import annals.time.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events as immutable columns, one row each, in {@link annals.model.EventOrder}; undated rows last. Texts are not
 * here: they stay in the store and come by row. Any thread.
 */
public final class EventIndex {
    /** What an event is tied to, by id. */
    public enum Facet {
        /** The organizations that took part, as the event names them, the one that acted first. */
        ORGANIZATION,
        /** Those and all whose they were at the event's date: a DeepMind event of 2015 is Google's too. */
        OWNER,
        PERSON,
        TECHNOLOGY,
        SOURCE,
        /** The stories that tell of it. */
        STORY
    }

    /**
     * A lane by company: a top organization that builds AI, or one of the shared ones.
     *
     * @param key an organization's id, or {@code academia}, {@code government} or {@code other} for a shared lane
     * @param shared whether several organizations share it
     */
    public record Lane(String key, boolean shared) {}

    /** What every event has one of: the words are the keys of a column, their numbers those of the choices. */
    enum Mark {
        IMPORTANCE(IntStream.rangeClosed(0, MOST_IMPORTANT).mapToObj(String::valueOf).toList()),
        CATEGORY(Stream.of(Category.values()).map(Category::word).toList()),
        EVIDENCE(Stream.of(Evidence.values()).map(Evidence::word).toList()),
        DATE(List.of("believed", "doubted"));

        private final List<String> words;

        Mark(List<String> words) {
            this.words = words;
        }

        List<String> words() {
            return words;
        }
    }

    /**
     * What the index consists of.
     *
     * @param dates of the first rows
     * @param marks by {@link Mark}
     * @param facets by {@link Facet}
     * @param lanes the lanes in their order, and which rows stand in them
     * @param shared a byte for each lane, 1 where it is shared
     */
    record Columns(Dates dates, List<KeyColumn> marks, Strings ids, List<KeyColumn> facets, KeyColumn lanes,
            ByteBuffer shared, long lastSecond) {
        Columns {
            marks = List.copyOf(marks);
            facets = List.copyOf(facets);
            int rows = ids.size();
            if (dates.size() > rows || Stream.of(marks, facets, List.of(lanes)).flatMap(List::stream)
                    .anyMatch(column -> column.rows() != rows) || shared.limit() != lanes.keys().size()) {
                throw new IllegalArgumentException("columns of unequal length");
            }
        }
    }

    private static final int MOST_IMPORTANT = 5;
    private static final int DOUBTED = 1;

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

    private final Columns columns;
    private final List<Lane> lanes;

    EventIndex(Columns columns) {
        this.columns = columns;
        this.lanes = IntStream.range(0, columns.lanes.keys().size())
                .mapToObj(lane -> new Lane(columns.lanes.keys().get(lane), columns.shared.get(lane) == 1)).toList();
    }

    public static EventIndex of(Knowledge knowledge) {
        var builder = new IndexBuilder(knowledge.organizations(), knowledge.stories());
        for (Event event : knowledge.events()) {
            builder.add(event);
        }
        return builder.build();
    }

    /**
     * Reads what {@link #write} wrote, from the buffer's position to its limit. The buffer is kept, not copied: a mapped
     * file serves, and must not change.
     *
     * @throws IOException where it is not that
     */
    public static EventIndex read(ByteBuffer bytes) throws IOException {
        try {
            return new EventIndex(IndexFile.read(bytes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("the index of events is damaged: " + e.getMessage(), e);
        }
    }

    public void write(DataOutputStream to) throws IOException {
        IndexFile.write(columns, to);
    }

    /** Number of events. */
    public int size() {
        return columns.ids.size();
    }

    /** Rows from here on are undated. */
    public int firstUndated() {
        return columns.dates.size();
    }

    public String id(int row) {
        return columns.ids.get(row);
    }

    public OptionalInt row(String id) {
        return columns.ids.find(id);
    }

    /** @throws IllegalArgumentException where the row is undated */
    public Bounds bounds(int row) {
        if (row >= firstUndated() && row < size()) {
            throw new IllegalArgumentException("undated: " + id(row));
        }
        return columns.dates.bounds(row);
    }

    /** First second at which a dated row may have begun; never less than that of the row before. */
    public long earliestStart(int row) {
        return columns.dates.earliestStarts().get(row);
    }

    /** Second at which a dated row is over at the latest. */
    public long latestEnd(int row) {
        return columns.dates.latestEnds().get(row);
    }

    public int importance(int row) {
        return mark(Mark.IMPORTANCE).one(row);
    }

    public Category category(int row) {
        return CATEGORIES.get(mark(Mark.CATEGORY).one(row));
    }

    public Evidence evidence(int row) {
        return EVIDENCE.get(mark(Mark.EVIDENCE).one(row));
    }

    /** Whether the source itself doubts the row's date; false for undated rows. */
    public boolean doubted(int row) {
        return mark(Mark.DATE).one(row) == DOUBTED;
    }

    /** The ids that a row has of this facet, in the event's order, without repeats. */
    public List<String> ids(Facet facet, int row) {
        var column = column(facet);
        return Arrays.stream(column.of(row)).mapToObj(column.keys()::get).toList();
    }

    /** All ids of this facet that any row has. */
    public List<String> ids(Facet facet) {
        return column(facet).keys().all();
    }

    /** The rows with any of these ids; ids that no row has add none. */
    public BitSet rows(Facet facet, Iterable<String> ids) {
        var rows = new BitSet(size());
        ids.forEach(id -> column(facet).addRows(id, rows));
        return rows;
    }

    /** The rows in any of these lanes that several organizations share; other keys add none. */
    BitSet rowsInShared(Iterable<String> keys) {
        var rows = new BitSet(size());
        keys.forEach(key -> {
            if (SharedLane.of(key).isPresent()) {
                columns.lanes.addRows(key, rows);
            }
        });
        return rows;
    }

    /** The lanes by company, the one with the most important events first; shared lanes last, {@code other} at the end. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** The lanes that a row stands in, as places in {@link #lanes()}, without repeats, at least one. */
    public int[] lanes(int row) {
        return columns.lanes.of(row);
    }

    /** The rows that stand in a lane, by its place in {@link #lanes()}, in order. */
    public int[] rows(int lane) {
        return columns.lanes.rows(lane).stream().toArray();
    }

    /** Which rows stand in each lane, by its place. */
    Postings byLane() {
        return columns.lanes.byKey();
    }

    /** Which rows have each importance, category or kind of evidence. */
    KeyColumn mark(Mark mark) {
        return columns.marks.get(mark.ordinal());
    }

    /** The rows that possibly share a second with a period. */
    BitSet meeting(Span period) {
        return columns.dates.meeting(period);
    }

    /** The rows that lie in a period with all that they may cover, and whose dates are not doubted. */
    BitSet surelyInside(Span period) {
        return believed(columns.dates.inside(period));
    }

    /** The dated rows whose dates are not doubted. */
    BitSet believed() {
        var dated = new BitSet(firstUndated());
        dated.set(0, firstUndated());
        return believed(dated);
    }

    private BitSet believed(BitSet rows) {
        rows.andNot(mark(Mark.DATE).rows(DOUBTED));
        return rows;
    }

    /**
     * The last second that the data knows of, excluded: where ongoing bars end on paper. The latest end of a dated event,
     * or the latest start of one whose end is open; 0 where nothing is dated.
     */
    public long lastSecond() {
        return columns.lastSecond;
    }

    private KeyColumn column(Facet facet) {
        return columns.facets.get(facet.ordinal());
    }
}
