// SPDX-License-Identifier: Apache-2.0
/**
 * What one looks at: the answer as a timeline, a table, figures, stories or a comparison.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>The timeline is one node that says what is selected in it, and its events stand beside it as a list on a key: a list is what
 * screen readers know how to read, and who sees may like it too. It is off at first, for it says nothing that the picture does not.
 * <li>The table is JavaFX's own, over row numbers in an order that was made beside this thread; what cells say is fetched around
 * what is in sight. The filtered tables of ControlsFX filter and sort the items themselves, each of which would have to be there.
 * What a click on its head does is done by keys in two panels beside it, for heads cannot be reached by keys.
 * <li>The two companies of a comparison stand over the list of their pairs, which says why each is one: a line alone would leave
 * one to guess.
 * <li>Both lanes of a comparison are in sight however small the window: they have fewer lines, and more is counted, before one would
 * have to scroll from one to the other; the list below gives way and is scrolled to.
 * <li>There is one timeline, and a story borrows it while it is read: two would be two pictures to keep, and what one has seen
 * of the one would not be where one left it in the other. What the step tells of stands out by its ground and by the second
 * ink of all else, not by hiding what happened beside it.
 * </ul>
 */
@NullMarked
package annals.perspective;

import org.jspecify.annotations.NullMarked;
