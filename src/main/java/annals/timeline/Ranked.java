// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Places of a lane in groups, each group the most important first and from left to right: the foremost of any stretch are
 * then found by search and not by looking at all. Immutable.
 */
final class Ranked {
    static final int GRADES = 5;
    /** Of very many that begin at once only so many are looked at for one that is wanted. */
    private static final int LOOKED_AT = 64;

    private final int[] places;
    private final int[] ends;

    /**
     * @param size how many places there are
     * @param group of a place, from 0 to {@code groups}
     * @param importance of a place, 1 to 5
     */
    Ranked(int size, int groups, IntUnaryOperator group, IntUnaryOperator importance) {
        char[] sorts = new char[size];
        int[] next = new int[groups * GRADES + 1];
        for (int place = 0; place < size; place++) {
            int sort = group.applyAsInt(place) * GRADES + GRADES - importance.applyAsInt(place);
            sorts[place] = (char) sort;
            next[sort + 1]++;
        }
        for (int sort = 1; sort < next.length; sort++) {
            next[sort] += next[sort - 1];
        }
        places = new int[size];
        for (int place = 0; place < size; place++) {
            places[next[sorts[place]]++] = place;
        }
        ends = next;
    }

    /** How many places the groups from one to another, excluded, hold. */
    int count(int from, int until) {
        return start(until * GRADES) - start(from * GRADES);
    }

    private int start(int sort) {
        return sort == 0 ? 0 : ends[sort - 1];
    }

    /** Takes the foremost places of a group in a stretch that are wanted: as many as there are, at most {@code most}. */
    void take(int group, Stretch stretch, int most, IntPredicate wanted, Candidates into) {
        int left = most;
        for (int grade = 0; grade < GRADES && left > 0; grade++) {
            int sort = group * GRADES + grade;
            int looked = 0;
            for (int at = firstFrom(stretch.from(), start(sort), ends[sort]);
                    at < ends[sort] && places[at] < stretch.until() && left > 0 && looked++ < LOOKED_AT; at++) {
                if (wanted.test(places[at])) {
                    into.add(GRADES - grade, places[at]);
                    left--;
                }
            }
        }
    }

    private int firstFrom(int place, int from, int until) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Places from one to another, excluded. */
    record Stretch(int from, int until) {
        boolean isEmpty() {
            return from >= until;
        }

        boolean holds(int place) {
            return from <= place && place < until;
        }
    }
}
