// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.List;

/** What was read, and what was wrong with it. */
public record Loaded<T>(T value, List<Problem> problems) {
    public Loaded {
        problems = problems.stream().sorted().toList();
    }
}
