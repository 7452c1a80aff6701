// SPDX-License-Identifier: Apache-2.0
/**
 * Puts controls and state into a window and speaks to the user.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>A page shows the first of many things and makes nodes for the others when asked for them. What led to an event is lists
 * within lists rather than a tree control: that would scroll within what scrolls, and cut words that need a second line.
 * <li>Sources that disagree stand face to face, under the two values: one sees what is disputed before reading by whom.
 * <li>The window's first picture is the timeline at its place, with room for the rest: making and styling the other parts takes
 * five times as long, so they come in the frames after it. What is seldom seen (the words of an empty timeline) is made when
 * it is first needed.
 * <li>What was not understood of a question is said under the field, over the content: nothing moves while one types. Of what is
 * still being written it is said without alarm, and only once the hand rests: half a word is no mistake.
 * <li>Enter goes to a line of the list only if the arrow keys have chosen one, otherwise it asks, even where the words name one
 * thing alone: a list comes later than the key and holds more with each, and no key may mean now this, now that. For the same
 * reason the tab key completes only what is chosen. The focus stays with the field; what is chosen is heard as its help.
 * <li>What names something as it stands is listed first, else events are: who types a whole name most likely wants its page.
 * <li>What can be completed is listed instead of said: both at once would say the same twice.
 * <li>The field never changes what one types. So while it holds less than what is asked, a word without its star or a part that
 * is left out, the status bar shows the question beside its count; a field that is left shows it too, stars and all.
 * <li>The row of filters above the timeline keeps its place while nothing is asked for: the picture would jump with each first
 * filter. A section of the filter panel is made, and its choices are counted, when it is first open.
 * <li>"only" and "all but" lie over a row rather than beside its name, and are made when pointer or focus first come: names
 * keep their lines, and hundreds of buttons that nobody presses are never styled.
 * <li>People, technologies and stories are not ticked while nothing is asked of them, companies are: a lane that is ticked is
 * one that is shown, whereas most events have no person at all. A dash is what is left out.
 * <li>The timeline is one node that says what is selected in it, and its events stand beside it as a list on a key: a list is what
 * screen readers know how to read, and who sees may like it too. It is off at first, for it says nothing that the picture does not.
 * <li>News of what was done or went wrong stands over the foot of the window and not in popups of their own: these show white
 * corners where there is no compositor, lie over other programs, and no screen reader finds them in the window.
 * <li>What is deleted is deleted, with an offer to undo: a question before it would be answered without being read.
 * <li>To print is to open the pages in the system's viewer: it shows them, knows the printers, says where there is none, and
 * prints letters and lines as such. JavaFX could print pictures of pages only.
 * <li>An answer that takes longer than half a second is said to be looked for, and one may go back to the last; what is under way
 * then ends unheard, for to break it off in its midst would need every loop to ask whether it is still wanted.
 * <li>The table is JavaFX's own, over row numbers in an order that was made beside this thread; what cells say is fetched around
 * what is in sight. The filtered tables of ControlsFX filter and sort the items themselves, each of which would have to be there.
 * What a click on its head does is done by keys in two panels beside it, for heads cannot be reached by keys.
 * <li>The two companies of a comparison stand over the list of their pairs, which says why each is one: a line alone would leave
 * one to guess.
 * <li>Larger text is the whole window drawn larger in less room of its own, as browsers do it: letters alone would burst what was made
 * for them, and every size in the style sheet would have to be twice there. So a window with 200 percent is a small window, and what
 * a small window has no room for folds away: filters into a drawer, what is less needed of a bar behind a button, the page over
 * the timeline where the two have no room side by side. Tips, menus and dialogs are windows of their own and get larger letters.
 * <li>Only http and https addresses are opened: data files come from anywhere, and must not start programs.
 * <li>There is one timeline, and a story borrows it while it is read: two would be two pictures to keep, and what one has seen
 * of the one would not be where one left it in the other. What the step tells of stands out by its ground and by the second
 * ink of all else, not by hiding what happened beside it.
 * <li>What an author argues stands apart from a step's text under the author's name, with whether the record bears it out.
 * </ul>
 */
@NullMarked
package annals.desktop;

import org.jspecify.annotations.NullMarked;
