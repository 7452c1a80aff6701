// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.TextMeasure;
import annals.model.Language;
import annals.store.Answer;
import annals.store.H2Store;
import annals.time.Span;
import annals.timeline.FigureChart;
import annals.timeline.FigureChart.Chart;
import annals.timeline.FigureChart.Sheet;
import annals.timeline.Reach;
import annals.timeline.Scale;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Charts to hand over: of a stretch of time, or as wide as their values reach. */
public final class ChartPicture {
    private static final double MARGIN = 12;
    /** Less would be parted into hours, which the dates of values do not tell; in seconds. */
    private static final long LEAST = 14 * Span.DAY;
    /** Kept free at the right of the last value, in pixels; more where that gives more values their names. */
    private static final double AFTER = 60;
    private static final double AFTER_FOR_NAMES = 150;

    private final H2Store store;
    private final TextMeasure text;
    private final Language language;
    private final Span known;

    public ChartPicture(H2Store store, TextMeasure text, Language language) {
        this.store = store;
        this.text = text;
        this.language = language;
        known = Reach.known(store.index());
    }

    /**
     * @param logarithmic empty for what suits the values
     * @param stretch empty for all that has values
     */
    public Chart draw(ChartValues values, Optional<Boolean> logarithmic, Optional<Span> stretch, Frame size) {
        boolean powers = logarithmic.orElseGet(values::spreadWidely);
        Span shown = stretch.orElseGet(() -> reach(values));
        var charts = new FigureChart(text);
        // the words of the axis are as wide at any scale
        double gutter = charts.gutter(sheet(values, powers, Scale.showing(shown.start(), shown.end(), size.width), size));
        if (stretch.isPresent()) {
            return charts.draw(sheet(values, powers, Scale.showing(shown.start(), shown.end(), size.width), size));
        }
        return Stream.of(AFTER, AFTER_FOR_NAMES).map(after -> {
            Scale fitting = Scale.showing(shown.start(), shown.end(), Math.max(1, size.width - gutter - after));
            var scale = new Scale(shown.start() - (gutter + MARGIN) * fitting.secondsPerPixel(), fitting.step());
            return charts.draw(sheet(values, powers, scale, size));
        }).min(Comparator.comparingInt(chart -> chart.account().unlabelled() + chart.account().counted())).orElseThrow();
    }

    /** How large a picture is, in pixels. */
    public record Frame(double width, double height) {}

    private Sheet sheet(ChartValues values, boolean powers, Scale scale, Frame size) {
        return new Sheet(values.values(), values.own().kind(), language, LaneLook.of(store).stream().map(LaneLook::tone).toList(),
                known, scale, size.width, size.height, powers, OptionalInt.empty());
    }

    private Span reach(ChartValues values) {
        List<Span> spans = values.values().stream().filter(value -> value.when() != null)
                .map(value -> Reach.of(Objects.requireNonNull(value.when()).bounds(), known)).toList();
        long start = spans.stream().mapToLong(Span::start).min().orElse(known.start());
        long end = spans.stream().mapToLong(Span::end).max().orElse(known.end());
        long more = Math.max(0, LEAST - (end - start)) / 2;
        return new Span(start - more, end + more);
    }

    /** The chart with what it shows, and of which question, written below it. */
    public Drawing captioned(Chart chart, ChartValues values, Answer answer) {
        return new Caption(values.own().heading().in(language), ChartWords.account(chart.account(), values.values(), language), answer)
                .below(chart.drawing(), text, language);
    }
}
