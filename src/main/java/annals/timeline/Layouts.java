// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.TextMeasure;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.LanesBy;
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
    /** With more lanes than these only smaller ones are laid out as a whole, or their number would make up for their size. */
    private static final int LANES = 12;
    private static final int KEPT = 1000;
    private static final int ANSWERS_KEPT = 4;
    private static final int INDEXES_KEPT = 1;

    private final TextMeasure text;
    private final Tiles tiles = new Tiles();
    private final Map<EventIndex, DatedRows> indexes = bounded(INDEXES_KEPT);
    private final Map<InLanes, Answered> answers = bounded(ANSWERS_KEPT);
    private final Map<Shown, Ends> ends = bounded(ANSWERS_KEPT);
    private final Map<Key, LaneLayout> layouts = bounded(KEPT);

    private record InLanes(Matches matches, LanesBy by) {
        static InLanes of(Scene scene) {
            return new InLanes(scene.answer().matches(), scene.look().by());
        }
    }

    private record Key(InLanes lanes, Language language, int lane, int step, boolean folded) {}

    private record Shown(InLanes in, Set<Integer> lanes) {}

    /** The matching rows of each lane, and what is written beside them. */
    private record Answered(List<LaneRows> lanes, Map<Language, Labels> labels) {
        static Answered of(InLanes in, DatedRows dated) {
            int lanes = in.matches().index().lanes(in.by()).all().size();
            return new Answered(IntStream.range(0, lanes)
                    .mapToObj(lane -> new LaneRows(dated, in.matches(), in.by(), lane)).toList(), new EnumMap<>(Language.class));
        }

        /** How many events are laid out whatever the window shows. */
        long whole() {
            return lanes.stream().mapToLong(LaneRows::size).filter(size -> size <= most()).sum();
        }

        /** Up to so many events a lane is laid out as a whole: less where there are many lanes, whatever matches in them. */
        int most() {
            return WHOLE * LANES / Math.max(LANES, lanes.size());
        }
    }

    Layouts(TextMeasure text) {
        this.text = text;
    }

    /** The lanes of a scene that are shown and hold a match, in the order of the index. */
    List<Integer> lanes(Scene scene) {
        Answered answered = answered(InLanes.of(scene));
        return IntStream.range(0, answered.lanes().size())
                .filter(lane -> scene.answer().lanes().contains(lane) && answered.lanes().get(lane).size() > 0).boxed().toList();
    }

    /** The distinct rows that stand in the lanes of a scene. */
    BitSet shown(Scene scene) {
        var shown = new BitSet();
        lanes(scene).forEach(lane -> answered(InLanes.of(scene)).lanes().get(lane).addTo(shown));
        return shown;
    }

    Ends ends(Scene scene) {
        return cached(ends, new Shown(InLanes.of(scene), scene.answer().lanes()),
                _ -> new Ends(dated(scene.answer().matches().index()), shown(scene)));
    }

    LaneLayout of(Scene scene, int lane) {
        boolean folded = scene.answer().folded().contains(lane);
        var key = new Key(InLanes.of(scene), scene.look().language(), lane, scene.scale().step(), folded);
        return cached(layouts, key, _ -> {
            Answered answered = answered(key.lanes());
            LaneRows rows = answered.lanes().get(lane);
            tiles.spare(answered.whole());
            return new LaneLayout(rows, labels(answered, scene), key.step(), levels(key, rows, answered), tiles);
        });
    }

    private static List<Level> levels(Key key, LaneRows rows, Answered answered) {
        if (key.folded()) {
            return List.of(Level.FOLDED);
        }
        int lines = key.lanes().by() == LanesBy.NONE ? Measures.ROWS_ALONE : Measures.ROWS;
        return rows.size() <= answered.most() ? List.of(Level.whole(lines)) : Level.of(rows, key.step(), lines);
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

    private Answered answered(InLanes in) {
        return cached(answers, in, _ -> Answered.of(in, dated(in.matches().index())));
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
