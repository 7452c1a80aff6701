// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.model.Language;
import annals.timeline.Arcs.Laid;
import annals.timeline.LaneLayout.Place;
import annals.timeline.PillRow.Gap;
import annals.timeline.Tile.Cluster;
import annals.timeline.Tile.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * What a window shows of a lane, and where: nothing is cut by its edges, and the event that is selected stands by itself with
 * its name. Where the layout has no room for that, it is lifted into the row of the lane's name, in which nothing else stands.
 *
 * @param lines from above, each from left to right
 * @param pills from left to right
 * @param lifted the selected event, if it stands in the row of the lane's name
 */
record InSight(Laid laid, List<List<Placed>> lines, List<Cluster> pills, Optional<Lifted> lifted) {

    /**
     * One in the row of the lane's name.
     *
     * @param name where the lane's name begins, in pixels: at the left, or behind an event that stands there
     * @param from the event is seen from here on: a bar comes out from behind the name
     */
    record Lifted(Placed placed, double name, double from) {}

    static InSight of(Scene scene, Window window, TextMeasure text, Laid laid) {
        List<Tile> tiles = window.near(laid.layout());
        var edges = new EdgeLabels(window, text);
        List<List<Placed>> lines = lines(window, tiles).stream().map(edges::within).toList();
        var seen = new InSight(laid, lines, clusters(window, tiles), Optional.empty());
        var name = new NameRow(scene, text, laid);
        InSight named = scene.selected().stream().boxed().flatMap(row -> laid.layout().alone(row).stream())
                .filter(edges::isInSight).filter(one -> !seen.names(one.row())).findFirst()
                .map(one -> seen.naming(one, edges).orElseGet(() -> seen.lifting(one, edges, name)))
                .orElse(seen);
        var row = PillRow.of(window, text, laid.layout().isFolded() ? List.of() : named.inNameRow(name, window));
        return new InSight(laid, named.lines, row.place(named.pills), named.lifted);
    }

    /** What reaches into a window, line by line from above, each from left to right. */
    private static List<List<Placed>> lines(Window window, List<Tile> tiles) {
        var lines = new ArrayList<List<Placed>>();
        for (Tile tile : tiles) {
            for (int line = 0; line < tile.lines().size(); line++) {
                while (lines.size() <= line) {
                    lines.add(new ArrayList<>());
                }
                List<Placed> placed = tile.lines().get(line);
                int first = firstShown(window, placed.size(), at -> placed.get(at).right());
                for (int i = first; i < placed.size() && !window.isPast(placed.get(i).left()); i++) {
                    lines.get(line).add(placed.get(i));
                }
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Placed::left)));
        return lines;
    }

    private static List<Cluster> clusters(Window window, List<Tile> tiles) {
        var seen = new ArrayList<Cluster>();
        for (Tile tile : tiles) {
            List<Cluster> clusters = tile.clusters();
            int first = firstShown(window, clusters.size(), at -> clusters.get(at).right());
            for (int i = first; i < clusters.size() && !window.isPast(clusters.get(i).left()); i++) {
                seen.add(clusters.get(i));
            }
        }
        return seen;
    }

    /** The first of those from left to right whose right edge is in the window or beyond. */
    private static int firstShown(Window window, int size, IntToDoubleFunction right) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (window.reaches(right.applyAsDouble(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What stands in the row of the lane's name without pills, from left to right. */
    private List<Gap> inNameRow(NameRow name, Window window) {
        double start = lifted.map(Lifted::name).orElse(Measures.LANE_INDENT);
        var taken = new ArrayList<>(List.of(new Gap(start, name.end(start) + NameRow.BEFORE_UNDATED)));
        lifted.map(Lifted::placed).ifPresent(one -> taken.add(new Gap(window.x(one.left()) - 2 * Measures.SELECTION,
                window.x(one.right()) + 2 * Measures.SELECTION)));
        taken.sort(Comparator.comparingDouble(Gap::from));
        return taken;
    }

    private boolean names(int row) {
        return lines.stream().flatMap(List::stream).anyMatch(placed -> placed.row() == row && !placed.label().isEmpty());
    }

    /** The same with the selected event named on its line, if there is room for its name by its mark. */
    private Optional<InSight> naming(Placed one, EdgeLabels edges) {
        return line(one.row()).stream().mapToObj(lines::get)
                .map(line -> line.stream().filter(other -> other.row() != one.row()).toList())
                .flatMap(others -> edges.variants(one, 0).stream().filter(variant -> others.stream().noneMatch(variant::isNear)))
                .findFirst().map(named -> new InSight(laid, lines.stream().map(line -> with(line, named)).toList(), pills,
                        Optional.empty()));
    }

    /** The same with the selected event lifted off its line or out of its pill. */
    private InSight lifting(Placed one, EdgeLabels edges, NameRow name) {
        return new InSight(laid, lines.stream().map(line -> without(line, one.row())).toList(),
                pills.stream().map(pill -> pill.without(laid.layout().rows(), one.row())).filter(pill -> !pill.rows().isEmpty()).toList(),
                Optional.of(name.beside(one, edges)));
    }

    private OptionalInt line(int row) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).stream().anyMatch(placed -> placed.row() == row)) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static List<Placed> with(List<Placed> line, Placed named) {
        return line.stream().map(placed -> placed.row() == named.row() ? named : placed).toList();
    }

    private static List<Placed> without(List<Placed> line, int row) {
        return line.stream().filter(placed -> placed.row() != row).toList();
    }

    /** Where a row is drawn or counted: in its pill, if that is in sight, else where {@link LaneLayout#place} has it. */
    Optional<Place> place(int row) {
        return lifted.map(Lifted::placed).filter(one -> one.row() == row).map(one -> new Place(one.extent().middle(), laid.layout().nameMiddle()))
                .or(() -> pills.stream().filter(pill -> pill.rows().holds(row)).findFirst()
                        .map(pill -> new Place(pill.middle(), laid.layout().pillsMiddle())))
                .or(() -> laid.layout().place(row));
    }

    /** What stands in the row of a lane's name, from the left edge: the name, what a folded lane holds, what has no date. */
    static final class NameRow {
        /** The height of the mark that says that a lane is folded. */
        static final double FOLD = 7;
        static final double BEFORE_UNDATED = 10;
        /** A name leaves room for a pill at least. */
        private static final double PILL = 80;

        private final Scene scene;
        private final TextMeasure text;
        private final Laid laid;

        NameRow(Scene scene, TextMeasure text, Laid laid) {
            this.scene = scene;
            this.text = text;
            this.laid = laid;
        }

        String name() {
            return text.fit(scene.look().laneNames().get(laid.lane()), Style.LANE,
                    Math.max(0, scene.width() - 2 * Measures.LANE_INDENT - PILL));
        }

        String undated() {
            int count = laid.layout().undated().size();
            return scene.look().language() == Language.ZH ? "+" + count + "条无日期" : "+" + count + " undated";
        }

        String count() {
            return Integer.toString(laid.layout().size());
        }

        /** Where all of it ends that begins at a pixel. */
        double end(double from) {
            double name = from + text.width(name(), Style.LANE);
            double folded = laid.layout().isFolded() ? name + 3 * FOLD + text.width(count(), Style.SMALL) : name;
            return laid.layout().undated().isEmpty() ? folded
                    : folded + BEFORE_UNDATED + text.width(undated(), Style.SMALL) + 2 * Measures.PILL_PADDING;
        }

        /** How an event stands here: off the name, or coming out from behind it; else the name gives way. */
        Lifted beside(Placed one, EdgeLabels edges) {
            double end = end(Measures.LANE_INDENT) + 2 * Measures.SELECTION;
            List<Placed> variants = edges.variants(one, end);
            Placed first = variants.stream().findFirst().orElse(one);
            double behind = edges.x(first.right()) + 2 * Measures.SELECTION;
            return variants.stream().filter(variant -> edges.x(variant.left()) > end).findFirst()
                    .map(variant -> new Lifted(variant, Measures.LANE_INDENT, 0))
                    .or(() -> variants.stream().filter(variant -> edges.x(variant.labelX()) > end
                            && edges.x(variant.extent().until()) > end).findFirst()
                            .map(variant -> new Lifted(variant, Measures.LANE_INDENT, end)))
                    .orElseGet(() -> end(behind) < scene.width() ? new Lifted(first, behind, 0)
                            : new Lifted(first, Measures.LANE_INDENT, end));
        }
    }
}
