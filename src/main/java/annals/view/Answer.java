// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.Condition;
import annals.query.Finder;
import annals.query.Findings;
import annals.query.LanesBy;
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
 * @param by what the lanes are by
 * @param lanes which of these lanes are shown, by place in the index: together they hold every match
 * @param companyLanes which would be shown by company
 * @param companies how many events each lane would hold if the question named no company, by lane key; those asked
 *     for without a lane of their own are counted too
 * @param categories how many events each category would hold if the question named none
 * @param evidence how many events each grade of evidence would hold if the question named none
 * @param reach how far the dated matches reach; empty where there are none
 * @param undated how many of the matches have no date, and so no place on the timeline
 */
public record Answer(Query query, Matches matches, LanesBy by, Set<Integer> lanes, Set<Integer> companyLanes,
        Map<String, Integer> companies, Map<Category, Integer> categories, Map<Evidence, Integer> evidence,
        Optional<Span> reach, int undated) {
    public Answer {
        lanes = Set.copyOf(lanes);
        companyLanes = Set.copyOf(companyLanes);
        companies = Map.copyOf(companies);
        categories = Map.copyOf(categories);
        evidence = Map.copyOf(evidence);
    }

    /** In lanes by company. */
    public static Answer of(Query query, Finder finder) {
        Findings found = finder.answer(query);
        var companies = new HashMap<>(found.lanes());
        query.companies().forEach(id -> companies.computeIfAbsent(id, one ->
                finder.find(query.only(Condition.Of.one(Vocabulary.Kind.ORGANIZATION, one))).count()));
        Matches matches = found.matches();
        var lanes = matches.lanesFor(query.companies());
        return new Answer(query, matches, LanesBy.COMPANY, lanes, lanes, companies, found.categories(),
                found.evidence(), Reach.of(matches), matches.undated());
    }

    /** The same in other lanes. */
    public Answer in(LanesBy other) {
        return other == by ? this : new Answer(query, matches, other, matches.lanesFor(other, other.asked(query)), companyLanes,
                companies, categories, evidence, reach, undated);
    }
}
