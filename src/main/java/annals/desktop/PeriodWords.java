// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Language;
import annals.time.DateWords;
import annals.time.EdtfDate;
import annals.view.ViewState;
import annals.view.Visible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words the period that a window is about, as short as a button needs it. */
final class PeriodWords {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})/(\\d{4})");
    /** What is fitted has a margin of a fiftieth, and a margin is no year: a little more than that counts for nothing. */
    private static final double EDGE = 0.0195;
    /** Below this length, in seconds, months tell more than years. */
    private static final double FEW_YEARS = 2.5 * 366 * 86_400;

    private PeriodWords() {}

    /** The period asked for, or else the one that is visible. */
    static String of(ViewState state) {
        return of(period(state), state.language());
    }

    /** The period asked for, or else the one that is visible, to the year or month. */
    static EdtfDate period(ViewState state) {
        return state.query().period().orElseGet(() -> seen(state.visible()));
    }

    static String of(EdtfDate period, Language language) {
        Matcher years = YEARS.matcher(period.text());
        if (!years.matches()) {
            return DateWords.of(period, language.locale());
        }
        return years.group(1) + " – " + years.group(2);
    }

    private static EdtfDate seen(Visible visible) {
        LocalDate from = day(visible.from() + visible.length() * EDGE);
        LocalDate until = day(visible.until() - visible.length() * EDGE);
        String first = visible.length() > FEW_YEARS ? year(from) : year(from) + "-%02d".formatted(from.getMonthValue());
        String last = visible.length() > FEW_YEARS ? year(until) : year(until) + "-%02d".formatted(until.getMonthValue());
        return EdtfDate.parse(first.equals(last) ? first : first + "/" + last);
    }

    private static String year(LocalDate day) {
        return "%04d".formatted(Math.clamp(day.getYear(), 0, 9999));
    }

    private static LocalDate day(double second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond((long) second), ZoneOffset.UTC);
    }
}
