// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.EventGroups.Group;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Events in order, under the years or decades in which they began. */
final class EventsChapter {
    /** Where the first of these chapters begins. */
    static final String ANCHOR = "events";
    /** So many events are written at a time, about. */
    private static final int EVENTS = 1500;

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

    /** All events, in chapters of which one at a time is in memory as a tree. */
    void writeAll(List<Group> groups, Steps steps, Consumer<Html> to) {
        var some = new ArrayList<Group>();
        for (Group group : groups) {
            some.add(group);
            if (group == groups.getLast() || some.stream().mapToInt(one -> one.events().size()).sum() >= EVENTS) {
                to.accept(write(some, some.getFirst() == groups.getFirst(), steps));
                some.clear();
            }
        }
        if (groups.isEmpty()) {
            to.accept(write(List.of(), true, steps));
        }
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
