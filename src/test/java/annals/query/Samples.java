// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.model.Entity.Person;
import annals.model.Entity.Technology;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.model.Source;
import annals.model.Story;
import annals.model.Text;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knowledge to ask: some that is true, and as much as one likes that is random. */
final class Samples {
    private static final String[] DATES = {"1956", "2012", "2012-06", "2012-06-30", "2012-12-31/2013-01-01", "2013~", "2013?",
        "201X", "2012/..", "../2012", "2012/", "/2013", "2011-12-31", "2012-01-01", "2014-02%", "2013-24",
        "2012-06-30T10:20:30Z"};
    private static final String[] WORDS = {"alpha", "beta", "gamma", "delta", "大模型"};

    private Samples() {}

    static Text text(String both) {
        return new Text(both, both);
    }

    static Organization organization(String id, Entity.Kind kind, Text name, List<String> aliases, Parent... parents) {
        return new Organization(id, kind, name, aliases, null, null, null, null, List.of(parents), List.of(), null);
    }

    static Organization coloured(String id) {
        return new Organization(id, Entity.Kind.COMPANY, text(id), List.of(), null, null, null,
                new Entity.Colours("#102030", "#405060"), List.of(), List.of(), null);
    }

    static Organization company(String id, Parent... parents) {
        return organization(id, Entity.Kind.COMPANY, text(id), List.of(), parents);
    }

    static Parent parent(String id, @Nullable String when) {
        return new Parent(id, when == null ? null : EdtfDate.parse(when));
    }

    static Person person(String id, String name, String... aliases) {
        return new Person(id, text(name), List.of(aliases), List.of(), null);
    }

    static Event event(String id, @Nullable String when, Category category, int importance, String... organizations) {
        return new Event(id, when == null ? null : EdtfDate.parse(when), text(id), null, text("what happened"), category,
                importance, List.of(organizations), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Evidence.REPORTED);
    }

    static Knowledge knowledge(List<Organization> organizations, Event... events) {
        return new Knowledge(List.of(events), organizations, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Names as people write them. */
    static Vocabulary vocabulary() {
        var organizations = List.of(
                organization("google", Entity.Kind.COMPANY, new Text("Google", "谷歌"), List.of("Alphabet", "Google Inc.")),
                organization("deepmind", Entity.Kind.COMPANY, new Text("DeepMind", "DeepMind"), List.of()),
                organization("google-brain", Entity.Kind.LAB, new Text("Google Brain", "谷歌大脑"), List.of()),
                organization("openai", Entity.Kind.COMPANY, new Text("OpenAI", "OpenAI"), List.of()),
                organization("meta", Entity.Kind.COMPANY, new Text("Meta", "Meta"), List.of("Facebook", "脸书")),
                organization("scale-ai", Entity.Kind.COMPANY, new Text("Scale AI", "Scale AI"), List.of()),
                organization("montreal", Entity.Kind.UNIVERSITY, new Text("Université de Montréal", "蒙特利尔大学"), List.of()));
        var people = List.of(person("sam-altman", "Sam Altman", "萨姆·奥尔特曼"), person("elon-musk", "Elon Musk", "埃隆·马斯克"),
                person("lukasz-kaiser", "Łukasz Kaiser"));
        var technologies = List.of(
                new Technology("gpt-4", "model", text("GPT-4"), List.of(), List.of("openai"), null, List.of(), List.of(), null),
                new Technology("gpt-4-1", "model", text("GPT-4.1"), List.of(), List.of(), null, List.of(), List.of(), null));
        var sources = List.of(
                new Source("vaswani-2017", Source.Kind.PAPER, "en", null, "Attention Is All You Need", null, null, null, false),
                new Source("nameless", Source.Kind.PRESS, "en", null, null, "The Daily", null, null, false));
        var stories = List.of(new Story("deep-learning", new Text("Deep learning", "深度学习"), List.of()));
        return Vocabulary.of(new Knowledge(List.of(), organizations, people, technologies, sources, List.of(), stories));
    }

    /** Random events over few entities, so that every condition is met by some. */
    static Knowledge random(Random random, int events) {
        var organizations = IntStream.range(0, 9).mapToObj(number -> randomOrganization(random, number)).toList();
        var people = IntStream.range(0, 4).mapToObj(number -> person("p" + number, "Person " + number, "人" + number)).toList();
        var technologies = IntStream.range(0, 4).mapToObj(number -> new Technology("t" + number, "model", text("Tech " + number),
                List.of(), List.of(), null, List.of(), List.of(), null)).toList();
        var sources = IntStream.range(0, 4).mapToObj(number -> new Source("s" + number, Source.Kind.PRESS, "en", null,
                number == 0 ? null : "Source " + WORDS[number], null, null, null, false)).toList();
        var told = IntStream.range(0, events).mapToObj(number -> randomEvent(random, number)).toList();
        var stories = IntStream.range(0, 3).mapToObj(number -> new Story("story" + number, text("Story " + number),
                IntStream.range(0, 2).mapToObj(_ -> new Story.Step(text("step"),
                        some(random, 5, "e", Math.max(1, events)), null, null)).toList())).toList();
        return new Knowledge(told, organizations, people, technologies, sources, List.of(), stories);
    }

    private static Organization randomOrganization(Random random, int number) {
        var parents = new ArrayList<Parent>();
        for (int other = 0; other < 9; other++) {
            if (other != number && random.nextInt(8) == 0) {
                parents.add(parent("o" + other, pick(random, null, "2012/..", "2012-06-15/2013", "../2012", "2013?", "2000/2012")));
            }
        }
        return new Organization("o" + number, pick(random, Entity.Kind.values()), new Text("Org " + number, "机构" + number),
                List.of("alpha".equals(WORDS[number % 5]) ? "beta" : "Former " + number), null, null, null,
                random.nextInt(4) == 0 ? new Entity.Colours("#000000", "#FFFFFF") : null, parents, List.of(), null);
    }

    private static Event randomEvent(Random random, int number) {
        String date = random.nextInt(8) == 0 ? null : pick(random, DATES);
        return new Event("e" + number, date == null ? null : EdtfDate.parse(date),
                new Text(words(random), words(random)), null, new Text(words(random), "机构" + random.nextInt(9)),
                pick(random, Category.values()), 1 + random.nextInt(5), some(random, 4, "o", 10), some(random, 3, "p", 4),
                some(random, 3, "t", 4), some(random, 3, "s", 4), List.of(), List.of(), List.of(), pick(random, Evidence.values()));
    }

    private static String words(Random random) {
        return String.join(" ", random.ints(1 + random.nextInt(3), 0, WORDS.length).mapToObj(word -> WORDS[word]).toList());
    }

    /** Fewer than {@code most} ids, now and then one of them twice. */
    static List<String> some(Random random, int most, String prefix, int of) {
        return random.ints(random.nextInt(most), 0, of).mapToObj(number -> prefix + number).toList();
    }

    @SafeVarargs
    static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }

    static Query randomQuery(Random random) {
        return new Query(Stream.generate(() -> new Query.Term(randomCondition(random), random.nextInt(4) == 0))
                .limit(random.nextInt(4)).toList());
    }

    private static Condition randomCondition(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Condition.Of(Vocabulary.Kind.ORGANIZATION, ids(random, "o", 10));
            case 2 -> new Condition.Of(Vocabulary.Kind.PERSON, ids(random, "p", 4));
            case 3 -> new Condition.Of(Vocabulary.Kind.TECHNOLOGY, ids(random, "t", 4));
            case 4 -> new Condition.Of(Vocabulary.Kind.SOURCE, ids(random, "s", 5));
            case 5 -> new Condition.Of(Vocabulary.Kind.STORY, ids(random, "story", 3));
            case 6 -> random.nextBoolean() ? new Condition.Categories(new TreeSet<>(Arrays.asList(
                    pick(random, Category.values()), pick(random, Category.values()))))
                    : new Condition.EvidenceIs(new TreeSet<>(List.of(pick(random, Evidence.values()))));
            case 7 -> new Condition.Period(EdtfDate.parse(pick(random, DATES)));
            case 8 -> {
                int least = 1 + random.nextInt(5);
                yield new Condition.Importance(least, least + random.nextInt(6 - least));
            }
            default -> random.nextBoolean() ? new Condition.Words(pick(random, "alpha", "beta gamma", "大模型", "Org 3", "机构4",
                    "former 2", "Person 1", "tech-2", "source beta", "story 1"))
                    : new Condition.Words(pick(random, "a", "alph", "beta g", "大", "or", "Org 3", "机", "per", "t", "st", "e1", "s2"),
                            true);
        };
    }

    private static TreeSet<String> ids(Random random, String prefix, int of) {
        var ids = new TreeSet<>(some(random, 4, prefix, of));
        ids.add(prefix + random.nextInt(of));
        return ids;
    }

    /** Whether an event's texts have the words: the plainest search there can be. */
    static boolean mentions(Event event, Condition.Words words) {
        var texts = new ArrayList<String>();
        for (Text text : List.of(event.title(), event.summary())) {
            texts.addAll(List.of(text.en(), text.zh()));
        }
        String wanted = Pattern.quote(words.text()) + (words.begun() ? "" : "(?![a-z0-9])");
        var asked = Pattern.compile("(?<![a-z0-9])" + wanted, Pattern.CASE_INSENSITIVE);
        return texts.stream().anyMatch(text -> asked.matcher(text).find());
    }

    static Finder finder(Knowledge knowledge) {
        return new Finder(EventIndex.of(knowledge), Vocabulary.of(knowledge), any -> {
            var rows = new BitSet();
            for (int row = 0; row < knowledge.events().size(); row++) {
                var event = knowledge.events().get(row);
                rows.set(row, any.stream().anyMatch(words -> mentions(event, words)));
            }
            return rows;
        });
    }
}
