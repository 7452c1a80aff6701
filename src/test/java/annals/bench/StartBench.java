// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Measures how fast the image starts, on Linux: the second start to the first picture against a bare JavaFX window that
 * has the same runtime, launcher and kind of cache, the two taking turns; and the processor time of {@code annals find}.
 * Run by {@code mvn -q -DskipTests -Pbench verify}.
 */
public final class StartBench {
    static final String FIRST_PICTURE = "first picture";
    private static final String CAN_BE_USED = "can be used";

    private static final int TURNS = 11;
    private static final double MOST_TIMES_THE_BARE_WINDOW = 1.3;
    private static final double MOST_SECONDS_OF_FIND = 0.6;
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final Path image;
    private final Path work;

    private StartBench(Path image, Path work) {
        this.image = image;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        var bench = new StartBench(target.resolve("annals"), Files.createDirectories(target.resolve("bench")));
        Path bare = bench.makeBareWindow();
        bench.compare("headless", HEADLESS, bare);
        if (System.getenv("DISPLAY") != null) {
            bench.compare("display " + System.getenv("DISPLAY"), "", bare);
        }
        bench.measureFind();
    }

    /** An image like the program's, with the same launcher but for the class path and the main class. */
    private Path makeBareWindow() throws IOException, InterruptedException {
        Path app = Files.createDirectories(work.resolve("lib").resolve("app"));
        Path jar = app.resolve("bare.jar");
        try (OutputStream file = Files.newOutputStream(jar); var zip = new JarOutputStream(file);
                Stream<Path> classes = Files.list(work.resolveSibling("test-classes").resolve("annals").resolve("bench"))) {
            for (Path one : classes.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry("annals/bench/" + one.getFileName()));
                Files.copy(one, zip);
            }
        }
        Path runtime = work.resolve("lib").resolve("runtime");
        Files.deleteIfExists(runtime);
        Files.createSymbolicLink(runtime, image.resolve("lib").resolve("runtime"));
        String launcher = Files.readString(image.resolve("bin").resolve("annals"))
                .replaceFirst("-classpath \"[^\"]*\" annals\\.app\\.Main", Matcher.quoteReplacement(
                        "-classpath \"$APPDIR/bare.jar\" " + BareWindow.Launcher.class.getName()));
        train(launcher);
        return write("bare", launcher);
    }

    private void train(String launcher) throws IOException, InterruptedException {
        Path training = write("training", launcher.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
        if (start(training, HEADLESS).waitFor() != 0) {
            throw new IOException("the bare window did not start");
        }
    }

    private Path write(String name, String script) throws IOException {
        Path file = Files.createDirectories(work.resolve("bin")).resolve(name);
        Files.writeString(file, script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void compare(String where, String options, Path bare) throws IOException, InterruptedException {
        Path annals = image.resolve("bin").resolve("annals");
        secondsTo(CAN_BE_USED, annals, options);
        secondsTo(FIRST_PICTURE, bare, options);
        double[] ours = new double[TURNS];
        double[] used = new double[TURNS];
        double[] theirs = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            theirs[turn] = secondsTo(FIRST_PICTURE, bare, options);
            ours[turn] = secondsTo(FIRST_PICTURE, annals, options);
            used[turn] = secondsTo(CAN_BE_USED, annals, options);
        }
        double ratio = median(ours) / median(theirs);
        say("Second start to first picture, %s, median of %d: Annals %.3f s, bare window %.3f s, ratio %.2f (at most %.1f: %s)",
                where, TURNS, median(ours), median(theirs), ratio, MOST_TIMES_THE_BARE_WINDOW,
                ratio <= MOST_TIMES_THE_BARE_WINDOW ? "kept" : "missed");
        say("Second start to the window that can be used, %s: %.3f s", where, median(used));
    }

    private double secondsTo(String moment, Path launcher, String options) throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = start(launcher, options + " -Dannals.only-open=true");
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(moment)) {
                    double seconds = (System.nanoTime() - before) / 1e9;
                    lines.transferTo(Writer.nullWriter());
                    process.waitFor();
                    return seconds;
                }
            }
        }
        throw new IOException(launcher + " ended without: " + moment);
    }

    private void measureFind() throws IOException, InterruptedException {
        double[] seconds = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            seconds[turn] = processorSecondsOfFind();
        }
        say("annals find, processor time (user and system), median of %d: %.3f s (less than %.1f: %s)", TURNS, median(seconds),
                MOST_SECONDS_OF_FIND, median(seconds) < MOST_SECONDS_OF_FIND ? "kept" : "missed");
    }

    /** By the shell's own {@code times}: its second line is about the commands it ran. */
    private double processorSecondsOfFind() throws IOException, InterruptedException {
        var shell = new ProcessBuilder("/bin/sh", "-c",
                "\"$0\" --home \"$1\" find 'company:openai period:2012/2025' >/dev/null 2>&1 && times",
                image.resolve("bin").resolve("annals").toString(), work.resolve("home").toString()).start();
        String told = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        Matcher children = TIMES.matcher(told);
        if (shell.waitFor() != 0 || !children.find()) {
            throw new IOException("annals find did not work: " + told);
        }
        return Double.parseDouble(children.group(1)) * 60 + Double.parseDouble(children.group(2))
                + Double.parseDouble(children.group(3)) * 60 + Double.parseDouble(children.group(4));
    }

    private Process start(Path launcher, String options) throws IOException {
        // as a desktop starts it, without arguments
        var process = new ProcessBuilder(launcher.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("XDG_DATA_HOME", work.resolve("home").toString());
        process.environment().put("JAVA_TOOL_OPTIONS", options);
        return process.start();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... given) {
        System.out.println(String.format(Locale.ROOT, format, given));
    }
}
