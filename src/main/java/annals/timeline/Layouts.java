// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.TextMeasure;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Matches;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The layouts of the last few answers and zoom steps. A layout depends on nothing but its key: not on the window, nor on
 * which other lanes are shown.
 */
final class Layouts {
    /**
     * Up to so many events a lane is laid out as a whole: it is then as high as it must be, and every label is tried. With
     * 12 lanes of 800 a step of the zoom takes twice as long so as it does in tiles.
     */
    static final int WHOLE = 600;
    private static final int KEPT = 1000;
    private static final int ANSWERS_KEPT = 4;
    private static final int INDEXES_KEPT = 1;

    private final TextMeasure text;
    private final Tiles tiles = new Tiles();
    private final Map<EventIndex, DatedRows> indexes = bounded(INDEXES_KEPT);
    private final Map<Matches, Answered> answers = bounded(ANSWERS_KEPT);
    private final Map<Shown, Ends> ends = bounded(ANSWERS_KEPT);
    private final Map<Key, LaneLayout> layouts = bounded(KEPT);

    private record Key(Matches matches, Language language, int lane, int step) {}

    private record Shown(Matches matches, Set<Integer> lanes) {}

    /** The matching rows of each lane, and what is written beside them. */
    private record Answered(List<LaneRows> lanes, Map<Language, Labels> labels) {
        static Answered of(Matches matches, DatedRows dated) {
            int lanes = matches.index().lanes().size();
            return new Answered(IntStream.range(0, lanes).mapToObj(lane -> new LaneRows(dated, matches, lane)).toList(),
                    new EnumMap<>(Language.class));
        }

        /** How many events are laid out whatever the window shows. */
        long whole() {
            return lanes.stream().mapToLong(LaneRows::size).filter(size -> size <= WHOLE).sum();
        }
    }

    Layouts(TextMeasure text) {
        this.text = text;
    }

    /** The lanes of a scene that are shown and hold a match, in the order of the index. */
    List<Integer> lanes(Scene.Answer answer) {
        Answered answered = answered(answer.matches());
        return IntStream.range(0, answered.lanes().size())
                .filter(lane -> answer.lanes().contains(lane) && answered.lanes().get(lane).size() > 0).boxed().toList();
    }

    /** The distinct rows that stand in the lanes of a scene. */
    BitSet shown(Scene.Answer answer) {
        var shown = new BitSet();
        lanes(answer).forEach(lane -> answered(answer.matches()).lanes().get(lane).addTo(shown));
        return shown;
    }

    Ends ends(Scene.Answer answer) {
        return cached(ends, new Shown(answer.matches(), answer.lanes()),
                _ -> new Ends(dated(answer.matches().index()), shown(answer)));
    }

    LaneLayout of(Scene scene, int lane) {
        var key = new Key(scene.answer().matches(), scene.look().language(), lane, scene.scale().step());
        return cached(layouts, key, _ -> {
            Answered answered = answered(key.matches());
            LaneRows rows = answered.lanes().get(lane);
            tiles.spare(answered.whole());
            return new LaneLayout(rows, labels(answered, scene), key.step(), rows.size() <= WHOLE, tiles);
        });
    }

    private Labels labels(Answered answered, Scene scene) {
        EventIndex index = scene.answer().matches().index();
        return answered.labels().computeIfAbsent(scene.look().language(),
                _ -> new Labels(index, scene.look().labels(), text, index.size()));
    }

    /** How much of the layouts is kept. */
    long weight() {
        return tiles.weight();
    }

    private Answered answered(Matches matches) {
        return cached(answers, matches, _ -> Answered.of(matches, dated(matches.index())));
    }

    private DatedRows dated(EventIndex index) {
        return cached(indexes, index, DatedRows::new);
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
