// SPDX-License-Identifier: Apache-2.0
/** Start, wiring, settings, shutdown: the only place that says {@code new H2Store}. */
@NullMarked
package annals.app;

import org.jspecify.annotations.NullMarked;
