// SPDX-License-Identifier: Apache-2.0
package annals.window;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void whateverGoesWrongIsToldWithWhatToDoInBothLanguages() {
        assertThat(Trouble.of(new IllegalStateException("no heap", new OutOfMemoryError()))).isEqualTo(new Text(
                "There was not enough memory for this. Ask for fewer events, or close other programs, and try again.",
                "内存不足。请减少所查的事件，或关闭其他程序后重试。"));
        assertThat(Trouble.of(new UncheckedIOException(new IOException("closed"))).zh()).startsWith("知识库已无法读取。");
        assertThat(Trouble.of(new FileSystemException("a.pdf", null, "Too many open files"))).isEqualTo(new Text(
                "Something went wrong (Too many open files). What you see is still as it was: try again, or go back with Alt+←.",
                "出错（打开的文件过多）。所见内容未变：请重试，或按Alt+←后退。"));
        assertThat(Trouble.of(new IllegalStateException("row 7")).zh()).isEqualTo("出错（row 7）。所见内容未变：请重试，或按Alt+←后退。");
    }
}
