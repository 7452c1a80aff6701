// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The state of the window, the states before it, and those that were left by going back. Window's thread only.
 */
public final class StateModel {
    /** Enough to find the way back through an afternoon. */
    private static final int REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<ViewState> state;
    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack", false);
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward", false);
    private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());

    public StateModel(ViewState first) {
        state = new ReadOnlyObjectWrapper<>(this, "state", first);
    }

    public ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ViewState state() {
        return state.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** The last thing that went wrong in the background, until something is done again. */
    public ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** A step that one can go back from, such as another question or selection. */
    void step(UnaryOperator<ViewState> change) {
        ViewState next = change.apply(state());
        if (next.equals(state())) {
            return;
        }
        past.push(state());
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
        show(next);
    }

    /** A movement within a step, such as panning. */
    void move(UnaryOperator<ViewState> change) {
        show(change.apply(state()));
    }

    void fail(Exception fault) {
        trouble.set(Optional.of(fault));
    }

    public void back() {
        travel(past, future);
    }

    public void forward() {
        travel(future, past);
    }

    public void speak(Language language) {
        move(now -> now.withLanguage(language));
    }

    public void wear(ThemeChoice theme) {
        move(now -> now.withTheme(theme));
    }

    private void travel(Deque<ViewState> from, Deque<ViewState> to) {
        if (!from.isEmpty()) {
            ViewState now = state();
            to.push(now);
            show(from.pop().withLanguage(now.language()).withTheme(now.theme()));
        }
    }

    private void show(ViewState next) {
        trouble.set(Optional.empty());
        state.set(next);
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
