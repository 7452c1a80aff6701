// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a mistyped one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** The word with the fewest letters wrong, missing, too many or swapped; empty where more than a third of them would be. */
    static Optional<String> of(String word, Collection<String> words) {
        record Guess(String word, int distance) {}
        int limit = Math.max(1, word.length() / 3);
        return words.stream().map(each -> new Guess(each, EditDistance.of(word, each, limit)))
                .filter(guess -> guess.distance != EditDistance.FAR)
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word)).map(Guess::word);
    }
}
