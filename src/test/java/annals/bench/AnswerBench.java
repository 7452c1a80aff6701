// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.answer.Answer;
import annals.model.Knowledge;
import annals.query.EventIndex;
import annals.query.Finder;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary;
import annals.store.Words;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures how long a question takes from its value to the whole answer that the window shows of it, on one thread, and
 * what the index takes to be made and held. Alone: {@code AnswerBench 300 10000 1000000}.
 */
public final class AnswerBench {
    private static final long WARM_NANOS = 250_000_000;
    private static final int TURNS = 101;
    private static final double MOST_FOR_A_FILTER = 15;
    private static final double MOST_FOR_A_SEARCH = 5;
    private static final double MOST_FOR_A_SMALL_SEARCH = 2;
    private static final int SMALL = 10_000;

    /** What is asked, and whether it is a search: those must be faster. */
    private record Question(String name, String text, boolean search) {}

    private static final String KEPT = "company:" + String.join(",", Generated.KEPT);
    private static final List<Question> QUESTIONS = List.of(
            new Question("everything", "", false),
            new Question("3 of 12 companies", KEPT, false),
            new Question("without 3 companies", "-" + KEPT, false),
            new Question("period", "period:1990/2012", false),
            new Question("all filters at once", KEPT + " period:1990/2012 category:deal,people importance:>=3", false),
            new Question("a common word", "turbine", true),
            new Question("two words", "turbine osaka", true),
            new Question("a phrase", "\"nuclear turbine\"", true),
            new Question("two signs", "电池", true),
            new Question("four signs", "测试电池", true),
            new Question("a name", "\"Acme Motors\"", true),
            new Question("one letter", "t*", true),
            new Question("two letters", "tu*", true),
            new Question("three letters", "tur*", true),
            new Question("many words begin so", "a*", true),
            new Question("many words go on so", "a1*", true),
            new Question("rare words", "q77*", true),
            new Question("a phrase begun", "\"nuclear tur*\"", true),
            new Question("a letter behind a word", "\"nuclear t*\"", true),
            new Question("a name begun", "\"Acme M*\"", true),
            new Question("a begun name's word", "acm*", true),
            new Question("a begun sign", "顶*", true),
            new Question("a begun word, companies", "a* " + KEPT, true),
            new Question("a word and companies", "turbine " + KEPT, true));

    /** What answers are made of; it knows nothing of the events that it was made from. */
    private record Base(EventIndex index, Words words, Vocabulary vocabulary) {}

    private AnswerBench() {}

    public static void main(String[] sizes) throws IOException {
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) throws IOException {
        Path folder = Files.createTempDirectory("answers");
        try {
            var base = base(size, folder);
            try (var words = base.words()) {
                answers(new Finder(base.index(), base.vocabulary(), words), base.vocabulary());
            }
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Base base(int size, Path folder) throws IOException {
        var knowledge = Generated.knowledge(size);
        say("%,d events", size);
        var index = index(knowledge, folder.resolve("index"));
        long before = System.nanoTime();
        var words = Words.of(folder.resolve("words"), knowledge);
        say("words indexed in %.0f ms, %,d bytes", (System.nanoTime() - before) / 1e6, size(folder.resolve("words")));
        return new Base(index, words, Vocabulary.of(knowledge));
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private static EventIndex index(Knowledge knowledge, Path file) throws IOException {
        for (int turn = 0; turn < 2; turn++) {
            long before = System.nanoTime();
            var built = EventIndex.of(knowledge);
            long between = System.nanoTime();
            try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                built.write(to);
            }
            say("index built in %.0f ms, written in %.0f ms, %,d bytes", (between - before) / 1e6,
                    (System.nanoTime() - between) / 1e6, Files.size(file));
        }
        try (var channel = FileChannel.open(file)) {
            long heap = heap();
            long before = System.nanoTime();
            var index = EventIndex.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            double mapped = (System.nanoTime() - before) / 1e6;
            say("index mapped in %.1f ms, %,d bytes of heap", mapped, heap() - heap);
            return index;
        }
    }

    private static void answers(Finder finder, Vocabulary vocabulary) {
        say("%-22s %9s %9s %9s %9s %12s %10s %s", "question", "p50 ms", "p95 ms", "work p95", "rows only", "matches", "heap",
                "work allowed");
        var index = finder.find(Query.EVERYTHING).index();
        for (Question question : QUESTIONS) {
            if (!(QueryText.read(question.text, vocabulary) instanceof QueryText.Reading.Understood(Query query))) {
                throw new IllegalStateException(question.text);
            }
            var whole = Times.of(() -> Answer.of(query, finder));
            var rows = Times.of(() -> finder.find(query));
            long before = heap();
            var answer = Answer.of(query, finder);
            long held = heap() - before;
            double most = !question.search ? MOST_FOR_A_FILTER : index.size() > SMALL ? MOST_FOR_A_SEARCH : MOST_FOR_A_SMALL_SEARCH;
            say("%-22s %9.3f %9.3f %9.3f %9.3f %,12d %,10d %.0f: %s", question.name, whole.clockP50, whole.clockP95, whole.workP95,
                    rows.clockP50, answer.matches().count(), held, most, whole.workP95 <= most ? "kept" : "missed");
        }
        var ids = IntStream.range(0, 1000).mapToObj(at -> index.id((int) (at * (long) index.size() / 1000))).toList();
        var found = Times.of(() -> ids.stream().mapToInt(id -> index.row(id).orElseThrow()).sum());
        say("%-22s %9.3f %9.3f %9.3f", "1,000 ids to rows", found.clockP50, found.clockP95, found.workP95);
    }

    /** Milliseconds that a turn took, by the clock and of this thread's work: where others share the machine, the two differ. */
    private record Times(double clockP50, double clockP95, double workP95) {
        static Times of(Supplier<Object> work) {
            long until = System.nanoTime() + WARM_NANOS;
            for (int turn = 0; turn < 20 || System.nanoTime() < until; turn++) {
                work.get();
            }
            var threads = ManagementFactory.getThreadMXBean();
            double[] clock = new double[TURNS];
            double[] busy = new double[TURNS];
            for (int turn = 0; turn < TURNS; turn++) {
                long before = System.nanoTime();
                long idle = threads.getCurrentThreadCpuTime();
                work.get();
                busy[turn] = (threads.getCurrentThreadCpuTime() - idle) / 1e6;
                clock[turn] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(clock);
            Arrays.sort(busy);
            return new Times(clock[TURNS / 2], clock[TURNS * 95 / 100], busy[TURNS * 95 / 100]);
        }
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    private static void say(String format, Object... given) {
        System.out.println(String.format(Locale.ROOT, format, given));
    }
}
