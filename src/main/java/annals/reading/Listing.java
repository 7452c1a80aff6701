// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.answer.Answer;
import annals.query.Matches;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The rows of an answer in the order of a table, undated ones among them. Immutable. */
public final class Listing {
    private final Answer answer;
    private final List<TableLook.Sort> sorts;
    private final int[] rows;
    /** By row, where they stand in another order than their own: a thousand that are selected are found again at once. */
    private final int[] places;

    /**
     * Of rows that nobody changes any more; looks at every one, so not for the window's thread.
     *
     * @param sorts what they are really sorted by
     */
    Listing(Answer answer, List<TableLook.Sort> sorts, int[] rows) {
        this.answer = answer;
        this.sorts = List.copyOf(sorts);
        this.rows = rows;
        places = new int[sorts.isEmpty() ? 0 : answer.matches().index().size()];
        for (int place = 0; place < rows.length && !sorts.isEmpty(); place++) {
            places[rows[place]] = place;
        }
    }

    public Answer answer() {
        return answer;
    }

    public Matches matches() {
        return answer.matches();
    }

    /** What the rows are sorted by; nothing where they stand in the one order of all lists. */
    public List<TableLook.Sort> sorts() {
        return sorts;
    }

    public int size() {
        return rows.length;
    }

    public int row(int place) {
        return rows[place];
    }

    /** The place of a row; -1 where it does not match. */
    public int place(int row) {
        if (!matches().has(row)) {
            return -1;
        }
        return sorts.isEmpty() ? Arrays.binarySearch(rows, row) : places[row];
    }

    /** The rows as a list, which copies none of them. */
    public List<Integer> rows() {
        return new Rows();
    }

    private final class Rows extends AbstractList<Integer> implements RandomAccess {
        @Override
        public int size() {
            return rows.length;
        }

        @Override
        public Integer get(int place) {
            return rows[Objects.checkIndex(place, rows.length)];
        }

        @Override
        public int indexOf(@Nullable Object row) {
            return row instanceof Integer one ? place(one) : -1;
        }
    }
}
