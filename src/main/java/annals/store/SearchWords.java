// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Cuts a text into the words that a search compares: without case and accents, full-width forms made plain, hyphens and
 * apostrophes parting words ("GPT-4" is gpt 4, "Turing's" is turing s), each Han or Kana sign a word of its own, so that a
 * phrase of signs finds them wherever they stand in a row. A point within a number stays: GPT-3 is not found in GPT-3.5.
 */
final class SearchWords {
    /** Longer ones are cut: the search index has a limit, and nobody types them. */
    private static final int LONGEST = 200;

    private static final char LAST_ASCII = '\u007F';
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    private static final char FULL_STOP = '\u3002';

    private SearchWords() {}

    static List<String> of(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int sign = plain.codePointAt(at);
            if (standsAlone(sign)) {
                end(word, words);
                words.add(Character.toString(sign));
            } else if (Character.isLetterOrDigit(sign) || belongs(plain, at, word)) {
                if (word.length() == 3 && word.charAt(2) == '+') {
                    end(word, words);
                }
                word.appendCodePoint(Character.toLowerCase(sign));
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** Whether there is nothing to take apart, as with most texts of either language: then taking time for it is no use. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > LAST_ASCII && (c < FIRST_HAN || c > LAST_HAN) && c != FULL_STOP) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word that was cut is a sign, such as Han, rather than letters. */
    static boolean isSign(String word) {
        return standsAlone(word.codePointAt(0));
    }

    /** Whether a word and the one behind it are signs, which stand in the search index as a pair too. */
    static boolean pair(List<String> words, int at) {
        return at + 1 < words.size() && isSign(words.get(at)) && isSign(words.get(at + 1));
    }

    private static boolean standsAlone(int sign) {
        return sign > LAST_ASCII && (Character.isIdeographic(sign) || switch (Character.UnicodeScript.of(sign)) {
            case HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }

    /** The point of a number, and what tells C, C++ and C# apart. */
    private static boolean belongs(String text, int at, StringBuilder word) {
        char sign = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (sign) {
            case '.' -> !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1)) && Character.isDigit(next);
            case '+' -> isLetter(word) && next == '+' || word.length() == 2 && word.charAt(1) == '+';
            case '#' -> isLetter(word) && !Character.isLetterOrDigit(next);
            default -> false;
        };
    }

    private static boolean isLetter(StringBuilder word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            String cut = word.substring(0, Math.min(LONGEST, word.length()));
            words.add(isAscii(cut) ? cut : folded(cut.toCharArray()));
            word.setLength(0);
        }
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String folded(char[] letters) {
        char[] folded = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }
}
