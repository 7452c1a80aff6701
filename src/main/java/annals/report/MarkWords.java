// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.model.Event;
import annals.picture.Words;
import annals.timeline.Scene.Look;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What the marks of a picture are called to those who do not see where they stand: the date and name of an event and its lane;
 * of several that are counted together, how many there are and the date and name of each.
 */
public final class MarkWords {
    /** Who listens wants an end: of more events that are counted together the rest is a number. */
    private static final int MOST = 12;

    private final Report report;
    private final Map<Integer, String> told = new HashMap<>();

    public MarkWords(Report report) {
        this.report = report;
    }

    /** @param look in which the mark is drawn */
    public String of(Spot spot, Look look) {
        List<Integer> rows = TimelineSheet.rows(spot.subject());
        String lane = report.say(Words.IN_BRACKETS, look.laneNames().get(lane(spot.subject())));
        return rows.size() == 1 ? event(rows.getFirst()) + lane
                : report.say(Words.COLON, report.say(Words.MARKS_TOGETHER, rows.size()) + lane, each(rows));
    }

    /** The date and name of each event, as far as one would listen to. */
    String each(Collection<Integer> rows) {
        var events = new LinkedHashSet<Integer>(rows);
        know(events.stream().limit(MOST).toList());
        var parts = new ArrayList<>(events.stream().limit(MOST).map(this::event).toList());
        if (events.size() > MOST) {
            parts.add(report.say(Words.MARKS_MORE, events.size() - MOST));
        }
        return String.join(report.say(Words.SEMICOLON), parts);
    }

    private String event(int row) {
        know(List.of(row));
        return told.getOrDefault(row, "");
    }

    private void know(List<Integer> rows) {
        int[] missing = rows.stream().mapToInt(Integer::intValue).filter(row -> !told.containsKey(row)).toArray();
        if (missing.length > 0) {
            List<Event> events = report.answer().store().events(missing);
            for (int at = 0; at < missing.length; at++) {
                told.put(missing[at], worded(missing[at], events.get(at)));
            }
        }
    }

    private String worded(int row, Event event) {
        return report.say(Words.MARK, event.when() == null ? report.say(Words.UNDATED) : Heading.date(event.when(), report.language()),
                report.answer().store().label(row, report.language()));
    }

    static int lane(Subject subject) {
        return switch (subject) {
            case Subject.Item(int _, int lane) -> lane;
            case Subject.Cluster(int lane, var _) -> lane;
            case Subject.Undated(int lane, var _) -> lane;
            case Subject.Lane(int lane) -> lane;
        };
    }
}
