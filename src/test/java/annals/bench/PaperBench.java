// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.data.DataFolder;
import annals.export.Exporter;
import annals.export.Preview;
import annals.fonts.Typeface;
import annals.model.Event;
import annals.model.Language;
import annals.pdf.Paper;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.report.ExportJob;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.time.DateWords;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Measures how long a report takes and whether it is whole, in one process with the memory that it was started with. Beside
 * it what openhtmltopdf needs alone for the bare text: every line of the report as a paragraph of HTML, tagged, with the
 * same typeface, a file for each volume; no picture, no link, no page number.
 */
public final class PaperBench {
    /** So many times a small report is written before it is measured, as by a program that has been open for a while. */
    private static final int WARM = 6;
    private static final int SMALL = 1000;
    private static final int TURNS = 5;
    /** About so many of the shipped events, which have more to tell than made up ones, as one would hand them in. */
    private static final String SHIPPED_PART = "period:2021/2024";
    private static final int FEW = 350;
    private static final int MANY = 10_000;
    private static final List<String> REPORTS = List.of("events", "dates and titles found in order", "files", "pages", "s", "limit, s",
            "bare text, s", "ratio");
    /** So many events a preview begins with, and so many pixels wide are its pages. */
    private static final int PREVIEWED = 60;
    private static final int WIDTH = 676;

    private final Path work;
    private final List<List<String>> reports = new ArrayList<>();
    private final List<List<String>> others = new ArrayList<>();

    private PaperBench(Path work) {
        this.work = work;
    }

    /** Arguments: the build's folder, the shipped data, sizes separated by commas. */
    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        var bench = new PaperBench(Files.createDirectories(Path.of(arguments[0]).resolve("bench/paper")));
        bench.measure(Path.of(arguments[1]), "shipped", SHIPPED_PART, "");
        for (String size : arguments[2].split(",")) {
            Path above = Files.createDirectories(bench.work.resolve("data"));
            bench.measure(Generated.write(above, Integer.parseInt(size)).path(), "made up", "");
        }
        String text = "# Paper\n\n%d processors, Java %s, a heap of %d MB at most.\n\n".formatted(
                Runtime.getRuntime().availableProcessors(), Runtime.version(), Runtime.getRuntime().maxMemory() >> 20)
                + PictureBench.table(REPORTS, bench.reports) + PictureBench.table(List.of("events", "what", "s"), bench.others);
        Files.writeString(bench.work.resolve("../paper.md"), text);
        System.out.println(text);
    }

    private void measure(Path data, String kind, String... questions) throws IOException {
        Path home = Files.createTempDirectory(work, "home");
        try (H2Store store = H2Store.open(home, List.of(new DataFolder(data, true)), _ -> { })) {
            for (String question : questions) {
                var asked = (Reading.Understood) QueryText.read(question, store.vocabulary());
                report(asked.query(), store, kind + (question.isEmpty() ? "" : ", " + question), home.resolve("report.pdf"));
            }
            String events = PictureBench.number(store.index().size()) + ", " + kind;
            var poster = new Paper(Paper.Sheet.A0, Paper.Layout.POSTER);
            others.add(List.of(events, "a poster, A0", seconds(export(Query.EVERYTHING, poster, store, home.resolve("poster.pdf")))));
            others.add(List.of(events, "a preview: the first of its pages", seconds(preview(store))));
        }
        remove(home);
    }

    private void report(Query query, H2Store store, String kind, Path target) throws IOException {
        int count = store.find(query).count();
        if (count <= SMALL) {
            for (int turn = 0; turn < WARM; turn++) {
                export(query, Paper.A4, store, target);
                bare(text(target), target.resolveSibling("bare.out"));
            }
        }
        var times = new ArrayList<Double>();
        for (int turn = 0; turn < (count <= SMALL ? TURNS : 1); turn++) {
            times.add(export(query, Paper.A4, store, target));
        }
        double whole = Figures.of(times).p50();
        var read = new Read(Answer.of(query, store));
        List<Path> volumes = volumes(target);
        double bare = 0;
        for (Path volume : volumes) {
            bare += bare(read.of(volume), target.resolveSibling("bare.out"));
        }
        reports.add(List.of(PictureBench.number(count) + ", " + kind, PictureBench.number(read.found), Integer.toString(volumes.size()),
                PictureBench.number(read.pages), seconds(whole), limit(count), seconds(bare), seconds(whole / bare)));
    }

    /** What is promised for so many events, in seconds; nothing where they are neither few nor ten thousand at most. */
    private static String limit(int count) {
        return count <= FEW ? "1.5" : count > SMALL && count <= MANY ? "25.0" : "";
    }

    private static double preview(H2Store store) throws IOException {
        var job = new ExportJob(Query.EVERYTHING, List.of(Language.EN), Paper.A4, Path.of("preview.pdf"));
        long before = System.nanoTime();
        var pages = (Preview.Pages) Preview.of(job, store, PREVIEWED, WIDTH, _ -> true).orElseThrow();
        pages.picture(0, WIDTH);
        return (System.nanoTime() - before) / 1e9;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }

    /** Looks for the date and title of every event, in order, under the heading of the events; where lines break is nobody's business. */
    private static final class Read {
        private final Iterator<Found> events;
        private String next = "";
        private int found;
        private int pages;

        Read(Answer answer) {
            events = answer.found().iterator();
            advance();
        }

        private void advance() {
            if (events.hasNext()) {
                Event event = events.next().event();
                String when = event.when() == null ? "Undated" : DateWords.of(event.when(), Language.EN.locale());
                next = squeezed(when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1) + event.title().en());
            } else {
                next = "";
            }
        }

        private static String squeezed(String text) {
            return text.replaceAll("\\s+", "");
        }

        String of(Path volume) throws IOException {
            String text = text(volume);
            String line = squeezed(text);
            int at = Math.max(0, line.lastIndexOf("EventsIntheorder"));
            for (int place = line.indexOf(next, at); place >= 0 && !next.isEmpty(); place = line.indexOf(next, at)) {
                found++;
                at = place + next.length();
                advance();
            }
            pages += pages(volume);
            return text;
        }
    }

    /** The files that hold events, in order. */
    private static List<Path> volumes(Path target) {
        var volumes = new ArrayList<Path>();
        for (int number = 2; Files.exists(target.resolveSibling("report-" + number + ".pdf")); number++) {
            volumes.add(target.resolveSibling("report-" + number + ".pdf"));
        }
        return volumes.isEmpty() ? List.of(target) : volumes;
    }

    private static double export(Query query, Paper paper, H2Store store, Path target) throws IOException {
        long before = System.nanoTime();
        Exporter.export(new ExportJob(query, List.of(Language.EN), paper, target), store, _ -> true);
        return (System.nanoTime() - before) / 1e9;
    }

    private static double bare(String text, Path target) throws IOException {
        var html = new StringBuilder("<html lang=\"en\"><head><title>Bare text</title><style>@page { size: A4; margin: 18mm }"
                + " body { font: 9.5pt/1.45 'Noto Sans SC'; margin: 0 } p { margin: 0 }</style></head><body>");
        text.lines().forEach(line -> html.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>"));
        html.append("</body></html>");
        long before = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(target)) {
            new PdfRendererBuilder().withHtmlContent(html.toString(), "")
                    .useFont(() -> Typeface.file(false), Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_3_A).toStream(out).run();
        }
        return (System.nanoTime() - before) / 1e9;
    }

    static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    static int pages(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
