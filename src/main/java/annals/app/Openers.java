// SPDX-License-Identifier: Apache-2.0
package annals.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programs that JavaFX hands a link to on Linux. */
final class Openers {
    private static final List<String> NAMES = List.of("xdg-open", "gnome-open", "kde-open", "google-chrome", "chromium", "firefox",
            "opera", "konqueror", "mozilla");

    private Openers() {}

    /** Whether none of them is in the folders where programs are looked for. */
    static boolean none(@Nullable String path) {
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .noneMatch(folder -> NAMES.stream().anyMatch(name -> isThere(folder, name)));
    }

    private static boolean isThere(String folder, String name) {
        try {
            return Files.isExecutable(Path.of(folder, name));
        } catch (InvalidPathException noFolder) {
            return false;
        }
    }
}
