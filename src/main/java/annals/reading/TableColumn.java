// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.query.EventIndex.Facet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a table tells of each event. */
public enum TableColumn {
    WHEN(new Range(136, 152, 240), true, null),
    TITLE(new Range(220, 316, Double.MAX_VALUE), true, null),
    COMPANIES(new Range(96, 144, 400), true, Facet.ORGANIZATION),
    CATEGORY(new Range(100, 108, 124), true, null),
    IMPORTANCE(new Range(96, 116, 124), true, null),
    EVIDENCE(new Range(90, 104, 120), true, null),
    PEOPLE(new Range(96, 150, 320), false, Facet.PERSON),
    TECHNOLOGIES(new Range(96, 150, 320), false, Facet.TECHNOLOGY),
    FIGURES(new Range(84, 88, 96), false, null),
    SOURCES(new Range(84, 92, 100), true, Facet.SOURCE),
    /** Whether the event certainly lies in the period that is asked for. */
    CERTAIN(new Range(104, 124, 140), false, null);

    /** How wide it is at first, where room is short, and where there is more than enough, in pixels. */
    private record Range(double least, double width, double most) {}

    private final Range range;
    private final boolean first;
    private final @Nullable Facet facet;

    TableColumn(Range range, boolean first, @Nullable Facet facet) {
        this.range = range;
        this.first = first;
        this.facet = facet;
    }

    /** As wide as it is before somebody drags it, in pixels. */
    double width() {
        return range.width();
    }

    /** What it makes of a width: it needs some to be read, and of more than some it has no use. */
    double within(double wanted) {
        return Math.clamp(wanted, range.least(), range.most());
    }

    /** Whether it is shown before somebody chooses. */
    boolean first() {
        return first;
    }

    /** What it names or counts; empty where it tells something else. */
    Optional<Facet> facet() {
        return Optional.ofNullable(facet);
    }

    /** Whether it takes the events themselves to be sorted by it, which the store holds, not the index. */
    public boolean isRead() {
        return this == TITLE || this == FIGURES;
    }

    /** Whether another language has another order. */
    boolean isSpoken() {
        return this == TITLE || this == COMPANIES || this == PEOPLE || this == TECHNOLOGIES;
    }

    /** Whether one looks for the largest first. */
    public boolean isCount() {
        return this == IMPORTANCE || this == FIGURES || this == SOURCES;
    }

    /** The word in the settings, such as {@code when}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
