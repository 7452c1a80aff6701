// SPDX-License-Identifier: Apache-2.0
/** The state of the window as values and properties; knows no node. */
@NullMarked
package annals.view;

import org.jspecify.annotations.NullMarked;
