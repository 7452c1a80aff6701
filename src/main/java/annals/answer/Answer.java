// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.query.Finder;
import annals.query.Findings;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.query.Query;
import annals.time.Span;
import annals.timeline.Reach;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a question with what the window tells about it at once.
 *
 * @param findings the matches, and what counts come from that may be told a little later
 * @param by what the lanes are by
 * @param lanes which of these lanes are shown, by place in the index: together they hold every match
 * @param companyLanes which would be shown by company
 * @param reach how far the dated matches reach; empty where there are none
 * @param undated how many of the matches have no date, and so no place on the timeline
 */
public record Answer(Query query, Findings findings, LanesBy by, Set<Integer> lanes, Set<Integer> companyLanes,
        Optional<Span> reach, int undated) {
    public Answer {
        lanes = Set.copyOf(lanes);
        companyLanes = Set.copyOf(companyLanes);
    }

    /** In lanes by company. */
    public static Answer of(Query query, Finder finder) {
        Findings found = finder.answer(query);
        Matches matches = found.matches();
        var lanes = matches.lanesFor(query.companies());
        return new Answer(query, found, LanesBy.COMPANY, lanes, lanes, Reach.of(matches), matches.undated());
    }

    public Matches matches() {
        return findings.matches();
    }

    /** The same in other lanes. */
    public Answer in(LanesBy other) {
        return other == by ? this : new Answer(query, findings, other, matches().lanesFor(other, other.asked(query)), companyLanes,
                reach, undated);
    }
}
