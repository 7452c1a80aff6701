// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Event;
import annals.model.Language;
import annals.store.H2Store;
import annals.time.DateWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Events as aligned lines for a terminal: date, title, companies, id. */
final class EventTable {
    /** A text longer than this pushes the rest of its own line, not that of all lines. */
    private static final int WIDEST = 64;

    private EventTable() {}

    static void write(List<Event> events, IntPredicate certain, H2Store store, Terminal terminal) throws IOException {
        var lines = new ArrayList<List<String>>();
        for (int place = 0; place < events.size(); place++) {
            Event event = events.get(place);
            String companies = event.organizations().stream().map(id -> name(id, store)).collect(Collectors.joining(", "));
            lines.add(List.of((certain.test(place) ? "  " : "? ") + date(event), event.title().en(), companies, event.id()));
        }
        int[] widths = new int[3];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Math.min(WIDEST, cells(line.get(column))));
            }
        }
        for (List<String> line : lines) {
            var text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = line.get(column);
                text.append(cell).repeat(" ", Math.max(0, widths[column] - cells(cell)) + 2);
            }
            terminal.say(text.append(line.getLast()).toString());
        }
    }

    private static String date(Event event) {
        return event.when() == null ? "undated" : DateWords.of(event.when(), Language.EN.locale());
    }

    private static String name(String organization, H2Store store) {
        return store.organization(organization).map(found -> found.name().en()).orElse(organization);
    }

    /** How many columns of a terminal a text takes: Han, kana, hangul and full-width forms take two each. */
    private static int cells(String text) {
        return text.codePoints().map(point -> point >= 0x1100 && (point <= 0x115f || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3 || point >= 0xf900 && point <= 0xfaff || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60 || point >= 0xffe0 && point <= 0xffe6
                || point >= 0x20000 && point <= 0x3fffd) ? 2 : 1).sum();
    }
}
