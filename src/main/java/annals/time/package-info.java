// SPDX-License-Identifier: Apache-2.0
/** Dates as exactly as their source knows them, and the spans they cover. */
@NullMarked
package annals.time;

import org.jspecify.annotations.NullMarked;
