// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.TextMeasure;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Span;
import annals.timeline.LaneLayout.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The layouts of the last few answers and zoom steps, each made once. A layout depends on nothing but its key: not on the
 * window, nor on which other lanes are shown.
 */
final class Layouts {
    /** As many events as a large answer has at a few zoom steps, and a small one at all. */
    private static final long ROWS_KEPT = 1_000_000;
    /** The zoom step that one comes from and the one that one is at have room, however large the answer. */
    private static final int STEPS_KEPT = 2;
    private static final int ANSWERS_KEPT = 4;

    private final TextMeasure text;
    private final Map<Key, LaneLayout> layouts = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Matches, Grouped> groups = bounded(ANSWERS_KEPT);
    private final Map<Shown, Ends> ends = bounded(ANSWERS_KEPT);
    private long rowsKept;

    private record Key(Matches matches, Language language, int lane, int step) {}

    private record Shown(Matches matches, Set<Integer> lanes) {}

    /** The matching rows of each lane, in order, and the time that the data know of. */
    private record Grouped(List<List<Integer>> lanes, Span known) {
        long rows() {
            return lanes.stream().mapToLong(List::size).sum();
        }
    }

    Layouts(TextMeasure text) {
        this.text = text;
    }

    /** The lanes of a scene that are shown and hold a match, in the order of the index. */
    List<Integer> lanes(Scene.Answer answer) {
        Grouped grouped = grouped(answer.matches());
        return IntStream.range(0, grouped.lanes().size())
                .filter(lane -> answer.lanes().contains(lane) && !grouped.lanes().get(lane).isEmpty()).boxed().toList();
    }

    Ends ends(Scene.Answer answer) {
        return cached(ends, new Shown(answer.matches(), answer.lanes()), _ -> Ends.of(answer));
    }

    LaneLayout of(Scene scene, int lane) {
        var key = new Key(scene.answer().matches(), scene.look().language(), lane, scene.scale().step());
        LaneLayout known = layouts.get(key);
        return known != null ? known : keep(key, pack(grouped(key.matches()), key, scene.look()));
    }

    /** How many events the kept layouts hold together; an event of several lanes counts in each. */
    long rowsKept() {
        return rowsKept;
    }

    private LaneLayout keep(Key key, LaneLayout made) {
        layouts.put(key, made);
        rowsKept += made.size();
        long most = Math.max(ROWS_KEPT, STEPS_KEPT * grouped(key.matches()).rows());
        for (var eldest = layouts.entrySet().iterator(); rowsKept > most && layouts.size() > 1;) {
            rowsKept -= eldest.next().getValue().size();
            eldest.remove();
        }
        return made;
    }

    private LaneLayout pack(Grouped grouped, Key key, Scene.Look look) {
        EventIndex index = key.matches().index();
        var dated = new ArrayList<Item>();
        var undated = new ArrayList<Integer>();
        for (int row : grouped.lanes().get(key.lane())) {
            if (row < index.firstUndated()) {
                dated.add(new Item(row, index.importance(row), key.matches().certain(row), index.bounds(row),
                        look.labels().apply(row)));
            } else {
                undated.add(row);
            }
        }
        return LanePacker.pack(dated, undated, grouped.known(), key.step(), text);
    }

    private Grouped grouped(Matches matches) {
        return cached(groups, matches, Layouts::group);
    }

    private static Grouped group(Matches matches) {
        EventIndex index = matches.index();
        List<List<Integer>> lanes = new ArrayList<>();
        index.lanes().forEach(_ -> lanes.add(new ArrayList<>()));
        matches.rows().forEach(row -> {
            for (int lane : index.lanes(row)) {
                lanes.get(lane).add(row);
            }
        });
        return new Grouped(lanes, known(index));
    }

    /** From the first second that any date names to the last one that the data know of. */
    static Span known(EventIndex index) {
        return Reach.of(index).orElse(new Span(index.lastSecond() - 1, index.lastSecond()));
    }

    /** Computes outside the map: a map must not be changed while it computes. */
    private static <K, V> V cached(Map<K, V> kept, K key, Function<K, V> make) {
        V known = kept.get(key);
        if (known == null) {
            known = make.apply(key);
            kept.put(key, known);
        }
        return known;
    }

    private static <K, V> Map<K, V> bounded(int size) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }
}
