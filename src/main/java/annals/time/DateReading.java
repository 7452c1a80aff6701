// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What became of a date that a person typed: EDTF, or words of either language. All that {@link DateWords} prints is read back,
 * and other ways in which people write: "Spring of 1956", "Mar 3, 2023", "the 90s", "2012年春". Not "3/4/2023", for nobody can
 * tell which is the month.
 */
public sealed interface DateReading {
    /** It is a date, and this one. */
    record Understood(EdtfDate date) implements DateReading {}

    /** @param part the part of the text that is no date, as it was typed or simpler; empty where nothing was typed */
    record Misunderstood(String part) implements DateReading {}

    /** Reads a text; it never fails. */
    static DateReading of(String typed) {
        String text = typed.strip();
        try {
            return new Understood(EdtfDate.parse(text));
        } catch (EdtfException noEdtf) {
            String plain = plain(text);
            boolean chinese = plain.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
            DateGrammar grammar = chinese ? new ChineseGrammar() : new EnglishGrammar();
            return switch (grammar.read(plain)) {
                case DateGrammar.Part.Edtf(var edtf) -> parsed(edtf, text);
                case DateGrammar.Part.Unread(var part) -> new Misunderstood(part);
            };
        }
    }

    /** Full-width signs, dashes and spaces as one types them in English, in small letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("\\s+", " ").strip();
    }

    /** A day that no calendar has, or an end before its beginning, is found only now. */
    private static DateReading parsed(String edtf, String text) {
        try {
            return new Understood(EdtfDate.parse(edtf));
        } catch (EdtfException impossible) {
            return new Misunderstood(text);
        }
    }
}
