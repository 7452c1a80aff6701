// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** What can only be done well once everything has its place: to scroll to something, above all. JavaFX thread only. */
public final class LaidOut {
    /** What is brought into sight keeps so far off the edge, in pixels. */
    private static final double EDGE = 8;

    private LaidOut() {}

    /** Does it after the next layout of a node's scene; never where it is in none. */
    public static void then(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
            scene.getRoot().requestLayout();
        }
    }

    /** Scrolls to whatever has the focus in it, when it gets it and when there is less room: JavaFX itself does so only for the tab key. */
    public static void keepFocusInSight(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && owner != pane && Ancestors.holds(pane, owner)) {
                then(pane, () -> follow(pane));
            }
        });
        pane.viewportBoundsProperty().subscribe(_ -> {
            if (pane.isFocusWithin()) {
                then(pane, () -> follow(pane));
            }
        });
    }

    private static void follow(ScrollPane pane) {
        if (pane.getScene() != null && pane.isFocusWithin()) {
            Node content = pane.getContent();
            Node owner = pane.getScene().getFocusOwner();
            Bounds wanted = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double sight = pane.getViewportBounds().getHeight();
            double more = content.getLayoutBounds().getHeight() - sight;
            double least = wanted.getMaxY() + EDGE - sight;
            if (more > 0) {
                double most = wanted.getMinY() - EDGE;
                // what is higher than there is room for may be seen from its beginning or from its end
                double top = Math.clamp(pane.getVvalue() * more, Math.min(least, most), Math.max(least, most));
                pane.setVvalue(Math.clamp(top / more, 0, 1));
            }
        }
    }
}
