// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Language;
import annals.model.Text;
import annals.timeline.Charted.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the shapes of a chart mean, below it: in one line, or where that is too long in as many as it takes. */
final class ChartKey {
    /** The height of a key of one line, in pixels. */
    static final double HEIGHT = 26;
    private static final double LINE = 18;
    /** Where lines begin that need all of the width. */
    private static final double MARGIN = 12;
    private static final double SHAPE = 18;
    private static final double AFTER_SHAPE = 4;
    private static final double BETWEEN = 18;
    private static final Text OPEN_DATE = new Text("date uncertain", "日期不确定");
    private static final Text RECORD = new Text("highest so far (dashed: not certain)", "当时最高（虚线：不确定）");

    private final TextMeasure text;
    private final List<Placed> placed = new ArrayList<>();
    private final double width;
    private double x;
    private int line;

    private record Entry(Text name, Function<Point, List<Mark>> shape) {}

    private record Placed(String words, Function<Point, List<Mark>> shape, double x, int line) {}

    /**
     * @param from where it begins if it has one line
     * @param width of the chart
     */
    ChartKey(TextMeasure text, Language language, double from, double width) {
        this.text = text;
        this.width = width;
        List<Entry> entries = entries();
        double all = entries.stream().mapToDouble(entry -> room(entry.name().in(language)) + BETWEEN).sum() - BETWEEN;
        x = from + all <= width ? from : MARGIN;
        entries.forEach(entry -> place(entry.name().in(language), entry.shape()));
    }

    private static List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (Standing standing : Standing.values()) {
            entries.add(new Entry(standing.title(), at -> ChartPainter.shape(standing, at, Token.INK_SECOND)));
        }
        entries.add(new Entry(OPEN_DATE, at -> ChartPainter.open(at.x() - 8, at.x() + 8, at.y(), Token.INK_SECOND)));
        entries.add(new Entry(RECORD, at -> List.of(new Mark.Rule(new Point(at.x() - 8, at.y()), new Point(at.x() + 8, at.y()), 1.5,
                false, Token.INK_THIRD))));
        return entries;
    }

    private double room(String words) {
        return SHAPE + AFTER_SHAPE + text.width(words, Style.SMALL);
    }

    private void place(String words, Function<Point, List<Mark>> shape) {
        if (x > MARGIN && x + room(words) > width) {
            x = MARGIN;
            line++;
        }
        placed.add(new Placed(words, shape, x, line));
        x += room(words) + BETWEEN;
    }

    double height() {
        return HEIGHT + line * LINE;
    }

    List<Mark> marks(double top) {
        var marks = new ArrayList<Mark>();
        for (Placed one : placed) {
            double middle = top + HEIGHT / 2 + one.line * LINE;
            marks.addAll(one.shape.apply(new Point(one.x + SHAPE / 2, middle)));
            marks.add(new Mark.Label(new Point(one.x + SHAPE + AFTER_SHAPE, middle + Measures.baseline(Style.SMALL.size())), one.words,
                    Style.SMALL, Token.INK_SECOND));
        }
        return marks;
    }
}
