// SPDX-License-Identifier: Apache-2.0
package annals.query;

/** The signs that mean something in a question, each with its full-width and typographic forms. */
final class Signs {
    private Signs() {}

    static boolean space(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    static boolean colon(char sign) {
        return sign == ':' || sign == '：';
    }

    static boolean comma(char sign) {
        return sign == ',' || sign == '，' || sign == '、';
    }

    static boolean quote(char sign) {
        return sign == '"' || sign == '“' || sign == '”' || sign == '＂';
    }

    /** Whether a quote ends what the other one began: curly ones are often the wrong way round. */
    static boolean closes(char open, char sign) {
        return quote(sign) && (sign == open || open != '"' && open != '＂' && sign != '"' && sign != '＂');
    }

    static boolean dash(char sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212';
    }

    /** Stands behind the beginning of a word, for all that begins so. */
    static boolean star(char sign) {
        return sign == '*' || sign == '＊';
    }

    static boolean hasStar(String text) {
        return text.chars().anyMatch(sign -> star((char) sign));
    }

    /** The text as it can stand in a question: as it is, or in quotes where it would be read as something else. */
    static String quotedWhereNeeded(String text) {
        return plain(text) ? text : quoted(text);
    }

    /** The same for what is only begun: a star behind it says so. */
    static String begun(String text) {
        return plain(text) ? text + '*' : '"' + escaped(text) + "*\"";
    }

    private static boolean plain(String text) {
        return !text.isEmpty() && !dash(text.charAt(0)) && text.chars().noneMatch(sign -> special((char) sign));
    }

    private static boolean special(char sign) {
        return space(sign) || colon(sign) || comma(sign) || quote(sign) || star(sign);
    }

    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\\"*＊]", "\\\\$0");
    }
}
