// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.query.Matches;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The rows of all matches as a list, in the order of time, undated ones last: a place is found in it by halving. Immutable. */
public final class Roll extends AbstractList<Integer> implements RandomAccess {
    public static final Roll EMPTY = new Roll(new int[0]);

    private final int[] rows;

    private Roll(int[] rows) {
        this.rows = rows;
    }

    /** Looks at every match: not for the window's thread. */
    static Roll of(Matches matches) {
        return new Roll(matches.rows().toArray());
    }

    @Override
    public Integer get(int place) {
        return rows[place];
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof Integer wanted ? Math.max(-1, Arrays.binarySearch(rows, wanted)) : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    /** The same rows are the same list; element by element only where they might be. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Roll roll ? Arrays.equals(rows, roll.rows) : other instanceof List && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
