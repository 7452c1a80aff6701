// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.model.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The state of the window, the states before it, and those that were left by going back. Where motion is wanted, the visible
 * time and the scrolled lanes fly to where a step leads, while all else is there at once. Window's thread only.
 */
public final class Steps implements StateModel {
    /** Enough to find the way back through an afternoon. */
    private static final int REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<ViewState> state;
    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack", false);
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward", false);
    private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Flight>> flight = new ReadOnlyObjectWrapper<>(this, "flight", Optional.empty());
    private BooleanSupplier smooth = () -> false;
    /** Whether the last step may still become another one. */
    private boolean amending;

    public Steps(ViewState first) {
        state = new ReadOnlyObjectWrapper<>(this, "state", first);
    }

    @Override
    public ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    @Override
    public ViewState state() {
        return state.get();
    }

    @Override
    public ViewState settled() {
        return flight.get().map(way -> state().withVisible(way.to()).withScroll(way.toScroll())).orElse(state());
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Flight>> flightProperty() {
        return flight.getReadOnlyProperty();
    }

    @Override
    public void flyWhere(BooleanSupplier wanted) {
        smooth = wanted;
    }

    @Override
    public void advance(double seconds) {
        flight.get().ifPresent(way -> {
            if (seconds >= way.seconds()) {
                flight.set(Optional.empty());
            }
            show(state().withVisible(way.visible(seconds)).withScroll(way.scroll(seconds)));
        });
    }

    @Override
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** A step that one can go back from, such as another question or selection. Of a flight, its goal is remembered. */
    public void step(UnaryOperator<ViewState> change) {
        amending = false;
        take(change);
    }

    /** A step that takes the place of the one before where that was one of these too, like the letters of one word. */
    public void amend(UnaryOperator<ViewState> change) {
        if (amending) {
            go(change.apply(settled()));
        } else {
            amending = take(change);
        }
    }

    /** The state before the step that is still being amended; empty where none is. */
    public Optional<ViewState> beforeAmending() {
        return amending ? Optional.of(past.getFirst()) : Optional.empty();
    }

    /** Takes back the step that is still being amended, as if it had never been. */
    public void withdraw() {
        if (amending) {
            ViewState now = state();
            amending = false;
            go(past.pop().withLanguage(now.language()).withTheme(now.theme()));
        }
    }

    /** What follows is a step of its own. */
    public void endAmending() {
        amending = false;
    }

    private boolean take(UnaryOperator<ViewState> change) {
        ViewState before = settled();
        ViewState next = change.apply(before);
        if (next.equals(before)) {
            return false;
        }
        past.push(before);
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
        go(next);
        return true;
    }

    /** A movement within a step, such as panning. It ends a flight and goes on from where that was. */
    public void move(UnaryOperator<ViewState> change) {
        flight.set(Optional.empty());
        show(change.apply(state()));
    }

    /** A movement within a step that is too large for the eye to follow at once. */
    public void fly(UnaryOperator<ViewState> change) {
        go(change.apply(settled()));
    }

    /** Lanes can be scrolled so far: on a flight that is another height each moment, and trimmed at its end. */
    public void trim(double lowest) {
        if (flight.get().isEmpty() && state().scroll() > lowest) {
            show(state().withScroll(lowest));
        }
    }

    private void go(ViewState next) {
        ViewState now = state();
        var way = new Flight(now.visible(), next.visible(), now.scroll(), next.scroll());
        if (way.moves() && smooth.getAsBoolean()) {
            flight.set(Optional.of(way));
            show(next.withVisible(now.visible()).withScroll(now.scroll()));
        } else {
            flight.set(Optional.empty());
            show(next);
        }
    }

    public void fail(Exception fault) {
        trouble.set(Optional.of(fault));
    }

    @Override
    public void back() {
        travel(past, future);
    }

    @Override
    public void forward() {
        travel(future, past);
    }

    @Override
    public void speak(Language language) {
        show(state().withLanguage(language));
    }

    @Override
    public void wear(ThemeChoice theme) {
        show(state().withTheme(theme));
    }

    /** Folds and opens lanes: no step of its own, since the same click undoes it. */
    public void arrange(UnaryOperator<Arrangement> change) {
        show(state().withLanes(change.apply(state().lanes())));
    }

    private void travel(Deque<ViewState> from, Deque<ViewState> to) {
        amending = false;
        if (!from.isEmpty()) {
            ViewState now = settled();
            to.push(now);
            go(from.pop().withLanguage(now.language()).withTheme(now.theme()));
        }
    }

    private void show(ViewState next) {
        trouble.set(Optional.empty());
        state.set(next);
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
