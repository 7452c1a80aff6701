// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.model.Language;
import annals.time.Bounds;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The events of a report under headings that say when they began: by year, by decade where a decade holds few. */
final class EventGroups {
    /** A decade of at most this many events needs no years. */
    private static final int FEW = 12;

    /**
     * Events that follow each other.
     *
     * @param from the year or decade in which the first may have begun at the earliest; empty for the undated
     * @param within whether all of them certainly began in it
     */
    record Group(Optional<EdtfDate> from, boolean within, List<Found> events) {
        Group {
            events = List.copyOf(events);
        }

        String heading(Language language) {
            return from.map(date -> Heading.date(date, language))
                    .map(words -> within ? words : Words.SINCE.in(language, words))
                    .orElseGet(() -> Words.UNDATED.in(language));
        }
    }

    private EventGroups() {}

    /** @param inOrder in the order of events, undated last */
    static List<Group> of(List<Found> inOrder) {
        var decades = new TreeMap<Integer, List<Found>>();
        var undated = new ArrayList<Found>();
        for (Found found : inOrder) {
            if (found.event().when() == null) {
                undated.add(found);
            } else {
                decades.computeIfAbsent(Math.floorDiv(year(found), 10), _ -> new ArrayList<>()).add(found);
            }
        }
        var groups = new ArrayList<Group>();
        decades.forEach((decade, events) -> groups.addAll(decade(decade, events)));
        if (!undated.isEmpty()) {
            groups.add(new Group(Optional.empty(), true, undated));
        }
        return groups;
    }

    private static List<Group> decade(int decade, List<Found> events) {
        if (events.size() <= FEW && decade >= 0 && decade < 1000) {
            return List.of(group(EdtfDate.parse("%03dX".formatted(decade)), events));
        }
        var years = new TreeMap<Integer, List<Found>>();
        events.forEach(found -> years.computeIfAbsent(year(found), _ -> new ArrayList<>()).add(found));
        return years.entrySet().stream().map(year -> group(EdtfDate.ofYear(year.getKey()), year.getValue())).toList();
    }

    private static Group group(EdtfDate from, List<Found> events) {
        Span inside = from.bounds().possible();
        return new Group(Optional.of(from), events.stream().allMatch(found -> latestStart(found) < inside.end()), events);
    }

    private static long latestStart(Found found) {
        return bounds(found).latestStart();
    }

    /** The year in which it may have begun at the earliest; where nothing tells, in which it was over at the earliest. */
    static int year(Found found) {
        Bounds bounds = bounds(found);
        long first = bounds.earliestStart() == Span.PAST ? bounds.earliestEnd() : bounds.earliestStart();
        return Instant.ofEpochSecond(first).atZone(ZoneOffset.UTC).getYear();
    }

    private static Bounds bounds(Found found) {
        EdtfDate when = found.event().when();
        if (when == null) {
            throw new IllegalArgumentException("undated: " + found.event().id());
        }
        return when.bounds();
    }
}
