// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.data.Density;
import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Language;
import annals.time.EdtfDate;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is being loaded, from above: columns of how many events begin when, on an axis of years. Any thread. */
final class LoadingPicture {
    private static final double LABELS = 18;
    private static final double ABOVE = 6;
    private static final double NARROWEST = 3;
    private static final double BETWEEN_LABELS = 72;
    /** One event among thousands is still to be seen. */
    private static final double LOWEST = 2;
    private static final double FAINT = 0.6;
    private static final int DECADE = 10;

    private final Language language;
    private final double width;
    private final double height;
    private final int from;
    private final int until;
    /** How many years a column has. */
    private final int years;
    /** By the first year of a column. */
    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    /** @param density of at least one event */
    LoadingPicture(Density density, Language language, double width, double height) {
        this.language = language;
        this.width = width;
        this.height = height;
        int least = density.years();
        // whole decades, so that the axis does not move with every year that comes
        int round = Math.max(DECADE, least);
        int first = Math.floorDiv(density.counts().firstKey(), round) * round;
        int last = (Math.floorDiv(density.counts().lastKey(), round) + 1) * round;
        years = step(Math.max(least, NARROWEST * (last - first) / width));
        from = Math.floorDiv(first, years) * years;
        until = Math.ceilDiv(last, years) * years;
        density.counts().forEach((year, count) -> columns.merge(Math.floorDiv(year, years) * years, count, Integer::sum));
    }

    /** The shortest of 1, 2, 5, 10, 20, 50, ... years that is no shorter than this. */
    private static int step(double years) {
        return IntStream.iterate(1, power -> power * 10).flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
                .filter(step -> step >= years).findFirst().orElseThrow();
    }

    /** @param pointed where the pointer is: its column is drawn stronger */
    Drawing draw(OptionalDouble pointed) {
        double floor = height - LABELS;
        double most = columns.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var marks = new ArrayList<Mark>();
        columns.forEach((year, count) -> {
            double high = Math.max(LOWEST, count / most * (floor - ABOVE));
            double left = x(year);
            boolean here = pointed.isPresent() && column(pointed.getAsDouble()) == year;
            marks.add(new Mark.Box(new Rect(left, floor - high, Math.max(1, x(year + years) - left - 1), high), 0,
                    here ? Token.ACCENT : new Tone.Faded(Token.ACCENT, FAINT)));
        });
        marks.add(new Mark.Rule(new Point(0, floor + 0.5), new Point(width, floor + 0.5), 1, false, Token.LINE));
        int every = step(BETWEEN_LABELS * (until - from) / width);
        for (int year = Math.ceilDiv(from, every) * every; x(year) <= width - BETWEEN_LABELS / 2; year += every) {
            marks.add(new Mark.Label(new Point(x(year) + 2, height - 4), words(year, year), Style.SMALL, Token.INK_THIRD));
        }
        return new Drawing(width, height, marks, List.of());
    }

    /** The years under the pointer and how many events begin in them; without a pointer, all of them. */
    String words(OptionalDouble pointed) {
        if (pointed.isEmpty()) {
            return says(columns.firstKey(), columns.lastKey() + years - 1, columns.values().stream().mapToInt(Integer::intValue).sum());
        }
        int column = column(pointed.getAsDouble());
        return says(column, column + years - 1, columns.getOrDefault(column, 0));
    }

    private String says(int first, int last, int count) {
        return Message.LOADING_SPAN.in(language, count, words(first, last));
    }

    private int column(double x) {
        int year = (int) Math.floor(from + Math.clamp(x, 0, width - 1) / width * (until - from));
        return Math.floorDiv(year, years) * years;
    }

    private double x(int year) {
        return (year - from) * width / (until - from);
    }

    private String words(int first, int last) {
        String edtf = first == last ? edtf(first) : edtf(first) + "/" + edtf(last);
        return PeriodWords.of(EdtfDate.parse(edtf), language);
    }

    private static String edtf(int year) {
        String sign = year < 0 ? "-" : "";
        return Math.abs(year) > 9999 ? "Y" + year : sign + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}
