// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks folders more thoroughly than reading them does: by the JSON Schemas, too. */
public final class DataCheck {
    private DataCheck() {}

    /**
     * Everything that is wrong with these folders, in the order of files and places; a fault that both the reader and a
     * schema see is told once.
     *
     * @param lent folders that these may refer to and replace; what is wrong with them is not told
     * @param schemas the folder of the schemas, {@code schema} in the shipped data
     * @throws IOException where a folder, file or schema cannot be read at all
     */
    public static List<Problem> of(List<DataFolder> folders, List<DataFolder> lent, Path schemas) throws IOException {
        var checked = new ArrayList<DataFolder>();
        for (DataFolder folder : folders) {
            checked.add(new DataFolder(folder.path(), folder.shipped() || isShipped(folder, lent)));
        }
        var own = checked.stream().map(DataFolder::path).toList();
        List<Problem> read = FolderReader.read(Stream.concat(lent.stream(), checked.stream()).toList(), lent).problems().stream()
                .filter(problem -> own.stream().anyMatch(problem.file()::startsWith)).toList();
        var all = new TreeSet<>(read);
        for (Kind kind : Kind.values()) {
            var schema = new SchemaCheck(schemas.resolve(kind.plural() + ".schema.json"), kind);
            for (DataFolder folder : checked) {
                for (Path file : folder.files(kind)) {
                    var document = Document.read(file, folder.shipped());
                    all.addAll(schema.problems(document, read.stream().filter(problem -> problem.file().equals(file)).toList()));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean isShipped(DataFolder folder, List<DataFolder> lent) throws IOException {
        for (DataFolder other : lent) {
            if (other.shipped() && Files.exists(folder.path()) && Files.isSameFile(other.path(), folder.path())) {
                return true;
            }
        }
        return false;
    }
}
