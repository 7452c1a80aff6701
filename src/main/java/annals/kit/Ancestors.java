// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What a node of the window stands in. */
public final class Ancestors {
    private Ancestors() {}

    /** The node itself and all that it stands in, the innermost first. */
    static Stream<Node> of(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    /** Whether a node is another one or stands in it; none does not. */
    public static boolean holds(Node outer, @Nullable Node node) {
        return of(node).anyMatch(outer::equals);
    }
}
