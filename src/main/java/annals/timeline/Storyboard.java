// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.TextMeasure;
import annals.draw.Tone.Token;
import annals.timeline.Arcs.Laid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out the picture of an answer: axis, eras, lanes, marks, labels, clusters, arcs, today. A pure function
 * of the scene, apart from layouts it keeps for the next call. Any thread, one at a time.
 */
public final class Storyboard {
    private final TextMeasure text;
    private final Layouts layouts;

    public Storyboard(TextMeasure text) {
        this.text = text;
        this.layouts = new Layouts(text);
    }

    public Drawing draw(Scene scene) {
        var eras = new EraBands(scene.look().eras());
        double head = Measures.AXIS + eras.height();
        Window window = Window.of(scene, head);
        List<Laid> lanes = lanes(scene, head);
        Optional<TodayLine> today = TodayLine.of(scene);
        List<InSight> seen = lanes.stream()
                .filter(laid -> laid.top() < window.bottom() && laid.top() + laid.layout().height() > window.top())
                .map(laid -> InSight.of(scene, window, text, laid)).toList();
        Arcs arcs = Arcs.of(scene, lanes, seen, window);
        var axis = new Axis(scene.scale(), scene.width(), scene.height(), scene.look().language(), text);

        var painter = new LanePainter(scene, window, text,
                area -> axis.crosses(area) || arcs.cross(area) || today.filter(line -> line.crosses(area)).isPresent());
        var inLanes = new ArrayList<Mark>();
        var edges = new ArrayList<Mark>();
        for (InSight lane : seen) {
            inLanes.add(line(scene, lane.laid().top() + lane.laid().layout().height()));
            edges.add(edge(scene, lane.laid()));
            painter.paint(lane);
        }
        today.ifPresent(line -> inLanes.add(line.rule(head, scene.height())));
        inLanes.addAll(arcs.curves());
        inLanes.addAll(painter.marks());
        inLanes.addAll(edges);

        var marks = new ArrayList<Mark>(axis.lines());
        marks.addAll(head(scene, eras, axis, today));
        marks.add(new Mark.Clip(new Rect(0, head, scene.width(), window.bottom() - head), inLanes));
        return new Drawing(scene.width(), scene.height(), marks, painter.spots());
    }

    /** How high axis and eras stand above the lanes, in pixels. */
    public double head(Scene scene) {
        return Measures.AXIS + new EraBands(scene.look().eras()).height();
    }

    /** How high all lanes of a scene are together with axis and eras, in pixels: where scrolling ends. */
    public double fullHeight(Scene scene) {
        return head(scene) + layouts.lanes(scene).stream().mapToDouble(lane -> layout(scene, lane).height()).sum();
    }

    /**
     * Where an event is drawn or counted in a scene, the highest first: the middle of its mark or pill, which may lie
     * outside the picture. Empty where it is undated, does not match or stands in hidden lanes alone.
     */
    public List<Point> places(Scene scene, int row) {
        double head = head(scene);
        Window window = Window.of(scene, head);
        return lanes(scene, head).stream().filter(laid -> laid.layout().place(row).isPresent())
                .map(laid -> InSight.of(scene, window, text, laid)).flatMap(lane -> lane.place(row).stream()
                        .map(place -> new Point(window.x(place.x()), lane.laid().top() + place.y()))).toList();
    }

    /** What became of every matching event. */
    public Ledger ledger(Scene scene) {
        var entries = layouts.lanes(scene).stream().map(lane -> entry(scene, lane)).toList();
        return new Ledger(entries, layouts.shown(scene).cardinality(), inWindow(scene), scene.answer().matches().count());
    }

    /**
     * How many distinct events of the picture's lanes possibly happened in the time that it shows. Quick enough for every
     * frame: what it takes is made once for an answer.
     */
    public int inWindow(Scene scene) {
        return layouts.ends(scene).within(scene);
    }

    private Ledger.Lane entry(Scene scene, int lane) {
        LaneLayout layout = layout(scene, lane);
        double left = scene.scale().start() / scene.scale().secondsPerPixel();
        return new Ledger.Lane(lane, layout.count(left, left + scene.width()), layout.undated().size());
    }

    private LaneLayout layout(Scene scene, int lane) {
        return layouts.sharing(scene, lane, scene.height() - head(scene));
    }

    private List<Laid> lanes(Scene scene, double head) {
        var laid = new ArrayList<Laid>();
        double top = head - scene.scroll();
        for (int lane : layouts.lanes(scene)) {
            LaneLayout layout = layout(scene, lane);
            laid.add(new Laid(lane, layout, top));
            top += layout.height();
        }
        return laid;
    }

    private List<Mark> head(Scene scene, EraBands eras, Axis axis, Optional<TodayLine> today) {
        var marks = new ArrayList<Mark>();
        List<Rect> taken = new ArrayList<>(axis.taken());
        marks.add(line(scene, Measures.AXIS));
        marks.addAll(axis.labels());
        var names = new ArrayList<Rect>();
        marks.addAll(eras.marks(scene, Measures.AXIS, text, names));
        today.ifPresent(line -> {
            line.label(scene, taken, text).ifPresent(marks::add);
            if (names.stream().noneMatch(line::crosses)) {
                marks.add(line.rule(Measures.AXIS, Measures.AXIS + eras.height()));
            }
        });
        return marks;
    }

    /** A line at the bottom of what ends at a height. */
    private static Mark line(Scene scene, double bottom) {
        double sharp = Math.floor(bottom) - 0.5;
        return new Mark.Rule(new Point(0, sharp), new Point(scene.width(), sharp), 1, false, Token.LINE);
    }

    private static Mark edge(Scene scene, Laid laid) {
        return new Mark.Box(new Rect(0, laid.top(), Measures.LANE_EDGE, laid.layout().height()), 0,
                scene.look().laneTones().get(laid.lane()));
    }
}
