// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.model.Language;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * The state of the window to look at, and what one may do with all of it: go back and forward, and change what is no step. What a
 * person does to a part of it goes through the model of that part. Window's thread only.
 */
public sealed interface StateModel permits Steps {
    ReadOnlyObjectProperty<ViewState> stateProperty();

    ViewState state();

    /** Where the state is on its way to: the same as {@link #state()} unless it flies. */
    ViewState settled();

    /** The way that the state is on; who shows frames calls {@link #advance} for each until it is empty. */
    ReadOnlyObjectProperty<Optional<Flight>> flightProperty();

    /** Says whether to fly; without it every step is there at once. */
    void flyWhere(BooleanSupplier wanted);

    /** Goes on with the flight. @param seconds since it began */
    void advance(double seconds);

    ReadOnlyBooleanProperty canGoBackProperty();

    ReadOnlyBooleanProperty canGoForwardProperty();

    /** The last thing that went wrong in the background, until something is done again. */
    ReadOnlyObjectProperty<Optional<Exception>> troubleProperty();

    void back();

    void forward();

    void speak(Language language);

    void wear(ThemeChoice theme);
}
