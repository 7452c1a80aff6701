// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.bench.Took.Work;
import annals.data.DataFolder;
import annals.export.Exporter;
import annals.export.Preview;
import annals.fonts.Typeface;
import annals.model.Language;
import annals.pdf.Paper;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.report.ExportJob;
import annals.store.Answer;
import annals.store.H2Store;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how long a report takes and whether it is whole, in one process with the memory that it was started with: by the clock
 * and of the processors. Beside it what openhtmltopdf needs alone for the bare text: every line of the report as a paragraph of
 * HTML, tagged, with the same typeface, a file for each volume; no picture, no link, no page number.
 */
public final class PaperBench {
    /** What is measured before and again, as by a program that has been open for a while: so long or so many times. */
    private static final double ENOUGH = 10;
    private static final int WARM = 10;
    private static final int TURNS = 5;
    /** A report of more events is long enough to be warm after its first part, and is written once. */
    private static final int SMALL = 1000;
    /** The shipped events, which have more to tell than made up ones; and about so many of them as one would hand in. */
    private static final String SHIPPED = "shipped";
    private static final String SHIPPED_PART = "period:2021/2024";
    private static final int FEW = 350;
    private static final int MANY = 10_000;
    private static final List<String> REPORTS = List.of("events", "found in order", "files", "pages", "s", "limit, s", "processor, s",
            "bare text, s", "processor, s", "ratio", "ratio of processor", "memory, MB");
    private static final List<String> OTHERS = List.of("events", "what", "s", "processor, s");
    /** So many events a preview begins with, and so many pixels wide are its pages. */
    private static final int PREVIEWED = 60;
    private static final int WIDTH = 676;

    private enum What { REPORT, POSTER, PREVIEW }

    private final Path work;
    private final Set<What> what;
    private final List<List<String>> reports = new ArrayList<>();
    private final List<List<String>> others = new ArrayList<>();

    private PaperBench(Path work, Set<What> what) {
        this.work = work;
        this.what = what;
    }

    /**
     * Arguments: the build's folder, the shipped data; how many events, or "shipped", separated by commas; and what is measured of
     * them, likewise.
     */
    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        var what = EnumSet.noneOf(What.class);
        Stream.of(arguments[3].split(",")).forEach(one -> what.add(What.valueOf(one.toUpperCase(Locale.ROOT))));
        var bench = new PaperBench(Files.createDirectories(Path.of(arguments[0]).resolve("bench/paper")), what);
        for (String size : arguments[2].split(",")) {
            if (size.equals(SHIPPED)) {
                bench.measure(Path.of(arguments[1]), SHIPPED, SHIPPED_PART, "");
            } else {
                Path above = Files.createDirectories(bench.work.resolve("data"));
                bench.measure(Generated.write(above, Integer.parseInt(size)).path(), "made up", "");
            }
        }
        String text = "# Paper\n\n%d processors, Java %s, a heap of %d MB at most.\n\n".formatted(
                Runtime.getRuntime().availableProcessors(), Runtime.version(), Runtime.getRuntime().maxMemory() >> 20)
                + (bench.reports.isEmpty() ? "" : PictureBench.table(REPORTS, bench.reports))
                + (bench.others.isEmpty() ? "" : PictureBench.table(OTHERS, bench.others));
        Files.writeString(bench.work.resolve("../paper.md"), text);
        System.out.println(text);
    }

    private void measure(Path data, String kind, String... questions) throws IOException {
        Path home = Files.createTempDirectory(work, "home");
        try (H2Store store = H2Store.open(home, List.of(new DataFolder(data, true)), _ -> { })) {
            for (String question : what.contains(What.REPORT) ? questions : new String[0]) {
                var asked = (Reading.Understood) QueryText.read(question, store.vocabulary());
                report(asked.query(), store, kind + (question.isEmpty() ? "" : ", " + question), home.resolve("report.pdf"));
            }
            String events = PictureBench.number(store.index().size()) + ", " + kind;
            if (what.contains(What.POSTER)) {
                var poster = new Paper(Paper.Sheet.A0, Paper.Layout.POSTER);
                other(events, "a poster, A0", () -> export(Query.EVERYTHING, poster, store, home.resolve("poster.pdf")));
            }
            if (what.contains(What.PREVIEW)) {
                other(events, "a preview: the first of its pages", () -> preview(store));
            }
        }
        remove(home);
    }

    private void report(Query query, H2Store store, String kind, Path target) throws IOException {
        int count = store.find(query).count();
        var work = (Work) () -> export(query, Paper.A4, store, target);
        List<Took> times = count <= SMALL ? warm(work) : List.of(Took.by(work));
        var read = new PaperRead(Answer.of(query, store));
        var bare = new Took(0, 0, 0);
        for (Path volume : PaperRead.volumes(target)) {
            String text = read.of(volume);
            var alone = (Work) () -> bare(text, target.resolveSibling("bare.out"));
            bare = bare.and(Took.median(count <= SMALL ? warm(alone) : List.of(Took.by(alone))));
        }
        Took whole = Took.median(times);
        reports.add(List.of(PictureBench.number(count) + ", " + kind, PictureBench.number(read.found()),
                Integer.toString(PaperRead.volumes(target).size()), PictureBench.number(read.pages()), seconds(whole.wall()), limit(count),
                seconds(whole.processor()), seconds(bare.wall()), seconds(bare.processor()), seconds(whole.wall() / bare.wall()),
                seconds(whole.processor() / bare.processor()), Long.toString(times.stream().mapToLong(Took::memory).max().orElse(0) >> 20)));
    }

    private void other(String events, String name, Work work) throws IOException {
        Took took = Took.median(warm(work));
        others.add(List.of(events, name, seconds(took.wall()), seconds(took.processor())));
    }

    /** Does it until it is warm, and then as often as makes a figure. */
    private static List<Took> warm(Work work) throws IOException {
        turns(work, WARM);
        return turns(work, TURNS);
    }

    private static List<Took> turns(Work work, int most) throws IOException {
        var times = new ArrayList<Took>();
        double spent = 0;
        while (times.size() < most && spent < ENOUGH) {
            times.add(Took.by(work));
            spent += times.getLast().wall();
        }
        return times;
    }

    /** What is promised for so many events, in seconds; nothing where they are neither few nor ten thousand at most. */
    private static String limit(int count) {
        return count <= FEW ? "1.5" : count > SMALL && count <= MANY ? "25.0" : "";
    }

    private static void preview(H2Store store) throws IOException {
        var job = new ExportJob(Query.EVERYTHING, List.of(Language.EN), Paper.A4, Path.of("preview.pdf"));
        var pages = (Preview.Pages) Preview.of(job, store, PREVIEWED, WIDTH, _ -> true).orElseThrow();
        pages.picture(0, WIDTH);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void export(Query query, Paper paper, H2Store store, Path target) throws IOException {
        Exporter.export(new ExportJob(query, List.of(Language.EN), paper, target), store, _ -> true);
    }

    private static void bare(String text, Path target) throws IOException {
        var html = new StringBuilder("<html lang=\"en\"><head><title>Bare text</title><style>@page { size: A4; margin: 18mm }"
                + " body { font: 9.5pt/1.45 'Noto Sans SC'; margin: 0 } p { margin: 0 }</style></head><body>");
        text.lines().forEach(line -> html.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>"));
        html.append("</body></html>");
        try (OutputStream out = Files.newOutputStream(target)) {
            new PdfRendererBuilder().withHtmlContent(html.toString(), "")
                    .useFont(() -> Typeface.file(false), Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_3_A).toStream(out).run();
        }
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
