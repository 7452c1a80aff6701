// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.query.EventIndex.Facet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a table tells of each event. */
public enum TableColumn {
    WHEN(152, true, null),
    TITLE(316, true, null),
    COMPANIES(144, true, Facet.ORGANIZATION),
    CATEGORY(108, true, null),
    IMPORTANCE(116, true, null),
    EVIDENCE(104, true, null),
    PEOPLE(150, false, Facet.PERSON),
    TECHNOLOGIES(150, false, Facet.TECHNOLOGY),
    FIGURES(88, false, null),
    SOURCES(92, true, Facet.SOURCE),
    /** Whether the event certainly lies in the period that is asked for. */
    CERTAIN(124, false, null);

    private final double width;
    private final boolean first;
    private final @Nullable Facet facet;

    TableColumn(double width, boolean first, @Nullable Facet facet) {
        this.width = width;
        this.first = first;
        this.facet = facet;
    }

    /** As wide as it is before somebody drags it, in pixels. */
    double width() {
        return width;
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
