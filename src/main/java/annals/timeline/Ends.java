// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Which of an index's dated rows, in the order of their beginnings and in that of their ends, an answer shows: how many lie
 * in a window is then two searches and two counts of bits, since whatever ends before it also begins before its end.
 */
final class Ends {
    private final DatedRows dated;
    private final BitSet byStart;
    private final BitSet byEnd = new BitSet();

    /** @param shown the rows that are shown, which nobody changes any more; undated ones make no difference */
    Ends(DatedRows dated, BitSet shown) {
        this.dated = dated;
        byStart = shown;
        for (int place = 0; place < dated.size(); place++) {
            if (byStart.get(dated.byEnd(place))) {
                byEnd.set(place);
            }
        }
    }

    /** How many possibly happened in the time that a scene shows. */
    int within(Scene scene) {
        int begun = count(row -> scene.scale().x(dated.index().earliestStart(row)) < scene.width());
        int over = count(place -> scene.scale().x(dated.index().latestEnd(dated.byEnd(place))) <= 0);
        return byStart.get(0, begun).cardinality() - byEnd.get(0, over).cardinality();
    }

    /** How many places satisfy it: the first ones, and no later one. */
    private int count(IntPredicate before) {
        int low = 0;
        int high = dated.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
