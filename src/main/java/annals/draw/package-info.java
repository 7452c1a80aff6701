// SPDX-License-Identifier: Apache-2.0
/** A picture as plain data, and the surface that obeys it. */
@NullMarked
package annals.draw;

import org.jspecify.annotations.NullMarked;
