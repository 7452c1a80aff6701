// SPDX-License-Identifier: Apache-2.0
/**
 * Puts the parts into a window, with its bars, search, palette, dialogs and news; opens with a picture.
 *
 * <h2>Why</h2>
 * <ul>
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
 * <li>News of what was done or went wrong stands over the foot of the window and not in popups of their own: these show white
 * corners where there is no compositor, lie over other programs, and no screen reader finds them in the window.
 * <li>News takes no focus, so it has a key, and {@code Ctrl+Z} does the undo that is offered: a button that goes by itself is
 * not found in time by walking to it. {@code Alt+←} goes back whatever was deleted.
 * <li>Only {@code F11} leaves the full screen: Escape closes what is open, and one would be thrown out by closing a page.
 * <li>What is deleted is deleted, with an offer to undo: a question before it would be answered without being read.
 * <li>To print is to open the pages in the system's viewer: it shows them, knows the printers, says where there is none, and
 * prints letters and lines as such. JavaFX could print pictures of pages only.
 * <li>An answer that takes longer than half a second is said to be looked for, and one may go back to the last; what is under way
 * then ends unheard: a million events are asked in some 20 ms, and what can take longer than half a second is to open the index and
 * to read from a slow disk, which no flag breaks off.
 * <li>Larger text is the whole window drawn larger in less room of its own, as browsers do it: letters alone would burst what was made
 * for them, and every size in the style sheet would have to be twice there. So a window with 200 percent is a small window, and what
 * a small window has no room for folds away: filters into a drawer, what is less needed of a bar behind a button, the page over
 * the timeline where the two have no room side by side. Tips, menus and dialogs are windows of their own and get larger letters.
 * </ul>
 */
@NullMarked
package annals.desktop;

import org.jspecify.annotations.NullMarked;
