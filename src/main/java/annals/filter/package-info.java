// SPDX-License-Identifier: Apache-2.0
/**
 * What one asks by hand: the filters, the period, and why an event is not shown.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>The row of filters above the timeline keeps its place while nothing is asked for: the picture would jump with each first
 * filter. It never has more than two rows, and a button for the rest: many filters would take the room of what they let through.
 * A section of the filter panel is made, and its choices are counted, when it is first open.
 * <li>"only" and "all but" come to the end of a row with pointer or focus, and are made when these first come: names have all of
 * their rows till then, and hundreds of buttons that nobody presses are never styled. The name is shortened meanwhile, but its row
 * keeps its height, or the next one would move away from under the pointer.
 * <li>A choice is one stop of the tab key: with three for each, the way through all of them took dozens. The arrow keys lead on
 * from its box to "only" and "all but", and from the field above down into what it found.
 * <li>People, technologies and stories are not ticked while nothing is asked of them, companies are: a lane that is ticked is
 * one that is shown, whereas most events have no person at all. A dash is what is left out.
 * </ul>
 */
@NullMarked
package annals.filter;

import org.jspecify.annotations.NullMarked;
