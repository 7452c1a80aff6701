// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.OpeningFault;
import annals.data.SystemWords;
import annals.model.Text;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a store cannot be kept in a home folder, in words. */
final class HomeFaults {
    private HomeFaults() {}

    /** @param sign what H2 would misread in the folder's name */
    static OpeningFault misread(Path home, String sign) {
        return new OpeningFault("The store cannot be kept in " + home + ": choose a folder without \"" + sign + "\" in its name with --home.",
                new Text("The store cannot be kept in " + home + ", for the name of the folder has \"" + sign + "\" in it. "
                        + "Give the folder another name.",
                        "无法在" + home + "中存放数据：文件夹名称含有“" + sign + "”。请为文件夹改名。"), null);
    }

    static OpeningFault restless(Path home) {
        return new OpeningFault("The store in " + home + " could not be built: its files, or those of the data, change all the time; "
                + "look for a program that writes there, and start again.",
                new Text("The store in " + home + " could not be built: its files, or those of the data, change all the time. "
                        + "Look for a program that writes there.",
                        "无法在" + home + "中建立数据：其中的文件或数据文件不断变化。请检查是否有其他程序在写入。"), null);
    }

    static OpeningFault denied(AccessDeniedException fault) {
        return new OpeningFault("Cannot write to " + fault.getFile() + ": allow it, or choose another folder with --home.",
                new Text("Annals may not write to " + fault.getFile() + ". Give yourself the right to write there.",
                        "Annals无权写入" + fault.getFile() + "。请授予写入权限。"), fault);
    }

    static OpeningFault of(Path home, FileSystemException fault) {
        Optional<Path> other = inTheWay(home);
        if (other.isPresent()) {
            return new OpeningFault(cannotKeep(home, other.get() + " is a file, not a folder", false),
                    new Text(other.get() + " is a file, not a folder, and Annals keeps its store there. "
                            + "Move that file away or give it another name.",
                            other.get() + "是文件而不是文件夹，而Annals要在此存放数据。请移走该文件或为其改名。"), fault);
        }
        if (fault instanceof NoSuchFileException) {
            return new OpeningFault(cannotKeep(home, fault.getFile() + " cannot be made, or was removed meanwhile", false),
                    new Text(fault.getFile() + " cannot be made, or was removed meanwhile. "
                            + "See whether folders can be made there, and whether another program tidies up there.",
                            fault.getFile() + "无法建立，或已被删除。请检查能否在此建立文件夹，以及是否有其他程序在清理。"), fault);
        }
        return of(home, fault.getReason() == null ? Text.of("%s cannot be used", "%s无法使用", fault.getFile())
                : Text.of("%s (%s)", "%s（%s）", SystemWords.of(fault.getReason()), fault.getFile()), fault);
    }

    static OpeningFault of(Path home, Text reason, Exception cause) {
        String said = reason.en();
        boolean full = SystemWords.tellOfNoRoom(said);
        return new OpeningFault(cannotKeep(home, said, full), full
                ? new Text("There is no room left for the store in " + home + ". Make room on that disk.", home + "所在磁盘空间不足。请清理出空间。")
                : Text.of("The store cannot be kept in %s: %s. See whether that disk is there and can be written to.",
                        "无法在%s中存放数据：%s。请检查该磁盘是否存在、能否写入。", home, reason), cause);
    }

    private static String cannotKeep(Path home, String reason, boolean full) {
        return "Cannot keep the store in " + home + ": " + reason + (full ? "; make room there, or choose" : "; choose")
                + " another folder with --home.";
    }

    /** A file that stands where home, or a folder that it is in, must be. */
    private static Optional<Path> inTheWay(Path home) {
        return Stream.iterate(home.toAbsolutePath(), Objects::nonNull, Path::getParent).filter(Files::exists).findFirst()
                .filter(nearest -> !Files.isDirectory(nearest));
    }
}
