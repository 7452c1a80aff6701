// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.data.SystemWords;
import annals.export.ExportException;
import annals.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What a person reads of whatever goes wrong in the window: what happened and what to do. */
public final class Trouble {
    private static final Text MEMORY = new Text(
            "There was not enough memory for this. Ask for fewer events, or close other programs, and try again.",
            "内存不足。请减少所查的事件，或关闭其他程序后重试。");
    private static final Text STORE = new Text(
            "The knowledge base cannot be read any more. Close Annals and start it again: it mends what is damaged.",
            "知识库已无法读取。请关闭并重新启动Annals，它会自行修复。");

    private Trouble() {}

    public static Text of(Exception fault) {
        if (fault instanceof ExportException told) {
            return told.sentence();
        }
        if (fault.getCause() instanceof OutOfMemoryError) {
            return MEMORY;
        }
        return fault instanceof UncheckedIOException ? STORE
                : Text.of("Something went wrong (%s). What you see is still as it was: try again, or go back with Alt+←.",
                        "出错（%s）。所见内容未变：请重试，或按Alt+←后退。",
                        fault instanceof IOException ? SystemWords.of(fault) : Objects.requireNonNullElse(fault.getMessage(), fault.toString()));
    }
}
