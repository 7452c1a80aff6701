// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of a command, in UTF-8 whatever the locale: what was asked for goes to one, notices and errors to the
 * other. Lines end in a line feed on every system, as in files.
 */
public final class Terminal {
    private final Writer out;
    private final Writer err;

    public Terminal(OutputStream out, OutputStream err) {
        this.out = new BufferedWriter(new Harmless(new OutputStreamWriter(new Answers(out), StandardCharsets.UTF_8)), 1 << 16);
        this.err = new Harmless(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    /** The answer could not be written out. */
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1;

        private final String reason;

        Closed(IOException cause) {
            super("The answer cannot be written: " + cause.getMessage() + ".", cause);
            reason = String.valueOf(cause.getMessage());
        }

        /** Whether whoever read the answer has had enough, as {@code head} does: no fault then. */
        boolean byReader() {
            return reason.contains("Broken pipe");
        }
    }

    /** Tells a fault of the answer's stream from all other faults of input and output. */
    private static final class Answers extends FilterOutputStream {
        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws Closed {
            try {
                out.write(bytes, from, length);
            } catch (IOException lost) {
                throw new Closed(lost);
            }
        }

        @Override
        public void flush() throws Closed {
            try {
                out.flush();
            } catch (IOException lost) {
                throw new Closed(lost);
            }
        }
    }

    /** Keeps control characters from the terminal: what data, file names or a question hold must not steer it. */
    private static final class Harmless extends FilterWriter {
        Harmless(Writer out) {
            super(out);
        }

        @Override
        public void write(int character) throws IOException {
            out.write(harmless((char) character));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            char[] harmless = new char[length];
            for (int i = 0; i < length; i++) {
                harmless[i] = harmless(text[from + i]);
            }
            out.write(harmless, 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.substring(from, from + length).toCharArray(), 0, length);
        }

        private static char harmless(char c) {
            return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' ? '\uFFFD' : c;
        }
    }

    /** Where the answer goes. */
    Appendable answer() {
        return out;
    }

    /** Writes a line of the answer. */
    void say(String line) throws IOException {
        out.append(line).append('\n');
    }

    /** Hands over what was said; a full disk behind the answer shows here. */
    void flush() throws IOException {
        out.flush();
    }

    /** Says something beside the answer. Never fails: there is nowhere left to say that it did. */
    public void tell(String notice) {
        try {
            err.write(notice + "\n");
            err.flush();
        } catch (IOException lost) {
            // the reader of the notices is gone
        }
    }
}
