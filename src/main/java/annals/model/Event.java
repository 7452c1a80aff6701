// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param id unique among events, lower case with hyphens
 * @param when as exactly as its source knows it; null where undated
 * @param title at most 60 characters in English, 28 in Chinese, where it is to fit
 * @param brief the label on the timeline ({@code short} in JSON); null where the title serves
 * @param importance 1 to 5; 5 only for what a one-page history would name
 * @param organizations ids, the first the one that acted
 * @param people ids
 * @param technologies ids
 * @param sources ids
 */
public record Event(
        String id,
        @Nullable EdtfDate when,
        Text title,
        @Nullable Text brief,
        Text summary,
        Category category,
        int importance,
        List<String> organizations,
        List<String> people,
        List<String> technologies,
        List<String> sources,
        List<Figure> figures,
        List<Claim> claims,
        List<Relation> relations,
        Evidence evidence) {
    /** The greatest importance; the least is 1. */
    public static final int MOST_IMPORTANT = 5;

    public Event {
        if (importance < 1 || importance > MOST_IMPORTANT) {
            throw new IllegalArgumentException("importance from 1 to " + MOST_IMPORTANT + ", not " + importance);
        }
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        technologies = List.copyOf(technologies);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
    }

    /** What the timeline writes beside the event's mark. */
    public Text label() {
        return brief == null ? title : brief;
    }
}
