// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/**
 * What can be told of the files of folders without reading them. Where two are the same, so is the content, if both are
 * certain and the first was taken long enough after the last change: a file that is written twice within a tick of its
 * system's clock shows it only once. Not the same on two machines.
 *
 * @param text names, sizes and times of change of all files, and what the system knows them by
 * @param changed when the last of them was changed
 * @param certain whether the system keeps a time of change that nobody can set back, for all of them
 */
public record Stamp(String text, Instant changed, boolean certain) {
    /** @throws IOException where a file or folder cannot be asked */
    public static Stamp of(List<DataFolder> folders) throws IOException {
        var text = new StringBuilder();
        Instant changed = Instant.MIN;
        boolean certain = true;
        for (DataFolder folder : folders) {
            text.append(folder.shipped() ? "shipped\n" : "own\n");
            for (Path file : folder.files()) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                text.append(file).append(' ').append(attributes.size()).append(' ').append(attributes.fileKey()).append(' ')
                        .append(attributes.lastModifiedTime().toInstant());
                changed = later(changed, attributes.lastModifiedTime());
                if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
                    // the time of any change: that of writing can be set to whatever one likes
                    var inode = (FileTime) Files.getAttribute(file, "unix:ctime");
                    text.append(' ').append(inode.toInstant());
                    changed = later(changed, inode);
                } else {
                    certain = false;
                }
                text.append('\n');
            }
            if (!folder.shipped()) {
                // what keeps files from being read changes what there is to tell, though no file
                Strays.in(folder).forEach(stray -> text.append(stray.tell(Language.EN)).append('\n'));
            }
        }
        return new Stamp(text.toString(), changed, certain);
    }

    private static Instant later(Instant one, FileTime other) {
        return other.toInstant().isAfter(one) ? other.toInstant() : one;
    }
}
