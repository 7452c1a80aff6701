// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import java.nio.file.Path;
import java.util.List;

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

    /** Those of {@code --data}, which someone believes to hold something. */
    List<DataFolder> added() {
        return folders.subList(Math.min(2, folders.size()), folders.size());
    }
}
