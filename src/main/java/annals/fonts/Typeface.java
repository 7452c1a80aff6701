// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import annals.draw.Style;
import annals.draw.TextMeasure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Noto Sans SC, weights 400 and 600, as bundled resources, and how wide its texts are: from the font's own advances, so
 * screen, SVG and PDF agree. Any thread.
 */
public final class Typeface implements TextMeasure {
    /** The family's name on every surface. */
    public static final String FAMILY = "Noto Sans SC";

    /** The name of weight 600 where the bundled file itself is loaded, which calls it a family of its own. */
    public static final String SEMI_BOLD_FAMILY = "Noto Sans SC SemiBold";

    private final Advances regular;
    private final Advances bold;

    private Typeface(Advances regular, Advances bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Reads the advances of both weights from the bundled files. */
    public static Typeface load() {
        return new Typeface(Advances.read(false), Advances.read(true));
    }

    /** Where the bundled TrueType file of a weight is: in the folder that {@code annals.fonts} names, or among the classes. */
    public static URL address(boolean bold) {
        String name = bold ? "NotoSansSC-SemiBold.ttf" : "NotoSansSC-Regular.ttf";
        String folder = System.getProperty("annals.fonts");
        try {
            URL file = folder == null ? Typeface.class.getResource(name) : Path.of(folder, name).toUri().toURL();
            if (file != null) {
                return file;
            }
        } catch (MalformedURLException e) {
            // told below
        }
        throw new UncheckedIOException(missing(name));
    }

    /** The bundled TrueType file of a weight. */
    public static InputStream file(boolean bold) {
        URL address = address(bold);
        try {
            return address.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(missing(address.getPath()));
        }
    }

    private static IOException missing(String name) {
        return new FileNotFoundException("the program is incomplete: its font " + name + " is missing; install it again");
    }

    @Override
    public double width(String text, Style style) {
        return (style.bold() ? bold : regular).width(text, style.size());
    }

    /** How far each character advances, in font units; the basic plane as an array, since every label asks for it. */
    private record Advances(int unitsPerEm, int missing, short[] basic, Map<Integer, Integer> astral) {
        static Advances read(boolean bold) {
            try (InputStream file = Typeface.file(bold)) {
                TrueType font = TrueType.widths(file);
                int missing = font.advance(0);
                var basic = new short[Character.MIN_SUPPLEMENTARY_CODE_POINT];
                Arrays.fill(basic, (short) missing);
                var astral = new HashMap<Integer, Integer>();
                font.forEachCharacter((codePoint, glyph) -> {
                    if (codePoint < basic.length) {
                        basic[codePoint] = (short) font.advance(glyph);
                    } else {
                        astral.put(codePoint, font.advance(glyph));
                    }
                });
                return new Advances(font.unitsPerEm(), missing, basic, Map.copyOf(astral));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the bundled font: " + e.getMessage(), e);
            }
        }

        double width(String text, double size) {
            return units(text) * size / unitsPerEm;
        }

        private long units(String text) {
            long sum = 0;
            for (int at = 0; at < text.length(); at++) {
                char unit = text.charAt(at);
                if (Character.isHighSurrogate(unit) && at + 1 < text.length()) {
                    int codePoint = text.codePointAt(at);
                    if (codePoint >= basic.length) {
                        sum += astral.getOrDefault(codePoint, missing);
                        at++;
                        continue;
                    }
                }
                sum += basic[unit];
            }
            return sum;
        }
    }
}
