// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.List;

/**
 * What became of every matching event: for each lane, drawn alone plus counted in clusters plus what is so before and after
 * the window plus undated is what the lane matches. An event of several companies or people stands in several lanes, and once in
 * {@code inLanes}.
 *
 * @param lanes one entry for each lane of the picture, from above
 * @param inLanes distinct events that stand in at least one lane of the picture
 * @param inWindow of those, the dated ones that possibly happened in the time that the picture shows
 * @param matching distinct events that match
 */
public record Ledger(List<Lane> lanes, int inLanes, int inWindow, int matching) {
    public Ledger {
        lanes = List.copyOf(lanes);
    }

    /**
     * The events of a lane, the dated ones by where they begin: a bar that comes from before the window counts there.
     *
     * @param lane place in the index's lanes by what the picture has them by
     * @param dated what becomes of those that begin before, in and after the window
     * @param undated counted beside the lane's name
     */
    public record Lane(int lane, Dated dated, int undated) {
        public int matching() {
            return dated.before() + dated.alone() + dated.clustered() + dated.after() + undated;
        }
    }

    /**
     * Events by where they begin, the window's edges moved outwards to where the next pill may stand.
     *
     * @param before the window, drawn or counted there
     * @param alone drawn with a mark of their own
     * @param clustered counted in a pill
     * @param after the window, drawn or counted there
     */
    public record Dated(int before, int alone, int clustered, int after) {}
}
