// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import annals.data.PacedProgress;
import annals.data.Problem.Severity;
import annals.data.Progress;
import annals.store.H2Store;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** One run of a command: where it works, whom it speaks to, and what opens a window. */
record Session(Place place, Terminal terminal, Window window) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Opens the store, built first where it is not there, and says what is worth a notice. */
    H2Store store() throws IOException {
        for (DataFolder folder : place.added()) {
            if (folder.isEmpty()) {
                terminal.tell(folder.nothingRead());
            }
        }
        var progress = new PacedProgress(this::tell, SECOND, SECOND, System::nanoTime);
        H2Store store = H2Store.open(place.home(), place.folders(), terminal::tell, progress);
        long errors = store.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        if (errors > 0) {
            terminal.tell((errors == 1 ? "1 fault" : errors + " faults")
                    + " in the data: something is left out; \"annals check\"" + (place.added().isEmpty() ? "" : ", with the same --data,")
                    + " tells what and where.");
        }
        return store;
    }

    private void tell(Progress.Step step, double part, long events) {
        terminal.tell(told(step, part, events));
    }

    /** How far it is; a step that has not come to an event yet says what it does, for none of it is to be counted. */
    static String told(Progress.Step step, double part, long events) {
        String counted = events == 1 ? "1 event" : events + " events";
        return String.format(Locale.ROOT, "Building the store, %.0f%%: ", 100 * step.whole(part)) + switch (step) {
            case LOOKING -> "looking through the files.";
            case READING -> events == 0 ? "reading the files." : counted + " read.";
            case WRITING -> events == 0 ? "writing the events." : counted + " written.";
        };
    }
}
