// SPDX-License-Identifier: Apache-2.0
/**
 * A picture as plain data, and the surface that obeys it.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>Screen, SVG, PNG and PDF draw the same marks. What one of them decided for itself, the others would miss.
 *   <li>Colours are meanings until the last moment, so that a picture need not be laid out again for another theme.
 *   <li>Third ink and the today line are a little darker on light than first drawn: they are read as text, which needs a
 *       contrast of 4.5 to 1.
 * </ul>
 */
@NullMarked
package annals.draw;

import org.jspecify.annotations.NullMarked;
