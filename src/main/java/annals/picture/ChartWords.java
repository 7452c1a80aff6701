// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.model.Amounts;
import annals.model.Language;
import annals.time.DateWords;
import annals.timeline.Charted;
import annals.timeline.FigureChart.Account;
import java.util.ArrayList;
import java.util.List;

/** What is said about a chart and its values, the same on screen and paper. */
public final class ChartWords {
    private ChartWords() {}

    /** What became of every value: what there is, and after that the parts that add up to it. */
    public static String account(Account sums, List<Charted> values, Language language) {
        var parts = new ArrayList<String>();
        parts.add(Words.CHART_ALONE.in(language, sums.alone())
                + (sums.unlabelled() > 0 ? Words.IN_BRACKETS.in(language, Words.CHART_UNLABELLED.in(language, sums.unlabelled())) : ""));
        add(parts, Words.CHART_COUNTED, sums.counted(), language);
        add(parts, Words.CHART_EARLIER, sums.earlier(), language);
        add(parts, Words.CHART_LATER, sums.later(), language);
        add(parts, Words.CHART_OFF_AXIS, sums.offAxis(), language);
        add(parts, Words.CHART_UNDATED, sums.undated(), language);
        return Words.COLON.in(language, all(sums, values, language), String.join(Words.CLAUSE.in(language), parts));
    }

    /** How many values there are. */
    public static String all(Account sums, List<Charted> values, Language language) {
        int claims = (int) values.stream().filter(Charted::claimed).count();
        return Words.CHART_FIGURES.in(language, sums.matching() - claims) + (claims > 0 ? Words.CHART_CLAIMS.in(language, claims) : "");
    }

    private static void add(List<String> parts, Words words, int count, Language language) {
        if (count > 0) {
            parts.add(words.in(language, count));
        }
    }

    /** Such as "65 billion, official". */
    public static String amount(Charted value, Language language) {
        return Amounts.of(value.figure(), language) + Words.CLAUSE.in(language) + value.standing().title().in(language);
    }

    /** To the precision that is known. */
    public static String when(Charted value, Language language) {
        return value.when() == null ? Words.UNDATED.in(language) : DateWords.of(value.when(), language.locale());
    }
}
