// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.List;

/**
 * What became of every matching event: for each lane, drawn alone plus counted in clusters plus undated is what the lane
 * matches. An event of several companies stands in several lanes, and once in {@code inLanes}.
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
     * The events of a lane over all time.
     *
     * @param lane place in the index's lanes
     * @param alone drawn with a mark of their own
     * @param clustered counted in a pill
     * @param undated counted beside the lane's name
     */
    public record Lane(int lane, int alone, int clustered, int undated) {
        public int matching() {
            return alone + clustered + undated;
        }
    }
}
