// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that belongs to an event.
 *
 * @param from the value, or the lower end of its range
 * @param to the upper end of its range; equal to {@code from} for a single value
 * @param unit a UCUM unit or an ISO 4217 currency; "1" for a count
 * @param when the date it holds for, where it is not the event's
 * @param source id of the source; null where it is the event's
 */
public record Figure(Text name, BigDecimal from, BigDecimal to, String unit, Status status, @Nullable EdtfDate when,
        @Nullable String source) {
    /** Who stands behind the number. */
    public enum Status {
        OFFICIAL("official", "官方"),
        REPORTED("reported", "据报道"),
        ESTIMATED("estimated", "估计");

        private final Text title;

        Status(String en, String zh) {
            title = new Text(en, zh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** The word in the JSON files, such as {@code official}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
