// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.report.Format;
import annals.view.PreviewModel.Stage;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The export dialog shows what will be written. */
class WindowPreviewTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    private void dialog(String question) throws TimeoutException {
        settle();
        interact(() -> model.filters().ask(question));
        await(() -> answered(question));
        push(KeyCode.CONTROL, KeyCode.E);
        await(() -> lookup("#preview").tryQuery().isPresent());
    }

    private boolean settled() {
        return model.preview().stageProperty().get() instanceof Stage.Shown shown && shown.settled();
    }

    private Image page() {
        return lookup("#preview-page").queryAs(ImageView.class).getImage();
    }

    @Test
    void itsPagesAreCountedAndTurned() throws TimeoutException {
        dialog("company:openai period:2015/2017");
        await(this::settled);
        assertThat(label("#preview-says")).matches("Page 1 of \\d");
        assertThat(lookup("#preview-previous").query().isDisabled()).isTrue();
        Image cover = page();
        clickOn("#preview-next");
        await(() -> page() != cover);
        assertThat(label("#preview-says")).startsWith("Page 2 of ");
        assertThat(page().getWidth()).isGreaterThan(page().getHeight());
        clickOn("#export-cancel");
        await(() -> model.preview().stageProperty().get() instanceof Stage.Nothing);
    }

    @Test
    void anotherFormatHasAnotherPreview() throws TimeoutException {
        dialog("company:openai period:2015/2017");
        await(this::settled);
        choose(Format.CSV);
        await(() -> lookup("#preview-text").query().isVisible());
        assertThat(lookup("#preview-text").queryAs(TextArea.class).getText()).startsWith("id,when,").contains("openai-founded");
        assertThat(lookup("#preview-next").query().isVisible()).isFalse();
        choose(Format.PNG);
        await(() -> label("#preview-says").matches("1,600 × [\\d,]+ pixels"));
        choose(Format.HTML);
        await(() -> label("#preview-says").startsWith("One long page in a browser; printed, page 1 of "));
        clickOn("#export-cancel");
    }

    @Test
    void aLargeReportIsShownSoonAndCountedThen() throws TimeoutException {
        interact(() -> model.state().speak(Language.ZH));
        dialog("");
        await(() -> label("#preview-says").startsWith("第1页"));
        clickOn("#export-cancel");
        await(() -> model.preview().stageProperty().get() instanceof Stage.Nothing);
    }

    @SuppressWarnings("unchecked")
    private void choose(Format format) {
        interact(() -> ((ChoiceBox<Format>) lookup("#export-format").queryAs(ChoiceBox.class)).setValue(format));
    }
}
