// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Rect;
import annals.draw.TextMeasure;
import annals.time.Span;
import annals.timeline.FigureChart.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything on a chart of figures stands at a zoom step, over all time and in absolute pixels, so that panning moves it
 * and decides nothing. The most important values come first, of these the greatest.
 */
final class ChartPlan {
    /** Half of what a mark takes, in pixels; a little more than it shows. */
    static final double HALF = 5.5;
    private static final double LABEL_HIGH = 15;
    private static final double BESIDE = 3;
    private static final double WIDEST = 190;
    private static final double LINE = 2;

    private static final Comparator<Placed> FOREMOST = Comparator.comparing((Placed one) -> one.value.claimed())
            .thenComparingInt(one -> -one.value.importance()).thenComparingDouble(one -> -one.value.to())
            .thenComparingInt(Placed::place);

    private final Sheet sheet;
    private final TextMeasure text;
    private final @Nullable ValueAxis axis;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> counted = new ArrayList<>();
    private final List<Riser> risers = new ArrayList<>();
    private final Taken taken = new Taken();
    private final int undated;
    private final int offAxis;

    /**
     * A value where it stands.
     *
     * @param place among the sheet's values
     * @param at its mark
     * @param label empty where there was no room for it
     */
    record Placed(int place, Charted value, Extent extent, Rect at, Optional<Named> label) {
        double x() {
            return extent.middle();
        }
    }

    /** A label with its area. */
    record Named(String words, Rect at) {
        /** What no other label comes into, so that two are never read as one. */
        private Rect kept() {
            return new Rect(at.x() - Measures.MARGIN, at.y(), at.width() + 2 * Measures.MARGIN, at.height());
        }
    }

    /**
     * A step of the record line: from {@code left} on at a height, until {@code right}.
     *
     * @param before the height it comes from; its own for the first
     */
    record Riser(double left, double right, double y, double before, boolean certain) {}

    ChartPlan(Sheet sheet, double top, double bottom, TextMeasure text) {
        this.sheet = sheet;
        this.text = text;
        List<Integer> dated = IntStream.range(0, sheet.values().size())
                .filter(place -> sheet.values().get(place).when() != null).boxed().toList();
        List<Integer> shown = dated.stream().filter(place -> isHeld(sheet.values().get(place))).toList();
        undated = sheet.values().size() - dated.size();
        offAxis = dated.size() - shown.size();
        axis = shown.isEmpty() ? null : ValueAxis.over(
                shown.stream().map(sheet.values()::get).mapToDouble(Charted::from).min().orElseThrow(),
                shown.stream().map(sheet.values()::get).mapToDouble(Charted::to).max().orElseThrow(),
                sheet.logarithmic(), top, bottom);
        if (axis != null) {
            place(shown, axis);
        }
    }

    private boolean isHeld(Charted value) {
        return ValueAxis.holds(value.from(), sheet.logarithmic()) && ValueAxis.holds(value.to(), sheet.logarithmic());
    }

    Optional<ValueAxis> axis() {
        return Optional.ofNullable(axis);
    }

    /** The values that have a mark, those without a label too. */
    List<Placed> placed() {
        return placed;
    }

    /** The values whose mark would lie on another one's: they are counted below the plot. */
    List<Placed> counted() {
        return counted;
    }

    List<Riser> risers() {
        return risers;
    }

    int undated() {
        return undated;
    }

    /** Dated values that a logarithmic axis has no place for. */
    int offAxis() {
        return offAxis;
    }

    private void place(List<Integer> shown, ValueAxis on) {
        var marks = new ArrayList<Placed>();
        shown.stream().map(place -> mark(place, on)).sorted(FOREMOST).forEach(one -> {
            if (taken.isFree(one.at)) {
                taken.add(one.at);
                marks.add(one);
            } else {
                counted.add(one);
            }
        });
        marks.forEach(one -> lines(one).forEach(taken::add));
        rise(on);
        for (Placed one : marks) {
            Optional<Named> label = label(one);
            label.ifPresent(named -> taken.add(named.kept()));
            placed.add(new Placed(one.place, one.value, one.extent, one.at, label));
        }
    }

    private Placed mark(int place, ValueAxis on) {
        Charted value = sheet.values().get(place);
        Extent extent = extent(value);
        double upper = on.y(value.to()) - HALF;
        double lower = on.y(value.from()) + HALF;
        return new Placed(place, value, extent, new Rect(extent.middle() - HALF, upper, 2 * HALF, lower - upper), Optional.empty());
    }

    private Extent extent(Charted value) {
        if (value.when() == null) {
            throw new IllegalArgumentException("undated: " + value);
        }
        return Extent.of(value.when().bounds(), sheet.known(), sheet.scale().secondsPerPixel());
    }

    /** The line over all that its date leaves open. */
    private static Stream<Rect> lines(Placed one) {
        return one.extent.shape() != Extent.Shape.BAR ? Stream.empty() : Stream.of(new Rect(one.extent.from(),
                one.at.y() + one.at.height() / 2 - LINE, one.extent.until() - one.extent.from(), 2 * LINE));
    }

    private void rise(ValueAxis on) {
        Records records = Records.of(sheet.values().stream().filter(this::isHeld).toList(), sheet.known());
        List<Records.Step> steps = records.steps();
        Span known = sheet.known();
        for (int at = 0; at < steps.size(); at++) {
            Records.Step step = steps.get(at);
            double y = on.y(step.holder().from());
            double left = pixel(step.second());
            double right = at + 1 < steps.size() ? pixel(steps.get(at + 1).second()) : Math.max(left, pixel(known.end()));
            double before = risers.isEmpty() ? y : risers.getLast().y;
            risers.add(new Riser(left, right, y, before, step.certain()));
            taken.add(new Rect(left, y - LINE / 2, Math.max(0, right - left), LINE));
            taken.add(new Rect(left - LINE / 2, Math.min(y, before), LINE, Math.abs(y - before)));
        }
    }

    private double pixel(long second) {
        return second / sheet.scale().secondsPerPixel();
    }

    /** Right of its mark, left of it, above or below: the first place that is free. */
    private Optional<Named> label(Placed one) {
        String words = text.fit(one.value.label().in(sheet.language()), Labels.style(one.value.importance()), WIDEST);
        return words.isEmpty() ? Optional.empty()
                : places(one, words).filter(this::isInPlot).filter(taken::isFree).findFirst().map(at -> new Named(words, at));
    }

    /** The other places of a label where an edge of the window would cut it, those that anything lies on left out; the best first. */
    Stream<Named> elsewhere(Placed one) {
        return one.label.stream().flatMap(named -> places(one, named.words).filter(this::isInPlot)
                .filter(at -> taken.isFree(at, named.kept())).map(at -> new Named(named.words, at)));
    }

    private Stream<Rect> places(Placed one, String words) {
        double width = text.width(words, Labels.style(one.value.importance()));
        double middle = one.at.y() + one.at.height() / 2 - LABEL_HIGH / 2;
        double right = one.at.right() + BESIDE;
        double left = one.at.x() - BESIDE - width;
        double above = one.at.y() - LABEL_HIGH + 1;
        double below = one.at.bottom() - 1;
        return Stream.of(new Rect(right, middle, width, LABEL_HIGH), new Rect(right - BESIDE + 1, above, width, LABEL_HIGH),
                new Rect(left, middle, width, LABEL_HIGH), new Rect(left + BESIDE - 1, above, width, LABEL_HIGH),
                new Rect(right - BESIDE + 1, below, width, LABEL_HIGH), new Rect(left + BESIDE - 1, below, width, LABEL_HIGH));
    }

    private boolean isInPlot(Rect area) {
        return axis != null && area.y() >= axis.top() && area.bottom() <= axis.bottom()
                && area.right() <= pixel(sheet.known().end()) + Measures.BEYOND;
    }
}
