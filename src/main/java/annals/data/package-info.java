// SPDX-License-Identifier: Apache-2.0
/** The JSON folders: read all, report every fault with file and line, write one file safely. */
@NullMarked
package annals.data;

import org.jspecify.annotations.NullMarked;
