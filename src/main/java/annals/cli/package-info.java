// SPDX-License-Identifier: Apache-2.0
/** The same questions and exports from a terminal. */
@NullMarked
package annals.cli;

import org.jspecify.annotations.NullMarked;
