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
 * need not be drawn again. A canvas is cleared, kept and laid over the others pixel by pixel, so one with nothing on it is not there.
 * <li>Where the window is enlarged, a canvas has as many pixels as it covers and its surface draws everything that much larger: one
 * that was stretched would be blurred.
 * <li>The wheel zooms, for zooming is what one does most on a timeline; dragging moves both ways, a scroll bar shows where the
 * lanes go on.
 * <li>What goes on by itself (paper after a drag, one picture fading into another) is short, ends with the next press, key or
 * turn of the wheel, and is left out where the system asks for reduced motion.
 * <li>Another answer at the same place fades in over two canvases that take turns: moving each mark would need to know which
 * marks belong together, and work for each; what both pictures have stays still in a fade, which is what the eye follows.
 * </ul>
 */
@NullMarked
package annals.control;

import org.jspecify.annotations.NullMarked;
