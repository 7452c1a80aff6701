// SPDX-License-Identifier: Apache-2.0
/**
 * What one reads beside the picture: pages of events, companies, people and technologies, section by section.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>A page shows the first of many things and makes nodes for the others when asked for them. What led to an event is lists
 * within lists rather than a tree control: that would scroll within what scrolls, and cut words that need a second line.
 * <li>Sources that disagree stand face to face, under the two values: one sees what is disputed before reading by whom.
 * <li>What an author argues stands apart from a step's text under the author's name, with whether the record bears it out.
 * <li>Only http and https addresses are opened: data files come from anywhere, and must not start programs.
 * </ul>
 */
@NullMarked
package annals.page;

import org.jspecify.annotations.NullMarked;
