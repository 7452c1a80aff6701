// SPDX-License-Identifier: Apache-2.0
/**
 * What is asked, by filters and by word, what answers to it, and what is found while one types.
 *
 * <h2>Why</h2>
 * <ul>
 * <li>While one writes, every key asks, and all keys together are one step to go back from. The state holds the question as
 * it was really asked, begun words with their star and without what is not understood yet; the text in the field is its own.
 * <li>What the search lists is worked out beside the answer, not from it: it is of all that has the words. Where nothing
 * has them, list and timeline are mended alike, or the one would contradict the other.
 * <li>What the question does not name is let through, so all companies ticked and no company named are one and the same. No
 * company at all is said as an exclusion of every lane: then the text of the question still tells why nothing is there.
 * <li>"All but" leaves out whatever a company took part in, whereas a tick taken away leaves what others did with it: both
 * are wanted, and the text of the question tells them apart. A question that only leaves out goes on so with the next tick.
 * <li>The counts beside the choices come behind the answer and only of matters that somebody looks at: the picture waits
 * for none of them.
 * <li>A question is told above its picture, in one line or in several. So its terms are named before it is answered, and a
 * picture whose height they change waits for the answer: it is drawn once, in the room that is left.
 * </ul>
 */
@NullMarked
package annals.answer;

import org.jspecify.annotations.NullMarked;
