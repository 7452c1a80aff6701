// SPDX-License-Identifier: Apache-2.0
package annals.control;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Whether a control that paints itself is to show that it has the focus. It goes by the pseudo-class, as a style sheet does, for
 * that can be set from outside, and the property of the same name cannot.
 */
final class FocusMark {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    /** Held here: it hears of changes for as long as somebody has it. */
    private final ObservableSet<PseudoClass> states;

    /** @param changed run whenever it is to be shown or no longer */
    FocusMark(Node node, Runnable changed) {
        states = node.getPseudoClassStates();
        states.addListener((SetChangeListener<PseudoClass>) change -> {
            if (VISIBLE.equals(change.getElementAdded()) || VISIBLE.equals(change.getElementRemoved())) {
                changed.run();
            }
        });
    }

    boolean isShown() {
        return states.contains(VISIBLE);
    }
}
