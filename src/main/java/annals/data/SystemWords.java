// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/** Why the system refuses a file, as the end of a sentence in both languages. */
public final class SystemWords {
    /** What systems say, and what that is in Chinese. */
    private static final List<Text> KNOWN = List.of(
            new Text("No space left on device", "磁盘空间已满"),
            new Text("not enough space on the disk", "磁盘空间已满"),
            new Text("Disk quota exceeded", "已超出磁盘配额"),
            new Text("File too large", "文件过大"),
            new Text("Read-only file system", "文件系统为只读"),
            new Text("Operation not permitted", "不允许此操作"),
            new Text("Permission denied", "没有权限"),
            new Text("Access is denied", "没有权限"),
            new Text("No such file or directory", "没有这个文件或文件夹"),
            new Text("Is a directory", "这是一个文件夹"),
            new Text("Not a directory", "路径中有一部分不是文件夹"),
            new Text("File name too long", "文件名过长"),
            new Text("Input/output error", "读写出错"),
            new Text("Too many open files", "打开的文件过多"),
            new Text("Too many levels of symbolic links", "符号链接层数过多"),
            new Text("Invalid cross-device link", "不能跨磁盘移动文件"),
            new Text("Device or resource busy", "设备正忙"),
            new Text("used by another process", "文件正被其他程序使用"),
            new Text("Stale file handle", "网络文件已失效"),
            new Text("No such device", "设备已不存在"),
            new Text("Transport endpoint is not connected", "与存储设备的连接已断开"),
            new Text("Connection timed out", "连接超时"),
            new Text("Host is down", "网络主机没有响应"));

    /** Parts of what systems say where there is no room left. */
    private static final List<String> FULL = List.of("No space left", "not enough space", "quota");

    private SystemWords() {}

    /** Why a file could not be read or written; in the system's own words where they are not known. */
    public static Text of(Throwable fault) {
        return switch (fault) {
            case AccessDeniedException _ -> new Text("access denied", "没有权限");
            case NoSuchFileException missing when missing.getReason() == null -> new Text("it is gone", "它已不存在");
            case FileSystemException system -> system.getReason() == null ? new Text("the system refuses it", "系统不允许")
                    : of(system.getReason());
            default -> fault.getCause() instanceof IOException cause ? of(cause) : of(String.valueOf(fault.getMessage()));
        };
    }

    /** @param said by the system */
    public static Text of(String said) {
        String folded = said.toLowerCase(Locale.ROOT);
        return new Text(said, KNOWN.stream().filter(known -> folded.contains(known.en().toLowerCase(Locale.ROOT))).findFirst().map(Text::zh)
                .orElse("系统提示“" + said + "”"));
    }

    /** @return whether the system says that there is no room for what was to be written */
    public static boolean tellOfNoRoom(String said) {
        return FULL.stream().anyMatch(said::contains);
    }
}
