// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.EventIndex;
import annals.query.Finder;
import annals.query.Matches;
import annals.query.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        Matches matches = finder.find(query);
        int undated = (int) matches.rows().filter(row -> row >= matches.index().firstUndated()).count();
        return new Answer(query, matches, shown(query, matches), finder.countsByLane(query),
                finder.countsByCategory(query), finder.countsByEvidence(query), Extent.of(matches), undated);
    }

    /** The lanes asked for; where a match lies in none of them, such as one of a company that another one owns, its lanes too. */
    private static Set<Integer> shown(Query query, Matches matches) {
        EventIndex index = matches.index();
        var asked = query.companies();
        var lanes = new TreeSet<Integer>();
        for (int row : matches.rows().toArray()) {
            boolean covered = false;
            for (int lane : index.lanes(row)) {
                if (asked.contains(index.lanes().get(lane).key())) {
                    lanes.add(lane);
                    covered = true;
                }
            }
            if (!covered) {
                for (int lane : index.lanes(row)) {
                    lanes.add(lane);
                }
            }
        }
        return lanes;
    }
}
