// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.data.Problem;
import annals.data.Problem.Severity;
import java.util.Collection;
import java.util.List;

/**
 * The data files that could not be read whole: events of theirs may be missing.
 *
 * @param files their names, each once
 */
public record Unread(List<String> files) {
    /** More are counted. */
    private static final int NAMED = 2;

    public Unread {
        files = List.copyOf(files);
    }

    static Unread of(Collection<Problem> problems) {
        return new Unread(problems.stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> String.valueOf(problem.file().getFileName())).distinct().toList());
    }

    /** Whether they are too many to be named. */
    public boolean isMany() {
        return files.size() > NAMED;
    }
}
