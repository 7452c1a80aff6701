// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.timeline.Charted.Standing;
import annals.timeline.ChartPlan.Placed;
import annals.timeline.FigureChart.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The marks of values: a full dot is official, a ring reported, a triangle estimated, a cross what a claim says against it. */
final class ChartPainter {
    private static final double SIZE = 4.5;
    private static final double STROKE = 1.7;
    /** How thick the line of a date that is open is, and how far its ends stand out, in pixels. */
    private static final double LINE = 1.5;
    private static final double END = 3;

    private final Sheet sheet;
    private final Window window;

    ChartPainter(Sheet sheet, Window window) {
        this.sheet = sheet;
        this.window = window;
    }

    private Tone tone(Charted value) {
        return sheet.tones().get(value.lane());
    }

    /** All that its date leaves open, where that is more than its mark covers. */
    List<Mark> line(Placed one) {
        if (one.extent().shape() != Extent.Shape.BAR) {
            return List.of();
        }
        double y = one.at().y() + one.at().height() / 2;
        double left = window.x(one.extent().from());
        double right = window.x(one.extent().until());
        if (right < 0 || left > window.width()) {
            return List.of();
        }
        return open(Math.max(-END, left), Math.min(window.width() + END, right), y, tone(one.value()));
    }

    /** A line between two ends that stand upright: no other line here has them. */
    static List<Mark> open(double left, double right, double y, Tone tone) {
        return List.of(new Mark.Rule(new Point(left, y), new Point(right, y), LINE, false, tone),
                new Mark.Rule(new Point(left, y - END), new Point(left, y + END), LINE, false, tone),
                new Mark.Rule(new Point(right, y - END), new Point(right, y + END), LINE, false, tone));
    }

    List<Mark> mark(Placed one) {
        var marks = new ArrayList<Mark>();
        Rect at = one.at().moved(-window.origin(), 0);
        Tone tone = tone(one.value());
        double x = at.x() + at.width() / 2;
        double upper = at.y() + ChartPlan.HALF;
        double lower = at.bottom() - ChartPlan.HALF;
        if (sheet.selected().isPresent() && sheet.selected().getAsInt() == one.value().row()) {
            marks.add(new Mark.Box(at.grown(3), ChartPlan.HALF + 3, Token.ACCENT_WASH));
            marks.add(new Mark.Frame(at.grown(3), ChartPlan.HALF + 3, STROKE, Token.ACCENT));
        }
        if (lower - upper > 1) {
            marks.add(new Mark.Rule(new Point(x, upper), new Point(x, lower), STROKE, false, tone));
            marks.addAll(shape(one.value().standing(), new Point(x, lower), tone));
        }
        marks.addAll(shape(one.value().standing(), new Point(x, upper), tone));
        one.label().ifPresent(label -> marks.add(new Mark.Label(new Point(window.x(label.at().x()),
                label.at().y() + label.at().height() / 2 + Measures.baseline(Labels.style(one.value().importance()).size())),
                label.words(), Labels.style(one.value().importance()), one.value().claimed() ? Token.INK_SECOND : Token.INK)));
        return marks;
    }

    /** The shape of a standing around a place. */
    static List<Mark> shape(Standing standing, Point at, Tone tone) {
        double x = at.x();
        double y = at.y();
        return switch (standing) {
            case OFFICIAL -> List.of(new Mark.Dot(at, SIZE, tone));
            case REPORTED -> List.of(new Mark.Dot(at, SIZE, Token.PAPER),
                    new Mark.Frame(new Rect(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE), SIZE, STROKE, tone));
            case ESTIMATED -> {
                var top = new Point(x, y - SIZE);
                var left = new Point(x - SIZE, y + SIZE * 0.8);
                var right = new Point(x + SIZE, y + SIZE * 0.8);
                yield List.of(rule(top, left, tone), rule(left, right, tone), rule(right, top, tone));
            }
            case CLAIMED -> List.of(rule(new Point(x - SIZE, y - SIZE), new Point(x + SIZE, y + SIZE), tone),
                    rule(new Point(x - SIZE, y + SIZE), new Point(x + SIZE, y - SIZE), tone));
        };
    }

    private static Mark rule(Point from, Point to, Tone tone) {
        return new Mark.Rule(from, to, STROKE, false, tone);
    }
}
