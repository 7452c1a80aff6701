// SPDX-License-Identifier: Apache-2.0
/**
 * Dates as exactly as their source knows them, and the spans they cover.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>A date is its text. The four bounds are computed from it and never stored in its place, so that no date can gain
 *       precision on its way through the program.
 *   <li>EDTF leaves three things open, and a program must choose: "about" widens a date by one unit of its own precision on
 *       either side; a season covers the meteorological months of the northern hemisphere, and a winter those at either end
 *       of its year; a time of day without a zone may be anywhere on Earth.
 *   <li>The grammar is one regular expression and read here. A young EDTF library for Java exists
 *       ({@code io.github.openhistoricalmap:edtf}, 0.x); the larger part of what is needed, the four bounds, the place of a
 *       fault and the words in two languages, would stay ours beside it.
 *   <li>Words are read by two small grammars of what {@link annals.time.DateWords} prints and people write, not by a parser of
 *       natural language: a date that is read wrongly is worse than one that is not read, so what is not understood is named.
 * </ul>
 */
@NullMarked
package annals.time;

import org.jspecify.annotations.NullMarked;
