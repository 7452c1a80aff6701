// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Event;
import annals.pdf.Html;
import annals.picture.Words;
import annals.store.Answer;
import java.util.BitSet;
import java.util.List;

/** The last page of a report: the sums that show that nothing is missing. */
public final class LedgerPage {
    public static final String ANCHOR = "ledger";

    private final Report report;
    private final Ledger ledger;

    public LedgerPage(Report report, Ledger ledger) {
        this.report = report;
        this.ledger = ledger;
    }

    /** @param onTimeline rows that stand on the timeline pages as marks of their own, and rows that are only counted there */
    public void write(Html body, List<BitSet> onTimeline) {
        Html table = sums(body);
        sum(table, "", Words.LEDGER_ALONE, onTimeline.getFirst().cardinality());
        sum(table, "", Words.LEDGER_COUNTED, onTimeline.getLast().cardinality());
        sum(table, "", Words.LEDGER_ABSENT, ledger.undated());
        beside(body);
    }

    /** The page of a report that has no timeline. */
    public void write(Html body) {
        sums(body);
        beside(body);
    }

    private Html sums(Html body) {
        Answer answer = report.answer();
        report.heading(body.add("h1", "chapter following").with("id", ANCHOR), Words.LEDGER);
        body.add("p", "lead").text(report.say(Words.LEDGER_LEAD));
        Html table = body.add("table", "sums");
        sum(table, "", Words.LEDGER_ALL, answer.store().index().size());
        answer.leftOut().forEach(one -> sum(table, "", report.say(Words.LEDGER_LEFT_OUT, one.part()), one.count()));
        sum(table, "total", Words.LEDGER_MATCHED, answer.count());
        sum(table, "", Words.LEDGER_DATED, ledger.dated());
        sum(table, "", Words.LEDGER_UNDATED, ledger.undated());
        if (!report.volume().alone()) {
            ledger.volumes().forEach((volume, count) -> sum(table, "", report.say(Words.LEDGER_VOLUME, volume), count));
        }
        sum(table, "total", Words.LEDGER_SUM, ledger.sum());
        if (answer.query().period().isPresent()) {
            sum(table, "", Words.LEDGER_CERTAIN, ledger.certain());
            sum(table, "", Words.LEDGER_POSSIBLE, ledger.possible());
        }
        return table;
    }

    private void beside(Html body) {
        List<Event> beside = report.answer().undatedBeside();
        if (!beside.isEmpty()) {
            body.add("h2").text(report.say(Words.LEDGER_BESIDE));
            body.add("p", "lead").text(report.say(Words.LEDGER_BESIDE_LEAD, beside.size()));
            Html list = body.add("ul");
            beside.forEach(event -> list.add("li").text(event.title().in(report.language())));
        }
    }

    private void sum(Html table, String style, Words words, int count) {
        sum(table, style, report.say(words), count);
    }

    private static void sum(Html table, String style, String words, int count) {
        Html row = table.add("tr", style);
        row.add("th").with("scope", "row").text(words);
        row.add("td", "count").text(Integer.toString(count));
    }
}
