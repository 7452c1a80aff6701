// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.model.Language;
import annals.picture.Golden;
import annals.state.Perspective;
import annals.state.ThemeChoice;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each perspective of the window looks as it did, light in English and dark in Chinese; at half the size, where a letter drawn a
 * little otherwise does not matter. What the pictures show is the shipped knowledge base: a new event changes less than may
 * differ. Other systems draw letters in a way of their own.
 */
@EnabledOnOs(OS.LINUX)
class WindowGoldenTest extends DrivenWindow {
    private static final double MOST_DIFFERENT = 0.01;
    /** Looks in a row at which nothing went on: then nothing comes any more. */
    private static final int QUIET = 5;

    private int quiet;

    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @ParameterizedTest
    @CsvSource({"TIMELINE, LIGHT, EN", "TIMELINE, DARK, ZH", "TABLE, LIGHT, EN", "TABLE, DARK, ZH", "FIGURES, LIGHT, EN",
        "FIGURES, DARK, ZH", "STORIES, LIGHT, EN", "STORIES, DARK, ZH", "COMPARE, LIGHT, EN", "COMPARE, DARK, ZH"})
    void eachPerspectiveLooksAsItDid(Perspective perspective, ThemeChoice theme, Language language) throws IOException, TimeoutException {
        settle();
        interact(() -> {
            model.state().speak(language);
            model.state().wear(theme);
            if (perspective == Perspective.STORIES) {
                model.stories().open("openai-governance", 1);
            } else {
                model.filters().ask("company:openai,google,meta period:2015/2023");
                model.travel().turnTo(perspective);
                // how far rows are scrolled to show one follows when they were laid out
                if (perspective != Perspective.TABLE) {
                    model.travel().jump("gpt-3");
                }
            }
        });
        rest();
        Golden.compare("window-" + (perspective + "-" + theme).toLowerCase(Locale.ROOT), half(snapshot()), MOST_DIFFERENT);
    }

    private void rest() throws TimeoutException {
        await(() -> {
            quiet = busy() ? 0 : quiet + 1;
            return quiet > QUIET;
        });
    }

    private WritableImage snapshot() {
        var taken = new WritableImage[1];
        interact(() -> taken[0] = lookup("#timeline").query().getScene().snapshot(null));
        return taken[0];
    }

    private static BufferedImage half(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                whole.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        var half = new BufferedImage(width / 2, height / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = half.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        on.drawImage(whole, 0, 0, half.getWidth(), half.getHeight(), null);
        on.dispose();
        return half;
    }
}
