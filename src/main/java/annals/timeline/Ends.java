// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.query.EventIndex;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Where the dated events of an answer's lanes begin and end, each sorted: how many lie in a window is then two searches,
 * since whatever ends before it also begins before its end.
 */
final class Ends {
    private final long[] starts;
    private final long[] ends;

    private Ends(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Ends of(Scene.Answer answer) {
        EventIndex index = answer.matches().index();
        int[] rows = answer.matches().rows().takeWhile(row -> row < index.firstUndated())
                .filter(row -> IntStream.of(index.lanes(row)).anyMatch(answer.lanes()::contains)).toArray();
        long[] starts = IntStream.of(rows).mapToLong(index::earliestStart).toArray();
        long[] ends = IntStream.of(rows).mapToLong(index::latestEnd).toArray();
        Arrays.sort(starts);
        Arrays.sort(ends);
        return new Ends(starts, ends);
    }

    /** How many possibly happened in the time that a scene shows. */
    int within(Scene scene) {
        return count(starts, start -> scene.scale().x(start) < scene.width()) - count(ends, end -> scene.scale().x(end) <= 0);
    }

    /** How many satisfy it: the first ones, and no later one. */
    private static int count(long[] sorted, LongPredicate before) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(sorted[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
