// SPDX-License-Identifier: Apache-2.0
/**
 * What a window shows as one value, the steps from one to the next, and its text; knows no node.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>One {@link annals.state.ViewState} holds all that the window shows; models follow it and never write to each other.
 * So back, forward and a saved view need nothing but a list of states, and a test needs no window.
 * <li>The models change the state by {@link annals.state.Steps}; the parts of the window have only {@link
 * annals.state.StateModel} of it, to look at and to go back by. So every change of the question, the time or the selection
 * has a name in some model, and the window cannot make up one of its own.
 * <li>The state holds the visible stretch of time, not a scale: a window of another width shows the same years.
 * <li>Flights live in {@link annals.state.Steps}, for every step can lead far: an event, a period, the way back. A flight
 * is no state of its own: what is remembered, and what the next step starts from, is its goal, or its frames would come back
 * as places that nobody went to.
 * <li>What is selected is one value, an event or an entity: so a page of a company is a step like any other, and back and
 * forward need not know what there is to read.
 * <li>Panning and zooming do not add to the way back; a new question, a selection and a jump do. Otherwise going back would
 * mean going back through a hundred movements of the hand.
 * <li>To put events into other lanes is a step that one can go back from, to fold a lane is none: the same click undoes it.
 * The lanes of each choice stay folded while another is made. What was folded is forgotten when the window closes, the
 * choice is not: who opens a window again wants to see what there is.
 * <li>{@link annals.state.Latest} lets one piece of work of a kind run and one wait. A queue would draw every picture of a
 * drag, long after the hand has stopped; dropping all but the last would draw none until it stops.
 * <li>The text of a view is what a person can read, mend and mail. Language and theme are not in it, for it is read by
 * others.
 * </ul>
 */
@NullMarked
package annals.state;

import org.jspecify.annotations.NullMarked;
