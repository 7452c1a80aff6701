// SPDX-License-Identifier: Apache-2.0
/**
 * Where every event goes at a zoom, and what the picture of an answer looks like.
 *
 * <h2>Why</h2>
 *
 * <p>A lane is laid out once for each zoom step, over all time and in absolute pixels (a second divided by the seconds of a
 * pixel); a window only culls and moves. So panning cannot make a label jump, and hiding a lane cannot move another one's
 * marks. The price: a lane is as high as its fullest time needs, and a label does not follow its bar into view.
 *
 * <p>No label reaches beyond the time that the data know of, since windows and pages end there and would cut it; near that
 * end labels stand to the left of their marks. A name row of its own keeps a lane's name, which stays at the left edge, off
 * every label; a row of their own keeps the pills off the marks.
 *
 * <p>A day is a span, not an instant: seen from near, an event of one day is a bar over that day, which is all that its
 * source knows. A date without any certain part, such as "1956", is deepest in its middle and pale to both ends.
 *
 * <p>The axis counts years as people do: there is no year 0, and ticks stand at round years of both eras. Its steps are a
 * ladder of calendar units, so that no month is ever left out or named twice.
 *
 * <p>Lines through labels would make both hard to read: text that an arc or the today line crosses has paper behind it.
 */
@NullMarked
package annals.timeline;

import org.jspecify.annotations.NullMarked;
