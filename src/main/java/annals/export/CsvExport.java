// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Event;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.time.Bounds;
import annals.time.Span;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The matching events as a table (RFC 4180): a row for each event, ids for what it refers to, joined by semicolons.
 * {@code earliest} and {@code latest} are the first and the last day that the date may cover, empty where that is open.
 */
public final class CsvExport {
    /** Without it a spreadsheet takes UTF-8 for the machine's old code page and shows Chinese as rubbish. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of("id", "when", "earliest", "latest", "title_en", "title_zh",
            "summary_en", "summary_zh", "category", "importance", "organizations", "people", "technologies", "sources",
            "evidence", "certain");
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]|^ | $");
    /** A spreadsheet would run a text that begins so as a formula, some also behind spaces or with the wide signs of Chinese. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\t\r\n]|[\\s\u3000]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private CsvExport() {}

    public static void write(Answer answer, Appendable to) throws IOException {
        write(answer, to, new Steps(_ -> true));
    }

    static void write(Answer answer, Appendable to, Steps steps) throws IOException {
        row(COLUMNS, to);
        int written = 0;
        for (Found found : answer.found()) {
            row(cells(found).stream().map(CsvExport::harmless).toList(), to);
            steps.done(++written, answer.count());
        }
    }

    private static List<String> cells(Found found) {
        Event event = found.event();
        Bounds bounds = event.when() == null ? null : event.when().bounds();
        return List.of(
                event.id(),
                event.when() == null ? "" : event.when().text(),
                bounds == null ? "" : day(bounds.earliestStart()),
                bounds == null ? "" : day(bounds.latestEnd() - 1),
                event.title().en(),
                event.title().zh(),
                event.summary().en(),
                event.summary().zh(),
                event.category().word(),
                Integer.toString(event.importance()),
                String.join(";", event.organizations()),
                String.join(";", event.people()),
                String.join(";", event.technologies()),
                String.join(";", event.sources()),
                event.evidence().word(),
                Boolean.toString(found.certain()));
    }

    static String day(long second) {
        boolean open = second <= Span.PAST || second >= Span.FUTURE - 1;
        return open ? "" : Span.day(second).toString();
    }

    /** The text so that no spreadsheet runs it. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    static void row(List<String> cells, Appendable to) throws IOException {
        String before = "";
        for (String cell : cells) {
            to.append(before);
            before = ",";
            if (TO_QUOTE.matcher(cell).find()) {
                to.append('"').append(cell.replace("\"", "\"\"")).append('"');
            } else {
                to.append(cell);
            }
        }
        to.append("\r\n");
    }
}
