// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.draw.Style;
import annals.fonts.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled typeface as JavaFX knows it. */
final class Fonts {
    /** JavaFX takes the heavier weight for a family of its own. */
    static final String STRONG = Typeface.FAMILY + " SemiBold";

    private Fonts() {}

    /** Makes both weights known to JavaFX; once for a window is enough. */
    static void load() {
        for (boolean bold : new boolean[] {false, true}) {
            try (InputStream file = Typeface.file(bold)) {
                if (Font.loadFont(file, 13) == null) {
                    throw new IllegalStateException("the bundled typeface cannot be read");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Font of(Style style) {
        return new Font(style.bold() ? STRONG : Typeface.FAMILY, style.size());
    }
}
