// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures how the picture keeps up with the number of events, each size in a process of its own, and puts what it found
 * into a table with the limits beside it: on standard output and in {@code target/bench/picture.md}.
 *
 * <p>The other timelines need a browser, so they are run only where the property {@code bench.peers} gives their commands,
 * separated by commas; each is called with the number of events and prints its figures as JSON.
 */
public final class PictureBench {
    private static final double REFRESH = 1000 / 60.0;
    private static final List<Integer> LIMITED = List.of(300, 10_000, 1_000_000);

    private static final List<Row> ROWS = List.of(
            new Row("frame while panning 25 years, p95", "pan.work.p95", "ms", 16, 16, 16),
            new Row("- median", "pan.work.p50", "ms"),
            new Row("- of it on the JavaFX thread, p95", "pan.thread.p95", "ms"),
            new Row("- steps with a picture of their own", "pan.share", "%"),
            new Row("- interval between two, p95", "pan.interval.p95", "ms", REFRESH + 2, REFRESH + 2, REFRESH + 2),
            new Row("- from a step to the frame that shows it, p95", "pan.behind.p95", "ms"),
            new Row("frame while zooming 75 years to 1 month, p95", "zoom.work.p95", "ms", 16, 16, 20),
            new Row("- median", "zoom.work.p50", "ms"),
            new Row("- of it on the JavaFX thread, p95", "zoom.thread.p95", "ms"),
            new Row("- steps with a picture of their own", "zoom.share", "%"),
            new Row("- interval between two, p95", "zoom.interval.p95", "ms", REFRESH + 2, REFRESH + 2, REFRESH + 2),
            new Row("- from a step to the frame that shows it, p95", "zoom.behind.p95", "ms"),
            new Row("filter to 3 of 12 companies, until painted, median", "filter.p50", "ms", 25, 25, 40),
            new Row("- most of ten", "filter.max", "ms"),
            new Row("- undone, until painted, median", "undo.p50", "ms"),
            new Row("first picture after the store is open, median", "first.p50", "ms", 50, 80, 500),
            new Row("- of it, putting together what it needs of the window", "together.p50", "ms"),
            new Row("- until all other parts of the window are there, too", "whole.p50", "ms"),
            new Row("- the first in the process, when nothing is compiled", "first.cold", "ms"),
            new Row("heap held by index and picture", "heap.megabytes", "MB", 5, 10, 200),
            new Row("search as you type, answer with all ids, p95", "search.p95", "ms", 2, 2, 5),
            new Row("opening the store again", "open.p50", "ms"),
            new Row("loading the store from JSON files", "load.seconds", "s"),
            new Row("processors used by others meanwhile", "others.percent", "%"));

    private final Path work;
    private final List<Integer> sizes;
    private final Map<Integer, Map<String, Double>> found = new TreeMap<>();

    /** A line of the table; limits for the three sizes, or none. */
    private record Row(String what, String key, String unit, double... limits) {}

    private PictureBench(Path work, List<Integer> sizes) {
        this.work = work;
        this.sizes = sizes;
    }

    /** Arguments: the build's folder, sizes separated by commas. */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(arguments[0]).resolve("bench"));
        List<Integer> sizes = Stream.of(arguments[1].split(",")).map(Integer::valueOf).toList();
        var bench = new PictureBench(work, sizes);
        for (int size : sizes) {
            bench.measure(size);
        }
        var text = new StringBuilder(bench.table());
        text.append(new Peers(System.getProperty("bench.peers", ""), work).table(bench.found));
        Path data = Path.of(arguments[0]).resolveSibling("data");
        text.append(part("Each perspective on the shipped data", PerspectiveBench.class, work.resolve("home-shipped"), data));
        text.append(part("Table and list", RowsBench.class, work.resolve("home-" + sizes.getLast()),
                Generated.write(work, sizes.getLast()).path()));
        text.append(PureBench.table(sizes));
        text.append(part("Laying out alone", PlacementBench.class, sizes.toArray()));
        text.append(part("Answering alone", AnswerBench.class, sizes.toArray()));
        text.append(part("Counting the choices beside the filters", FacetBench.class, sizes.toArray()));
        text.append(part("Loading against its parts alone", LoadBench.class, Generated.write(work, sizes.getLast()).path(), work, 1));
        Files.writeString(work.resolve("picture.md"), text);
        System.out.println(text);
    }

    private void measure(int size) throws IOException, InterruptedException {
        Path home = work.resolve("home-" + size);
        remove(home);
        Files.createDirectories(home);
        Map<String, Double> figures = new LinkedHashMap<>();
        OtherJava.run(FrameBench.class, home, Generated.write(work, size).path(), Generated.write(work, 1).path()).stream()
                .map(line -> line.split("=")).filter(pair -> pair.length == 2)
                .forEach(pair -> figures.put(pair[0], Double.valueOf(pair[1])));
        found.put(size, figures);
    }

    /** What another bench says, as it says it. */
    private static String part(String name, Class<?> bench, Object... arguments) throws IOException, InterruptedException {
        return "## " + name + "\n\n```\n" + String.join("\n", OtherJava.run(bench, arguments)) + "\n```\n\n";
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path one : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private String table() {
        var rows = new ArrayList<List<String>>();
        for (Row row : ROWS) {
            var cells = new ArrayList<>(List.of(row.what));
            sizes.forEach(size -> cells.add(cell(row, size)));
            rows.add(cells);
        }
        var heads = new ArrayList<>(List.of("what"));
        sizes.forEach(size -> heads.add(number(size) + " events"));
        return """
                # The picture

                Window of 1600 x 900, drawn by software, %d processors, Java %s with %s. In brackets the limit. A frame's \
                figure is its work: from the start of its pulse until its pixels are the window's.

                """.formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), OtherJava.MEMORY) + table(heads, rows);
    }

    private String cell(Row row, int size) {
        Double value = found.get(size).get(row.key);
        if (value == null) {
            return "not measured";
        }
        String told = told(value) + " " + row.unit;
        int place = LIMITED.indexOf(size);
        if (row.limits.length == 0 || place < 0) {
            return told;
        }
        double limit = row.limits[place];
        return told + " (" + told(limit) + ": " + (value <= limit ? "kept" : "**missed**") + ")";
    }

    static String table(List<String> heads, List<List<String>> rows) {
        var text = new StringBuilder("| ").append(String.join(" | ", heads)).append(" |\n|")
                .append("---|".repeat(heads.size())).append('\n');
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.append('\n').toString();
    }

    static String told(double value) {
        String format = value >= 100 || value == Math.rint(value) ? "%,.0f" : value >= 1 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
