// SPDX-License-Identifier: Apache-2.0
package annals.data;

/** What of a text can be drawn and printed. */
final class Legible {
    private Legible() {}

    /** The place of the first character that is none; -1 where all are sound. */
    static int brokenAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == '\uFFFD' || c == '\uFFFE' || c == '\uFFFF' || Character.isSurrogate(c) && !pair) {
                return i;
            }
            i += pair ? 1 : 0;
        }
        return -1;
    }

    /** The text with a space for each line break, tab or other control character; the same one where there is none. */
    static String plain(String text) {
        return text.chars().noneMatch(Character::isISOControl) ? text
                : text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
