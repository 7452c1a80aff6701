// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Text;
import annals.report.Format;
import java.util.Locale;

/** How many events a report that is one long page may have: a browser or an editor has to hold it whole. */
final class ReportSize {
    private static final int MOST_EVENTS = 10_000;

    private ReportSize() {}

    /** Refuses what nobody could open, before any work is done for it. */
    static void check(Format format, int events) throws ExportException {
        if ((format == Format.HTML || format == Format.MARKDOWN) && events > MOST_EVENTS) {
            throw new ExportException(new Text(
                    String.format(Locale.ROOT, "A %s file can hold %,d events, and the question has %,d: ask for a shorter period, a company"
                            + " or a higher importance, or write .csv or .json, which hold any number.", format.ending(), MOST_EVENTS, events),
                    String.format(Locale.ROOT, "%s文件最多可容纳%,d个事件，而该查询有%,d个：请缩短期间、限定公司或提高重要性，或写入数量不限的.csv或.json。",
                            format.ending(), MOST_EVENTS, events)));
        }
    }
}
