// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Tells whether another word is a form of an English one, as "opens" and "opened" are of "open", by Lucene's KStem, which goes
 * by a dictionary: "generation" is no form of "general". For one search; not for several threads.
 */
final class WordForms {
    /** Shorter words have no forms worth knowing, and would begin too many others. */
    private static final int SHORTEST = 3;
    /** What an ending adds at most: -ingly. */
    private static final int ENDING = 5;

    private final Stems stems = new Stems();
    private final String word;
    private final String stem;

    /** @param word as {@link SearchWords} cuts it */
    WordForms(String word) {
        this.word = word;
        stem = inflected(word) ? stems.of(word) : word;
    }

    /** What every form begins with, for the last letter of a stem may change: policy, policies. Empty where there are no forms. */
    String beginning() {
        return inflected(word) && stem.length() >= SHORTEST ? stem.substring(0, stem.length() - 1) : "";
    }

    /** Whether another word that begins so is a form of this one. */
    boolean has(String other) {
        return !other.equals(word) && other.length() <= stem.length() + ENDING && inflected(other) && stems.of(other).equals(stem);
    }

    /** Letters of English alone: numbers have no forms, nor have names with digits. */
    private static boolean inflected(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** Lucene stems streams only: here is one that is a word long, again and again. */
    private static final class Stems {
        private final OneWord word = new OneWord();
        private final KStemFilter filter = new KStemFilter(word);

        String of(String text) {
            try {
                word.next = text;
                filter.incrementToken();
                return word.term.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
