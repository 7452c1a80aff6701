// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.stream.Stream;

/** A rule of the house for one thing: what the shipped data keep beyond what a reader demands. Gives what breaks it. */
@FunctionalInterface
interface Rule<T> {
    Stream<Finding> judge(T thing);
}
