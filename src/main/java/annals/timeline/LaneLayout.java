// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.timeline.Labels.Fitted;
import annals.timeline.Ranked.Stretch;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Where the events of a lane go at a zoom step: over all time, in absolute pixels, so that a window is a part of it and
 * panning a translation. Tile by tile as it is looked at; a tile depends on nothing but the lane and the step.
 * Every event is alone on some tile, in one cluster, or undated. One thread at a time.
 */
final class LaneLayout {
    private final LaneRows rows;
    private final Labels labels;
    private final double secondsPerPixel;
    /** How many steps it is coarser than the finest of its seating. */
    private final int coarser;
    /** How many pixels of that finest step one is. */
    private final double finer;
    private final Seating seating;
    private final List<Level> levels;
    private final Tiles<Tile> tiles;

    /** The middle of a mark or pill: absolute pixels across, pixels below the lane's top. */
    record Place(double x, double y) {}

    LaneLayout(LaneSteps lane, int step) {
        this.rows = lane.rows();
        this.labels = lane.labels();
        this.secondsPerPixel = Scale.secondsPerPixel(step);
        this.seating = lane.seating(step);
        this.coarser = step - seating.finest();
        this.finer = secondsPerPixel / seating.secondsPerPixel();
        this.levels = Level.drawn(seating.levels());
        this.tiles = lane.tiles();
    }

    private Tile tile(int level, long number) {
        return tiles.of(new Tiles.Key(this, level, number), () -> make(level, number));
    }

    /** A tile of the first level is as wide at every step, as pills are; one of another covers what its seats cover. */
    private Tile make(int number, long at) {
        Level level = levels.get(number);
        Stretch stretch = number > 0 ? new Stretch(0, rows.datedCount())
                : rows.between(level.left(at), level.right(at), secondsPerPixel);
        if (stretch.isEmpty()) {
            return Tile.EMPTY;
        }
        LongStream seated = number > 0 ? LongStream.of(at)
                : LongStream.rangeClosed(seatedIn(0, stretch.from()), seatedIn(0, stretch.until() - 1));
        List<Seat> seen = seated.mapToObj(tile -> seating.seats(number, tile)).flatMap(some -> some.seats().stream())
                .filter(seat -> seat.drawn() > coarser && stretch.holds(seat.place())).toList();
        int[] alone = seen.stream().mapToInt(Seat::place).sorted().toArray();
        List<Cluster> clusters = number > 0 ? List.of() : Pills.of(rows, secondsPerPixel, stretch, all(alone, stretch),
                labels.text());
        return alone.length == 0 && clusters.isEmpty() ? Tile.EMPTY : new Tile(lines(seen), alone, clusters);
    }

    private List<List<Placed>> lines(List<Seat> seats) {
        var lines = new ArrayList<List<Placed>>();
        for (Seat seat : seats) {
            while (lines.size() <= seat.line()) {
                lines.add(new ArrayList<>());
            }
            lines.get(seat.line()).add(placed(seat));
        }
        return lines.stream().map(line -> line.stream().sorted(Comparator.comparingDouble(Placed::left)).toList()).toList();
    }

    private Placed placed(Seat seat) {
        int row = rows.row(seat.place());
        int importance = rows.importance(seat.place());
        Extent extent = rows.extent(seat.place(), secondsPerPixel);
        double left = extent.left(importance);
        double right = extent.right(importance);
        boolean certain = rows.certain(seat.place());
        if (seat.labelled() <= coarser) {
            return new Placed(row, importance, certain, extent, "", left, left, right);
        }
        Fitted label = labels.of(row);
        if (seat.right() > coarser) {
            double x = right + Measures.LABEL_GAP;
            return new Placed(row, importance, certain, extent, label.words(), x, left, x + label.width());
        }
        double x = left - Measures.LABEL_GAP - label.width();
        return new Placed(row, importance, certain, extent, label.words(), x, x, right);
    }

    /** What is drawn alone of a stretch of the first level, the longer events too. */
    private int[] all(int[] alone, Stretch stretch) {
        IntStream all = IntStream.of(alone);
        for (int longer = 1; longer < levels.size(); longer++) {
            long last = seatedIn(longer, stretch.until() - 1);
            for (long over = seatedIn(longer, stretch.from()); over <= last; over++) {
                all = IntStream.concat(all, within(tile(longer, over).alone(), stretch));
            }
        }
        return all.sorted().toArray();
    }

    /** The tile of a level where a place is seated if it is long enough. */
    private long seatedIn(int level, int place) {
        return seating.levels().get(level).tile(rows.anchor(place, seating.secondsPerPixel()));
    }

    private static IntStream within(int[] places, Stretch stretch) {
        int from = LaneRows.firstFrom(places, stretch.from());
        return Arrays.stream(places, from, Math.max(from, LaneRows.firstFrom(places, stretch.until())));
    }

    /** The tiles of a level that may reach into a stretch of absolute pixels, from left to right. */
    private List<Tile> near(int number, double left, double right) {
        Level level = levels.get(number);
        double scale = number == 0 ? 1 : finer;
        var near = new ArrayList<Tile>();
        long last = level.tile((right + Level.BESIDE) * scale);
        for (long at = level.tile((left - Level.BESIDE) * scale - level.longest()); at <= last; at++) {
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

    LaneRows rows() {
        return rows;
    }

    /** A dated row as it would be drawn alone, its label to the right of its mark, had it a line to itself. */
    Optional<Placed> alone(int row) {
        int place = rows.place(row);
        return place < 0 ? Optional.empty() : Optional.of(placed(new Seat(place, 0, Seat.STEPS, Seat.STEPS, Seat.STEPS)));
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
        Tile tile = tile(number, number == 0 ? levels.getFirst().tile(anchor) : seatedIn(number, place));
        double middle = rows.extent(place, secondsPerPixel).middle();
        for (int line = 0; line < tile.lines().size(); line++) {
            List<Placed> placed = tile.lines().get(line);
            int at = last(placed, one -> one.left() <= middle);
            if (at >= 0 && placed.get(at).row() == row) {
                return Optional.of(new Place(middle, lineMiddle(line)));
            }
        }
        List<Cluster> clusters = tile(0, levels.getFirst().tile(anchor)).clusters();
        int at = last(clusters, one -> Pills.bin(one.middle()) <= Pills.bin(anchor));
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

    /** The middle of the pills, in pixels below the lane's top: in the row of its name, and below that where they are all there is. */
    double pillsMiddle() {
        return isFolded() ? Measures.FOLDED_NAME + Measures.PILL / 2 : nameMiddle();
    }

    /** How many lines there are below the name. */
    int lines() {
        return isWhole() ? near(0, 0).stream().mapToInt(tile -> tile.lines().size()).max().orElse(0) : levels.getFirst().lines();
    }

    boolean isFolded() {
        return levels.getFirst().lines() == 0;
    }

    /** How many events there are in all. */
    int size() {
        return rows.size();
    }

    /** How high a lane is that is not folded and has so many lines, in pixels. */
    static double height(int lines) {
        return Measures.LANE_NAME + lines * Measures.ROW + Measures.LANE_BOTTOM;
    }

    /** In pixels: the same wherever in time the window is; of a lane of very many events, the same at every zoom. */
    double height() {
        return isFolded() ? Measures.FOLDED : height(lines());
    }

    private boolean isWhole() {
        return levels.getFirst().isWhole();
    }

    /** What becomes of the dated events that are drawn or counted by where they begin, in the bins of a stretch. */
    Ledger.Dated count(double left, double right) {
        Stretch stretch = rows.between(Pills.bin(left) * Measures.BIN, (Pills.bin(right) + 1) * Measures.BIN,
                secondsPerPixel);
        int alone = (int) near(left - Measures.BIN, right + Measures.BIN).stream()
                .flatMapToInt(tile -> within(tile.alone(), stretch)).count();
        int clustered = 0;
        Level level = levels.getFirst();
        for (long at = level.tile(left); at <= level.tile(right); at++) {
            clustered += tile(0, at).clusters().stream()
                    .filter(one -> one.middle() >= Pills.bin(left) * Measures.BIN
                            && one.middle() < (Pills.bin(right) + 1) * Measures.BIN)
                    .mapToInt(one -> one.rows().size()).sum();
        }
        return new Ledger.Dated(stretch.from(), alone, clustered, rows.datedCount() - stretch.until());
    }
}
