// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Event;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.store.H2Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Events as aligned lines for a terminal: date, title, companies, id. */
final class EventTable {
    /** The widest that date, title and companies get; a longer text pushes the rest of its own line, not that of all lines. */
    private static final int[] WIDEST = {28, 60, 28};
    /** Lines are aligned with so many others at a time, so that an answer may be larger than memory. */
    private static final int PORTION = 1000;

    private final Terminal terminal;
    private final int[] widths = new int[WIDEST.length];

    private EventTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return how many of the events match only possibly */
    static int write(Answer answer, Terminal terminal) throws IOException {
        var table = new EventTable(terminal);
        int possible = 0;
        var lines = new ArrayList<List<String>>();
        for (Found found : answer.found()) {
            lines.add(cells(found, answer.store()));
            possible += found.certain() ? 0 : 1;
            if (lines.size() == PORTION) {
                table.write(lines);
                lines.clear();
            }
        }
        table.write(lines);
        return possible;
    }

    private static List<String> cells(Found found, H2Store store) {
        Event event = found.event();
        String companies = event.organizations().stream()
                .map(id -> store.organization(id).map(one -> one.name().en()).orElse(id)).collect(Collectors.joining(", "));
        return List.of((found.certain() ? "  " : "? ") + Page.date(event), event.title().en(), companies, event.id());
    }

    private void write(List<List<String>> lines) throws IOException {
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Math.min(WIDEST[column], columns(line.get(column))));
            }
        }
        for (List<String> line : lines) {
            var text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = line.get(column);
                text.append(cell).repeat(" ", Math.max(0, widths[column] - columns(cell)) + 2);
            }
            terminal.say(text.append(line.getLast()).toString());
        }
    }

    /** How many columns of a terminal a text takes: Han, kana, hangul and full-width forms take two each. */
    private static int columns(String text) {
        return text.codePoints().map(point -> point >= 0x1100 && (point <= 0x115f || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3 || point >= 0xf900 && point <= 0xfaff || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60 || point >= 0xffe0 && point <= 0xffe6
                || point >= 0x20000 && point <= 0x3fffd) ? 2 : 1).sum();
    }
}
