// SPDX-License-Identifier: Apache-2.0
/**
 * A picture as plain data, and the surface that obeys it.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>Screen, SVG, PNG and PDF draw the same marks. What one of them decided for itself, the others would miss.
 *   <li>Colours are meanings until the last moment, so that a picture need not be laid out again for another theme.
 *   <li>Every ink can be read on every ground, with a contrast of at least 4.5 to 1, so that nobody need ask which of them may
 *       lie on which: a little darker on light and lighter on dark than first drawn.
 * </ul>
 */
@NullMarked
package annals.draw;

import org.jspecify.annotations.NullMarked;
