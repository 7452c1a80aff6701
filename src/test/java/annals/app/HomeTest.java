// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the program keeps its things when nobody says. */
class HomeTest {
    private static final Path USER = Path.of("/home/ada");

    @Test
    void onLinuxItIsTheXdgDataFolder() {
        assertThat(Home.of("Linux", Map.of(), USER)).isEqualTo(Path.of("/home/ada/.local/share/annals"));
        assertThat(Home.of("Linux", Map.of("XDG_DATA_HOME", "/data/ada"), USER)).isEqualTo(Path.of("/data/ada/annals"));
    }

    @Test
    void theEnvironmentsHomeCountsBeforeThatOfTheAccount() {
        assertThat(Home.of("Linux", Map.of("HOME", "/tmp/家"), USER)).isEqualTo(Path.of("/tmp/家/.local/share/annals"));
    }

    @Test
    void aRelativeOrEmptyXdgFolderIsAsGoodAsNone() {
        assertThat(Home.of("Linux", Map.of("XDG_DATA_HOME", "data"), USER)).isEqualTo(Path.of("/home/ada/.local/share/annals"));
        assertThat(Home.of("Linux", Map.of("XDG_DATA_HOME", "", "HOME", ""), USER))
                .isEqualTo(Path.of("/home/ada/.local/share/annals"));
    }

    @Test
    void onMacAndWindowsItIsWhereTheyKeepSuchThings() {
        assertThat(Home.of("Mac OS X", Map.of("HOME", "/Users/ada"), USER))
                .isEqualTo(Path.of("/Users/ada/Library/Application Support/Annals"));
        assertThat(Home.of("Windows 11", Map.of("LOCALAPPDATA", "/ada/AppData/Local"), USER))
                .isEqualTo(Path.of("/ada/AppData/Local/Annals"));
        assertThat(Home.of("Windows 11", Map.of(), USER)).isEqualTo(Path.of("/home/ada/AppData/Local/Annals"));
    }
}
