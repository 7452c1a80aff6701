// SPDX-License-Identifier: Apache-2.0
/** Controls and skins that would make sense in another application. */
@NullMarked
package annals.control;

import org.jspecify.annotations.NullMarked;
