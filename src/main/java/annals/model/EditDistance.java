// SPDX-License-Identifier: Apache-2.0
package annals.model;

/** How many slips of the finger lie between two words, after Damerau and Levenshtein: what was probably meant is near. */
public final class EditDistance {
    /** The distance of two words that are further apart than asked for. */
    public static final int FAR = Integer.MAX_VALUE;

    private EditDistance() {}

    /**
     * How many letters must be put in, left out, replaced, or swapped with their neighbour to turn one word into the
     * other; {@link #FAR} where it is more than {@code limit}.
     */
    public static int of(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return FAR;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return FAR;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        int distance = last[other.length()];
        return distance <= limit ? distance : FAR;
    }
}
