// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.model.Story;
import annals.time.EdtfDate;
import annals.time.Span;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What lies in which file, and in which order, so that a person finds it and two that add something do not collide. */
final class FileRules {
    private static final int FIRST_YEAR_WITH_A_FILE = 2010;

    private FileRules() {}

    static List<Rule<Entry<Event>>> events() {
        return List.of(FileRules::liesInTheFileOfItsYear, FileRules::standsByItsDate);
    }

    static List<Rule<Entry<Story>>> stories() {
        return List.of(entry -> Finding.unless(name(entry).equals(entry.thing().id() + ".json"), "/id",
                () -> HouseFaults.wrongFile(entry.thing(), name(entry))));
    }

    private static Stream<Finding> liesInTheFileOfItsYear(Entry<Event> entry) {
        OptionalLong start = start(entry.thing());
        if (start.isEmpty() || !isNamedForYears(entry) && !entry.shipped()) {
            return Stream.empty();
        }
        int year = Span.day(start.getAsLong()).getYear();
        String file = year < FIRST_YEAR_WITH_A_FILE ? year / 10 * 10 + "s.json" : year + ".json";
        return Finding.unless(name(entry).equals(file) || !entry.shipped() && name(entry).equals(year + ".json"), "/when",
                () -> HouseFaults.wrongYear(entry.thing(), file));
    }

    private static Stream<Finding> standsByItsDate(Entry<Event> entry) {
        Event before = entry.before();
        if (before == null || !isNamedForYears(entry) && !entry.shipped()) {
            return Stream.empty();
        }
        OptionalLong start = start(entry.thing());
        OptionalLong startBefore = start(before);
        return Finding.unless(start.isEmpty() || startBefore.isEmpty() || start.getAsLong() >= startBefore.getAsLong(), "/when",
                () -> HouseFaults.outOfOrder(entry.thing(), before));
    }

    /** A person's own file may be called anything; one that is called for years holds those. */
    private static boolean isNamedForYears(Entry<?> entry) {
        return name(entry).matches("\\d{4}s?\\.json");
    }

    /** The earliest start without the room that a doubtful date leaves; none where nothing bounds it. */
    private static OptionalLong start(Event event) {
        EdtfDate when = event.when();
        return when == null ? OptionalLong.empty() : when.named().map(Span::start).filter(start -> start != Span.PAST)
                .map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static String name(Entry<?> entry) {
        return String.valueOf(entry.file().getFileName());
    }
}
