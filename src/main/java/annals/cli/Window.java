// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;

/** Opens the window, for a command line that knows no toolkit. */
@FunctionalInterface
public interface Window {
    /**
     * Returns when the window is closed.
     *
     * @return an {@link ExitCode}
     */
    int open(Place place) throws IOException;
}
