// SPDX-License-Identifier: Apache-2.0
/** Where every event goes at a zoom, and what the picture of an answer looks like. */
@NullMarked
package annals.timeline;

import org.jspecify.annotations.NullMarked;
