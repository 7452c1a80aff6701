// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Text;
import annals.timeline.Charted.Standing;
import annals.timeline.FigureChart.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the shapes of a chart mean, in one line below it: as many as fit, shapes first. */
final class ChartKey {
    private static final double SHAPE = 18;
    private static final double BETWEEN = 18;
    private static final Text OPEN_DATE = new Text("date uncertain", "日期不确定");
    private static final Text RECORD = new Text("highest so far (dashed: not certain)", "当时最高（虚线：不确定）");

    private final TextMeasure text;
    private final List<Mark> marks = new ArrayList<>();

    ChartKey(TextMeasure text) {
        this.text = text;
    }

    /**
     * @param from where it may begin
     * @param middle of its line
     */
    List<Mark> marks(Sheet sheet, double from, double middle) {
        double x = from;
        for (Standing standing : Standing.values()) {
            x = add(standing.title(), at -> ChartPainter.shape(standing, at, Token.INK_SECOND), new Place(sheet, x, middle));
        }
        x = add(OPEN_DATE, at -> List.of(new Mark.Box(new Rect(at.x() - 8, at.y() - 1.5, 16, 3), 1.5,
                new Tone.Faded(Token.INK_SECOND, 0.35))), new Place(sheet, x, middle));
        add(RECORD, at -> List.of(new Mark.Rule(new Point(at.x() - 8, at.y()), new Point(at.x() + 8, at.y()), 1.5, false,
                Token.INK_THIRD)), new Place(sheet, x, middle));
        return marks;
    }

    private record Place(Sheet sheet, double x, double y) {}

    private double add(Text name, Function<Point, List<Mark>> shape, Place at) {
        String words = name.in(at.sheet.language());
        double until = at.x + SHAPE + 4 + text.width(words, Style.SMALL);
        if (until > at.sheet.width()) {
            return at.x;
        }
        marks.addAll(shape.apply(new Point(at.x + SHAPE / 2, at.y)));
        marks.add(new Mark.Label(new Point(at.x + SHAPE + 4, at.y + Measures.baseline(Style.SMALL.size())), words, Style.SMALL,
                Token.INK_SECOND));
        return until + BETWEEN;
    }
}
