// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.model.Language;
import annals.report.Format;
import annals.window.PreviewModel.Stage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(page().getWidth()).isLessThan(page().getHeight());
        clickOn("#preview-next");
        assertThat(label("#preview-says")).startsWith("Page 2 of ");
        // the timeline's pages lie
        await(() -> page().getWidth() > page().getHeight());
        clickOn("#export-cancel");
        await(() -> model.preview().stageProperty().get() instanceof Stage.Nothing);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 100, true", "2560, 1440, 150, true", "1280, 720, 200, false", "1440, 900, 200, false"})
    void itIsAsWideAsWhatItShowsAndNoWiderThanTheWindow(double width, double height, int percent, boolean beside) throws TimeoutException {
        settle();
        Window owner = lookup("#timeline").query().getScene().getWindow();
        interact(() -> {
            owner.setWidth(width);
            owner.setHeight(height);
            model.textSize().set(percent);
        });
        dialog("company:openai period:2015/2017");
        await(this::settled);
        Bounds preview = onScreen("#preview");
        Bounds form = onScreen(".export-box");
        Window dialog = lookup("#preview").query().getScene().getWindow();
        for (Bounds half : List.of(preview, form, onScreen("#export-choose"), onScreen("#preview-page"))) {
            assertThat(half.getMinX()).isGreaterThanOrEqualTo(dialog.getX());
            assertThat(half.getMaxX()).isLessThanOrEqualTo(dialog.getX() + dialog.getWidth());
        }
        assertThat(preview.getMinX() >= form.getMaxX()).isEqualTo(beside);
        assertThat(preview.getMinY() >= form.getMaxY()).isNotEqualTo(beside);
        assertThat(dialog.getWidth()).isLessThanOrEqualTo(owner.getWidth());
        assertThat(dialog.getX() + dialog.getWidth() / 2).isCloseTo(owner.getX() + owner.getWidth() / 2, within(2.0));
        clickOn("#export-cancel");
    }

    private Bounds onScreen(String query) {
        Node node = lookup(query).query();
        return node.localToScreen(node.getLayoutBounds());
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
