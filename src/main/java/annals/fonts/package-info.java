// SPDX-License-Identifier: Apache-2.0
/** The bundled typeface, measured once for screen, SVG and PDF. */
@NullMarked
package annals.fonts;

import org.jspecify.annotations.NullMarked;
