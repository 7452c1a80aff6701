// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a mistyped one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** The word with the fewest letters wrong, missing, too many or swapped; empty where a third of them would be. */
    static Optional<String> of(String word, Collection<String> words) {
        record Guess(String word, int distance) {}
        return words.stream().map(each -> new Guess(each, distance(word, each)))
                .filter(guess -> guess.distance <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word)).map(Guess::word);
    }

    private static int distance(String a, String b) {
        int farthest = Math.max(1, a.length() / 3) + 1;
        if (Math.abs(a.length() - b.length()) >= farthest) {
            return farthest;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
