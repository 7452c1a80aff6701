// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.data.Problem.Severity;
import annals.model.Text;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** The words for what is wrong with a file or folder as a whole, each with what to do. */
final class FileFaults {
    static final Text MARKED = new Text("begins with a byte order mark: save the file as UTF-8 without one",
            "开头有字节顺序标记：请将文件保存为不带标记的UTF-8");
    static final Text NOT_OVER = new Text("something stands after the end: remove it", "结尾之后还有内容：请删去");
    static final Text NOTHING = new Text("is empty: remove the file where there is nothing", "是空文件：没有内容时请删除文件");
    static final Text NO_LIST = new Text("is empty: write [] where there is nothing", "是空文件：没有内容时请写[]");
    static final Text NO_FOLDER = new Text("must be a folder: it is a file, so nothing is read here", "应为文件夹：这是一个文件，此处不会读取任何内容");
    static final Text LEADS_NOWHERE = new Text("leads nowhere: remove this link, or mend it", "链接无效：请删除或修复");
    static final Text UNREAD_FOLDER = new Text("is a folder and not read; see the list of files in the README of the data",
            "是文件夹，不会读取；文件清单见数据的README");
    static final Text UNREAD_NAME = new Text("is not read: no file of a data folder is called so; see the list of files in the README of the data",
            "不会读取：数据文件夹中没有这样命名的文件；文件清单见数据的README");
    static final Text UNREAD_ENDING = new Text("is not read: its name must end in small letters, .json", "不会读取：文件名应以小写的.json结尾");

    private FileFaults() {}

    /** The end of a sentence where a file is no JSON any more. */
    static Text readUntilHere(Text reason) {
        return Text.of("%s; what stands before this was read, the rest of the file was not", "%s；此前的内容已读取，文件其余部分没有读取", reason);
    }

    static Text unread(Text reason) {
        return Text.of("cannot be read: %s", "无法读取：%s", reason);
    }

    /** Why a file cannot be read and what to do, as the end of a sentence. */
    static Text reason(Throwable fault) {
        return switch (fault) {
            case AccessDeniedException _ -> new Text("access denied; give yourself the right to read it", "没有权限；请授予自己读取权限");
            case OutOfMemoryError _ -> new Text("it is too large; split it into several files", "文件过大；请拆分为几个文件");
            default -> SystemWords.of(fault);
        };
    }

    /** Of a file or folder that nothing can go on without. */
    static OpeningFault unread(Path path, Throwable fault) {
        Text reason = reason(fault);
        return new OpeningFault("Cannot read " + path + ": " + reason.en() + ".", fault instanceof AccessDeniedException
                ? Text.of("Annals may not read %s. Give yourself the right to read it.", "Annals无权读取%s。请授予读取权限。", path)
                : Text.of("Annals cannot read %s: %s.", "Annals无法读取%s：%s。", path, reason), fault);
    }

    /** Of a file with more broken texts than are told one by one. @param more than the first */
    static Text brokenAllOver(int more) {
        return Text.of("broken characters, here and in %s more texts: save the file as UTF-8", "此处和另外%s段文字中有损坏的字符：请将文件保存为UTF-8", more);
    }

    static Text idTaken(Kind kind, Path before) {
        return Text.of("another %s in %s has this id; this one is left out: give it an id of its own", "%2$s中已有%1$s使用此标识；略去这一个：请为它另取标识",
                kind.word(), before.getFileName());
    }

    static Text replacesShipped(Kind kind) {
        return Text.of("replaces the shipped %s", "替换程序自带的%s", kind.word());
    }

    static Text replaces(Kind kind, Path before) {
        return Text.of("replaces the %s of %s", "替换%2$s中的%1$s", kind.word(), before);
    }

    /** Of the whole file. */
    static Problem of(Severity severity, Path file, Text message) {
        return new Problem(severity, file, 0, 0, null, message);
    }
}
