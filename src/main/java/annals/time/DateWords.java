// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.util.Locale;

/** Words a date to its own precision: "1956", "June to August 1956", "about 1950", "1956年6月至8月". */
public final class DateWords {
    private DateWords() {}

    /** The date in English, or in Chinese where the locale's language is Chinese. */
    public static String of(EdtfDate date, Locale locale) {
        throw new UnsupportedOperationException("not written yet: " + date + locale);
    }
}
