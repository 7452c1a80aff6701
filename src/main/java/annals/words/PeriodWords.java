// SPDX-License-Identifier: Apache-2.0
package annals.words;

import annals.model.Language;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words dates where there is little room. */
public final class PeriodWords {
    private static final Pattern YEARS = Pattern.compile("([1-9]\\d{3})/([1-9]\\d{3})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))(?:-\\d{2})?(?:T.*)?");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINESE);

    private PeriodWords() {}

    /** As short as a button needs it: two years get a dash. */
    public static String of(EdtfDate period, Language language) {
        Matcher years = YEARS.matcher(period.text());
        if (!years.matches()) {
            return DateWords.of(period, language.locale());
        }
        return years.group(1) + " – " + years.group(2);
    }

    /** To the month, as in a list: Dec 2022. What is not known so well is worded as anywhere else. */
    public static String shortly(EdtfDate date, Language language) {
        List<Matcher> sides = Arrays.stream(date.text().split("/")).map(MONTH::matcher).toList();
        if (!sides.stream().allMatch(Matcher::matches)) {
            return of(date, language);
        }
        DateTimeFormatter words = language == Language.ZH ? CHINESE : ENGLISH;
        return sides.stream().map(side -> YearMonth.parse(side.group(1)).format(words)).distinct()
                .collect(Collectors.joining(" – "));
    }
}
