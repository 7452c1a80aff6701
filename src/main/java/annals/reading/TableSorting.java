// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.answer.Answer;
import annals.model.Event;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.EventIndex.Facet;
import annals.query.RowOrder;
import annals.reading.TableLook.Sort;
import annals.store.H2Store;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Sorts the rows of an answer by the columns of a table. What the index knows is sorted however much there is; titles and
 * figures, which only the store has, up to {@link #MOST_READ} events. Any thread but the window's.
 */
record TableSorting(H2Store store, EntityNames names, Language language) {
    /** So many events are read and put in order in half a second. */
    static final int MOST_READ = 50_000;

    private static final int READ_AT_ONCE = 2_000;

    /** Those of the sorts that can be done for so many rows. */
    static List<Sort> possible(List<Sort> sorts, int rows) {
        return sorts.stream().filter(sort -> rows <= MOST_READ || !sort.by().isRead()).toList();
    }

    Listing of(Answer answer, List<Sort> wanted) {
        int[] rows = answer.matches().rows().toArray();
        List<Sort> sorts = possible(wanted, rows.length);
        var by = sorts.stream().map(sort -> new RowOrder.By(grade(sort.by(), answer, rows), sort.descending())).toList();
        return new Listing(answer, sorts, by.isEmpty() ? rows : RowOrder.sorted(rows, by));
    }

    private IntUnaryOperator grade(TableColumn column, Answer answer, int[] rows) {
        EventIndex index = store.index();
        return switch (column) {
            case WHEN -> dates(rows);
            case TITLE -> titles(rows);
            case COMPANIES, PEOPLE, TECHNOLOGIES -> named(column.facet().orElseThrow());
            case CATEGORY -> row -> index.category(row).ordinal();
            case IMPORTANCE -> index::importance;
            case EVIDENCE -> row -> index.evidence(row).ordinal();
            case FIGURES -> figures(rows);
            case SOURCES -> row -> index.count(Facet.SOURCE, row);
            case CERTAIN -> row -> answer.matches().certain(row) ? 0 : 1;
        };
    }

    /** By their bounds: what may have begun first; of those, what is over first at the latest. Undated rows have no grade. */
    private IntUnaryOperator dates(int[] rows) {
        EventIndex index = store.index();
        int[] grades = new int[index.size()];
        Arrays.fill(grades, RowOrder.NONE);
        int grade = -1;
        long start = 0;
        long end = 0;
        for (int row : rows) {
            if (row < index.firstUndated()) {
                boolean same = grade >= 0 && start == index.earliestStart(row) && end == index.latestEnd(row);
                grade += same ? 0 : 1;
                start = index.earliestStart(row);
                end = index.latestEnd(row);
                grades[row] = grade;
            }
        }
        return row -> grades[row];
    }

    /** By the name of what an event names first. */
    private IntUnaryOperator named(Facet facet) {
        EventIndex index = store.index();
        int[] places = places(index.ids(facet).stream().map(id -> names.of(facet, id).in(language)).toList());
        return row -> {
            int first = index.first(facet, row);
            return first < 0 ? RowOrder.NONE : places[first];
        };
    }

    private IntUnaryOperator titles(int[] rows) {
        String[] titles = new String[rows.length];
        int[] at = {0};
        read(rows, event -> titles[at[0]++] = event.title().in(language));
        return graded(rows, places(List.of(titles)));
    }

    private IntUnaryOperator figures(int[] rows) {
        int[] counts = new int[rows.length];
        int[] at = {0};
        read(rows, event -> counts[at[0]++] = event.figures().size());
        return graded(rows, counts);
    }

    /** @param rows in order */
    private static IntUnaryOperator graded(int[] rows, int[] grades) {
        return row -> grades[Arrays.binarySearch(rows, row)];
    }

    private void read(int[] rows, Consumer<Event> each) {
        for (int from = 0; from < rows.length; from += READ_AT_ONCE) {
            store.events(Arrays.copyOfRange(rows, from, Math.min(rows.length, from + READ_AT_ONCE))).forEach(each);
        }
    }

    /** The place that each of these has in the dictionary of the language; those that are alike there have the same. */
    private int[] places(List<String> words) {
        // not one for all: a collator is for one thread at a time
        Collator collator = Collator.getInstance(language.locale());
        List<CollationKey> keys = words.stream().map(collator::getCollationKey).toList();
        int[] order = IntStream.range(0, keys.size()).boxed().sorted(Comparator.comparing(keys::get))
                .mapToInt(Integer::intValue).toArray();
        int[] places = new int[order.length];
        int place = 0;
        for (int at = 0; at < order.length; at++) {
            place += at > 0 && keys.get(order[at]).compareTo(keys.get(order[at - 1])) != 0 ? 1 : 0;
            places[order[at]] = place;
        }
        return places;
    }
}
