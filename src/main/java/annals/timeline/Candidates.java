// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Places of a lane that may be drawn alone, collected from left to right and gone through the most important first. */
final class Candidates {
    private final int[][] byImportance = new int[Ranked.GRADES + 1][8];
    private final int[] sizes = new int[Ranked.GRADES + 1];

    void add(int importance, int place) {
        int size = sizes[importance]++;
        if (size == byImportance[importance].length) {
            byImportance[importance] = Arrays.copyOf(byImportance[importance], size * 2);
        }
        byImportance[importance][size] = place;
    }

    boolean isEmpty() {
        return Arrays.stream(sizes).sum() == 0;
    }

    void foremostFirst(IntConsumer each) {
        for (int importance = Ranked.GRADES; importance > 0; importance--) {
            for (int at = 0; at < sizes[importance]; at++) {
                each.accept(byImportance[importance][at]);
            }
        }
    }
}
