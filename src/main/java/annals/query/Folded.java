// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/** A text with only those signs left that count in a name, as {@link Spelling#fold} has them, and where each of them stood. */
final class Folded {
    private final String text;
    private final String signs;
    /** Where each sign stood; behind the last one, the end of the text. */
    private final int[] places;
    /** Which signs begin a word; each Han or Kana sign is a word. */
    private final BitSet starts;
    /** Which signs begin a part of a word: GPT in ChatGPT. */
    private final BitSet parts;

    private Folded(String text, String signs, int[] places, BitSet starts, BitSet parts) {
        this.text = text;
        this.signs = signs;
        this.places = places;
        this.starts = starts;
        this.parts = parts;
    }

    static Folded of(String text) {
        var signs = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        var starts = new BitSet();
        var parts = new BitSet();
        int before = ' ';
        for (int at = 0; at < text.length();) {
            int sign = text.codePointAt(at);
            int first = signs.length();
            if (Spelling.counts(text, at)) {
                spell(sign, signs);
            }
            places = signs.length() < places.length ? places : Arrays.copyOf(places, 2 * signs.length());
            Arrays.fill(places, first, signs.length(), at);
            if (signs.length() > first) {
                boolean apart = !Character.isLetterOrDigit(before) || alone(sign) || alone(before);
                starts.set(first, apart || starts.get(first));
                parts.set(first, Character.isLowerCase(before) && Character.isUpperCase(sign));
            }
            before = Character.getType(sign) == Character.NON_SPACING_MARK ? before : sign;
            at += Character.charCount(sign);
        }
        int[] exactly = Arrays.copyOf(places, signs.length() + 1);
        exactly[signs.length()] = text.length();
        return new Folded(text, signs.toString(), exactly, starts, parts);
    }

    private static void spell(int sign, StringBuilder to) {
        String plain = sign < 0x80 ? Character.toString(sign) : Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        for (int at = 0; at < plain.length(); at++) {
            if (Spelling.counts(plain, at) || plain.length() == 1) {
                Spelling.spell(Character.toLowerCase(plain.charAt(at)), to);
            }
        }
    }

    private static boolean alone(int sign) {
        return sign >= 0x80 && (Character.isIdeographic(sign) || switch (Character.UnicodeScript.of(sign)) {
            case HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }

    String text() {
        return text;
    }

    String signs() {
        return signs;
    }

    /** Whether a word begins at a sign, or all of them end before it. */
    boolean atWord(int sign) {
        return sign == signs.length() || starts.get(sign);
    }

    /** Whether a word begins at a sign, or a part of one that is written large. */
    boolean atPart(int sign) {
        return atWord(sign) || parts.get(sign);
    }

    /** The first sign from a place on at which another word begins; the number of signs where there is none. */
    int nextWord(int from) {
        int next = starts.nextSetBit(from);
        return next < 0 ? signs.length() : next;
    }

    /** The stretch of the text that signs stood in. */
    Marked.Stretch stretch(int from, int until) {
        int last = places[until - 1];
        int end = last + Character.charCount(text.codePointAt(last));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return new Marked.Stretch(places[from], end);
    }
}
