// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Knowledge;
import annals.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks folders more thoroughly than reading them does: by the JSON Schemas and the rules of the house, too. */
public final class DataCheck {
    private DataCheck() {}

    /** What reads the questions of stories, which the data know as text only. */
    @FunctionalInterface
    public interface Questions {
        /** Gives what says why a question is not understood where there is this knowledge; that is empty where it is. */
        Function<String, Optional<Text>> over(Knowledge knowledge);
    }

    /**
     * Everything that is wrong with these folders, in the order of files and places; a fault that both the reader and a
     * schema see is told once.
     *
     * @param lent folders that these may refer to and replace; what is wrong with them is not told
     * @param schemas the folder of the schemas, {@code schema} in the shipped data
     * @throws IOException where a shipped folder or a schema cannot be read at all
     */
    public static List<Problem> of(List<DataFolder> folders, List<DataFolder> lent, Path schemas, Questions questions)
            throws IOException {
        var checked = new ArrayList<DataFolder>();
        for (DataFolder folder : folders) {
            checked.add(new DataFolder(folder.path(), folder.shipped() || isShipped(folder, lent)));
        }
        var own = checked.stream().map(DataFolder::path).toList();
        Loaded<Knowledge> loaded = FolderReader.read(Stream.concat(lent.stream(), checked.stream()).toList(), lent);
        List<Problem> read = loaded.problems().stream().filter(problem -> own.stream().anyMatch(problem.file()::startsWith)).toList();
        var house = new HouseRules(loaded.value(), loaded.problems().stream().noneMatch(problem ->
                problem.severity() == Problem.Severity.ERROR && isOfEvents(problem.file())), questions.over(loaded.value()));
        var all = new TreeSet<>(read);
        for (Kind kind : Kind.values()) {
            var schema = new SchemaCheck(schemas.resolve(kind.plural() + ".schema.json"), kind);
            for (DataFolder folder : checked) {
                for (Path file : folder.files(kind)) {
                    List<Problem> told = read.stream().filter(problem -> problem.file().equals(file)).toList();
                    if (told.stream().noneMatch(problem -> problem.line() == 0)) {
                        var document = Document.read(file, folder.shipped());
                        all.addAll(schema.problems(document, told));
                        all.addAll(house.problems(document, kind));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean isOfEvents(Path file) {
        return file.endsWith(Kind.EVENT.plural()) || file.getParent() instanceof Path folder && folder.endsWith(Kind.EVENT.plural());
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
