// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.EventGroups.Group;
import annals.time.EdtfDate;
import java.util.List;

/** Events in order, under the years or decades in which they began. */
final class EventsChapter {
    /** Where the first of these chapters begins. */
    static final String ANCHOR = "events";

    private final Report report;
    private final Citations citations;
    private final Ledger ledger;

    EventsChapter(Report report, Citations citations, Ledger ledger) {
        this.report = report;
        this.citations = citations;
        this.ledger = ledger;
    }

    static String anchor(Group group) {
        return "from-" + group.from().map(EdtfDate::text).orElse("undated");
    }

    /** @param first whether the chapters of events begin with it */
    Html write(List<Group> groups, boolean first, Steps steps) {
        Html body = report.chapter();
        if (first) {
            body.add("h1").with("id", ANCHOR).text(report.say(Words.EVENTS));
            body.add("p", "lead").text(report.say(groups.isEmpty() ? Words.NO_MATCH : Words.EVENTS_LEAD));
        }
        var events = groups.stream().flatMap(group -> group.events().stream()).toList();
        var writer = new ReportEvent(report, citations, new Ties(report.answer(), events));
        for (Group group : groups) {
            body.add("h2", "years").with("id", anchor(group)).text(group.heading(report.language()));
            group.events().forEach(one -> {
                writer.write(one, body);
                ledger.wrote(one);
                steps.done(ledger.sum(), report.answer().count());
            });
        }
        return body;
    }
}
