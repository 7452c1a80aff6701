// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.EditDistance;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What two spellings of a name have in common, and how far apart two words are. */
final class Spelling {
    /** The score of two words that are not near each other. */
    static final int FAR = EditDistance.FAR;

    /** What one slip of the finger costs; beginnings and parts of a name cost fractions and multiples of it. */
    private static final int SLIP = 100;

    private Spelling() {}

    /**
     * The part of a name that counts: lower case, without accents, spaces, hyphens, quotes and middle dots, full-width
     * forms made plain. "Open AI", "open-ai" and "ＯｐｅｎＡＩ" are one. Empty only for blank text.
     */
    static String fold(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var kept = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (counts(plain, at)) {
                spell(Character.toLowerCase(sign), kept);
            }
        }
        return kept.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : kept.toString();
    }

    /** Letters and digits count, the signs that tell C from C++ and C#, and the point in a number: GPT-4.1 is not GPT-41. */
    static boolean counts(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || sign == '+' || sign == '#') {
            return true;
        }
        return sign == '.' && at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Letters that carry their accent inside, so that no normal form takes it off. */
    static void spell(char letter, StringBuilder to) {
        switch (letter) {
            case 'ł' -> to.append('l');
            case 'ø' -> to.append('o');
            case 'đ', 'ð' -> to.append('d');
            case 'ħ' -> to.append('h');
            case 'ı' -> to.append('i');
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'þ' -> to.append("th");
            default -> to.append(letter);
        }
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The candidates that someone who wrote {@code word} may have meant, best first. */
    static List<String> nearest(String word, Collection<String> candidates, int limit) {
        record Near(String candidate, int score) {}
        String folded = fold(word);
        return candidates.stream()
                .map(candidate -> new Near(candidate, score(folded, fold(candidate))))
                .filter(near -> near.score < FAR)
                .sorted(Comparator.comparingInt(Near::score).thenComparing(Near::candidate))
                .map(Near::candidate)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** How far a folded candidate is from a folded word, 0 for the same; {@link #FAR} where it is another word. */
    static int score(String word, String candidate) {
        if (word.equals(candidate)) {
            return 0;
        }
        int slips = EditDistance.of(word, candidate, slipsAllowed(word.length()));
        int best = slips == FAR || slips >= Math.max(word.length(), candidate.length()) ? FAR : slips * SLIP;
        int rest = Math.min(Math.abs(candidate.length() - word.length()), SLIP / 2 - 1);
        boolean han = word.codePoints().anyMatch(Character::isIdeographic);
        boolean begins = word.length() >= (han ? 1 : 2) && candidate.startsWith(word)
                || candidate.length() >= (han ? 2 : 4) && word.startsWith(candidate);
        if (begins) {
            best = Math.min(best, SLIP * 3 / 2 + rest);
        } else if (word.length() >= (han ? 2 : 3) && candidate.contains(word)) {
            best = Math.min(best, SLIP * 5 / 2 + rest);
        }
        return best;
    }

    private static int slipsAllowed(int length) {
        return length < 2 ? 0 : length < 4 ? 1 : length < 8 ? 2 : 3;
    }
}
