// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.app.Settings.Frame;
import annals.model.Language;
import annals.query.LanesBy;
import annals.reading.TableLook;
import annals.state.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path home;

    @Test
    void theFirstStartSpeaksTheSystemsLanguage() {
        assertThat(Settings.read(home, Locale.forLanguageTag("zh-TW")))
                .isEqualTo(new Settings(Frame.FIRST, Language.ZH, ThemeChoice.SYSTEM, LanesBy.COMPANY, TableLook.FIRST, 100, ""));
        assertThat(Settings.read(home, Locale.GERMANY).language()).isEqualTo(Language.EN);
    }

    @Test
    void whatWasLeftIsFoundAgain() throws IOException {
        var left = new Settings(new Frame(-1200, 40, 1100, 700, true, true), Language.ZH, ThemeChoice.DARK, LanesBy.PERSON,
                TableLook.read("-people:90 title:400 >importance"), 150,
                "annals:view?ask=\"C:\\\\labs\"+category:model&see=2012-01-01/2026-01-01&lanes=person&as=table");
        left.write(home.resolve("new"));
        assertThat(Settings.read(home.resolve("new"), Locale.ENGLISH)).isEqualTo(left);
    }

    @Test
    void writingLeavesNothingElseBehind() throws IOException {
        new Settings(Frame.FIRST, Language.EN, ThemeChoice.SYSTEM, LanesBy.COMPANY, TableLook.FIRST, 100, "").write(home);
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("window.properties");
        }
    }

    @Test
    void whatCannotBeReadIsForgottenPieceByPiece() throws IOException {
        Files.writeString(home.resolve("window.properties"), "width=many\nheight=NaN\nlanguage=tlh\ntheme=DARK\n\\u12\n");
        assertThat(Settings.read(home, Locale.CHINA).frame()).isEqualTo(Frame.FIRST);
        Files.writeString(home.resolve("window.properties"), "width=many\nheight=700\nlanguage=tlh\ntheme=DARK\nlanes=shelf\ntext-size=20\n");
        assertThat(Settings.read(home, Locale.CHINA)).isEqualTo(
                new Settings(new Frame(0, 0, Frame.FIRST.width(), 700, false, false), Language.ZH, ThemeChoice.DARK,
                        LanesBy.COMPANY, TableLook.FIRST, 100, ""));
    }
}
