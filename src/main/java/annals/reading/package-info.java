// SPDX-License-Identifier: Apache-2.0
/**
 * What there is to read: pages of what is selected, stories step by step, the answer as a list and as a table.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>What led to an event is followed a few steps and some forty events far: the relations of a knowledge base reach from
 * anywhere to anywhere, and a page is read, not searched. An event that several paths lead to goes on from the shortest
 * alone.
 * <li>What happened around an event is what the store answers for these days, so that the timeline shows the same when one
 * asks it to. Whether it was certainly that near is told by the bounds of both dates: no question can know the other one's.
 * <li>A step of a story asks its own question, as anybody could have asked it: chips, counts and the search field stay
 * true, and one may go on from there. What was asked before is kept with the place in the story and comes back when one
 * leaves.
 * <li>The list of the timeline's events is all of their rows at once, made only while it is shown; what a row tells is
 * fetched when it comes into sight. Which of how many an event is takes no list: the matches before it are counted.
 * <li>A table is sorted by what the index knows in some passes over numbers, however much there is. Titles and figures are
 * in the store alone: they are sorted up to fifty thousand events, and beyond that the table says that it is not. How it is
 * sorted and arranged is no part of the state: one goes back to what was asked, not to where a column stood.
 * <li>List and table are read, not drawn, so they know no picture: that the timeline stands beside them is nothing to them.
 * </ul>
 */
@NullMarked
package annals.reading;

import org.jspecify.annotations.NullMarked;
