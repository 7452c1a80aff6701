// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.data.SafeFile;
import annals.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file that saved views are kept in: one a line, each as the text that one can send. Any thread; several windows may have
 * it open.
 */
record SavedFile(Path file) {
    private static final String HEAD = "# Saved views, one a line. A line that is put into the search field opens its view.\n";

    /** @param told what was wrong with the file, and where it is now */
    record Content(List<Saved> views, Optional<Text> told) {}

    /**
     * What is kept. Where lines of it are damaged the file is set aside as it is, and the rest is kept on.
     *
     * @throws IOException where it cannot be read or set aside; then it is as it was
     */
    Content read() throws IOException {
        List<String> lines;
        try {
            // signs that are none become U+FFFD, and only their lines are lost
            lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (NoSuchFileException none) {
            return new Content(List.of(), Optional.empty());
        }
        List<Saved> views = lines.stream().flatMap(line -> Saved.of(line).stream()).toList();
        int lost = lines.size() - views.size();
        if (lost == 0) {
            return new Content(views, Optional.empty());
        }
        Path aside = aside();
        Files.move(file, aside);
        write(views);
        return new Content(views, Optional.of(new Text(
                (lost == 1 ? "A saved view was damaged and is left out. " : lost + " saved views were damaged and are left out. ")
                        + "The file as it was is " + aside + ".",
                lost + "个已存视图有损坏，未能载入。原文件保留在" + aside + "。")));
    }

    void write(List<Saved> views) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SafeFile.write(file, HEAD + views.stream().map(view -> view.text() + "\n").collect(Collectors.joining()));
    }

    private Path aside() {
        Path aside = file.resolveSibling("views-damaged.txt");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling("views-damaged-" + number + ".txt");
        }
        return aside;
    }
}
