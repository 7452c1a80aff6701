// SPDX-License-Identifier: Apache-2.0
/**
 * The same questions and exports from a terminal.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>The options are told to picocli as values, not by annotations, which keeps reflection out of the start of a short
 *       command.
 *   <li>A query may begin with a minus, which other programs read as an option; what is no option of ours is the query.
 *   <li>Results go to standard output and nothing else does, so that they can be piped; every sentence goes to standard error.
 * </ul>
 */
@NullMarked
package annals.cli;

import org.jspecify.annotations.NullMarked;
