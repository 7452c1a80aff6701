// SPDX-License-Identifier: Apache-2.0
/** What is known: events, who and what took part, who claims it. */
@NullMarked
package annals.model;

import org.jspecify.annotations.NullMarked;
