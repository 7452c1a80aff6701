// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.timeline.Arcs.Laid;
import annals.timeline.LaneLayout.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lays out two lanes that face each other over one axis, and lines between events that are alike, with what is said of them.
 * The lanes are those of the timeline, so that an event stands at the same time in both pictures. A pure function of the scene
 * and the links, apart from layouts it keeps for the next call. Any thread, one at a time.
 */
public final class FacingLanes {
    /** The lane of the spots between the lanes: a cluster of the two events of a link. */
    public static final int BETWEEN = -1;

    /** What is said of links stands here, above and below the axis. */
    private static final double GAP = 26;
    private static final double BAND = 2 * GAP + Measures.AXIS;
    private static final double WORDS = 18;
    private static final double PADDING = 8;
    private static final double FROM_MARK = 7;
    private static final int HALVINGS = 24;
    private static final Tone LINE = new Tone.Faded(Token.INK_THIRD, 0.8);
    /** Where a link runs through a lane it is as faint as a year's line: what stands there is read over it, and does not break it. */
    static final Tone IN_LANE = new Tone.Faded(Token.INK_THIRD, 0.3);

    private final TextMeasure text;
    private final Layouts layouts;

    /**
     * Two events that are alike.
     *
     * @param first its row, in the lane above
     * @param second its row, in the lane below
     * @param words what is said of them
     */
    public record Link(int first, int second, String words) {}

    /**
     * What is faced.
     *
     * @param above the place of a lane by company
     * @param below another one
     * @param links the more important ones first: those are named where there is no room for all
     */
    public record Facing(int above, int below, List<Link> links) {
        public Facing {
            links = List.copyOf(links);
        }
    }

    public FacingLanes(TextMeasure text) {
        this.text = text;
        layouts = new Layouts(text);
    }

    /** How high a picture is whose lanes have so many lines, in pixels. */
    public static double height(int lines) {
        return BAND + 2 * LaneLayout.height(lines);
    }

    /**
     * The axis in the middle; where there is more room than needed it is left above and below. Where there is less than
     * {@link #height} of one line the lower lane is cut.
     */
    public Drawing draw(Scene scene, Facing facing) {
        List<LaneLayout> lanes = lanes(scene, facing);
        LaneLayout higher = lanes.getFirst();
        LaneLayout deeper = lanes.getLast();
        double top = Math.max(0, Math.floor((scene.height() - higher.height() - BAND - deeper.height()) / 2));
        var above = new Laid(facing.above(), higher, top);
        double band = top + higher.height();
        var below = new Laid(facing.below(), deeper, band + BAND);
        Window window = Window.of(scene, 0);
        var upper = InSight.of(scene, window, text, above);
        var lower = InSight.of(scene, window, text, below);
        List<Drawn> drawn = facing.links().stream().flatMap(link -> drawn(link, upper, lower, scene).stream()).toList();
        var told = new Arcs(drawn.stream().filter(Drawn::selected).map(Drawn::curve).toList());
        var painter = new LanePainter(scene, window, text, told::cross);
        var axis = new Axis(scene.scale(), scene.width(), scene.height(), scene.look().language(), text);
        var marks = new ArrayList<Mark>();
        axis.lines().forEach(line -> marks.add(line instanceof Mark.Rule rule
                ? new Mark.Rule(new Point(rule.from().x(), 0), rule.to(), rule.thickness(), rule.dashed(), rule.tone()) : line));
        marks.addAll(edges(scene, List.of(above, below)));
        marks.addAll(links(drawn, scene, band));
        painter.paint(upper);
        painter.paint(lower);
        marks.addAll(painter.marks());
        marks.addAll(axis(axis, scene, band + GAP));
        var spots = new ArrayList<>(painter.spots());
        name(drawn, List.of(band + GAP / 2, band + BAND - GAP / 2), new Sheet(scene, marks, spots));
        return new Drawing(scene.width(), scene.height(),
                List.of(new Mark.Clip(new Rect(0, 0, scene.width(), scene.height()), marks)), spots);
    }

    /** How high a picture on paper is in which both lanes have what they fill, in pixels. */
    public double fullHeight(Scene scene, Facing facing) {
        return BAND + lanes(scene, facing).stream().mapToDouble(LaneLayout::height).sum();
    }

    /** On a screen they share its height. */
    private List<LaneLayout> lanes(Scene scene, Facing facing) {
        List<Integer> both = List.of(facing.above(), facing.below());
        OptionalInt printed = scene.look().rows();
        int[] lines = printed.isPresent() ? new int[] {printed.getAsInt(), printed.getAsInt()}
                : layouts.lines(scene, both, false, scene.height() - BAND);
        return List.of(layouts.of(scene, both.getFirst(), lines[0]), layouts.of(scene, both.getLast(), lines[1]));
    }

    /** A link with its line. */
    private record Drawn(Link link, Mark.Curve curve, boolean selected) {
        Mark.Curve toned(Tone tone) {
            return new Mark.Curve(curve.from(), curve.firstControl(), curve.secondControl(), curve.to(), curve.thickness(), curve.dashed(), tone);
        }

        /** Where the line is at a height between its ends. */
        double x(double y) {
            double low = 0;
            double high = 1;
            for (int halving = 0; halving < HALVINGS; halving++) {
                double middle = (low + high) / 2;
                if (Arcs.at(curve, middle).y() < y) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return Arcs.at(curve, low).x();
        }
    }

    /** What a picture is put together in. */
    private record Sheet(Scene scene, List<Mark> marks, List<Spot> spots) {}

    private static Optional<Drawn> drawn(Link link, InSight above, InSight below, Scene scene) {
        Optional<Place> from = above.place(link.first());
        Optional<Place> to = below.place(link.second());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Window window = Window.of(scene, 0);
        var start = new Point(window.x(from.get().x()), above.laid().top() + from.get().y() + FROM_MARK);
        var end = new Point(window.x(to.get().x()), below.laid().top() + to.get().y() - FROM_MARK);
        boolean seen = Math.max(start.x(), end.x()) > 0 && Math.min(start.x(), end.x()) < scene.width();
        boolean selected = scene.selected().stream().anyMatch(row -> row == link.first() || row == link.second());
        double bend = (start.y() + end.y()) / 2;
        var curve = new Mark.Curve(start, new Point(start.x(), bend), new Point(end.x(), bend), end, selected ? 2 : 1.2, false,
                selected ? Token.ACCENT : LINE);
        return seen ? Optional.of(new Drawn(link, curve, selected)) : Optional.empty();
    }

    /** @param band where the upper lane ends */
    private static List<Mark> links(List<Drawn> drawn, Scene scene, double band) {
        List<Mark> faint = drawn.stream().filter(one -> !one.selected()).<Mark>map(one -> one.toned(IN_LANE)).toList();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Clip(new Rect(0, 0, scene.width(), Math.max(0, band)), faint));
        marks.add(new Mark.Clip(new Rect(0, band + BAND, scene.width(), Math.max(0, scene.height() - band - BAND)), faint));
        marks.add(new Mark.Clip(new Rect(0, band, scene.width(), BAND),
                drawn.stream().filter(one -> !one.selected()).<Mark>map(Drawn::curve).toList()));
        drawn.stream().filter(Drawn::selected).map(Drawn::curve).forEach(marks::add);
        return marks;
    }

    private static List<Mark> edges(Scene scene, List<Laid> lanes) {
        return lanes.stream().<Mark>map(laid -> new Mark.Box(new Rect(0, laid.top(), Measures.LANE_EDGE, laid.layout().height()), 0,
                scene.look().laneTones().get(laid.lane()))).toList();
    }

    /** The axis on paper of its own, so that no line of a link runs through its words. */
    private static List<Mark> axis(Axis axis, Scene scene, double top) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(new Rect(0, top, scene.width(), Measures.AXIS), 0, Token.PANEL));
        for (double y : new double[] {top, top + Measures.AXIS}) {
            double sharp = Math.floor(y) + 0.5;
            marks.add(new Mark.Rule(new Point(0, sharp), new Point(scene.width(), sharp), 1, false, Token.LINE));
        }
        axis.labels().forEach(mark -> marks.add(mark instanceof Mark.Label label ? new Mark.Label(
                new Point(label.baseline().x(), label.baseline().y() + top), label.text(), label.style(), label.tone()) : mark));
        return marks;
    }

    /** Says of each link what there is to say where it has room: on its line, above the axis or below it. */
    private void name(List<Drawn> drawn, List<Double> middles, Sheet on) {
        var taken = new ArrayList<Rect>();
        for (Drawn one : drawn) {
            double width = text.width(one.link().words(), Style.SMALL) + 2 * PADDING;
            middles.stream().map(middle -> new Rect(one.x(middle) - width / 2, middle - WORDS / 2, width, WORDS))
                    .filter(area -> area.x() >= 2 && area.right() <= on.scene().width() - 2
                            && taken.stream().noneMatch(area.grown(3)::meets))
                    .findFirst().ifPresent(area -> {
                        taken.add(area);
                        on.marks().add(new Mark.Box(area, WORDS / 2, Token.PANEL));
                        on.marks().add(new Mark.Frame(area, WORDS / 2, 1, one.selected() ? Token.ACCENT : Token.LINE));
                        on.marks().add(new Mark.Label(new Point(area.x() + PADDING, area.y() + WORDS / 2
                                + Measures.baseline(Style.SMALL.size())), one.link().words(), Style.SMALL, Token.INK_SECOND));
                        on.spots().add(new Spot(area, new Subject.Cluster(BETWEEN, List.of(one.link().first(), one.link().second()))));
                    });
        }
    }
}
