// SPDX-License-Identifier: Apache-2.0
/** The H2 store: built from the JSON, asked with a query. */
@NullMarked
package annals.store;

import org.jspecify.annotations.NullMarked;
