// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of text for a terminal: headings in both languages, fields in a column, paragraphs, lists. What is empty is left out. */
final class Page {
    private static final int LABELS = 15;

    private final StringBuilder text = new StringBuilder();

    Page(Text title) {
        text.append(title.en()).append('\n');
        if (!title.zh().equals(title.en())) {
            text.append(title.zh()).append('\n');
        }
        text.append('\n');
    }

    static String date(EdtfDate date) {
        return DateWords.of(date, Language.EN.locale());
    }

    static String date(Event event) {
        return event.when() == null ? "undated" : date(event.when());
    }

    void field(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append(label).repeat(" ", Math.max(1, LABELS - label.length())).append(value).append('\n');
        }
    }

    void paragraph(@Nullable Text paragraph) {
        if (paragraph != null) {
            text.append('\n').append(paragraph.en()).append('\n').append(paragraph.zh()).append('\n');
        }
    }

    void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    /** The page without its last line's end. */
    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
