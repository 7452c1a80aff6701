// SPDX-License-Identifier: Apache-2.0
/**
 * Start, wiring, settings, shutdown: the only place that knows both the window and the terminal.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>{@code Main} extends nothing of JavaFX, so that the toolkit may lie on the class path and no command loads it.
 *   <li>Window and commands each open the store themselves: it is opened by what it was built from, not constructed, and any
 *       number of processes may read the same one.
 *   <li>The window opens with a picture of itself: the toolkit needs a tenth of a second, styles and store most of another,
 *       and what an opening shows depends on little that changes from one to the next. Only a picture whose occasion is the
 *       same to the letter is shown; the window that can be used lies behind it before it goes.
 *   <li>A window goes on with the question, the time, the perspective and the page that the last one was left with, read in the
 *       background with the store: who reads on does not want to ask again, and a message says that filters are in force. It has
 *       no kept picture unless it opened like that before: one of something else would be seen for a moment.
 *   <li>A window comes back to where it last stood while it filled no screen, and maximized if it was: full screen is for a
 *       while. What the system puts around it is known only when it is shown, so only then it is made to fit its screen.
 *   <li>A report given on the command line is read before the window opens, so that what is none is said where it was typed, and its
 *       question asked when the window can be used, as if it had been dropped there: the picture kept of an opening stays that of
 *       a usual one. It opens a window of its own; windows do not know of each other.
 *   <li>{@code FxBackground} has the only threads, and alone hands work to that of JavaFX; everything else is given a
 *       {@code Background} and can be run at once in a test.
 * </ul>
 */
@NullMarked
package annals.app;

import org.jspecify.annotations.NullMarked;
