// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.TextMeasure;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Bounds;
import annals.time.Span;
import annals.timeline.LaneLayout.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The layouts of the last few answers and zoom steps, each made once. A layout depends on nothing but its key: not on the
 * window, nor on which other lanes are shown.
 */
final class Layouts {
    /** As many as the lanes of a large picture at a dozen zoom steps. */
    private static final int KEPT = 256;
    private static final int ANSWERS_KEPT = 4;

    private final TextMeasure text;
    private final Map<Key, LaneLayout> layouts = bounded(KEPT);
    private final Map<Matches, Grouped> groups = bounded(ANSWERS_KEPT);

    private record Key(Matches matches, Language language, int lane, int step) {}

    /** The matching rows of each lane, in order, and the time that the data know of. */
    private record Grouped(List<List<Integer>> lanes, Span known) {}

    Layouts(TextMeasure text) {
        this.text = text;
    }

    /** The lanes of a scene that are shown and hold a match, in the order of the index. */
    List<Integer> lanes(Scene.Answer answer) {
        Grouped grouped = grouped(answer.matches());
        return IntStream.range(0, grouped.lanes().size())
                .filter(lane -> answer.lanes().contains(lane) && !grouped.lanes().get(lane).isEmpty()).boxed().toList();
    }

    LaneLayout of(Scene scene, int lane) {
        Matches matches = scene.answer().matches();
        int step = scene.scale().step();
        return cached(layouts, new Key(matches, scene.look().language(), lane, step),
                key -> pack(grouped(matches), key, scene.look()));
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
        long last = index.lastSecond();
        long first = last - 1;
        for (int row = 0; row < index.firstUndated(); row++) {
            Bounds bounds = index.bounds(row);
            if (bounds.earliestStart() != Span.PAST) {
                first = Math.min(first, bounds.earliestStart());
                break;
            }
        }
        return new Span(first, last);
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
