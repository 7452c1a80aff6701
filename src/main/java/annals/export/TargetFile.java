// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.data.FileSet;
import annals.data.SafeFile;
import annals.data.SystemWords;
import annals.model.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that an export writes, safely; says in both languages why they cannot be. */
final class TargetFile {
    /** Less room than this when a write fails: then the disk is what is wrong. */
    private static final long HARDLY_ANY_ROOM = 64 * 1024;

    private TargetFile() {}

    /** One of several files that belong together. */
    record Part(Path name, SafeFile.Body body) {}

    /** @throws ExportException where it cannot be written, with what to do */
    static void write(Path name, SafeFile.Body body) throws IOException {
        write(List.of(new Part(name, body)), List.of());
    }

    /**
     * Writes files that belong together in their order: all of them or none.
     *
     * @param obsolete files that they take the place of though none has their names
     * @throws ExportException where one cannot be written, with what to do
     */
    static void write(List<Part> parts, List<Path> obsolete) throws IOException {
        for (Part part : parts) {
            check(SafeFile.target(part.name));
        }
        Path target = SafeFile.target(parts.getLast().name);
        try (var set = new FileSet()) {
            for (Part part : parts) {
                target = SafeFile.target(part.name);
                set.write(part.name, part.body);
            }
            set.putInPlace(obsolete);
        } catch (ExportException known) {
            throw known;
        } catch (IOException fault) {
            throw new ExportException(told(fault, target), fault);
        }
    }

    private static void check(Path target) throws ExportException {
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new ExportException(new Text(target + " is a folder: give a file name in it.",
                    target + "是一个文件夹：请在其中指定文件名。"));
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Files.exists(folder)
                    ? new Text(folder + " is a file, not a folder: choose another place for " + target.getFileName() + ".",
                            folder + "是文件而不是文件夹：请为" + target.getFileName() + "另选位置。")
                    : new Text("There is no folder " + folder + ": create it first, or choose another place.",
                            "没有文件夹" + folder + "：请先创建，或另选位置。"));
        }
        if (!Files.isWritable(folder)) {
            throw new ExportException(new Text("Writing to the folder " + folder + " is not allowed: choose another place.",
                    "不允许写入文件夹" + folder + "：请另选位置。"));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportException(notAllowed(target));
        }
    }

    private static Text told(IOException fault, Path target) throws IOException {
        String reason = String.valueOf(fault.getMessage());
        if (SystemWords.tellOfNoRoom(reason) || hardlyAnyRoom(Files.getFileStore(target.getParent()))) {
            return new Text("The disk that holds " + target.getParent() + " is full: make room, or choose another place.",
                    target.getParent() + "所在的磁盘已满：请腾出空间，或另选位置。");
        }
        if (reason.contains("File too large")) {
            return new Text("No file as large as " + target + " may be there: choose another place, or export less.",
                    target.getParent() + "不允许这么大的文件" + target.getFileName() + "：请另选位置，或减少导出内容。");
        }
        if (fault instanceof AccessDeniedException) {
            return notAllowed(target);
        }
        return Text.of("Could not write %s (%s): choose another place, or try again.", "无法写入%s（%s）：请另选位置，或重试。", target,
                SystemWords.of(fault));
    }

    /** What holds no files of its own, such as a window on the system, has no room in all and is not full. */
    private static boolean hardlyAnyRoom(FileStore disk) throws IOException {
        return disk.getTotalSpace() > 0 && disk.getUsableSpace() < HARDLY_ANY_ROOM;
    }

    private static Text notAllowed(Path target) {
        return new Text("Writing " + target + " is not allowed: close it where it is open, or choose another place.",
                "不允许写入" + target + "：若已在别处打开请先关闭，或另选位置。");
    }
}
