// SPDX-License-Identifier: Apache-2.0
/**
 * What the parts of the window are made with: actions and their keys, colours, buttons, bars, lists, panels.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>Colours reach the style sheet from {@link annals.draw.Theme} as looked-up colours on the root: panels and picture cannot
 * drift apart, and no second table of colours needs a test.
 * <li>{@link annals.kit.Action} is the one list of what can be done: keys, tips of buttons, command palette and list of keys
 * cannot tell different stories. {@code Ctrl+K} stays the search, as the field itself says: events are what most people look for;
 * the palette has {@code Ctrl+Shift+P}, as in editors that have both.
 * <li>The focus is seen by whoever used a key last, however it came where it is ({@link annals.kit.FocusRing}): JavaFX shows it only
 * where traversal led, so all that opens, closes or is gone to by key would have it unseen, and a style for each place would
 * show it to the mouse too.
 * <li>What has the focus is brought into sight after the layout ({@link annals.kit.LaidOut}): JavaFX scrolls to it only where the tab
 * key led there, and what is put into the window and focused at once has no place before.
 * <li>A panel that is higher than the window scrolls as a whole, one that is a list keeps its list within the window, for whoever
 * goes down the list by keys has to see where.
 * <li>The shadow of what is dropped is a stretched picture, no effect: an effect blurs all of a panel again with each letter that
 * is typed above it, which took most of the time until what is found was painted.
 * <li>Choosing a place for a file, opening a link, the system's theme and today come in from outside ({@link
 * annals.kit.Outside}), for tests stand in for them.
 * </ul>
 */
@NullMarked
package annals.kit;

import org.jspecify.annotations.NullMarked;
