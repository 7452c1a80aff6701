// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.pdf.Html;
import annals.picture.Words;
import annals.report.EventGroups.Group;
import annals.store.Answer.Found;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Events in order, under the years or decades in which they began. */
public final class EventsChapter {
    /** Where it begins. */
    public static final String ANCHOR = "events";
    /** So many events are written at a time, about. */
    private static final int EVENTS = 1500;

    private final Report report;
    private final Edition edition;
    private final ReportEvent writer;
    private final Iterator<Found> events;
    private final int count;
    private int written;
    private boolean begun;

    /** @param events all of the volume, in order */
    public EventsChapter(Report report, Edition edition, List<Found> events) {
        this.report = report;
        this.edition = edition;
        this.events = events.iterator();
        count = events.size();
        writer = new ReportEvent(report, edition.citations(), new Ties(report, edition, events));
    }

    /** What the contents call it; with the number of its events where it has all of several. @param all 0 where others are elsewhere */
    public static String name(Report report, int all) {
        return all > 1 ? report.say(Words.EVENTS_IN_ORDER, all) : report.say(Words.EVENTS);
    }

    /**
     * All events, in chapters of which one at a time is in memory as a tree.
     *
     * @param progress told what share of the volume's events is written, from 0 to 1
     */
    public void writeAll(List<Group> groups, DoubleConsumer progress, Consumer<Html> to) {
        var some = new ArrayList<Group>();
        for (Group group : groups) {
            some.add(group);
            if (group == groups.getLast() || some.stream().mapToInt(one -> one.rows().size()).sum() >= EVENTS) {
                to.accept(write(some, progress));
                some.clear();
            }
        }
        if (groups.isEmpty()) {
            to.accept(write(List.of(), progress));
        }
    }

    /**
     * The next groups; the first ones have the heading of all.
     *
     * @param progress told what share of the volume's events is written, from 0 to 1
     */
    public Html write(List<Group> groups, DoubleConsumer progress) {
        Html body = report.chapter();
        if (!begun) {
            report.heading(body.add("h1").with("id", ANCHOR), Words.EVENTS);
            body.add("p", "lead").text(report.say(groups.isEmpty() ? Words.NO_MATCH : Words.EVENTS_LEAD));
            begun = true;
        }
        for (Group group : groups) {
            body.add("h2", "years").with("id", group.anchor()).text(group.heading(report.language()));
            for (int inGroup = 0; inGroup < group.rows().size(); inGroup++) {
                Found one = events.next();
                writer.write(one, body);
                edition.ledger().wrote(one, report.volume().number());
                progress.accept((double) ++written / count);
            }
        }
        return body;
    }
}
