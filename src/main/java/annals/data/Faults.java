// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.data.Problem.Severity;
import annals.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what is wrong with one event or entity, or with a file as a whole. */
final class Faults {
    private final Document document;
    private final @Nullable String subject;
    private final List<Problem> problems;
    private int errors;

    /**
     * @param subject id of the event or entity; null for the file as a whole
     * @param problems where they go
     */
    Faults(Document document, @Nullable String subject, List<Problem> problems) {
        this.document = document;
        this.subject = subject;
        this.problems = problems;
    }

    /** Something is left out. */
    void error(int at, Text message) {
        errors++;
        problems.add(document.problem(Severity.ERROR, at, subject, message));
    }

    /** Something is wrong inside a text: at its character {@code index}. */
    void errorInside(Node.Words text, int index, Text message) {
        error(document.inside(text.at(), index), message);
    }

    void warning(int at, Text message) {
        problems.add(document.problem(Severity.WARNING, at, subject, message));
    }

    /** Something that shipped data must not have, and that a person's own may. */
    void slip(int at, Text message) {
        if (document.shipped()) {
            error(at, message);
        } else {
            warning(at, message);
        }
    }

    /** How many errors there were so far. */
    int errors() {
        return errors;
    }
}
