// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.picture.Words;
import annals.query.Matches;
import annals.query.Query;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the events of a report is otherwise in the data now.
 *
 * @param before the version of the data that it was made from
 * @param now the version of the data here
 * @param compared how many events of the report were compared; none where the versions are the same
 * @param whole whether all volumes were at hand; only then can be told what was added
 * @param changes the first of each kind
 */
public record Comparison(String before, String now, int compared, boolean whole, Map<Kind, Integer> counts, List<Change> changes) {
    /** Nobody reads more of a kind; all are counted. */
    static final int MOST = 500;

    /** What became of an event. */
    public enum Kind {
        ADDED("Added", "新增"),
        CHANGED("Changed", "有改动"),
        OUTSIDE("No longer part of the answer", "不再符合查询"),
        GONE("No longer in the data", "已从数据中移除");

        private final Text title;

        Kind(String en, String zh) {
            title = new Text(en, zh);
        }

        public Text title() {
            return title;
        }
    }

    /** What of an event may differ. */
    public enum Part {
        DATE("date", "日期", Event::when),
        TITLE("title", "标题", event -> List.of(event.title(), event.label())),
        SUMMARY("summary", "摘要", Event::summary),
        CATEGORY("category", "类别", Event::category),
        IMPORTANCE("importance", "重要性", Event::importance),
        EVIDENCE("evidence", "证据", Event::evidence),
        ORGANIZATIONS("organizations", "机构", Event::organizations),
        PEOPLE("people", "人物", Event::people),
        TECHNOLOGIES("technologies", "技术", Event::technologies),
        FIGURES("figures", "数字", Event::figures),
        CLAIMS("claims", "说法", Event::claims),
        RELATIONS("relations", "关联", Event::relations),
        SOURCES("sources", "来源", Event::sources);

        private final Text title;
        private final Function<Event, @Nullable Object> value;

        Part(String en, String zh, Function<Event, @Nullable Object> value) {
            title = new Text(en, zh);
            this.value = value;
        }

        public Text title() {
            return title;
        }
    }

    /**
     * An event that is otherwise than it was.
     *
     * @param event as it is now, or was where it is gone
     * @param parts what differs of it, none where it is added or gone
     */
    public record Change(Kind kind, Event event, List<Part> parts) {}

    public Comparison {
        counts = Map.copyOf(counts);
        changes = List.copyOf(changes);
    }

    /**
     * Compares a report with the data here.
     *
     * @param query its question
     * @throws ExportException where the events in it are damaged, with what to do
     */
    static Comparison of(ReportFile report, Query query, H2Store store) throws ExportException {
        String before = report.origin().version();
        if (before.equals(store.version())) {
            return new Comparison(before, before, 0, report.whole(), Map.of(), List.of());
        }
        var gathering = new Gathering(store, store.find(query));
        report.events(gathering::compare);
        gathering.compareRest();
        if (report.whole()) {
            gathering.added();
        }
        return new Comparison(before, store.version(), gathering.compared, report.whole(), gathering.counts, gathering.changes());
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Whether the report would be the same again, as far as can be told. */
    public boolean nothingDiffers() {
        return counts.isEmpty();
    }

    /** How it compares, in a sentence or two. */
    public Text summary() {
        if (before.equals(now)) {
            return Words.SAME_DATA.text(now);
        }
        Text sentence = nothingDiffers() ? Words.NOTHING_DIFFERS.text(now, before, compared)
                : new Text(Words.DIFFERS.in(Language.EN, now, before, compared, counted(Language.EN)),
                        Words.DIFFERS.in(Language.ZH, now, before, compared, counted(Language.ZH)));
        return whole ? sentence : new Text(sentence.en() + " " + Words.NOT_WHOLE.in(Language.EN), sentence.zh() + Words.NOT_WHOLE.in(Language.ZH));
    }

    private String counted(Language language) {
        return Stream.of(Kind.values()).filter(counts::containsKey)
                .map(kind -> Words.COLON.in(language, kind.title().in(language).toLowerCase(Locale.ROOT), count(kind)))
                .collect(Collectors.joining(Words.SEMICOLON.in(language)));
    }

    /** Gathers the differences while the events of a report go by. */
    private static final class Gathering {
        private static final int PORTION = 256;

        private final H2Store store;
        private final Matches matches;
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private final Map<Kind, List<Change>> first = new EnumMap<>(Kind.class);
        private final BitSet known = new BitSet();
        private final List<Event> waiting = new ArrayList<>();
        private int compared;

        Gathering(H2Store store, Matches matches) {
            this.store = store;
            this.matches = matches;
        }

        void compare(Event before) {
            compared++;
            OptionalInt row = store.index().row(before.id());
            if (row.isEmpty()) {
                add(new Change(Kind.GONE, before, List.of()));
                return;
            }
            known.set(row.getAsInt());
            waiting.add(before);
            if (waiting.size() == PORTION) {
                compareRest();
            }
        }

        /** The store is asked for many events at once. */
        void compareRest() {
            int[] rows = waiting.stream().mapToInt(event -> store.index().row(event.id()).orElseThrow()).toArray();
            List<Event> now = store.events(rows);
            for (int at = 0; at < rows.length; at++) {
                Event before = waiting.get(at);
                Event after = now.get(at);
                List<Part> parts = Stream.of(Part.values())
                        .filter(part -> !Objects.equals(part.value.apply(before), part.value.apply(after))).toList();
                if (!matches.has(rows[at])) {
                    add(new Change(Kind.OUTSIDE, after, parts));
                } else if (!parts.isEmpty()) {
                    add(new Change(Kind.CHANGED, after, parts));
                }
            }
            waiting.clear();
        }

        void added() {
            int[] rows = matches.rows().filter(row -> !known.get(row)).toArray();
            if (rows.length > 0) {
                counts.put(Kind.ADDED, rows.length);
                first.put(Kind.ADDED, store.events(Arrays.copyOf(rows, Math.min(MOST, rows.length))).stream()
                        .map(event -> new Change(Kind.ADDED, event, List.of())).toList());
            }
        }

        private void add(Change change) {
            counts.merge(change.kind(), 1, Integer::sum);
            List<Change> some = first.computeIfAbsent(change.kind(), _ -> new ArrayList<>());
            if (some.size() < MOST) {
                some.add(change);
            }
        }

        List<Change> changes() {
            return first.values().stream().flatMap(List::stream).toList();
        }
    }
}
