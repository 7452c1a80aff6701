// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.model.Category;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Story;
import annals.model.Text;
import annals.query.EventIndex;
import annals.query.Field;
import annals.query.Finder;
import annals.query.Findings;
import annals.query.IndexBuilder;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary;
import annals.time.EdtfDate;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures how long the counts of all matters beside the filters take together, on one thread, with hundreds of people and
 * technologies. Alone: {@code FacetBench 300 10000 1000000}.
 */
public final class FacetBench {
    private static final int COMPANIES = 60;
    private static final int PEOPLE = 500;
    private static final int TECHNOLOGIES = 800;
    private static final int STORIES = 20;
    private static final int TURNS = 101;
    private static final int WARM_TURNS = 30;
    private static final double MOST = 40;
    private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
    private static final int YEARS = 86;
    private static final List<Field> MATTERS = List.of(Field.COMPANY, Field.CATEGORY, Field.IMPORTANCE, Field.EVIDENCE, Field.PERSON,
            Field.TECHNOLOGY, Field.STORY);
    private static final List<String> QUESTIONS = List.of("", "importance:>=3", "category:model,deal -evidence:unverified",
            "period:1990/2012", "category:model importance:>=2 period:1950/2020 evidence:verified,reported");

    private FacetBench() {}

    public static void main(String[] sizes) {
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) {
        EventIndex index = index(size);
        var finder = new Finder(index, Vocabulary.of(List.of()), _ -> new BitSet());
        var threads = ManagementFactory.getThreadMXBean();
        say("%,d events, %d people, %d technologies", size, PEOPLE, TECHNOLOGIES);
        say("%-75s %9s %9s %9s", "question", "p50 ms", "work p95", "allowed");
        for (String question : QUESTIONS) {
            Query query = ((QueryText.Reading.Understood) QueryText.read(question, Vocabulary.of(List.of()))).query();
            Findings found = finder.answer(query);
            double[] clock = new double[TURNS];
            double[] work = new double[TURNS];
            for (int turn = -WARM_TURNS; turn < TURNS; turn++) {
                long before = System.nanoTime();
                long idle = threads.getCurrentThreadCpuTime();
                MATTERS.forEach(found::counts);
                if (turn >= 0) {
                    work[turn] = (threads.getCurrentThreadCpuTime() - idle) / 1e6;
                    clock[turn] = (System.nanoTime() - before) / 1e6;
                }
            }
            Arrays.sort(clock);
            Arrays.sort(work);
            double worst = work[TURNS * 95 / 100];
            say("%-75s %9.2f %9.2f %9s", question, clock[TURNS / 2], worst, worst <= MOST ? "kept" : "missed");
        }
    }

    private static EventIndex index(int size) {
        var random = new Random(7);
        var companies = IntStream.range(0, COMPANIES).mapToObj(at -> new Organization("c" + at, Entity.Kind.COMPANY, text("c" + at),
                List.of(), null, null, null, new Entity.Colours("#102030", "#405060"), List.of(), List.of(), null)).toList();
        var stories = IntStream.range(0, STORIES).mapToObj(at -> new Story("s" + at, text("s" + at), List.of(new Story.Step(text("s"),
                random.ints(Math.max(1, size / 50), 0, size).distinct().mapToObj(event -> "e" + event).toList(), null, null)))).toList();
        var builder = new IndexBuilder(companies, stories);
        for (int event = 0; event < size; event++) {
            LocalDate day = FIRST.plusDays((long) event * YEARS * 365 / size);
            builder.add(new Event("e" + event, EdtfDate.parse(day.toString()), text("e"), null, text("e"),
                    Category.values()[random.nextInt(Category.values().length)], 1 + random.nextInt(5), some(random, "c", COMPANIES),
                    some(random, "p", PEOPLE), some(random, "t", TECHNOLOGIES), List.of(), List.of(), List.of(), List.of(),
                    Evidence.values()[random.nextInt(Evidence.values().length)]));
        }
        return builder.build();
    }

    /** None to three; a few of them are in most events, as few people are. */
    private static List<String> some(Random random, String kind, int all) {
        var some = new ArrayList<String>();
        for (int left = random.nextInt(4); left > 0; left--) {
            double place = random.nextDouble();
            some.add(kind + (int) (all * place * place * place));
        }
        return some.stream().distinct().toList();
    }

    private static Text text(String both) {
        return new Text(both, both);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
