// SPDX-License-Identifier: Apache-2.0
/**
 * What there is to see: the answer as a timeline, a chart or facing lanes, and the ways through its time.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>The picture waits for an answer in the lanes that are chosen and for their names, which are read in the background:
 * for that moment the old picture stands, rather than one of new lanes with old events in them.
 * <li>The timeline and its strip are worked out only while they are in the window, as all that other perspectives show is.
 * Where one comes back to a timeline that is no longer true it is empty until the new one is there: an old answer would be
 * read as the new.
 * <li>When an answer has nothing within the visible time, the timeline goes to where it has something: an empty picture
 * would read as no answer.
 * <li>What is brought into sight is gone nearer to, step by step, until it is drawn alone, since how far that is depends on
 * the layout; all of it is one step on the way back, and whatever a person does meanwhile ends it.
 * <li>Figures are gathered and drawn only while somebody looks at them. Which kind is chosen, how its axis is parted and
 * which companies are compared stay while one asks other questions; each choice is a step on the way back and part of a
 * saved view, for who sends "who led" means these figures. What nobody chose is not kept: then the answer says what suits
 * it.
 * <li>Two events are a pair because the data say so: one responds to the other or competes with it, or each is its
 * company's first on a concept, benchmark, data set, law or policy, which belong to neither. Where another event may have
 * been first, there is no pair; what both took part in is compared with nothing.
 * </ul>
 */
@NullMarked
package annals.sight;

import org.jspecify.annotations.NullMarked;
