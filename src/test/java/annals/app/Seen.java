// SPDX-License-Identifier: Apache-2.0
package annals.app;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;

/** What of the window can be seen, and what of it is cut off by what it lies in. */
final class Seen {
    private Seen() {}

    /** In the scene's pixels. */
    static Bounds of(Node node) {
        return of(node, _ -> false);
    }

    /** @param scrolls whether one can scroll in something, to where it is not cut off: only across, where there is a way only up and down */
    static Bounds of(Node node, Predicate<Node> scrolls) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node one = node.getParent(); one != null; one = one.getParent()) {
            if (one.getClip() == null) {
                continue;
            }
            Bounds clip = one.localToScene(one.getClip().getBoundsInParent());
            if (!scrolls.test(one)) {
                seen = both(seen, clip);
            } else {
                boolean across = one.getParent() instanceof ScrollPane pane && pane.getHbarPolicy() == ScrollBarPolicy.NEVER;
                return across ? both(seen, new BoundingBox(clip.getMinX(), seen.getMinY(), clip.getWidth(), seen.getHeight())) : seen;
            }
        }
        return both(seen, new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight()));
    }

    static boolean holds(Node outer, Node inner) {
        return inner != null && (outer == inner || holds(outer, inner.getParent()));
    }

    /** A node and all that lies in it, but for what is not to be seen. */
    static Stream<Node> nodes(Node node) {
        return !node.isVisible() ? Stream.empty() : node instanceof Parent parent
                ? Stream.concat(Stream.of(node), new ArrayList<>(parent.getChildrenUnmodifiable()).stream().flatMap(Seen::nodes))
                : Stream.of(node);
    }

    private static Bounds both(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }
}
