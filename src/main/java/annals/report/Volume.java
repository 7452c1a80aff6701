// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.report.EventGroups.Group;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of a report. A report of many events has several: the first one tells what stands in all of them, each other one
 * holds events.
 *
 * @param number from 1
 * @param groups the events printed in it, in order
 */
public record Volume(int number, int of, List<Group> groups) {
    /**
     * So many events a volume holds at most, which makes 300 to 600 pages: more is no file to leaf through, and would need
     * more memory than a small machine gives. The same everywhere, so that a report is the same everywhere.
     */
    public static final int MOST_EVENTS = 1500;

    public Volume {
        groups = List.copyOf(groups);
    }

    /**
     * @param groups each of at most as many events as a volume holds
     * @param most how many that is
     */
    static List<Volume> of(List<Group> groups, int most) {
        var shares = new ArrayList<List<Group>>();
        int room = 0;
        for (Group group : groups) {
            if (shares.isEmpty() || group.rows().size() > room) {
                shares.add(new ArrayList<>());
                room = most;
            }
            shares.getLast().add(group);
            room -= group.rows().size();
        }
        if (shares.size() <= 1) {
            return List.of(new Volume(1, 1, groups));
        }
        var volumes = new ArrayList<Volume>();
        volumes.add(new Volume(1, shares.size() + 1, List.of()));
        shares.forEach(share -> volumes.add(new Volume(volumes.size() + 1, shares.size() + 1, share)));
        return volumes;
    }

    /** Whether the report has no other. */
    public boolean alone() {
        return of == 1;
    }

    /** Where it begins, for the others. */
    public String anchor() {
        return "volume-" + number;
    }

    public List<Integer> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** The file of this volume where the first one is called so. */
    public Path file(Path first) {
        return file(first, number);
    }

    public static Path file(Path first, int number) {
        if (number == 1) {
            return first;
        }
        String name = String.valueOf(first.getFileName());
        int ending = name.length() - Format.PDF.ending().length();
        return first.resolveSibling(name.substring(0, ending) + "-" + number + name.substring(ending));
    }

    /** The first file, told from that of a volume; empty where that is not called as a volume is. */
    public static Optional<Path> first(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int ending = name.length() - Format.PDF.ending().length();
        String own = number == 1 ? "" : "-" + number;
        return Format.of(file).equals(Optional.of(Format.PDF)) && name.substring(0, ending).endsWith(own)
                ? Optional.of(file.resolveSibling(name.substring(0, ending - own.length()) + name.substring(ending))) : Optional.empty();
    }
}
