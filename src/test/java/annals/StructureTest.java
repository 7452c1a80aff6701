// SPDX-License-Identifier: Apache-2.0
package annals;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the map of the packages: who may use whom, and which library belongs where; and how much may live in one room. */
class StructureTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NAMED_CLASS = Pattern.compile("([a-z][a-z0-9_]*(?:/[A-Za-z0-9_]+)+)");
    private static final Pattern CHARTER = Pattern.compile("/\\*\\*[\\s*]+(.*?\\.)(?:\\s|$)", Pattern.DOTALL);

    /** Lower levels first: a package may use only packages that stand above it in this list, and only those named. */
    private static final List<Map.Entry<String, Set<String>>> MAY_USE = List.of(
            entry("time", Set.of()),
            entry("draw", Set.of()),
            entry("model", Set.of("time")),
            entry("fonts", Set.of("draw")),
            entry("pdf", Set.of("draw", "fonts")),
            entry("query", Set.of("model", "time")),
            entry("data", Set.of("model", "time")),
            entry("store", Set.of("query", "model", "time", "data")),
            entry("timeline", Set.of("query", "model", "time", "draw")),
            entry("picture", Set.of("timeline", "store", "query", "model", "time", "draw", "fonts")),
            entry("report", Set.of("pdf", "picture", "timeline", "store", "query", "model", "time", "draw")),
            entry("export", Set.of("report", "pdf", "picture", "timeline", "store", "data", "query", "model", "time", "draw",
                    "fonts")),
            entry("state", Set.of("timeline", "query", "model", "draw", "time")),
            entry("answer", Set.of("state", "timeline", "store", "query", "model", "time")),
            entry("reading", Set.of("answer", "state", "picture", "timeline", "store", "query", "model", "draw", "time")),
            entry("sight", Set.of("reading", "answer", "state", "picture", "timeline", "store", "query", "model", "draw",
                    "time")),
            entry("window", Set.of("sight", "reading", "answer", "state", "export", "report", "picture", "timeline", "store",
                    "data", "query", "pdf", "model", "draw", "time")),
            entry("control", Set.of("timeline", "draw", "time")),
            entry("cli", Set.of("export", "report", "pdf", "timeline", "store", "data", "query", "model", "time", "draw",
                    "fonts")),
            entry("words", Set.of("window", "sight", "reading", "answer", "export", "picture", "timeline", "query", "pdf",
                    "model", "time")),
            entry("kit", Set.of("words", "control", "window", "reading", "answer", "state", "query", "fonts", "model", "draw")),
            entry("page", Set.of("kit", "words", "control", "window", "sight", "reading", "answer", "state", "query", "model",
                    "draw", "time")),
            entry("filter", Set.of("kit", "words", "window", "sight", "answer", "state", "query", "model", "draw", "time")),
            entry("perspective", Set.of("filter", "page", "kit", "words", "control", "window", "sight", "reading", "answer",
                    "state", "export", "report", "picture", "timeline", "query", "model", "draw", "time")),
            entry("desktop", Set.of("perspective", "filter", "page", "kit", "words", "control", "window", "sight", "reading",
                    "answer", "state", "export", "report", "picture", "timeline", "data", "query", "pdf", "fonts", "model",
                    "draw", "time")),
            entry("app", Set.of("desktop", "kit", "cli", "control", "window", "sight", "reading", "state", "export", "report",
                    "timeline", "store", "data", "query", "fonts", "model", "draw", "time")));

    private static final Set<String> MODELS = Set.of("state", "answer", "reading", "sight", "window");
    private static final Set<String> NODES = Set.of("control", "kit", "page", "filter", "perspective", "desktop", "app");

    /** Third-party and JDK packages that only the named packages may use. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("tools/jackson", Set.of("data")),
            entry("com/networknt", Set.of("data")),
            entry("java/sql", Set.of("store")),
            entry("org/h2", Set.of("store")),
            entry("org/apache/lucene", Set.of("store")),
            entry("org/apache/fontbox", Set.of("fonts")),
            entry("org/apache/pdfbox", Set.of("pdf", "export")),
            entry("org/apache/pdfbox/io", Set.of("fonts")),
            entry("org/apache/xmpbox", Set.of("export")),
            entry("com/openhtmltopdf", Set.of("pdf")),
            entry("java/awt", Set.of("picture", "export")),
            entry("java/awt/color", Set.of("pdf")),
            entry("java/awt/geom", Set.of("fonts", "picture")),
            entry("javax/imageio", Set.of("export")),
            entry("org/w3c/dom", Set.of("pdf", "export")),
            entry("picocli", Set.of("cli")),
            entry("javafx/beans", union(MODELS, NODES, Set.of("words"))),
            entry("javafx/collections", union(MODELS, NODES)),
            entry("javafx/util/Subscription", union(MODELS, NODES)),
            entry("javafx", NODES),
            entry("org/controlsfx", Set.of("filter", "perspective", "desktop")),
            entry("impl/org/controlsfx", Set.of()),
            entry("atlantafx", Set.of("desktop")),
            entry("org/kordamp", Set.of("kit", "page", "filter", "perspective", "desktop")),
            entry("java/net/http", Set.of()),
            entry("java/net/Socket", Set.of()),
            entry("java/net/ServerSocket", Set.of()),
            entry("java/net/URLConnection", Set.of()));

    /** What moves by itself, each held by a test to stand still where little motion is wanted; and the last two, which only count frames. */
    private static final Set<String> MOVING = Set.of("control/Coasting", "control/Pictures", "perspective/Pilot", "kit/Wheel",
            "desktop/LaterParts", "app/FirstPicture");

    /** What of the animations moves nothing: it only waits. */
    private static final Set<String> WAITING = Set.of("PauseTransition", "Animation", "Animation$Status");

    private static final Set<String> ANYWHERE = Set.of("java", "javax", "jdk", "org/jspecify", "annals");

    @Test
    void nothingMovesByItselfThatIsNotKnownToStandStillWhereLittleMotionIsWanted() throws IOException {
        var moving = new TreeSet<String>();
        for (Path file : classFiles()) {
            boolean moves = uses(file).stream().anyMatch(name -> name.equals("javafx/scene/control/ProgressIndicator")
                    || name.startsWith("javafx/animation/") && !WAITING.contains(name.substring("javafx/animation/".length())));
            if (moves) {
                moving.add(packageOf(file) + "/" + file.getFileName().toString().replaceAll("[$.].*", ""));
            }
        }
        assertThat(moving).isEqualTo(new TreeSet<>(MOVING));
    }

    @Test
    void everyPackageUsesOnlyThePackagesThatTheMapAllows() throws IOException {
        var order = MAY_USE.stream().map(Map.Entry::getKey).toList();
        var faults = new TreeSet<String>();
        for (var rule : MAY_USE) {
            assertThat(order.subList(0, order.indexOf(rule.getKey()))).as("levels below " + rule.getKey())
                    .containsAll(rule.getValue());
        }
        for (Path file : classFiles()) {
            String own = packageOf(file);
            assertThat(order).as("a package that the map does not know: give it a level and a charter").contains(own);
            var allowed = MAY_USE.get(order.indexOf(own)).getValue();
            for (String name : uses(file)) {
                if (name.startsWith("annals/")) {
                    String other = name.split("/")[1];
                    if (order.contains(other) && !other.equals(own) && !allowed.contains(other)) {
                        faults.add(CLASSES.relativize(file) + " uses " + name + ": " + own + " may use only " + allowed
                                + "; pass a value or an interface of its own instead");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyLibraryIsUsedOnlyWhereItBelongs() throws IOException {
        var faults = new TreeSet<String>();
        for (Path file : classFiles()) {
            String own = packageOf(file);
            for (String name : uses(file)) {
                var home = LIBRARIES.keySet().stream().filter(library -> (name + "/").startsWith(library + "/"))
                        .max((a, b) -> a.length() - b.length());
                if (home.isPresent()) {
                    if (!LIBRARIES.get(home.get()).contains(own)) {
                        faults.add(CLASSES.relativize(file) + " uses " + name + ", which belongs to "
                                + LIBRARIES.get(home.get()) + ": ask that package instead");
                    }
                } else if (ANYWHERE.stream().noneMatch(prefix -> name.startsWith(prefix + "/"))) {
                    faults.add(CLASSES.relativize(file) + " uses " + name + ", which no package may: add it to the map");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The window looks at the state; what a person does to it has a name in a model. */
    @Test
    void onlyModelsChangeTheState() throws IOException {
        var users = new TreeSet<String>();
        for (Path file : classFiles()) {
            if (uses(file).contains("annals/state/Steps")) {
                users.add(packageOf(file));
            }
        }
        assertThat(users).isSubsetOf(MODELS);
    }

    /** Rules and schemas take longer to load than all the data: no other command may wait for them. */
    @Test
    void onlyTheCheckLoadsRulesAndSchemas() throws IOException {
        var users = new TreeSet<String>();
        for (Path file : classFiles()) {
            Set<String> used = uses(file);
            if (used.contains("annals/data/HouseRules") || used.contains("annals/data/SchemaCheck") || used.contains("annals/data/DataCheck")) {
                users.add(CLASSES.relativize(file).toString().replace('\\', '/').replaceFirst("(\\$.*)?\\.class$", ""));
            }
        }
        assertThat(users).containsExactly("annals/cli/Check", "annals/data/DataCheck", "annals/data/HouseRules", "annals/data/SchemaCheck");
    }

    @Test
    void nothingStaticCanChange() throws IOException {
        var faults = new ArrayList<String>();
        for (Path file : classFiles()) {
            for (var field : ClassFile.of().parse(file).fields()) {
                if (field.flags().has(AccessFlag.STATIC) && !field.flags().has(AccessFlag.FINAL)) {
                    faults.add(CLASSES.relativize(file) + " has the static variable " + field.fieldName());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void onlyOneClassSpeaksToTheJavaFxThreadOrStartsThreads() throws IOException {
        var users = new TreeSet<String>();
        for (Path file : sourceFiles()) {
            String text = Files.readString(file);
            if (text.contains("Platform.runLater") || text.contains("new Thread(") || text.contains("Thread.of")
                    || text.contains("Executors.")) {
                users.add(SOURCES.relativize(file).toString());
            }
        }
        assertThat(users).isSubsetOf("annals/app/FxBackground.java");
    }

    @Test
    void sourcesAreShortAndNamedForWhatTheyAre() throws IOException {
        var faults = new TreeSet<String>();
        for (Path file : sourceFiles()) {
            List<String> lines = Files.readAllLines(file);
            String name = file.getFileName().toString().replace(".java", "");
            if (lines.size() > 400) {
                faults.add(file + " has " + lines.size() + " lines: look for two things living in one room (400 at most)");
            }
            if (name.matches(".*(Manager|Helper|Util|Utils|Impl)")) {
                faults.add(file + ": a name that says nothing; name it for what it is");
            }
            if (!lines.getFirst().equals("// SPDX-License-Identifier: Apache-2.0")) {
                faults.add(file + " does not begin with its SPDX line");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void methodsAreShortAndTakeFewParameters() throws IOException {
        var faults = new TreeSet<String>();
        for (Path file : classFiles()) {
            ClassModel model = ClassFile.of().parse(file);
            for (MethodModel method : model.methods()) {
                String name = CLASSES.relativize(file) + ": " + method.methodName().stringValue();
                boolean table = method.methodName().equalsString("<clinit>");
                if (!table && !method.flags().has(AccessFlag.SYNTHETIC) && lines(method) > 40) {
                    faults.add(name + " has " + lines(method) + " lines: name its steps (40 at most)");
                }
                if (!method.flags().has(AccessFlag.SYNTHETIC) && parameters(method, model) > 5) {
                    faults.add(name + " has " + parameters(method, model) + " parameters: what belongs together is a record (5 at most)");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** From the line of its first statement to that of its end; a constructor begins with its call of another, not with its fields. */
    private static int lines(MethodModel method) {
        List<Integer> lines = method.code().flatMap(code -> code.findAttribute(Attributes.lineNumberTable()))
                .map(table -> table.lineNumbers().stream().map(LineNumberInfo::lineNumber).toList()).orElse(List.of(0));
        boolean constructor = method.methodName().equalsString("<init>");
        int last = Collections.max(lines);
        return last - (constructor ? lines.getFirst() : Collections.min(lines));
    }

    /** Without those that the compiler adds; the parts of a record, whose names stand beside its values, are no such list. */
    private static int parameters(MethodModel method, ClassModel in) {
        boolean constructor = method.methodName().equalsString("<init>");
        String parent = in.superclass().map(ClassEntry::asInternalName).orElse("");
        String own = in.thisClass().asInternalName();
        boolean inner = in.findAttribute(Attributes.innerClasses()).stream().flatMap(nested -> nested.classes().stream())
                .anyMatch(nested -> nested.innerClass().asInternalName().equals(own) && !nested.has(AccessFlag.STATIC));
        int added = !constructor ? 0 : parent.equals("java/lang/Enum") ? 2 : inner ? 1 : 0;
        return constructor && parent.equals("java/lang/Record") ? 0 : method.methodTypeSymbol().parameterCount() - added;
    }

    @Test
    void theReadmeRepeatsTheCharterOfEveryPackage() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (var rule : MAY_USE) {
            Path info = SOURCES.resolve(Path.of("annals", rule.getKey(), "package-info.java"));
            String source = Files.readString(info);
            assertThat(source).as(info.toString()).contains("@NullMarked");
            Matcher charter = CHARTER.matcher(source);
            assertThat(charter.find()).as(info + " has a charter").isTrue();
            String sentence = charter.group(1).replaceAll("\\s*\\n \\* ?", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
            assertThat(readme).contains("| `" + rule.getKey() + "` | " + sentence + " |");
        }
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("annals"))) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String packageOf(Path classFile) {
        return CLASSES.resolve("annals").relativize(classFile).getName(0).toString();
    }

    /** The names of all classes that a class file mentions, in code, signatures and annotations. */
    private static Set<String> uses(Path classFile) throws IOException {
        var names = new TreeSet<String>();
        ClassModel model = ClassFile.of().parse(classFile);
        for (var constant : model.constantPool()) {
            if (constant instanceof ClassEntry entry && !entry.asInternalName().startsWith("[")) {
                names.add(entry.asInternalName());
            } else if (constant instanceof Utf8Entry utf8 && utf8.stringValue().matches("[(\\[]*L?[a-z].*;.*")) {
                Matcher matcher = NAMED_CLASS.matcher(utf8.stringValue().replaceAll("(?:^|[;<(\\[)+:*-])L", " "));
                while (utf8.stringValue().indexOf(' ') < 0 && matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        names.removeIf(name -> name.indexOf('/') < 0);
        return names;
    }
}
