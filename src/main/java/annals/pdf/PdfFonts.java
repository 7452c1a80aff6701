// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.fonts.Typeface;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** The bundled typeface inside one PDF, loaded once for text and timeline pages; only the letters used are embedded. */
public final class PdfFonts {
    /** What stands for a letter that the typeface lacks; it has this one. */
    static final String MISSING = "\u25A1";

    private final PDFont regular;
    private final PDFont bold;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    public PdfFonts(PDDocument document) throws IOException {
        regular = load(document, false);
        bold = load(document, true);
    }

    private static PDFont load(PDDocument document, boolean bold) throws IOException {
        try (var file = Typeface.file(bold)) {
            return PDType0Font.load(document, file, true);
        }
    }

    PDFont font(boolean strong) {
        return strong ? bold : regular;
    }

    /**
     * How far letters reach above and below their line, for the text layout. Left to itself it takes the box around all
     * glyphs, which in a Chinese typeface is twice as high as a line.
     */
    FSCacheEx<String, FSCacheValue> metrics() {
        PDFontDescriptor descriptor = regular.getFontDescriptor();
        float ascent = descriptor.getAscent();
        var metrics = new PdfBoxRawPDFontMetrics(ascent, -descriptor.getDescent(), -ascent / 3, 50, 100, 50);
        return new FSCacheEx<>() {
            @Override
            public void put(String key, FSCacheValue value) { }

            @Override
            public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
                return metrics;
            }

            @Override
            public FSCacheValue get(String key) {
                return metrics;
            }
        };
    }

    /** The graphics states of this document by opacity, so that each is written once. */
    Map<Double, PDExtendedGraphicsState> opacities() {
        return opacities;
    }

    /** The text, a box for each letter that the typeface lacks. */
    String printable(String text) {
        var shown = new StringBuilder(text.length());
        Html.printable(text).codePoints().forEach(letter -> {
            if (known.computeIfAbsent(letter, this::has)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    private boolean has(int letter) {
        try {
            regular.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException lacking) {
            return false;
        }
    }
}
