// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.model.FigureKind;
import annals.model.Text;
import annals.query.LanesBy;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.time.Span;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A view as one word that a person can mail and that reads, such as
 * {@code annals:view?ask=company:openai,meta+category:model&see=2012-01-01/2026-01-01&lanes=company&as=timeline}. It holds no
 * space, so that one click marks it; what a mail program broke into lines is put together again.
 */
public final class ViewText {
    private static final Pattern STEP = Pattern.compile("(.+):([1-9]\\d{0,3})");
    private static final String BEGINNING = "annals:view?";
    private static final String NAME = "name";
    private static final String ASK = "ask";
    private static final String SEE = "see";
    private static final String LANES = "lanes";
    private static final String AS = "as";
    private static final String READ = "read";
    private static final String TELL = "tell";
    private static final String FIGURES = "figures";
    private static final String AXIS = "axis";
    private static final String LOGARITHMIC = "log";
    private static final String LINEAR = "linear";
    private static final String FACING = "facing";
    private static final String EVENT = "event";

    private ViewText() {}

    /** What became of a text. */
    public sealed interface Reading {
        /** @param name under which it was kept; empty where it has none */
        record Understood(View view, Optional<String> name) implements Reading {}

        /** @param reasons what is wrong with it, at least one */
        record Damaged(List<Text> reasons) implements Reading {}
    }

    /** The view as text, without a name. */
    public static String print(View view) {
        return print(view, Optional.empty());
    }

    /** @param name for whoever keeps it */
    public static String print(View view, Optional<String> name) {
        var parts = new LinkedHashMap<String, String>();
        name.ifPresent(called -> parts.put(NAME, called));
        if (!view.query().equals(Query.EVERYTHING)) {
            parts.put(ASK, QueryText.print(view.query()));
        }
        parts.put(SEE, moment(view.visible().from()) + "/" + moment(view.visible().until()));
        parts.put(LANES, view.lanes().word());
        parts.put(AS, word(view.perspective()));
        view.selected().ifPresent(chosen -> parts.put(READ, switch (chosen) {
            case Selection.OfEvent(var id) -> EVENT + ":" + id;
            case Selection.OfEntity(var ref) -> word(ref.kind()) + ":" + ref.id();
        }));
        view.told().ifPresent(step -> parts.put(TELL, step.story() + ":" + (step.step() + 1)));
        Aspect aspect = view.aspect();
        aspect.kind().ifPresent(kind -> parts.put(FIGURES, kind.unit() + ":" + kind.measure()));
        aspect.logarithmic().ifPresent(logarithmic -> parts.put(AXIS, logarithmic ? LOGARITHMIC : LINEAR));
        aspect.facing().ifPresent(two -> parts.put(FACING, two.above() + "/" + two.below()));
        return join(parts);
    }

    /** Whether a text means to be a view, sound or not. */
    public static boolean isOne(String text) {
        return whole(text).toLowerCase(Locale.ROOT).startsWith(BEGINNING);
    }

    /** The name in the text of a view; empty where it has none or is damaged. */
    public static Optional<String> name(String text) {
        try {
            return Optional.ofNullable(parts(text).get(NAME)).filter(name -> !name.isBlank());
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The same view under another name. @throws IllegalArgumentException where the text is damaged */
    public static String named(String text, String name) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(NAME, name);
        parts(text).forEach(parts::putIfAbsent);
        return join(parts);
    }

    /** What it asks for, as a question; empty where it asks for everything or is damaged. */
    public static String question(String text) {
        try {
            return parts(text).getOrDefault(ASK, "");
        } catch (IllegalArgumentException damaged) {
            return "";
        }
    }

    /**
     * Reads all of it; every fault is told, not only the first.
     *
     * @param vocabulary what the question and the selection may name
     * @param events whether there is an event with this id
     */
    public static Reading read(String text, Vocabulary vocabulary, Predicate<String> events) {
        if (!isOne(text)) {
            return new Reading.Damaged(List.of(new Text("This is no view: the text of one begins with " + BEGINNING + ".",
                    "这不是视图：视图的文本以" + BEGINNING + "开头。")));
        }
        try {
            return new Reader(parts(text), vocabulary, events).read();
        } catch (IllegalArgumentException damaged) {
            return new Reading.Damaged(List.of(new Text(
                    "A part of this view is damaged: a % must be followed by two digits. Copy the whole text again.",
                    "此视图的文本有损坏：%后面须有两位数字。请重新复制全文。")));
        }
    }

    /** What it says of each matter. @throws IllegalArgumentException where a sign is written wrongly */
    private static Map<String, String> parts(String text) {
        var parts = new LinkedHashMap<String, String>();
        for (String part : whole(text).substring(Math.min(BEGINNING.length(), whole(text).length())).split("&")) {
            int equals = part.indexOf('=');
            if (!part.isEmpty()) {
                parts.put(equals < 0 ? part : part.substring(0, equals),
                        equals < 0 ? "" : URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String join(Map<String, String> parts) {
        String text = BEGINNING + String.join("&", parts.entrySet().stream().map(part -> part.getKey() + "=" + plain(part.getValue())).toList());
        // a bracket at the end would be taken for one around it
        return text.replaceFirst("\\)$", "%29").replaceFirst("]$", "%5D").replaceFirst(">$", "%3E");
    }

    /** Without what mail programs put in and around it. */
    private static String whole(String text) {
        return text.replaceAll("[\\s\\u200B\\uFEFF]+", "").replaceAll("^[<\\[(]+", "").replaceAll("[>\\])]+$", "");
    }

    /** As readable as it can be where spaces and the signs between parts must not stand in it. */
    private static String plain(String value) {
        var text = new StringBuilder();
        value.codePoints().forEach(sign -> {
            boolean meant = "%&+".indexOf(sign) < 0 && !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)
                    && Character.getType(sign) != Character.FORMAT && !Character.isISOControl(sign);
            text.append(meant ? Character.toString(sign) : URLEncoder.encode(Character.toString(sign), StandardCharsets.UTF_8));
        });
        return text.toString();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** A whole second: its day where it begins one. */
    private static String moment(double second) {
        var at = LocalDateTime.ofEpochSecond((long) second, 0, ZoneOffset.UTC);
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }

    /** Reads the parts one by one and gathers what is wrong. */
    private static final class Reader {
        private final Map<String, String> parts;
        private final Vocabulary vocabulary;
        private final Predicate<String> events;
        private final List<Text> faults = new ArrayList<>();

        Reader(Map<String, String> parts, Vocabulary vocabulary, Predicate<String> events) {
            this.parts = parts;
            this.vocabulary = vocabulary;
            this.events = events;
        }

        Reading read() {
            parts.keySet().stream().filter(key -> !List.of(NAME, ASK, SEE, LANES, AS, READ, TELL, FIGURES, AXIS, FACING).contains(key))
                    .forEach(key -> fault("\"%s\" says nothing about a view. Copy the whole text again.", "视图中没有“%s”这一项。请重新复制全文。", key));
            Optional<Query> query = query();
            Optional<Visible> visible = visible();
            Optional<LanesBy> lanes = choice(LANES, LanesBy.values(), LanesBy::word);
            Optional<Perspective> perspective = choice(AS, Perspective.values(), ViewText::word);
            Optional<Selection> selected = selected();
            Optional<View.Told> told = told();
            var aspect = new Aspect(kind(), axis(), facing());
            return faults.isEmpty()
                    ? new Reading.Understood(new View(query.orElseThrow(), visible.orElseThrow(), lanes.orElseThrow(),
                            perspective.orElseThrow(), selected, told, aspect), name())
                    : new Reading.Damaged(List.copyOf(faults));
        }

        private Optional<String> name() {
            return Optional.ofNullable(parts.get(NAME)).filter(name -> !name.isBlank());
        }

        private Optional<Query> query() {
            return switch (QueryText.read(parts.getOrDefault(ASK, ""), vocabulary)) {
                case QueryText.Reading.Understood(var query) -> Optional.of(query);
                case QueryText.Reading.Misunderstood(var wrong) -> {
                    wrong.forEach(fault -> faults.add(fault.reason()));
                    yield Optional.empty();
                }
            };
        }

        private Optional<Visible> visible() {
            String text = parts.getOrDefault(SEE, "");
            String[] ends = text.split("/", -1);
            try {
                if (ends.length == 2) {
                    return Optional.of(new Visible(second(ends[0]), second(ends[1])));
                }
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                // told below
            }
            return fault("\"see=%s\" tells no stretch of time, such as see=2012-01-01/2026-01-01.",
                    "“see=%s”不是一段时间，应类似see=2012-01-01/2026-01-01。", text);
        }

        private static double second(String text) {
            return text.contains("T") ? LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC) : Span.second(LocalDate.parse(text));
        }

        private <T> Optional<T> choice(String key, T[] all, Function<T, String> word) {
            String text = parts.getOrDefault(key, "");
            Optional<T> found = Arrays.stream(all).filter(one -> word.apply(one).equalsIgnoreCase(text)).findFirst();
            return found.isPresent() ? found : fault("\"%s\" must be one of " + String.join(", ", words(all, word)) + ".",
                    "“%s”须为以下之一：" + String.join("、", words(all, word)) + "。", key + "=" + text);
        }

        private static <T> List<String> words(T[] all, Function<T, String> word) {
            return Arrays.stream(all).map(word).toList();
        }

        private Optional<Selection> selected() {
            String text = parts.getOrDefault(READ, "");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            int colon = text.indexOf(':');
            String id = text.substring(colon + 1);
            if (text.startsWith(EVENT + ":") && events.test(id)) {
                return Optional.of(new Selection.OfEvent(id));
            }
            return Arrays.stream(Kind.values()).filter(kind -> colon > 0 && word(kind).equals(text.substring(0, colon)))
                    .map(kind -> new Ref(kind, id)).filter(ref -> !vocabulary.names(ref).isEmpty())
                    .<Selection>map(Selection.OfEntity::new).findFirst()
                    .or(() -> fault("This knowledge base has no %s, which the view reads about.", "此知识库中没有视图所读的%s。", text));
        }

        /** A step that the story no longer has is its last one. */
        private Optional<View.Told> told() {
            String text = parts.getOrDefault(TELL, "");
            Matcher step = STEP.matcher(text);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return step.matches() && !vocabulary.names(new Ref(Kind.STORY, step.group(1))).isEmpty()
                    ? Optional.of(new View.Told(step.group(1), Integer.parseInt(step.group(2)) - 1))
                    : fault("This knowledge base has no %s, the step of a story that the view reads.", "此知识库中没有视图所读的故事步骤%s。", text);
        }

        /** A kind that no figure is of any more gives way to the most frequent one. */
        private Optional<FigureKind> kind() {
            String text = parts.getOrDefault(FIGURES, "");
            int colon = text.indexOf(':');
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return colon >= 0 ? Optional.of(new FigureKind(text.substring(0, colon), text.substring(colon + 1)))
                    : fault("\"figures=%s\" names no kind of figures, such as figures=USD:valuation.",
                            "“figures=%s”不是一种数值，应类似figures=USD:valuation。", text);
        }

        private Optional<Boolean> axis() {
            return parts.containsKey(AXIS)
                    ? choice(AXIS, new Boolean[] {true, false}, logarithmic -> logarithmic ? LOGARITHMIC : LINEAR) : Optional.empty();
        }

        private Optional<Aspect.Facing> facing() {
            String text = parts.getOrDefault(FACING, "");
            String[] two = text.split("/", -1);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return two.length == 2 && !two[0].equals(two[1])
                    && Arrays.stream(two).noneMatch(id -> vocabulary.names(new Ref(Kind.ORGANIZATION, id)).isEmpty())
                    ? Optional.of(new Aspect.Facing(two[0], two[1]))
                    : fault("This knowledge base has no two companies %s, which the view compares.", "此知识库中没有视图所比较的两家公司%s。", text);
        }

        private <T> Optional<T> fault(String en, String zh, String value) {
            faults.add(new Text(en.formatted(value), zh.formatted(value)));
            return Optional.empty();
        }
    }
}
