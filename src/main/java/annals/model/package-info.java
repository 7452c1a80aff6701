// SPDX-License-Identifier: Apache-2.0
/**
 * What is known: events, who and what took part, who claims it.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>Records refer to each other by id, not by reference: a folder may be incomplete, and what leads nowhere is told once,
 *       when it is read.
 *   <li>What a value is called on screen and paper stands beside it in both languages, so that window, terminal and exports
 *       cannot differ.
 *   <li>What kind of thing a figure measures is read from its English name and its unit, not from a field of its own: "Parameters
 *       of X" and "Parameters, about" are parameters. Names are written by people who want them read, and 715 figures fell into
 *       place by three rules; a key beside each would be one more thing to get wrong, and user folders would lack it.
 * </ul>
 */
@NullMarked
package annals.model;

import org.jspecify.annotations.NullMarked;
