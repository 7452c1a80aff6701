// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.model.Event;
import annals.model.Language;
import annals.report.Heading;
import annals.store.Answer;
import annals.store.Answer.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks in a report for the date, title and summary of every event of its answer, in order, under the heading of the events:
 * the answer is the one that {@code annals find --json} prints. Where lines break is nobody's business.
 */
final class PaperRead {
    private static final String HEADING = squeezed("Events In the order");

    private final Iterator<Found> events;
    private String title = "";
    private String summary = "";
    private int found;
    private int pages;

    PaperRead(Answer answer) {
        events = answer.found().iterator();
        advance();
    }

    /** So many events were found whole. */
    int found() {
        return found;
    }

    int pages() {
        return pages;
    }

    private void advance() {
        title = "";
        if (events.hasNext()) {
            Event event = events.next().event();
            title = squeezed((event.when() == null ? "Undated" : Heading.date(event.when(), Language.EN)) + event.title().en());
            summary = squeezed(event.summary().en());
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Looks on in the next file that holds events, and gives its text. */
    String of(Path volume) throws IOException {
        try (var document = Loader.loadPDF(volume.toFile())) {
            pages += document.getNumberOfPages();
            String text = new PDFTextStripper().getText(document);
            look(squeezed(text));
            return text;
        }
    }

    private void look(String text) {
        int at = Math.max(0, text.lastIndexOf(HEADING));
        while (!title.isEmpty()) {
            int entry = text.indexOf(title, at);
            int told = entry < 0 ? -1 : text.indexOf(summary, entry + title.length());
            if (told < 0) {
                return;
            }
            found++;
            at = told + summary.length();
            advance();
        }
    }

    /** The files that hold events, in order. */
    static List<Path> volumes(Path target) {
        var volumes = new ArrayList<Path>();
        String name = target.getFileName().toString().replaceFirst("\\.pdf$", "");
        for (int number = 2; Files.exists(target.resolveSibling(name + "-" + number + ".pdf")); number++) {
            volumes.add(target.resolveSibling(name + "-" + number + ".pdf"));
        }
        return volumes.isEmpty() ? List.of(target) : volumes;
    }
}
