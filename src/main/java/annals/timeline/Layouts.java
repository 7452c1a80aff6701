// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.TextMeasure;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.timeline.SharedLines.Wanting;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The layouts of the last few answers and zoom steps. A layout depends on nothing but its key: not on where the window is, nor,
 * but for how many lines there are to spare, on which other lanes are shown.
 */
final class Layouts {
    /**
     * Up to so many events a lane is laid out as a whole: it is then as high as it must be, and every label is tried. With
     * 12 lanes of 800 a step of the zoom takes twice as long so as it does in tiles.
     */
    static final int WHOLE = 600;
    /** With more lanes than these only smaller ones are laid out as a whole, or their number would make up for their size. */
    private static final int LANES = 12;
    /** On paper lanes so many times larger are: nobody waits for the next step of a zoom. */
    private static final int PRINTED = 3;
    /** Some ten megabytes: a dozen windows of a large answer, and a small one at any number of zoom steps. */
    private static final long DRAWN = 50_000;
    /** As much: a window of a large answer depends on some tiles of each octave that is seen from further away. */
    private static final long SEATED = 200_000;
    /** Of lanes that are laid out as a whole the picture before is kept too, and what any zoom step depends on. */
    private static final int PICTURES = 2;
    private static final int OCTAVES = Scale.COARSEST / Seat.STEPS + 1;
    private static final int ANSWERS_KEPT = 4;
    private static final int INDEXES_KEPT = 1;

    private final TextMeasure text;
    private final Tiles<Tile> tiles = new Tiles<>(DRAWN);
    private final Tiles<Seats> seated = new Tiles<>(SEATED);
    private final Map<EventIndex, DatedRows> indexes = bounded(INDEXES_KEPT);
    private final Map<InLanes, Answered> answers = bounded(ANSWERS_KEPT);
    private final Map<Shown, Ends> ends = bounded(ANSWERS_KEPT);
    private final Map<High, Map<Integer, Integer>> shared = bounded(ANSWERS_KEPT);

    private record InLanes(Matches matches, LanesBy by, OptionalInt printed) {
        static InLanes of(Scene scene) {
            return new InLanes(scene.answer().matches(), scene.look().by(), scene.look().rows());
        }

        Room room(int lines, int size, int whole) {
            return printed.isPresent() ? new Room(lines, size <= PRINTED * whole, true) : new Room(lines, size <= whole);
        }
    }

    private record Key(Language language, int lane, int lines) {}

    /** What the number of lines hangs on: not on which lanes are folded, or to fold one would lay out the others anew. */
    private record High(Shown shown, double height) {}

    private record Shown(InLanes in, Set<Integer> lanes) {}

    /** The matching rows of each lane, what is written beside them, and how they are laid out. */
    private record Answered(List<LaneRows> lanes, Map<Language, Labels> labels, Map<Key, LaneSteps> steps) {
        static Answered of(InLanes in, DatedRows dated) {
            int lanes = in.matches().index().lanes(in.by()).all().size();
            return new Answered(IntStream.range(0, lanes)
                    .mapToObj(lane -> new LaneRows(dated, in.matches(), in.by(), lane)).toList(), new EnumMap<>(Language.class),
                    new HashMap<>());
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

    /** @param height what all lanes have of the picture, in pixels; on paper it does not matter */
    LaneLayout sharing(Scene scene, int lane, double height) {
        return of(scene, lane, scene.answer().folded().contains(lane) ? 0 : scene.look().rows().orElseGet(() -> lines(scene, lane, height)));
    }

    private int lines(Scene scene, int lane, double height) {
        var high = new High(new Shown(InLanes.of(scene), scene.answer().lanes()), SharedLines.counted(height));
        return cached(shared, high, _ -> {
            List<Integer> lanes = lanes(scene);
            int[] lines = lines(scene, lanes, true, height);
            return IntStream.range(0, lines.length).boxed().collect(Collectors.toMap(lanes::get, at -> lines[at]));
        }).getOrDefault(lane, Measures.ROWS);
    }

    /**
     * How many lines each of some lanes has that share the height of a picture.
     *
     * @param suited whether each has as many as suit it, however low the picture is
     * @param height what they have of it, in pixels
     */
    int[] lines(Scene scene, List<Integer> lanes, boolean suited, double height) {
        Answered answered = answered(InLanes.of(scene));
        List<Wanting> wanting = lanes.stream().map(lane -> answered.lanes().get(lane)).map(rows -> new Wanting(rows.datedCount(),
                suited ? Room.suited(rows.datedCount()) : 1,
                rows.size() <= answered.most() ? Measures.ROWS_WHOLE : Measures.ROWS_IN_TILES)).toList();
        return SharedLines.of(wanting, height);
    }

    /** @param lines that it may have at most; none where it is folded */
    LaneLayout of(Scene scene, int lane, int lines) {
        InLanes in = InLanes.of(scene);
        Answered answered = answered(in);
        return cached(answered.steps(), new Key(scene.look().language(), lane, lines), _ -> {
            LaneRows rows = answered.lanes().get(lane);
            tiles.spare(PICTURES * answered.whole());
            seated.spare(OCTAVES * answered.whole());
            var room = lines == 0 ? Room.FOLDED : in.room(lines, rows.size(), answered.most());
            return new LaneSteps(rows, labels(answered, scene), room, tiles, seated);
        }).at(scene.scale().step());
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
