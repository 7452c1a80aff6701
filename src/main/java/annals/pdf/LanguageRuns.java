// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text where its language changes, as its letters tell: Chinese ones are Chinese in any other language, and in
 * Chinese a phrase of Latin ones is English. It is cut only where a line may end.
 */
final class LanguageRuns {
    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");

    /** A part of a text in one language, which a tag names. */
    record Run(String text, String language) {}

    private enum Language { OWN, OTHER, EITHER }

    private final String text;
    private final String own;
    private final boolean inChinese;
    private final List<Run> runs = new ArrayList<>();
    private int written;

    private LanguageRuns(String text, String own) {
        this.text = text;
        this.own = own;
        inChinese = same(own, CHINESE);
    }

    /**
     * The parts of a text in order, all of it.
     *
     * @param own the language of what it stands in
     */
    static List<Run> of(String text, String own) {
        Pattern other = same(own, CHINESE) ? LATIN : HAN;
        // an address is in no language, and Japanese is written with Chinese letters too
        if (!other.matcher(text).find() || text.contains("://") || same(own, "ja")) {
            return List.of(new Run(text, own));
        }
        var cut = new LanguageRuns(text, own);
        cut.cut();
        return cut.runs;
    }

    /** Whether two tags name the same language, wherever it is spoken. */
    static boolean same(String one, String other) {
        return Locale.forLanguageTag(one).getLanguage().equals(Locale.forLanguageTag(other).getLanguage());
    }

    private void cut() {
        // a single name in a Chinese sentence belongs to it
        int least = inChinese && HAN.matcher(text).find() ? 2 : 1;
        var breaks = new LineBreaks(() -> { });
        breaks.setText(text);
        int words = 0;
        int begin = 0;
        int end = 0;
        int from = 0;
        for (int until = breaks.next(); until != BreakIterator.DONE; until = breaks.next()) {
            Language language = language(text.substring(from, until));
            if (language == Language.OTHER) {
                begin = words == 0 ? from : begin;
                end = until;
                words++;
            }
            if (words > 0 && (language == Language.OWN || until == text.length())) {
                if (words >= least) {
                    add(begin, own);
                    add(end, inChinese ? ENGLISH : CHINESE);
                }
                words = 0;
            }
            from = until;
        }
        add(text.length(), own);
    }

    /** Of what no line's end parts. */
    private Language language(String part) {
        boolean chinese = HAN.matcher(part).find();
        boolean latin = LATIN.matcher(part).find();
        if (!chinese && !latin) {
            return Language.EITHER;
        }
        return chinese == inChinese ? Language.OWN : Language.OTHER;
    }

    private void add(int until, String language) {
        if (until > written) {
            runs.add(new Run(text.substring(written, until), language));
            written = until;
        }
    }
}
