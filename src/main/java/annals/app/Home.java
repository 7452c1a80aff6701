// SPDX-License-Identifier: Apache-2.0
package annals.app;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder where the platform wants a program's data: store, settings, the user's own files. */
final class Home {
    private Home() {}

    /**
     * @param system the name of the operating system, as Java tells it
     * @param environment the variables of the process
     * @param user the user's own folder, where the environment does not name it
     */
    static Path of(String system, Map<String, String> environment, Path user) {
        if (system.startsWith("Windows")) {
            return absolute(environment.get("LOCALAPPDATA"), user.resolve("AppData").resolve("Local")).resolve("Annals");
        }
        Path own = absolute(environment.get("HOME"), user);
        if (system.startsWith("Mac")) {
            return own.resolve("Library").resolve("Application Support").resolve("Annals");
        }
        return absolute(environment.get("XDG_DATA_HOME"), own.resolve(".local").resolve("share")).resolve("annals");
    }

    /** The XDG rules: a relative path is as good as none. */
    private static Path absolute(@Nullable String named, Path otherwise) {
        return named == null || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}
