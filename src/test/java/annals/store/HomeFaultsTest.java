// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.OpeningFault;
import annals.model.Language;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFaultsTest {
    @TempDir
    Path home;

    @Test
    void whatTheSystemSaysIsToldInTheLanguageOfTheSentence() {
        OpeningFault fault = HomeFaults.of(home, new FileSystemException(home.toString(), null, "Read-only file system"));
        assertThat(fault).hasMessage("Cannot keep the store in " + home + ": Read-only file system (" + home
                + "); choose another folder with --home.");
        assertThat(fault.tell(Language.EN)).isEqualTo("The store cannot be kept in " + home + ": Read-only file system (" + home
                + "). See whether that disk is there and can be written to.");
        assertThat(fault.tell(Language.ZH)).isEqualTo("无法在" + home + "中存放数据：文件系统为只读（" + home + "）。请检查该磁盘是否存在、能否写入。");
    }

    @Test
    void aFullDiskIsToldWithWhatToDo() {
        OpeningFault fault = HomeFaults.of(home, new FileSystemException(home.toString(), null, "No space left on device"));
        assertThat(fault.getMessage()).endsWith("; make room there, or choose another folder with --home.");
        assertThat(fault.tell(Language.ZH)).isEqualTo(home + "所在磁盘空间不足。请清理出空间。");
    }
}
