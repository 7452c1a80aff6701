// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A fault in a JSON file, as a value: reading goes on.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in characters
 * @param subject id of the event or entity it is in; null where it is in none
 * @param message what is wrong and what to do, one sentence
 */
public record Problem(Severity severity, Path file, int line, int column, @Nullable String subject, String message)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line).thenComparingInt(Problem::column).thenComparing(Problem::message);

    /** An error leaves something out, or is in shipped data; a warning leaves all in. */
    public enum Severity { ERROR, WARNING }

    /** {@code file:line:column: message}, with the id where there is one. */
    public String tell() {
        return file + ":" + line + ":" + column + ": " + (severity == Severity.WARNING ? "warning: " : "")
                + (subject == null ? "" : subject + ": ") + message;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
