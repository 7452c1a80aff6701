// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.Finder;
import annals.query.Findings;
import annals.query.Matches;
import annals.query.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a question with all that the panels tell about it.
 *
 * @param lanes which lanes are shown, by place in the index: together they hold every match
 * @param companies how many events each lane would hold if the question named no company, by lane key
 * @param categories how many events each category would hold if the question named none
 * @param evidence how many events each grade of evidence would hold if the question named none
 * @param extent how far the dated matches reach; empty where there are none
 * @param undated how many of the matches have no date, and so no place on the timeline
 */
public record Answer(Query query, Matches matches, Set<Integer> lanes, Map<String, Integer> companies,
        Map<Category, Integer> categories, Map<Evidence, Integer> evidence, Optional<Extent> extent, int undated) {
    public Answer {
        lanes = Set.copyOf(lanes);
        companies = Map.copyOf(companies);
        categories = Map.copyOf(categories);
        evidence = Map.copyOf(evidence);
    }

    static Answer of(Query query, Finder finder) {
        Findings found = finder.answer(query);
        Matches matches = found.matches();
        int undated = (int) matches.rows().filter(row -> row >= matches.index().firstUndated()).count();
        return new Answer(query, matches, matches.lanesFor(query.companies()), found.lanes(), found.categories(),
                found.evidence(), Extent.of(matches), undated);
    }
}
