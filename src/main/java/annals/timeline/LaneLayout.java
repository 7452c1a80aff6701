// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Ranked.Stretch;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the events of a lane go at a zoom step: over all time, in absolute pixels, so that a window is a part of it and
 * panning a translation. Laid out tile by tile as it is looked at; a tile depends on nothing but the lane and the step.
 * Every event is alone on some tile, in one cluster, or undated. One thread at a time.
 */
final class LaneLayout {
    private final LaneRows rows;
    private final Labels labels;
    private final double secondsPerPixel;
    private final List<Level> levels;
    private final Tiles tiles;

    /** The middle of a mark or pill: absolute pixels across, pixels below the lane's top. */
    record Place(double x, double y) {}

    /** @param levels the shortest first; one where all is laid out together or nothing is drawn alone */
    LaneLayout(LaneRows rows, Labels labels, int step, List<Level> levels, Tiles tiles) {
        this.rows = rows;
        this.labels = labels;
        this.secondsPerPixel = Scale.secondsPerPixel(step);
        this.levels = levels;
        this.tiles = tiles;
    }

    private Tile tile(int level, long number) {
        return tiles.of(new Tiles.Key(this, level, number), () -> make(level, number));
    }

    /**
     * A tile keeps off all longer events. Of the tiles of a level the even ones come first and cannot touch one another;
     * the odd ones keep off their neighbours. So no chain of tiles leads from one end of time to the other.
     */
    private Tile make(int number, long at) {
        Level level = levels.get(number);
        Stretch stretch = rows.between(level.left(at), level.right(at), secondsPerPixel);
        Candidates candidates = stretch.isEmpty() ? new Candidates() : level.candidates(rows, at, secondsPerPixel);
        var packer = new LanePacker(rows, labels, secondsPerPixel, level.lines());
        if (!candidates.isEmpty()) {
            double left = level.left(at) - Level.BESIDE;
            double right = level.right(at) + level.longest() + Level.BESIDE;
            for (int longer = number + 1; longer < levels.size(); longer++) {
                near(longer, left, right).forEach(tile -> packer.keepOff(tile, left, right));
            }
            if (at % 2 != 0) {
                packer.keepOff(tile(number, at - 1), left, right);
                packer.keepOff(tile(number, at + 1), left, right);
            }
            candidates.foremostFirst(packer::place);
        }
        int[] alone = packer.alone();
        List<Cluster> clusters = number > 0 ? List.of()
                : LanePacker.clusters(rows, secondsPerPixel, stretch, all(alone, at, stretch), labels.text());
        return alone.length == 0 && clusters.isEmpty() ? Tile.EMPTY : new Tile(packer.lines(), alone, clusters);
    }

    /** What is drawn alone of a stretch of the first level, the longer events too. */
    private int[] all(int[] alone, long at, Stretch stretch) {
        IntStream all = IntStream.of(alone);
        if (!stretch.isEmpty()) {
            for (int longer = 1; longer < levels.size(); longer++) {
                Tile over = tile(longer, levels.get(longer).tile(levels.getFirst().left(at)));
                all = IntStream.concat(all, within(over.alone(), stretch));
            }
        }
        return all.sorted().toArray();
    }

    private static IntStream within(int[] places, Stretch stretch) {
        int from = LaneRows.firstFrom(places, stretch.from());
        return Arrays.stream(places, from, Math.max(from, LaneRows.firstFrom(places, stretch.until())));
    }

    /** The tiles of a level that may reach into a stretch of absolute pixels, from left to right. */
    private List<Tile> near(int number, double left, double right) {
        Level level = levels.get(number);
        var near = new ArrayList<Tile>();
        long last = level.tile(right + Level.BESIDE);
        for (long at = level.tile(left - level.longest() - Level.BESIDE); at <= last; at++) {
            near.add(tile(number, at));
        }
        return near;
    }

    /** The tiles that hold all that stands in a stretch of absolute pixels, and more; the longest events first. */
    List<Tile> near(double left, double right) {
        var near = new ArrayList<Tile>();
        for (int level = levels.size() - 1; level >= 0; level--) {
            near.addAll(near(level, left, right));
        }
        return near;
    }

    List<Integer> undated() {
        return rows.undated();
    }

    /** Where a row is drawn or counted; empty where it is undated or not in the lane. */
    Optional<Place> place(int row) {
        int place = rows.place(row);
        if (place < 0) {
            return Optional.empty();
        }
        double anchor = rows.anchor(place, secondsPerPixel);
        int number = 0;
        while (number < levels.size() - 1 && !levels.get(number).takes(rows.octave(place))) {
            number++;
        }
        Tile tile = tile(number, levels.get(number).tile(anchor));
        double middle = rows.extent(place, secondsPerPixel).middle();
        for (int line = 0; line < tile.lines().size(); line++) {
            List<Placed> placed = tile.lines().get(line);
            int at = last(placed, one -> one.left() <= middle);
            if (at >= 0 && placed.get(at).row() == row) {
                return Optional.of(new Place(middle, lineMiddle(line)));
            }
        }
        List<Cluster> clusters = tile(0, levels.getFirst().tile(anchor)).clusters();
        int at = last(clusters, one -> LanePacker.bin(one.middle()) <= LanePacker.bin(anchor));
        return Optional.of(new Place(clusters.get(at).middle(), pillsMiddle()));
    }

    /** The place of the last one that is reached, all before it being so too; -1 where none is. */
    private static <T> int last(List<T> fromTheLeft, Predicate<T> reached) {
        int low = 0;
        int high = fromTheLeft.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(fromTheLeft.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The middle of a line, in pixels below the lane's top. */
    static double lineMiddle(int line) {
        return Measures.LANE_NAME + (line + 0.5) * Measures.ROW;
    }

    /** The middle of the lane's name, in pixels below its top. */
    double nameMiddle() {
        return isFolded() ? Measures.FOLDED_NAME / 2 : Measures.LANE_NAME / 2 + 1;
    }

    /** The middle of the pills' line, which comes after the others, in pixels below the lane's top. */
    double pillsMiddle() {
        return isFolded() ? Measures.FOLDED_NAME + Measures.PILL / 2 : lineMiddle(lines());
    }

    /** How many lines there are, the pills' not counted. */
    int lines() {
        return isWhole() ? tile(0, 0).lines().size() : levels.getFirst().lines();
    }

    boolean isFolded() {
        return levels.getFirst().equals(Level.FOLDED);
    }

    /** How many events there are in all. */
    int size() {
        return rows.size();
    }

    /** In pixels: the same wherever in time the window is; of a lane of very many events, the same at every zoom. */
    double height() {
        if (isFolded()) {
            return Measures.FOLDED;
        }
        boolean clusters = !isWhole() || !tile(0, 0).clusters().isEmpty();
        return Measures.LANE_NAME + (lines() + (clusters ? 1 : 0)) * Measures.ROW + Measures.LANE_BOTTOM;
    }

    private boolean isWhole() {
        return levels.getFirst().isWhole();
    }

    /** What becomes of the dated events that are drawn or counted by where they begin, in the bins of a stretch. */
    Ledger.Dated count(double left, double right) {
        Stretch stretch = rows.between(LanePacker.bin(left) * Measures.BIN, (LanePacker.bin(right) + 1) * Measures.BIN,
                secondsPerPixel);
        int alone = (int) near(left - Measures.BIN, right + Measures.BIN).stream()
                .flatMapToInt(tile -> within(tile.alone(), stretch)).count();
        int clustered = 0;
        Level level = levels.getFirst();
        for (long at = level.tile(left); at <= level.tile(right); at++) {
            clustered += tile(0, at).clusters().stream()
                    .filter(one -> one.middle() >= LanePacker.bin(left) * Measures.BIN
                            && one.middle() < (LanePacker.bin(right) + 1) * Measures.BIN)
                    .mapToInt(one -> one.rows().size()).sum();
        }
        return new Ledger.Dated(stretch.from(), alone, clustered, rows.datedCount() - stretch.until());
    }
}
