// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.store.Answer.Found;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what is really written while it is written, so that the sums at the end of a report are found, not claimed. */
final class Ledger {
    private final SortedMap<Integer, Integer> volumes = new TreeMap<>();
    private int dated;
    private int undated;
    private int certain;
    private int possible;

    /** An event was written into a volume. */
    void wrote(Found found, int volume) {
        volumes.merge(volume, 1, Integer::sum);
        if (found.event().when() == null) {
            undated++;
        } else {
            dated++;
        }
        if (found.certain()) {
            certain++;
        } else {
            possible++;
        }
    }

    /** How many were written into each volume. */
    SortedMap<Integer, Integer> volumes() {
        return volumes;
    }

    int dated() {
        return dated;
    }

    int undated() {
        return undated;
    }

    int sum() {
        return dated + undated;
    }

    int certain() {
        return certain;
    }

    int possible() {
        return possible;
    }
}
