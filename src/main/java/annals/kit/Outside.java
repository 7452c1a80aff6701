// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/**
 * What the window needs from the system around it.
 *
 * @param open opens a web address or a file in the program that the system has for it; throws UnsupportedOperationException
 *     where it has none
 * @param targets asks where a file is to go, and which one is to be opened
 * @param dark whether the system is dark
 * @param clock says when today is
 */
public record Outside(Consumer<String> open, Targets targets, ObservableValue<Boolean> dark, InstantSource clock) {
    /** The same, where an address that cannot be opened is handed on. */
    public Outside opening(Consumer<String> instead) {
        return new Outside(address -> {
            try {
                open.accept(address);
            } catch (UnsupportedOperationException nothing) {
                instead.accept(address);
            }
        }, targets, dark, clock);
    }

    /** Asks a person for files. */
    @FunctionalInterface
    public interface Targets {
        /** Where one is to go. @param suggested its name, with its ending. @return empty where the person thought better of it */
        Optional<Path> choose(Window owner, String suggested);

        /** Which report is to be opened. @return empty where the person thought better of it, or nobody can be asked */
        default Optional<Path> report(Window owner) {
            return Optional.empty();
        }
    }
}
