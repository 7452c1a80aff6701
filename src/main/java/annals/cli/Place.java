// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run keeps its things and finds its knowledge.
 *
 * @param home the folder of the store, the settings and, in {@code data}, the user's own files; made when first needed
 * @param folders the shipped folder, the user's, then those of {@code --data}
 */
public record Place(Path home, List<DataFolder> folders) {
    public Place {
        folders = List.copyOf(folders);
    }

    /** Why there is no folder to read; null where there is one. */
    static @Nullable String notThere(Path folder) {
        boolean named = !folder.toString().isEmpty();
        return named && Files.isDirectory(folder) ? null
                : "\"" + folder + "\": " + (named && Files.exists(folder) ? "that is a file, not a folder." : "there is no such folder.");
    }

    /** Those of {@code --data}, which someone believes to hold something. */
    List<DataFolder> added() {
        return folders.subList(Math.min(2, folders.size()), folders.size());
    }
}
