// SPDX-License-Identifier: Apache-2.0
/** Puts controls and state into a window and speaks to the user. */
@NullMarked
package annals.desktop;

import org.jspecify.annotations.NullMarked;
