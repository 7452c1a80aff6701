// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import java.nio.file.Path;

/**
 * What the program around it gives a command line.
 *
 * @param shipped the knowledge base that comes with the program
 * @param home where to keep things unless {@code --home} says otherwise
 * @param window opens the window
 */
public record Surroundings(DataFolder shipped, Path home, Terminal terminal, Window window) {}
