// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.data.DataFolder;
import annals.data.OpeningFault;
import annals.data.Progress;
import annals.desktop.LoadingScene;
import annals.desktop.MainWindow;
import annals.draw.Theme;
import annals.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/** What one reads where the knowledge base cannot be opened. */
class FailedOpeningTest extends ApplicationTest {
    private static final Dimension2D SIZE = new Dimension2D(1000, 600);

    @TempDir
    private Path folder;
    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileWhereTheHomeMustBeIsNamedInWordsInTheMiddleOfTheWindow(Language language) throws IOException {
        Path home = Files.writeString(folder.resolve("home"), "no folder");
        show(language, reason(home, language));
        Label says = lookup("#failed-reason").queryAs(Label.class);
        assertThat(says.getText()).startsWith(home.toString())
                .contains(language == Language.EN ? "is a file, not a folder" : "是文件而不是文件夹").doesNotContain("--home");
        Bounds place = says.localToScene(says.getBoundsInLocal());
        assertThat(Math.abs(place.getCenterX() - SIZE.getWidth() / 2)).isLessThan(2);
        assertThat(lookup("#failed-close").queryAs(Button.class).isFocused()).isTrue();
    }

    @Test
    void aFolderThatTheDatabaseCannotNameIsToldBeforeAnythingIsWritten() throws IOException {
        Path home = folder.resolve("a;b");
        show(Language.EN, reason(home, Language.EN));
        assertThat(lookup("#failed-reason").queryAs(Label.class).getText()).startsWith("The store cannot be kept in")
                .contains("\";\"").endsWith("Give the folder another name.");
        assertThat(home).doesNotExist();
        interact(() -> lookup("#failed-close").queryAs(Button.class).fire());
        assertThat(stage.isShowing()).isFalse();
    }

    private static String reason(Path home, Language language) {
        var shipped = new DataFolder(Path.of(System.getProperty("annals.data")), true);
        IOException fault = catchThrowableOfType(IOException.class, () -> Services.open(home, List.of(shipped), _ -> { }, Progress.UNHEARD));
        return OpeningFault.tell(fault, language);
    }

    private void show(Language language, String reason) {
        interact(() -> {
            MainWindow.prepare();
            stage.setScene(LoadingScene.failed(language, Theme.LIGHT, SIZE, reason, stage::close));
            stage.show();
        });
    }
}
