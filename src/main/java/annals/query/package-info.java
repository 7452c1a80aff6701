// SPDX-License-Identifier: Apache-2.0
/** What one may ask, as text and as a value, and the answer: the index of events and the matches in it. */
@NullMarked
package annals.query;

import org.jspecify.annotations.NullMarked;
