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
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * A lane.
     *
     * @param key the id, word or number of what stands in it; for shared lanes one of their own, such as {@code other}
     * @param shared whether it is for all those that have no lane of their own
     */
    public record Lane(String key, boolean shared) {}

    /** What every event has one of: the words are the keys of a column, their numbers those of the choices. */
    enum Mark {
        IMPORTANCE(IntStream.rangeClosed(0, Event.MOST_IMPORTANT).mapToObj(String::valueOf).toList()),
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
     * @param lanes by what is in {@link #KEPT}, in the order of that
     */
    record Columns(Dates dates, List<KeyColumn> marks, Strings ids, List<KeyColumn> facets, Map<LanesBy, Lanes.Kept> lanes,
            long lastSecond) {
        Columns {
            marks = List.copyOf(marks);
            facets = List.copyOf(facets);
            int rows = ids.size();
            lanes = Collections.unmodifiableMap(new EnumMap<>(lanes));
            List<KeyColumn> standing = lanes.values().stream().map(Lanes.Kept::column).toList();
            if (dates.size() > rows || Stream.of(marks, facets, standing).flatMap(List::stream)
                    .anyMatch(column -> column.rows() != rows)) {
                throw new IllegalArgumentException("columns of unequal length");
            }
        }
    }

    /** What finding out the lanes by takes looking at every row; all else is a column anyway. */
    static final List<LanesBy> KEPT = List.of(LanesBy.COMPANY, LanesBy.PERSON, LanesBy.TECHNOLOGY);

    private static final int DOUBTED = 1;

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

    private final Columns columns;
    private final Map<LanesBy, Lanes> lanes = new EnumMap<>(LanesBy.class);

    EventIndex(Columns columns) {
        this.columns = columns;
        columns.lanes.forEach((by, kept) -> lanes.put(by, Lanes.of(by, kept)));
        lanes.put(LanesBy.CATEGORY, Lanes.of(LanesBy.CATEGORY, mark(Mark.CATEGORY), IntStream.range(0, CATEGORIES.size()).toArray()));
        lanes.put(LanesBy.IMPORTANCE, Lanes.of(LanesBy.IMPORTANCE, mark(Mark.IMPORTANCE),
                IntStream.rangeClosed(1, Event.MOST_IMPORTANT).map(grade -> Event.MOST_IMPORTANT + 1 - grade).toArray()));
        lanes.put(LanesBy.NONE, Lanes.one(mark(Mark.CATEGORY)));
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

    /** How many ids a row has of this facet. */
    public int count(Facet facet, int row) {
        return column(facet).count(row);
    }

    /** The place in {@link #ids(Facet)} of the first id that a row has of this facet; -1 where it has none. */
    public int first(Facet facet, int row) {
        var column = column(facet);
        return column.count(row) == 0 ? -1 : column.first(row);
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
                kept(LanesBy.COMPANY).addRows(key, rows);
            }
        });
        return rows;
    }

    /** The lanes by one thing, and what stands in them. */
    public Lanes lanes(LanesBy by) {
        return Objects.requireNonNull(lanes.get(by));
    }

    /** The lanes by company: top organizations that build AI and have one each; shared lanes last, {@code other} at the end. */
    public List<Lane> lanes() {
        return lanes(LanesBy.COMPANY).all();
    }

    /** The lanes by company that a row stands in, as places in {@link #lanes()}, without repeats, at least one. */
    public int[] lanes(int row) {
        return lanes(LanesBy.COMPANY).of(row);
    }

    /** The rows that stand in a lane by company, by its place in {@link #lanes()}, in order. */
    public int[] rows(int lane) {
        return lanes(LanesBy.COMPANY).rows(lane).stream().toArray();
    }

    private KeyColumn kept(LanesBy by) {
        return Objects.requireNonNull(columns.lanes.get(by)).column();
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

    /** Which rows are tied to what. */
    KeyColumn column(Facet facet) {
        return columns.facets.get(facet.ordinal());
    }
}
