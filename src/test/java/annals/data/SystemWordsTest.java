// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class SystemWordsTest {
    @Test
    void whatTheSystemRefusesIsToldInBothLanguages() {
        assertThat(SystemWords.of(new FileSystemException("a.csv", null, "No space left on device")))
                .isEqualTo(new Text("No space left on device", "磁盘空间已满"));
        assertThat(SystemWords.of(new IOException("There is not enough space on the disk")))
                .isEqualTo(new Text("There is not enough space on the disk", "磁盘空间已满"));
        assertThat(SystemWords.of(new AccessDeniedException("a.csv"))).isEqualTo(new Text("access denied", "没有权限"));
        assertThat(SystemWords.of(new NoSuchFileException("a.csv"))).isEqualTo(new Text("it is gone", "它已不存在"));
        assertThat(SystemWords.of(new NotDirectoryException("a.csv"))).isEqualTo(new Text("the system refuses it", "系统不允许"));
        assertThat(SystemWords.of(new UncheckedIOException(new IOException("Input/output error"))).zh()).isEqualTo("读写出错");
    }

    @Test
    void whatNobodyKnowsInChineseIsQuoted() {
        assertThat(SystemWords.of(new IOException("Level 3 halted"))).isEqualTo(new Text("Level 3 halted", "系统提示“Level 3 halted”"));
    }

    @Test
    void whyNothingCanBeOpenedNamesTheFile() {
        IOException fault = new FileSystemException("/there/a.json", null, "Stale file handle");
        assertThat(OpeningFault.tell(fault, Language.EN)).isEqualTo("Annals cannot use /there/a.json: Stale file handle.");
        assertThat(OpeningFault.tell(fault, Language.ZH)).isEqualTo("Annals无法使用/there/a.json：网络文件已失效。");
    }
}
