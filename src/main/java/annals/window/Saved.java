// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.state.View;
import annals.state.ViewText;
import java.util.Optional;

/**
 * A view under a name. Its text is read when it is opened: what it names may come back to the knowledge base later.
 *
 * @param text of the view, its name included
 */
public record Saved(String name, String text) {
    static Saved of(String name, View view) {
        return new Saved(name, ViewText.print(view, Optional.of(name)));
    }

    /** A line of the file; empty where it is no view with a name. */
    static Optional<Saved> of(String line) {
        return ViewText.isOne(line) && line.indexOf('\uFFFD') < 0 ? ViewText.name(line).map(name -> new Saved(name, line))
                : Optional.empty();
    }

    Saved named(String other) {
        return new Saved(other, ViewText.named(text, other));
    }
}
