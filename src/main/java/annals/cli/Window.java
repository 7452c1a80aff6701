// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.export.ReportFile;
import java.io.IOException;
import java.util.Optional;

/** Opens the window, for a command line that knows no toolkit. */
@FunctionalInterface
public interface Window {
    /**
     * Returns when the window is closed.
     *
     * @param report whose question it asks; empty to open as usual
     * @return an {@link ExitCode}
     */
    int open(Place place, Optional<ReportFile> report) throws IOException;
}
