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
import annals.model.FigureKind;
import annals.model.Language;
import annals.time.Span;
import annals.timeline.ChartPlan.Named;
import annals.timeline.ChartPlan.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Draws figures of one kind over time: a date stands at the same x as on a timeline of the same scale, and how well a value is
 * backed is told by its shape. A pure function of the sheet. Any thread.
 */
public final class FigureChart {
    /** The words of the value axis have the left of the picture to themselves: what stands there in time is counted as earlier. */
    private static final double GUTTER_PADDING = 8;
    private static final double TOP = Measures.AXIS + 16;
    private static final double COUNTS = Measures.PILL + 8;
    /** Of the key as low as it can be; narrow charts have a higher one. */
    private static final double KEY = ChartKey.HEIGHT;
    /** Lower than this no chart can be read. */
    public static final double LOWEST = TOP + COUNTS + KEY + 116;

    private final TextMeasure text;

    public FigureChart(TextMeasure text) {
        this.text = text;
    }

    /**
     * All that a chart depends on.
     *
     * @param values of one kind
     * @param tones of companies, by lane
     * @param known how far the dates of the knowledge base reach
     * @param logarithmic whether each power of ten is as high as the others
     * @param selected the row whose values stand out, if any
     */
    public record Sheet(List<Charted> values, FigureKind kind, Language language, List<Tone> tones, Span known, Scale scale,
            double width, double height, boolean logarithmic, OptionalInt selected) {
        public Sheet {
            values = List.copyOf(values);
            tones = List.copyOf(tones);
            if (!(height >= LOWEST) || !(width > 0)) {
                throw new IllegalArgumentException("no room for a chart: " + width + " x " + height);
            }
        }
    }

    /**
     * What became of every value: the first six add up to all.
     *
     * @param alone drawn with a mark of their own in the time that the picture shows
     * @param counted in that time, but where others stand: in a pill below
     * @param earlier left of the picture
     * @param later right of it
     * @param undated without a place in time
     * @param offAxis zero or less, for which a logarithmic axis has no place
     * @param unlabelled of those alone, how many have no words beside them
     */
    public record Account(int alone, int counted, int earlier, int later, int undated, int offAxis, int unlabelled) {
        public int matching() {
            return alone + counted + earlier + later + undated + offAxis;
        }
    }

    /** A drawing, and what became of every value. A spot's lane is the place of its value among the sheet's. */
    public record Chart(Drawing drawing, Account account) {}

    public Chart draw(Sheet sheet) {
        var plan = new ChartPlan(sheet, TOP, sheet.height() - KEY - COUNTS, text);
        var key = new ChartKey(text, sheet.language(), gutter(sheet, plan), sheet.width());
        double bottom = sheet.height() - key.height() - COUNTS;
        return new Picture(sheet, key.height() == KEY ? plan : new ChartPlan(sheet, TOP, bottom, text), bottom).chart(key);
    }

    /** How far the words of the value axis reach into a chart, in pixels. */
    public double gutter(Sheet sheet) {
        return gutter(sheet, new ChartPlan(sheet, TOP, sheet.height() - KEY - COUNTS, text));
    }

    private double gutter(Sheet sheet, ChartPlan plan) {
        return plan.axis().stream().flatMap(axis -> axis.ticks().stream())
                .mapToDouble(tick -> text.width(tick.words(sheet.kind().unit(), sheet.language()), Style.SMALL))
                .max().orElse(0) + 2 * GUTTER_PADDING;
    }

    /** One chart while it is drawn. */
    private final class Picture {
        private final Sheet sheet;
        private final ChartPlan plan;
        private final double bottom;
        private final double gutter;
        private final Window window;
        private final List<Mark> marks = new ArrayList<>();
        private final List<Spot> spots = new ArrayList<>();
        private final Taken moved = new Taken();

        Picture(Sheet sheet, ChartPlan plan, double bottom) {
            this.sheet = sheet;
            this.plan = plan;
            this.bottom = bottom;
            gutter = gutter(sheet, plan);
            window = new Window(sheet.scale().start() / sheet.scale().secondsPerPixel(), sheet.width(), TOP, bottom);
        }

        Chart chart(ChartKey key) {
            var axis = new Axis(sheet.scale(), sheet.width(), bottom + COUNTS, sheet.language(), text);
            marks.addAll(axis.lines());
            marks.addAll(axis.labels());
            marks.add(across(Measures.AXIS, 0, Token.LINE));
            values();
            var inPlot = new ArrayList<Mark>();
            record(inPlot);
            var painter = new ChartPainter(sheet, window);
            List<Placed> alone = plan.placed().stream().filter(this::isIn).map(this::seen).toList();
            plan.placed().forEach(one -> inPlot.addAll(painter.line(one)));
            alone.forEach(one -> {
                inPlot.addAll(painter.mark(one));
                spot(one);
            });
            marks.add(new Mark.Clip(new Rect(gutter, Measures.AXIS, Math.max(0, sheet.width() - gutter), bottom - Measures.AXIS), inPlot));
            pills();
            marks.addAll(key.marks(bottom + COUNTS));
            return new Chart(new Drawing(sheet.width(), sheet.height(), marks, spots), account(alone));
        }

        private boolean isIn(Placed one) {
            double x = window.x(one.x());
            return x >= gutter && x < sheet.width();
        }

        /** With its label at another place where an edge would cut it, without one where there is none. */
        private Placed seen(Placed one) {
            if (one.label().isEmpty() || isWhole(one.label().get())) {
                return one;
            }
            Optional<Named> label = plan.elsewhere(one).filter(this::isWhole).filter(named -> moved.isFree(named.at())).findFirst();
            label.ifPresent(named -> moved.add(named.at()));
            return new Placed(one.place(), one.value(), one.extent(), one.at(), label);
        }

        private boolean isWhole(Named label) {
            return window.x(label.at().x()) >= gutter && window.x(label.at().right()) <= sheet.width();
        }

        private Account account(List<Placed> alone) {
            int counted = (int) plan.counted().stream().filter(this::isIn).count();
            int earlier = (int) all().filter(one -> window.x(one.x()) < gutter).count();
            int later = (int) all().filter(one -> window.x(one.x()) >= sheet.width()).count();
            int unlabelled = (int) alone.stream().filter(one -> one.label().isEmpty()).count();
            return new Account(alone.size(), counted, earlier, later, plan.undated(), plan.offAxis(), unlabelled);
        }

        private Stream<Placed> all() {
            return Stream.concat(plan.placed().stream(), plan.counted().stream());
        }

        private void values() {
            plan.axis().ifPresent(axis -> axis.ticks().forEach(tick -> {
                double y = axis.y(tick.value());
                marks.add(across(y, gutter, Token.FINE_LINE));
                String words = tick.words(sheet.kind().unit(), sheet.language());
                double left = gutter - GUTTER_PADDING - text.width(words, Style.SMALL);
                marks.add(new Mark.Label(new Point(left, y + Measures.baseline(Style.SMALL.size())), words, Style.SMALL, Token.INK_SECOND));
            }));
            marks.add(across(bottom, gutter, Token.LINE));
        }

        private Mark across(double y, double from, Token tone) {
            double sharp = Math.floor(y) + 0.5;
            return new Mark.Rule(new Point(from, sharp), new Point(sheet.width(), sharp), 1, false, tone);
        }

        /** The greatest value so far, dashed where a greater one may have been there. */
        private void record(List<Mark> to) {
            for (ChartPlan.Riser riser : plan.risers()) {
                double left = window.x(riser.left());
                double from = Math.max(-1, left);
                double until = Math.min(sheet.width() + 1, window.x(riser.right()));
                if (from < until) {
                    to.add(new Mark.Rule(new Point(from, riser.y()), new Point(until, riser.y()), 1.5, !riser.certain(), Token.INK_THIRD));
                }
                if (left >= -1 && left <= sheet.width() + 1 && riser.y() != riser.before()) {
                    to.add(new Mark.Rule(new Point(left, riser.before()), new Point(left, riser.y()), 1.5, !riser.certain(), Token.INK_THIRD));
                }
            }
        }

        private void spot(Placed one) {
            var subject = new Subject.Item(one.value().row(), one.place());
            spots.add(new Spot(one.at().moved(-window.origin(), 0), subject));
            one.label().map(label -> label.at().moved(-window.origin(), 0)).ifPresent(at -> spots.add(new Spot(at, subject)));
        }

        /** What has no mark of its own is counted below where it stands, in stretches that panning does not move. */
        private void pills() {
            var bins = new TreeMap<Long, List<Integer>>();
            plan.counted().stream().filter(this::isIn).forEach(one ->
                    bins.computeIfAbsent((long) Math.floor(one.x() / Measures.BIN), _ -> new ArrayList<>()).add(one.value().row()));
            bins.forEach((bin, rows) -> {
                double wide = text.width(Pills.words(rows.size()), Style.SMALL) + 2 * Measures.PILL_PADDING;
                double left = window.x((bin + 0.5) * Measures.BIN) - wide / 2;
                var at = new Rect(left, bottom + (COUNTS - Measures.PILL) / 2, wide, Measures.PILL);
                marks.add(new Mark.Box(at, Measures.PILL / 2, Token.PANEL));
                marks.add(new Mark.Frame(at, Measures.PILL / 2, 1, Token.INK_THIRD));
                marks.add(new Mark.Label(new Point(left + Measures.PILL_PADDING, at.y() + at.height() / 2
                        + Measures.baseline(Style.SMALL.size())), Pills.words(rows.size()), Style.SMALL, Token.INK_SECOND));
                spots.add(new Spot(at, new Subject.Cluster(0, rows.stream().distinct().sorted().toList())));
            });
        }
    }
}
