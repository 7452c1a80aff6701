// SPDX-License-Identifier: Apache-2.0
/**
 * The models of one window together, and what leads into it and out of it.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>Every model is made in one place, in the order in which one hears of the state before another: who adds one sees at
 * once what it stands on.
 * <li>Who goes to what the search lists has only looked for it: the filters that stood before one began to write stand
 * again, so that none is gone silently and no half word is left behind; filters that one writes oneself take their place. An
 * event that they hide says so, in the list and on its page.
 * <li>A question that is put brings its whole answer into sight, for who asks wants to see what is found. Letters
 * on the way there and clicks on filters move the picture only where nothing would be in it. An export begins with the whole
 * answer too, wherever the picture was moved to since; where nothing is asked, with what is in sight.
 * <li>What is in sight is offered to an export to the day where its name in years or months holds other events: a picture shows
 * a little more than what it is named for, and as many are to be written as are counted below it.
 * <li>Saved views are kept in the text that one sends, one a line: what a person can read, mend and copy needs no second
 * format, and a damaged line costs one view.
 * <li>A report that is opened brings its question, its period and its lanes; where it has no period, its answer comes into
 * sight. Its language and paper are those of the next export, not of the window: a colleague's report in another language is
 * no reason to speak another one to whoever reads it.
 * <li>The parts of the window have the knowledge base only through these models: none of them knows the store, so none can
 * ask it on the thread that draws.
 * </ul>
 */
@NullMarked
package annals.window;

import org.jspecify.annotations.NullMarked;
