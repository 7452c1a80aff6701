// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Colour;
import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.model.Category;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Era;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.model.Language;
import annals.model.Text;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up knowledge for the tests of the picture: the same for the same seed. */
final class Samples {
    /** As if every letter were as wide as in the bundled typeface on average; Chinese ones are as wide as high. */
    static final TextMeasure TEXT = (text, style) -> text.codePoints()
            .mapToDouble(c -> Character.isIdeographic(c) ? style.size() : style.size() * 0.55).sum();
    static final long NOW = Span.second(LocalDate.of(2025, 11, 22));

    private static final List<String> COMPANIES = List.of("alpha", "beta", "gamma", "delta");
    private static final List<String> WORDS = List.of("model", "开放", "GPT-4", "研究院", "deal", "of", "the", "数据中心", "chips",
            "Ωmega", "layoffs:", "é", "𠮷");

    private Samples() {}

    static Event event(String id, String when, int importance, String label, String... companies) {
        Text text = new Text(label, label);
        return new Event(id, when == null ? null : EdtfDate.parse(when), text, null, text, Category.MODEL, importance,
                List.of(companies), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Evidence.REPORTED);
    }

    static EventIndex index(List<Event> events) {
        var organizations = COMPANIES.stream().map(id -> new Organization(id, Entity.Kind.COMPANY, new Text(id, id), List.of(),
                null, null, null, null, List.of(), List.of(), null)).toList();
        return EventIndex.of(new Knowledge(events, organizations, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Dates of every kind and precision, titles from none to 200 letters, events of one or more companies. */
    static List<Event> anything(int count, long seed) {
        var random = new Random(seed);
        var events = new ArrayList<Event>();
        for (int i = 0; i < count; i++) {
            var companies = new ArrayList<>(COMPANIES);
            java.util.Collections.shuffle(companies, random);
            events.add(event("event-" + i, date(random), 1 + random.nextInt(5), words(random),
                    companies.subList(0, 1 + random.nextInt(2)).toArray(String[]::new)));
        }
        return events;
    }

    /** What is known to go wrong: hundreds in one day, ranges of 40 years, long titles, open ends, all at once. */
    static List<Event> nasty(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<Event>();
        for (int i = 0; i < 300; i++) {
            events.add(event("same-day-" + i, "2023-03-14", 1 + i % 5, words(random), "alpha"));
        }
        for (int i = 0; i < 30; i++) {
            events.add(event("decades-" + i, 1980 + i % 7 + "/" + (2020 + i % 5), 1 + i % 5, "x".repeat(200), "alpha"));
            events.add(event("ongoing-" + i, "20" + (10 + i % 10) + "/..", 1 + i % 5, words(random), "beta"));
            events.add(event("since-ever-" + i, "../19" + (60 + i), 1 + i % 5, words(random), "beta"));
            events.add(event("undated-" + i, null, 1 + i % 5, words(random), "beta", "gamma"));
        }
        return events;
    }

    /** Ten thousand years, some events lasting most of them, and the days of this month. */
    static List<Event> ages(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<Event>();
        for (int i = 0; i < 200; i++) {
            int year = -8000 + random.nextInt(10_000);
            String from = "%s%04d".formatted(year < 0 ? "-" : "", Math.abs(year));
            events.add(event("age-" + i, i % 3 == 0 ? from + "/2024" : from, 1 + random.nextInt(5), words(random), "alpha"));
            events.add(event("day-" + i, "2025-11-%02d".formatted(1 + random.nextInt(22)), 1 + random.nextInt(5), words(random),
                    "alpha", "beta"));
        }
        return events;
    }

    /** Events of everything that lanes can be by: of none, one or several people and technologies, some named often. */
    static List<Event> peopled(int count, long seed) {
        var random = new Random(seed);
        return anything(count, seed).stream().map(event -> new Event(event.id(), event.when(), event.title(), null, event.summary(),
                Category.values()[random.nextInt(Category.values().length)], event.importance(), event.organizations(),
                some("person", random), some("technology", random), List.of(), List.of(), List.of(), List.of(), event.evidence()))
                .toList();
    }

    private static List<String> some(String kind, Random random) {
        return random.ints(random.nextInt(4), 0, 300).mapToObj(number -> kind + "-" + number * number / 900).distinct().toList();
    }

    /** The same events in other lanes, all shown. */
    static Scene by(LanesBy by, Scene scene) {
        Scene.Look look = scene.look();
        var lanes = scene.answer().matches().index().lanes(by).all();
        var other = new Scene.Look(by, look.language(), lanes.stream().map(EventIndex.Lane::key).toList(),
                lanes.stream().<Tone>map(_ -> Tone.Token.INK_THIRD).toList(), look.companyTones(), look.eras(), look.labels());
        return new Scene(new Scene.Answer(scene.answer().matches(),
                IntStream.range(0, lanes.size()).boxed().collect(Collectors.toSet()), scene.answer().related()), other, scene.scale(),
                scene.width(), scene.height(), scene.scroll(), scene.now(), scene.selected());
    }

    static Scene folding(Scene scene, Set<Integer> folded) {
        return new Scene(new Scene.Answer(scene.answer().matches(), scene.answer().lanes(), folded, scene.answer().related()),
                scene.look(), scene.scale(), scene.width(), scene.height(), scene.scroll(), scene.now(), scene.selected());
    }

    private static String date(Random random) {
        int year = random.nextInt(4) == 0 ? 1940 + random.nextInt(70) : 2010 + random.nextInt(16);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> Integer.toString(year);
            case 2 -> "%d-%02d".formatted(year, month);
            case 3 -> "%d/%d".formatted(year, year + 1 + random.nextInt(5));
            case 4 -> "%d-%02d-%02d/%d-%02d".formatted(year, month, day, year + 1, month);
            case 5 -> "%d~".formatted(year);
            default -> "%d-%02d-%02d".formatted(year, month, day);
        };
    }

    private static String words(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return random.nextInt(20) == 0 ? "w".repeat(200) : String.join(" ", words);
    }

    static Matches all(EventIndex index) {
        var rows = new BitSet();
        rows.set(0, index.size());
        return new Matches(index, rows, rows);
    }

    /** A scene of all events of an index in all its lanes. */
    static Scene scene(EventIndex index, Map<String, String> labels, Scale scale, double width, double height) {
        int lanes = index.lanes().size();
        var names = index.lanes().stream().map(EventIndex.Lane::key).toList();
        var tones = IntStream.range(0, lanes).<Tone>mapToObj(lane -> new Tone.Own(new Colour(lane, 1), new Colour(lane, 1))).toList();
        var eras = List.of(new Era("one", new Text("The first era", "第一个时代"), EdtfDate.parse("1943/1999")),
                new Era("two", new Text("The second era", "第二个时代"), EdtfDate.parse("2000/..")));
        return new Scene(
                new Scene.Answer(all(index), IntStream.range(0, lanes).boxed().collect(Collectors.toSet()), List.of()),
                new Scene.Look(Language.EN, names, tones, eras, row -> labels.get(index.id(row))), scale, width, height, 0,
                OptionalLong.of(NOW), OptionalInt.empty());
    }

    static Scene scene(List<Event> events, Scale scale, double width, double height) {
        var labels = new HashMap<String, String>();
        events.forEach(event -> labels.put(event.id(), event.title().en()));
        return scene(index(events), labels, scale, width, height);
    }

    static Scene scaled(Scene scene, Scale scale) {
        return new Scene(scene.answer(), scene.look(), scale, scene.width(), scene.height(), scene.scroll(), scene.now(),
                scene.selected());
    }

    static Scene sized(Scene scene, double width, double height, double scroll) {
        return new Scene(scene.answer(), scene.look(), scene.scale(), width, height, scroll, scene.now(), scene.selected());
    }

    /** As on paper: no lane has lines to spare. */
    static Scene asHighAsItsLanes(Storyboard storyboard, Scene scene) {
        return sized(scene, scene.width(), storyboard.fullHeight(sized(scene, scene.width(), 1, 0)), 0);
    }

    static Scene withLanes(Scene scene, Set<Integer> lanes) {
        Scene.Answer answer = scene.answer();
        return new Scene(new Scene.Answer(answer.matches(), lanes, answer.folded(), answer.related()), scene.look(),
                scene.scale(), scene.width(), scene.height(), scene.scroll(), scene.now(), scene.selected());
    }

    static Scene selecting(Scene scene, int row, List<Integer> related) {
        Scene.Answer answer = scene.answer();
        return new Scene(new Scene.Answer(answer.matches(), answer.lanes(), answer.folded(), related), scene.look(),
                scene.scale(), scene.width(), scene.height(), scene.scroll(), scene.now(), OptionalInt.of(row));
    }

    static Scene in(Scene scene, Language language) {
        Scene.Look look = scene.look();
        return new Scene(scene.answer(),
                new Scene.Look(look.by(), language, look.laneNames(), look.laneTones(), look.companyTones(), look.eras(), look.labels()),
                scene.scale(), scene.width(), scene.height(), scene.scroll(), scene.now(), scene.selected());
    }

    /** A scale on which 2012 to 2026 fill a width. */
    static Scale years(double width) {
        return Scale.showing(Span.second(LocalDate.of(2012, 1, 1)), Span.second(LocalDate.of(2026, 1, 1)), width);
    }

    /** All labels of a drawing, those in clips included. */
    static List<Mark.Label> labels(Drawing drawing) {
        return labels(drawing.marks());
    }

    private static List<Mark.Label> labels(List<Mark> marks) {
        var labels = new ArrayList<Mark.Label>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Label label) {
                labels.add(label);
            } else if (mark instanceof Mark.Clip(var _, var inside)) {
                labels.addAll(labels(inside));
            }
        }
        return labels;
    }

    /** The room that a label's letters take. */
    static Rect area(Mark.Label label) {
        double size = label.style().size();
        return new Rect(label.baseline().x(), label.baseline().y() - 0.8 * size, TEXT.width(label.text(), label.style()), size);
    }
}
