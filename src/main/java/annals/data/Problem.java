// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Language;
import annals.model.Text;
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
public record Problem(Severity severity, Path file, int line, int column, @Nullable String subject, Text message)
        implements Comparable<Problem> {
    /** The same in whichever language it is told. */
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line).thenComparingInt(Problem::column).thenComparing(problem -> problem.message.en());
    private static final Text WARNING = new Text("warning: ", "警告：");
    private static final Text COLON = new Text(": ", "：");

    /** An error leaves something out, or is in shipped data; a warning leaves all in. */
    public enum Severity { ERROR, WARNING }

    /** {@code file:line:column: message}, with the id where there is one. */
    public String tell(Language language) {
        return file + ":" + line + ":" + column + ": " + (severity == Severity.WARNING ? WARNING.in(language) : "")
                + (subject == null ? "" : subject + COLON.in(language)) + message.in(language);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
