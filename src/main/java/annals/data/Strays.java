// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.data.Problem.Severity;
import annals.model.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What lies in a data folder, or in its place, and is not read: a person may believe that it is. */
final class Strays {
    private final DataFolder folder;
    private final List<Problem> found = new ArrayList<>();

    private Strays(DataFolder folder) {
        this.folder = folder;
    }

    static List<Problem> in(DataFolder folder) throws IOException {
        var strays = new Strays(folder);
        if (strays.isFolder(folder.path())) {
            List<Path> known = folder.files();
            strays.under(folder.path(), known);
            for (Kind kind : Kind.values()) {
                Path inside = folder.path().resolve(kind.plural());
                if (kind.inFolder() && strays.isFolder(inside)) {
                    strays.under(inside, known);
                }
            }
        }
        return strays.found;
    }

    /** Whether there is something to look into; tells where something else stands there. */
    private boolean isFolder(Path path) {
        if (Files.isDirectory(path)) {
            return true;
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            error(path, Files.exists(path) ? FileFaults.NO_FOLDER : FileFaults.LEADS_NOWHERE);
        }
        return false;
    }

    private void under(Path path, List<Path> known) throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            inside.filter(file -> looksLikeData(file) && !known.contains(file)).sorted().forEach(this::stray);
        } catch (AccessDeniedException e) {
            if (folder.shipped()) {
                throw FileFaults.unread(path, e);
            }
            error(path, FileFaults.unread(FileFaults.reason(e)));
        }
    }

    private void stray(Path file) {
        if (!Files.exists(file)) {
            error(file, FileFaults.LEADS_NOWHERE);
        } else if (Files.isDirectory(file)) {
            boolean expected = Arrays.stream(Kind.values()).anyMatch(kind -> file.equals(folder.path().resolve(kind.plural() + ".json")));
            if (expected || !folder.path().equals(file.getParent())) {
                warning(file, FileFaults.UNREAD_FOLDER);
            }
        } else if (file.toString().endsWith(".json")) {
            warning(file, FileFaults.UNREAD_NAME);
        } else {
            warning(file, FileFaults.UNREAD_ENDING);
        }
    }

    /** Hidden files are nobody's mistake: editors and systems leave them. */
    private boolean looksLikeData(Path file) {
        String name = file.getFileName().toString();
        boolean inner = !folder.path().equals(file.getParent());
        return !name.startsWith(".") && (name.toLowerCase(Locale.ROOT).endsWith(".json") || inner && Files.isDirectory(file));
    }

    private void error(Path path, Text message) {
        found.add(FileFaults.of(Severity.ERROR, path, message));
    }

    private void warning(Path path, Text message) {
        found.add(FileFaults.of(Severity.WARNING, path, message));
    }
}
