// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a JSON file, and where in it something stands. Bytes that are no UTF-8 have become U+FFFD, so that only the
 * values they are in are lost.
 */
final class Document {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Of what is told, in characters. */
    private static final int LONGEST = 600;

    private final Path file;
    private final boolean shipped;
    private final char[] text;
    private final int length;
    private final boolean marked;
    private int @Nullable [] lineStarts;

    Document(Path file, boolean shipped, String text) {
        this(file, shipped, CharBuffer.wrap(text.toCharArray()));
    }

    /** @param text filled from the beginning of its array, which is kept */
    private Document(Path file, boolean shipped, CharBuffer text) {
        this.file = file;
        this.shipped = shipped;
        this.text = text.array();
        length = text.limit();
        marked = length > 0 && this.text[0] == BYTE_ORDER_MARK;
        if (marked) {
            this.text[0] = ' ';
        }
    }

    /** @throws OpeningFault where the file cannot be read, caused by why: {@link FileFaults#reason} */
    static Document read(Path file, boolean shipped) throws OpeningFault {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var charset = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF ? StandardCharsets.UTF_16BE
                    : bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE ? StandardCharsets.UTF_16LE
                    : StandardCharsets.UTF_8;
            return new Document(file, shipped, charset.decode(ByteBuffer.wrap(bytes)));
        } catch (IOException | OutOfMemoryError e) {
            throw FileFaults.unread(file, e);
        }
    }

    Path file() {
        return file;
    }

    boolean shipped() {
        return shipped;
    }

    /**
     * What holds the whole text up to its {@link #length}, not to be changed; a blank takes the place of a byte order mark,
     * so that every place stays right.
     */
    char[] characters() {
        return text;
    }

    int length() {
        return length;
    }

    boolean hasByteOrderMark() {
        return marked;
    }

    /** What stands from here to the end. */
    String rest(int from) {
        int at = Math.min(from, length);
        return new String(text, at, length - at);
    }

    Problem problem(Problem.Severity severity, int at, @Nullable String subject, Text message) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, Math.min(at, length));
        int line = found >= 0 ? found : -found - 2;
        int column = Character.codePointCount(text, starts[line], Math.min(at, length) - starts[line]);
        return new Problem(severity, file, line + 1, column + 1, subject == null ? null : shortened(subject),
                new Text(shortened(message.en()), shortened(message.zh())));
    }

    /** A message may quote what it found, which may be any length. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST / 2) + " ... " + text.substring(text.length() - LONGEST / 3);
    }

    /** Where the character {@code index} of the text that begins (with its quote) at {@code at} stands. */
    int inside(int at, int index) {
        int place = at + 1;
        for (int i = 0; i < index && place < length && text[place] != '"'; i++) {
            place += text[place] != '\\' ? 1 : is('u', place + 1) ? 6 : 2;
        }
        return place;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = IntStream.rangeClosed(0, length).filter(i -> i == 0 || endsLine(i - 1)).toArray();
            lineStarts = starts;
        }
        return starts;
    }

    /** A line ends with LF, CR LF or CR. */
    private boolean endsLine(int at) {
        return text[at] == '\n' || text[at] == '\r' && !is('\n', at + 1);
    }

    private boolean is(char c, int at) {
        return at < length && text[at] == c;
    }
}
