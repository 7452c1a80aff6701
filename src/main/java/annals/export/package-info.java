// SPDX-License-Identifier: Apache-2.0
/** Writes a chosen period to a file: PDF, SVG, PNG, CSV, JSON. */
@NullMarked
package annals.export;

import org.jspecify.annotations.NullMarked;
