// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.pdf.Html;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The content lines of RFC 5545: values escaped, lines of at most 75 octets, no letter torn between two. */
final class CalendarLines {
    private static final int OCTETS = 75;

    private final Writer to;

    CalendarLines(Writer to) {
        this.to = to;
    }

    /** A value that is text: its commas, semicolons, backslashes and line ends are escaped. */
    void text(String name, String value) throws IOException {
        raw(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n").replace("\n", "\\n"));
    }

    /** A value that has its own grammar, such as a date. */
    void raw(String name, String value) throws IOException {
        var line = new StringBuilder();
        int octets = 0;
        for (int letter : Html.printable(name + ":" + value).codePoints().toArray()) {
            String text = Character.toString(letter);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                line.append("\r\n ");
                octets = 1;
            }
            line.append(text);
            octets += more;
        }
        to.append(line).append("\r\n");
    }
}
