// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the focus is to whoever uses keys, however it came there. JavaFX itself shows it only where the tab key and the arrows
 * led, not where the window put it: into what it opened, or back to where that was opened from. JavaFX thread only.
 */
public final class FocusRing {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");

    private final Scene scene;
    /** Whether a key was the last that was pressed, and not the mouse. */
    private boolean keys;
    private @Nullable Node marked;
    private Subscription watching = Subscription.EMPTY;

    private FocusRing(Scene scene, boolean keys) {
        this.scene = scene;
        this.keys = keys;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                turn(true);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> turn(false));
        scene.focusOwnerProperty().subscribe(this::watch);
        scene.getProperties().put(FocusRing.class, this);
    }

    /** Shows the focus in a scene from now on. */
    public static void follow(Scene scene) {
        new FocusRing(scene, false);
    }

    /** Shows it in the scene of a dialog, at once if it was opened by a key. */
    public static void follow(Scene scene, Scene opener) {
        new FocusRing(scene, opener.getProperties().get(FocusRing.class) instanceof FocusRing ring && ring.keys);
    }

    private void turn(boolean toKeys) {
        keys = toKeys;
        mark();
    }

    private void watch(@Nullable Node owner) {
        watching.unsubscribe();
        watching = owner == null ? Subscription.EMPTY
                : Subscription.combine(owner.focusedProperty().subscribe((_, _) -> mark()), owner.focusVisibleProperty().subscribe((_, _) -> mark()));
        mark();
    }

    private void mark() {
        Node owner = scene.getFocusOwner();
        Node now = keys && owner != null && owner.isFocused() ? owner : null;
        if (marked != null && marked != now) {
            // what JavaFX says of it holds again
            marked.pseudoClassStateChanged(SHOWN, marked.isFocusVisible());
        }
        marked = now;
        if (now != null) {
            now.pseudoClassStateChanged(SHOWN, true);
        }
    }
}
