// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table is arranged.
 *
 * @param columns every column once, in order
 * @param sorts what the rows are sorted by, the first before the second; nothing for the one order of all lists
 */
public record TableLook(List<Column> columns, List<Sort> sorts) {
    /** What a table begins with. */
    public static final TableLook FIRST = new TableLook(
            Arrays.stream(TableColumn.values()).map(one -> new Column(one, one.width(), one.first())).toList(), List.of());

    private static final Pattern COLUMN = Pattern.compile("(-?)([a-z]+):([0-9]{2,4})");
    private static final Pattern SORT = Pattern.compile("([<>])([a-z]+)");

    /**
     * A column.
     *
     * @param width in pixels; as at first where nobody has dragged it
     */
    public record Column(TableColumn what, double width, boolean shown) {
        /** Whether somebody has made it as wide as it is. */
        boolean isDragged() {
            return Math.round(width) != Math.round(what.width());
        }
    }

    /** @param descending whether the latest, largest or last in the alphabet comes first */
    public record Sort(TableColumn by, boolean descending) {}

    public TableLook {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
        if (columns.size() != TableColumn.values().length
                || columns.stream().map(Column::what).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("not every column once: " + columns);
        }
    }

    /** The columns that are shown. */
    public List<TableColumn> shown() {
        return columns.stream().filter(Column::shown).map(Column::what).toList();
    }

    /**
     * How wide the columns that are shown are in a room: those that somebody has dragged stay as they are, the others take what is left or
     * give way in proportion to their widths, as far as is of use.
     *
     * @param room in pixels
     */
    public Map<TableColumn, Double> fitted(double room) {
        var widths = new EnumMap<TableColumn, Double>(TableColumn.class);
        columns.stream().filter(Column::shown).forEach(one -> widths.put(one.what(), one.width()));
        Set<TableColumn> giving = columns.stream().filter(one -> one.shown() && !one.isDragged()).map(Column::what)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TableColumn.class)));
        double gap = room - sum(widths.values());
        while (!giving.isEmpty() && Math.abs(gap) >= 1) {
            double share = gap / giving.stream().mapToDouble(TableColumn::width).sum();
            giving.removeIf(one -> {
                double wanted = widths.getOrDefault(one, 0.0) + share * one.width();
                widths.put(one, one.within(wanted));
                return one.within(wanted) != wanted;
            });
            gap = room - sum(widths.values());
        }
        // parts of a pixel would be rounded up, and the table be wider than its room
        widths.replaceAll((_, width) -> Math.floor(width));
        return widths;
    }

    private static double sum(Collection<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    public TableLook withColumns(List<Column> other) {
        return new TableLook(other, sorts);
    }

    public TableLook withSorts(List<Sort> other) {
        return new TableLook(columns, other);
    }

    /** As settings keep it: {@code when:176 -people:150 >importance}. */
    public String text() {
        return Stream.concat(
                columns.stream().map(one -> (one.shown() ? "" : "-") + one.what().word() + ":" + Math.round(one.width())),
                sorts.stream().map(one -> (one.descending() ? ">" : "<") + one.by().word())).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #text} wrote; what it does not understand, or lacks, is as at first. */
    public static TableLook read(String text) {
        var columns = new ArrayList<Column>();
        var sorts = new ArrayList<Sort>();
        Set<TableColumn> told = EnumSet.noneOf(TableColumn.class);
        Set<TableColumn> sorted = new HashSet<>();
        for (String word : text.strip().split("\\s+")) {
            Matcher column = COLUMN.matcher(word);
            Matcher sort = SORT.matcher(word);
            if (column.matches()) {
                named(column.group(2)).filter(told::add).ifPresent(what ->
                        columns.add(new Column(what, Double.parseDouble(column.group(3)), column.group(1).isEmpty())));
            } else if (sort.matches()) {
                named(sort.group(2)).filter(sorted::add).ifPresent(by -> sorts.add(new Sort(by, sort.group(1).equals(">"))));
            }
        }
        FIRST.columns.stream().filter(Predicate.not(one -> told.contains(one.what()))).forEach(columns::add);
        // a table without columns could not even be asked for some
        return new TableLook(columns.stream().anyMatch(Column::shown) ? columns : FIRST.columns, sorts);
    }

    private static Optional<TableColumn> named(String word) {
        return Arrays.stream(TableColumn.values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
