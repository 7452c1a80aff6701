// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.Condition;
import annals.query.Finder;
import annals.query.Findings;
import annals.query.Matches;
import annals.query.Query;
import annals.query.Vocabulary;
import annals.time.Span;
import annals.timeline.Reach;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a question with all that the panels tell about it.
 *
 * @param lanes which lanes are shown, by place in the index: together they hold every match
 * @param companies how many events each lane would hold if the question named no company, by lane key; those asked
 *     for without a lane of their own are counted too
 * @param categories how many events each category would hold if the question named none
 * @param evidence how many events each grade of evidence would hold if the question named none
 * @param reach how far the dated matches reach; empty where there are none
 * @param undated how many of the matches have no date, and so no place on the timeline
 */
public record Answer(Query query, Matches matches, Set<Integer> lanes, Map<String, Integer> companies,
        Map<Category, Integer> categories, Map<Evidence, Integer> evidence, Optional<Span> reach, int undated) {
    public Answer {
        lanes = Set.copyOf(lanes);
        companies = Map.copyOf(companies);
        categories = Map.copyOf(categories);
        evidence = Map.copyOf(evidence);
    }

    public static Answer of(Query query, Finder finder) {
        Findings found = finder.answer(query);
        var companies = new HashMap<>(found.lanes());
        query.companies().forEach(id -> companies.computeIfAbsent(id, one ->
                finder.find(query.only(Condition.Of.one(Vocabulary.Kind.ORGANIZATION, one))).count()));
        Matches matches = found.matches();
        return new Answer(query, matches, matches.lanesFor(query.companies()), companies, found.categories(),
                found.evidence(), Reach.of(matches), matches.undated());
    }
}
