// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled typeface with some of its letters only, small enough to travel inside a document. */
public final class Subset {
    private Subset() {}

    /**
     * A TrueType file of these characters, as far as the typeface has them.
     *
     * @param bold whether of weight 600
     * @throws IOException where the bundled file cannot be read
     */
    public static byte[] of(boolean bold, int... codePoints) throws IOException {
        try (InputStream file = Typeface.file(bold); var buffer = new RandomAccessReadBuffer(file);
                TrueTypeFont whole = new TTFParser().parse(buffer)) {
            var subset = new TTFSubsetter(whole);
            for (int codePoint : codePoints) {
                subset.add(codePoint);
            }
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
