// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A thing where it is filed.
 *
 * @param before what stands before it in its file; null where it is the first
 * @param shipped whether the file is of the shipped data
 */
record Entry<T>(T thing, @Nullable T before, Path file, boolean shipped) {}
