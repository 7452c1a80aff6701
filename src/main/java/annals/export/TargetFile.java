// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears under its name only when it is whole, and leaves nothing behind when it is not. */
final class TargetFile {
    /** Less room than this when a write fails: then the disk is what is wrong. */
    private static final long HARDLY_ANY_ROOM = 64 * 1024;

    /** What writes the content. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream to) throws IOException;
    }

    private TargetFile() {}

    /** @throws ExportException where it cannot be written, with what to do */
    static void write(Path name, Body body) throws IOException {
        Path target = Files.isSymbolicLink(name) && Files.exists(name) ? name.toRealPath() : name.toAbsolutePath();
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
        if (!Files.isWritable(folder) || Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportException(notAllowed(target));
        }
        Path part = folder.resolve(".annals-" + UUID.randomUUID() + ".part");
        try {
            writeWhole(part, body);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (ExportException known) {
            throw known;
        } catch (IOException fault) {
            throw new ExportException(told(fault, target), fault);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeWhole(Path part, Body body) throws IOException {
        try (var file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
            body.write(out);
            out.flush();
            // on the disk before the name says it is: a power cut must not leave an empty file under it
            file.force(true);
        }
    }

    private static Text told(IOException fault, Path target) throws IOException {
        String reason = String.valueOf(fault.getMessage());
        if (reason.contains("No space left") || reason.contains("not enough space")
                || Files.getFileStore(target.getParent()).getUsableSpace() < HARDLY_ANY_ROOM) {
            return new Text("The disk that holds " + target.getParent() + " is full: make room, or choose another place.",
                    target.getParent() + "所在的磁盘已满：请腾出空间，或另选位置。");
        }
        if (fault instanceof AccessDeniedException) {
            return notAllowed(target);
        }
        return new Text("Could not write " + target + " (" + reason + "): choose another place, or try again.",
                "无法写入" + target + "（" + reason + "）：请另选位置，或重试。");
    }

    private static Text notAllowed(Path target) {
        return new Text("Writing " + target + " is not allowed: close it where it is open, or choose another place.",
                "不允许写入" + target + "：若已在别处打开请先关闭，或另选位置。");
    }
}
