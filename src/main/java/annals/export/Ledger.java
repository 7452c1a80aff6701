// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;

/** Counts what is really written while it is written, so that the sums at the end of a report are found, not claimed. */
final class Ledger {
    private int dated;
    private int undated;
    private int certain;
    private int possible;

    /** An event was written. */
    void wrote(Found found) {
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
