// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Language;
import annals.picture.Words;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Bounds;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The events of a report under headings that say when they began: by year, by decade where a decade holds few. */
public final class EventGroups {
    /** A decade of at most this many events needs no years. */
    private static final int FEW = 12;

    /**
     * Events that follow each other.
     *
     * @param from the year or decade in which the first may have begun at the earliest; empty for the undated
     * @param within whether all of them certainly began in it
     * @param part which one it is, from 1, of so many parts in which it stands
     */
    public record Group(Optional<EdtfDate> from, boolean within, int part, int parts, List<Integer> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        public String heading(Language language) {
            String whole = from.map(date -> Heading.date(date, language))
                    .map(words -> within ? words : Words.SINCE.in(language, words))
                    .orElseGet(() -> Words.UNDATED.in(language));
            return parts == 1 ? whole : Words.PART_OF.in(language, whole, part, parts);
        }

        /** Where it begins. */
        public String anchor() {
            return "from-" + from.map(EdtfDate::text).orElse("undated") + (part == 1 ? "" : "-" + part);
        }

        private Stream<Group> inParts(int most) {
            int several = Math.ceilDiv(rows.size(), most);
            int each = Math.ceilDiv(rows.size(), several);
            return IntStream.range(0, several).mapToObj(at -> new Group(from, within, at + 1, several,
                    rows.subList(at * each, Math.min(rows.size(), (at + 1) * each))));
        }
    }

    private EventGroups() {}

    /** @param most how many events a group holds at most: one of more stands in parts */
    static List<Group> of(Matches matches, int most) {
        EventIndex index = matches.index();
        var decades = new TreeMap<Integer, List<Integer>>();
        var undated = new ArrayList<Integer>();
        matches.rows().forEach(row -> {
            if (row >= index.firstUndated()) {
                undated.add(row);
            } else {
                decades.computeIfAbsent(Math.floorDiv(year(index, row), 10), _ -> new ArrayList<>()).add(row);
            }
        });
        var groups = new ArrayList<Group>();
        decades.forEach((decade, rows) -> groups.addAll(decade(index, decade, rows)));
        if (!undated.isEmpty()) {
            groups.add(new Group(Optional.empty(), true, 1, 1, undated));
        }
        return groups.stream().flatMap(group -> group.inParts(most)).toList();
    }

    private static List<Group> decade(EventIndex index, int decade, List<Integer> rows) {
        if (rows.size() <= FEW && decade >= 0 && decade < 1000) {
            return List.of(group(index, EdtfDate.parse("%03dX".formatted(decade)), rows));
        }
        var years = new TreeMap<Integer, List<Integer>>();
        rows.forEach(row -> years.computeIfAbsent(year(index, row), _ -> new ArrayList<>()).add(row));
        return years.entrySet().stream().map(year -> group(index, EdtfDate.ofYear(year.getKey()), year.getValue())).toList();
    }

    private static Group group(EventIndex index, EdtfDate from, List<Integer> rows) {
        Span inside = from.bounds().possible();
        boolean within = rows.stream().allMatch(row -> index.bounds(row).latestStart() < inside.end());
        return new Group(Optional.of(from), within, 1, 1, rows);
    }

    /** The year in which it may have begun at the earliest; where nothing tells, in which it was over at the earliest. */
    static int year(EventIndex index, int row) {
        Bounds bounds = index.bounds(row);
        long first = bounds.earliestStart() == Span.PAST ? bounds.earliestEnd() : bounds.earliestStart();
        return Instant.ofEpochSecond(first).atZone(ZoneOffset.UTC).getYear();
    }
}
