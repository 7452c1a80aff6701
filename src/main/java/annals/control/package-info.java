// SPDX-License-Identifier: Apache-2.0
/**
 * Controls and skins that would make sense in another application.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>Controls tell wishes and get drawings; they know neither events nor questions, and decide nothing.
 * <li>A picture is only ever shown whole, as it was laid out. Moving the last one by the pixels of a drag would tear lane
 * names and axis from their edges; laying out anew off the thread comes back within a frame or two.
 * <li>Two canvases as large as the view, never as the timeline: what follows the pointer lies above the picture, which then
 * need not be drawn again.
 * <li>The wheel zooms, for zooming is what one does most on a timeline; dragging moves both ways, a scroll bar shows where the
 * lanes go on.
 * </ul>
 */
@NullMarked
package annals.control;

import org.jspecify.annotations.NullMarked;
