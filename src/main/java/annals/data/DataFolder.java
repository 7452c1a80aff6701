// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of JSON files in the format of {@code data/}: the shipped one, where unknown keys are errors, or a person's
 * own, where they are warnings.
 */
public record DataFolder(Path path, boolean shipped) {
    /**
     * Reads all folders into one knowledge: a later folder's event or entity replaces an earlier one with its id, which
     * is told as a warning. Never stops at a fault; what is sound is kept.
     *
     * @throws IOException where a folder or file cannot be read at all
     */
    public static Loaded<Knowledge> read(List<DataFolder> folders) throws IOException {
        throw new IOException("not written yet: " + folders);
    }

    /**
     * The JSON files in it, in the order they are read: the entity files, eras, events/*.json and stories/*.json by name.
     * A missing folder has none.
     */
    public List<Path> files() throws IOException {
        throw new IOException("not written yet");
    }

    /** A hash (SHA-256, hex) of the names and bytes of all files: the same content has the same one, on every machine. */
    public static String hash(List<DataFolder> folders) throws IOException {
        throw new IOException("not written yet: " + folders);
    }
}
