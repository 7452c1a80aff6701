// SPDX-License-Identifier: Apache-2.0
/**
 * The state of the window as values and properties; knows no node.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>One {@link annals.view.ViewState} holds all that the window shows; models follow it and never write to each other. So
 * back, forward and a saved view need nothing but a list of states, and a test needs no window.
 * <li>The state holds the visible stretch of time, not a scale: a window of another width shows the same years.
 * <li>Flights live in {@link annals.view.StateModel}, for every step can lead far: an event, a period, the way back. A flight is no
 * state of its own: what is remembered, and what the next step starts from, is its goal, or its frames would come back as
 * places that nobody went to.
 * <li>What is selected is one value, an event or an entity: so a page of a company is a step like any other, and back and
 * forward need not know what there is to read.
 * <li>What led to an event is followed a few steps and some forty events far: the relations of a knowledge base reach from
 * anywhere to anywhere, and a page is read, not searched. An event that several paths lead to goes on from the shortest alone.
 * <li>What happened around an event is what the store answers for these days, so that the timeline shows the same when one
 * asks it to. Whether it was certainly that near is told by the bounds of both dates: no question can know the other one's.
 * <li>Panning and zooming do not add to the way back; a new question, a selection and a jump do. Otherwise going back would
 * mean going back through a hundred movements of the hand.
 * <li>To put events into other lanes is a step that one can go back from, to fold a lane is none: the same click undoes it. The
 * lanes of each choice stay folded while another is made. What was folded is forgotten when the window closes, the choice is
 * not: who opens a window again wants to see what there is.
 * <li>The picture waits for an answer in the lanes that are chosen and for their names, which are read in the background: for
 * that moment the old picture stands, rather than one of new lanes with old events in them.
 * <li>{@link annals.view.Latest} lets one piece of work of a kind run and one wait. A queue would draw every picture of a
 * drag, long after the hand has stopped; dropping all but the last would draw none until it stops.
 * <li>While one writes, every key asks, and all keys together are one step to go back from. The state holds the question as it
 * was really asked, begun words with their star and without what is not understood yet; the text in the field is its own.
 * <li>Who goes to what the search lists has only looked for it: the filters that stood before one began to write stand again,
 * so that none is gone silently and no half word is left behind; filters that one writes oneself take their place. An event
 * that they hide says so, in the list and on its page.
 * <li>What the search lists is worked out beside the answer, not from it: it is of all that has the words. Where nothing has
 * them, list and timeline are mended alike, or the one would contradict the other.
 * <li>A question that is put brings its whole answer into sight, for who asks wants to see what is found, and an export begins
 * with what is in sight. Letters on the way there and clicks on filters move the picture only where nothing would be in it.
 * <li>What the question does not name is let through, so all companies ticked and no company named are one and the same. No
 * company at all is said as an exclusion of every lane: then the text of the question still tells why nothing is there.
 * <li>"All but" leaves out whatever a company took part in, whereas a tick taken away leaves what others did with it: both are
 * wanted, and the text of the question tells them apart. A question that only leaves out goes on so with the next tick.
 * <li>A step of a story asks its own question, as anybody could have asked it: chips, counts and the search field stay true, and
 * one may go on from there. What was asked before is kept with the place in the story and comes back when one leaves.
 * <li>The counts beside the choices come behind the answer and only of matters that somebody looks at: the picture waits for
 * none of them.
 * <li>What is brought into sight is gone nearer to, step by step, until it is drawn alone, since how far that is depends on the
 * layout; all of it is one step on the way back, and whatever a person does meanwhile ends it.
 * <li>The list of the timeline's events is all of their rows at once, made only while it is shown; what a row tells is fetched when
 * it comes into sight. Which of how many an event is takes no list: the matches before it are counted.
 * <li>Saved views are kept in the text that one sends, one a line: what a person can read, mend and copy needs no second format,
 * and a damaged line costs one view. Language and theme are not in it, for it is read by others.
 * <li>A report that is opened brings its question, its period and its lanes. Its language and paper are those of the next export, not
 * of the window: a colleague's report in another language is no reason to speak another one to whoever reads it.
 * <li>The timeline and its strip are worked out only while they are in the window, as all that other perspectives show is. Where one
 * comes back to a timeline that is no longer true it is empty until the new one is there: an old answer would be read as the new.
 * <li>A question is told above its picture, in one line or in several. So its terms are named before it is answered, and a picture
 * whose height they change waits for the answer: it is drawn once, in the room that is left.
 * <li>Figures are gathered and drawn only while somebody looks at them. Which kind is chosen, how its axis is
 * parted and which companies are compared stay while one asks other questions; each choice is a step on the way back and part of a
 * saved view, for who sends "who led" means these figures. What nobody chose is not kept: then the answer says what suits it.
 * <li>A table is sorted by what the index knows in some passes over numbers, however much there is. Titles and figures are in the
 * store alone: they are sorted up to fifty thousand events, and beyond that the table says that it is not. How it is sorted and
 * arranged is no part of the state: one goes back to what was asked, not to where a column stood.
 * <li>Two events are a pair because the data say so: one responds to the other or competes with it, or each is its company's first
 * on a concept, benchmark, data set, law or policy, which belong to neither. Where another event may have been first, there is no
 * pair; what both took part in is compared with nothing.
 * <li>When an answer has nothing within the visible time, the timeline goes to where it has something: an empty picture would
 * read as no answer.
 * </ul>
 */
@NullMarked
package annals.view;

import org.jspecify.annotations.NullMarked;
