// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.draw.Style;
import annals.fonts.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled typeface as JavaFX knows it. */
public final class Fonts {
    /** JavaFX takes the heavier weight for a family of its own. */
    static final String STRONG = Typeface.FAMILY + " SemiBold";

    /** Only what is asked for first; every other size comes from the same file. */
    private static final double SIZE = 13;

    private Fonts() {}

    /** Makes both weights known to JavaFX; once for a window is enough. */
    public static void load() {
        for (boolean bold : new boolean[] {false, true}) {
            // a file is taken where it lies; of a stream JavaFX would first write 12 MB into the temporary folder
            if (Font.loadFont(Typeface.address(bold).toExternalForm(), SIZE) == null) {
                copied(bold);
            }
        }
    }

    /** For addresses that JavaFX does not read as they are meant, such as one with a plus sign. */
    private static void copied(boolean bold) {
        try (InputStream file = Typeface.file(bold)) {
            if (Font.loadFont(file, SIZE) == null) {
                throw new IllegalStateException("the bundled typeface cannot be read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Font of(Style style) {
        return new Font(style.bold() ? STRONG : Typeface.FAMILY, style.size());
    }
}
