// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Builds the program to keep, {@code target/annals}: run by the build with the JDK that compiles, as
 * {@code java src/build/Image.java <project folder> <version>} after the jar is made and the libraries are copied to
 * {@code target/jars}. Each step is a method below, in the order they run. It is a program rather than a script so that
 * it runs wherever the JDK does.
 */
final class Image {
    /** What the program and its libraries use of the JDK; jdk.localedata words dates, jdk.zipfs is asked for by PDFBox. */
    private static final String MODULES = String.join(",", "java.desktop", "java.logging", "java.management",
            "java.naming", "java.sql", "java.xml", "jdk.localedata", "jdk.management", "jdk.unsupported", "javafx.controls");

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    private final Path project;
    private final Path target;
    private final Path work;
    private final Path image;
    private final String version;

    private Image(Path project, String version) {
        this.project = project;
        this.version = version;
        target = project.resolve("target");
        work = target.resolve("image");
        image = target.resolve("annals");
    }

    public static void main(String[] arguments) throws Exception {
        var build = new Image(Path.of(arguments[0]).toAbsolutePath(), arguments[1]);
        delete(build.image);
        delete(build.work);
        Files.createDirectories(build.work);
        build.makeJavaFxModules();
        build.linkRuntime();
        build.packageProgram();
        build.addFiles();
        build.train();
        build.writeLauncher();
    }

    /**
     * JavaFX comes as jars with its native libraries inside, which it would unpack into the user's home at each first
     * start; as jmods the libraries land in the runtime beside the JDK's own.
     */
    private void makeJavaFxModules() throws IOException {
        for (Path jar : jars(Image::isJavaFx)) {
            String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "").replace('-', '.');
            Path classes = work.resolve(name).resolve("classes");
            Path libraries = work.resolve(name).resolve("libraries");
            Files.createDirectories(libraries);
            try (var zip = new ZipFile(jar.toFile())) {
                for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                    boolean library = entry.getName().matches("[^/]*\\.(so|dll|dylib)");
                    Path to = (library ? libraries : classes).resolve(entry.getName());
                    Files.createDirectories(to.getParent());
                    try (InputStream from = zip.getInputStream(entry)) {
                        Files.copy(from, to);
                    }
                }
            }
            tool("jmod", "create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                    Files.createDirectories(work.resolve("jmods")).resolve(name + ".jmod").toString());
        }
    }

    private void linkRuntime() throws IOException {
        tool("jlink", "--module-path", work.resolve("jmods").toString(), "--add-modules", MODULES,
                "--include-locales=en,zh", "--strip-java-debug-attributes", "--no-header-files",
                "--no-man-pages", "--compress=zip-6", "--output", work.resolve("runtime").toString());
    }

    private void packageProgram() throws IOException {
        Path classPath = Files.createDirectories(work.resolve("jars"));
        for (Path jar : jars(jar -> !isJavaFxName(jar))) {
            renew(jar, classPath.resolve(jar.getFileName()));
        }
        String program = "annals-" + version + ".jar";
        takeFontsOut(target.resolve(program), classPath.resolve(program));
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "annals", "--app-version", version,
                "--input", classPath.toString(), "--main-jar", program, "--main-class", "annals.app.Main",
                "--runtime-image", work.resolve("runtime").toString(), "--dest", target.toString()));
        Stream.concat(javaOptions().stream(), cacheOptions().stream())
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (WINDOWS) {
            arguments.add("--win-console");
        }
        tool("jpackage", arguments.toArray(String[]::new));
    }

    /**
     * Copies a jar. Classes compiled for Java 5, as those of picocli are, cannot be cached: they are written anew as of
     * Java 8, whose classes say the types of their variables where Java 5 left it to be found out at each start.
     */
    private static void renew(Path from, Path to) throws IOException {
        try (var jar = new ZipFile(from.toFile()); var loader = new URLClassLoader(new URL[] {from.toUri().toURL()});
                var renewed = new ZipOutputStream(Files.newOutputStream(to))) {
            var classes = ClassFile.of(ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)),
                    StackMapsOption.GENERATE_STACK_MAPS);
            var asOfJava8 = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                    .andThen(ClassTransform.endHandler(made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0)));
            for (ZipEntry entry : jar.stream().toList()) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                boolean old = entry.getName().endsWith(".class") && bytes[7] < ClassFile.JAVA_6_VERSION;
                renewed.putNextEntry(new ZipEntry(entry.getName()));
                renewed.write(old ? classes.transformClass(classes.parse(bytes), asOfJava8) : bytes);
            }
        }
    }

    /** What the launcher hands to Java; {@code $APPDIR} is the folder of the jars, wherever the image lies. */
    private static List<String> javaOptions() {
        return List.of(
                "-Dannals.data=$APPDIR/data",
                "-Dannals.fonts=$APPDIR/fonts",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                // The window's libraries draw through native code; said here so that Java does not warn of it.
                "--enable-native-access=ALL-UNNAMED,javafx.graphics",
                // Least work at the start: no counters in the temporary folder, one collector thread.
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC");
    }

    /** Where the cache does not fit, after a copy that changed the jars' times, say, Java starts without and says nothing. */
    private static List<String> cacheOptions() {
        return List.of("-XX:AOTCache=$APPDIR/window.aot", "-Xlog:disable");
    }

    /** Copies the program's jar without the fonts, which lie beside it as files: JavaFX maps a file, but copies a resource. */
    private void takeFontsOut(Path from, Path to) throws IOException {
        Path fonts = Files.createDirectories(work.resolve("fonts"));
        try (var jar = new ZipFile(from.toFile()); var rest = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : jar.stream().toList()) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    if (entry.getName().endsWith(".ttf")) {
                        Files.copy(bytes, fonts.resolve(Path.of(entry.getName()).getFileName().toString()));
                    } else {
                        rest.putNextEntry(new ZipEntry(entry.getName()));
                        bytes.transferTo(rest);
                    }
                }
            }
        }
    }

    /** The shipped knowledge base, what is read and the schemas of it; and the fonts. */
    private void addFiles() throws IOException {
        Path from = project.resolve("data");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                Path to = applicationFolder().resolve("data").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.move(work.resolve("fonts"), applicationFolder().resolve("fonts"));
    }

    /**
     * Runs the program without a display and keeps the classes it loaded and linked: the next start maps them. One cache
     * for each kind of run, since Java links all that is in a cache before it runs anything: with one for everything, the
     * window waits 80 ms for classes that only write PDFs. The homes are thrown away with the rest of the work folder.
     */
    private void train() throws IOException, InterruptedException {
        // most starts are not the first: it leaves what a later one finds
        run(List.of(), "annals.app.Main", "--home", work.resolve("window").toString());
        run(cache("window"), "annals.app.Main", "--home", work.resolve("window").toString());
        run(cache("ask"), "annals.app.Training", "ask", work.toString());
        run(cache("write"), "annals.app.Training", "write", work.toString());
    }

    /** Without what the compilers learnt: they would set to work at once, when the start itself needs the processors. */
    private List<String> cache(String kind) {
        return List.of("-XX:AOTCacheOutput=" + applicationFolder().resolve(kind + ".aot"),
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");
    }

    private void run(List<String> options, String... program) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(runtime().resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dannals.only-open=true", "-classpath", inPlace(classPath())));
        javaOptions().forEach(option -> command.add(inPlace(option)));
        command.addAll(options);
        command.addAll(List.of(program));
        Path log = work.resolve("training.log");
        Process training = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = training.waitFor(5, TimeUnit.MINUTES);
        training.destroyForcibly();
        boolean kept = options.isEmpty() || Files.exists(Path.of(options.getFirst().replaceFirst("^[^=]*=", "")));
        if (!ended || training.exitValue() != 0 || !kept) {
            throw new IOException("the training run of the image failed:\n" + Files.readString(log));
        }
    }

    /**
     * On Linux a script stands in for jpackage's launcher. Java reads arguments and file names in the locale's encoding,
     * knows only ASCII in the plain C locale, and no option of it changes that; and jpackage's launcher spends a tenth
     * of a second at each start on asking dpkg and rpm whose it is.
     */
    private void writeLauncher() throws IOException {
        if (LINUX) {
            var words = new StringBuilder();
            Stream.concat(javaOptions().stream(), cacheOptions().stream().map(option -> option.replace("window.aot", "$cache.aot")))
                    .forEach(option -> words.append('"').append(option).append("\" "));
            String script = Files.readString(project.resolve("src").resolve("build").resolve("annals.sh"))
                    .replace("@options@", words.toString().strip()).replace("@classpath@", '"' + classPath() + '"');
            Files.delete(image.resolve("lib").resolve("libapplauncher.so"));
            Files.delete(launcher());
            Files.writeString(launcher(), script);
            Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The class path as jpackage ordered it; the cache holds only for the same order. */
    private String classPath() throws IOException {
        return Files.readAllLines(applicationFolder().resolve("annals.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String inPlace(String option) {
        return option.replace("$APPDIR", applicationFolder().toString());
    }

    private Path applicationFolder() {
        return LINUX ? image.resolve("lib").resolve("app") : WINDOWS ? image.resolve("app")
                : target.resolve("annals.app").resolve("Contents").resolve("app");
    }

    private Path runtime() {
        return LINUX ? image.resolve("lib").resolve("runtime") : WINDOWS ? image.resolve("runtime")
                : target.resolve("annals.app").resolve("Contents").resolve("runtime").resolve("Contents").resolve("Home");
    }

    private Path launcher() {
        return image.resolve("bin").resolve("annals");
    }

    private List<Path> jars(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> jars = Files.list(target.resolve("jars"))) {
            return jars.filter(wanted).sorted().toList();
        }
    }

    private static boolean isJavaFxName(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /** Only the jars with the platform in their name hold anything. */
    private static boolean isJavaFx(Path jar) {
        return isJavaFxName(jar) && jar.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*-(linux|mac|win).*");
    }

    private static void tool(String name, String... arguments) throws IOException {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true);
        int code = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException(
                "no " + name + " in " + System.getProperty("java.home") + ": a full JDK is needed")).run(out, out, arguments);
        if (code != 0) {
            throw new IOException(name + " " + String.join(" ", arguments) + " failed:\n" + told);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        file.toFile().setWritable(true);
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
