// SPDX-License-Identifier: Apache-2.0
/**
 * What the window says, in either language; knows no node.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>Texts come from {@link annals.words.Message}, one name for each thing to say, and a test compares both languages' files
 * with it. Panels that stay bind to the language; a page is built anew, for it is small and short-lived.
 * <li>What is said of an event, a figure, a pair or a filter is worded from values, apart from the nodes that show it: what one reads,
 * what one hears and what is copied are the same words, and a test of them needs no window.
 * </ul>
 */
@NullMarked
package annals.words;

import org.jspecify.annotations.NullMarked;
