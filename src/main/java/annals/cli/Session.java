// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import annals.data.Problem.Severity;
import annals.store.H2Store;
import java.io.IOException;

/** One run of a command: where it works, and whom it speaks to. */
record Session(Place place, Terminal terminal) {
    /** Opens the store, built first where it is not there, and says what is worth a notice. */
    H2Store store() throws IOException {
        for (DataFolder folder : place.added()) {
            if (folder.isEmpty()) {
                terminal.tell(folder.nothingRead());
            }
        }
        H2Store store = H2Store.open(place.home(), place.folders(), terminal::tell);
        long errors = store.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        if (errors > 0) {
            terminal.tell((errors == 1 ? "1 fault" : errors + " faults")
                    + " in the data: something is left out; \"annals check\" tells what and where.");
        }
        return store;
    }
}
