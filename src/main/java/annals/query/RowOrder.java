// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows put in order by one thing or several. A pass over the rows for each of them, whatever their number: what they are
 * ordered by are small numbers, so that nothing need be compared.
 */
public final class RowOrder {
    /** The grade of a row that has nothing to go by: such rows come last, whichever way the others are ordered. */
    public static final int NONE = -1;

    private RowOrder() {}

    /**
     * One thing to order by.
     *
     * @param grade the grade of a row, from 0 on and not many times as large as there are rows, or {@link #NONE}
     * @param descending whether the largest grade comes first
     */
    public record By(IntUnaryOperator grade, boolean descending) {}

    /** The rows by the first of these; those that are alike in it by the next; those alike in all as they were given. */
    public static int[] sorted(int[] rows, List<By> by) {
        int[] sorted = rows.clone();
        for (By one : by.reversed()) {
            sorted = sorted(sorted, one);
        }
        return sorted;
    }

    private static int[] sorted(int[] rows, By by) {
        int[] grades = IntStream.of(rows).map(by.grade).toArray();
        int most = IntStream.of(grades).max().orElse(NONE);
        int[] ends = new int[most + 3];
        for (int at = 0; at < rows.length; at++) {
            grades[at] = grades[at] < 0 ? most + 1 : by.descending ? most - grades[at] : grades[at];
            ends[grades[at] + 1]++;
        }
        for (int grade = 1; grade < ends.length; grade++) {
            ends[grade] += ends[grade - 1];
        }
        int[] sorted = new int[rows.length];
        for (int at = 0; at < rows.length; at++) {
            sorted[ends[grades[at]]++] = rows[at];
        }
        return sorted;
    }
}
