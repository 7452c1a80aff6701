// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.util.List;

/**
 * What an event is found by, as {@link SearchWords} cuts it.
 *
 * @param words of each of its texts
 * @param names the known names of several words that stand in them, as {@link KnownNames} writes them
 */
record CutTexts(List<List<String>> words, List<String> names) {}
