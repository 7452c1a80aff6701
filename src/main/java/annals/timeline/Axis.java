// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone.Token;
import annals.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The time axis of a window: ticks with their words, and above them the longer step they lie in. Which step is ticked
 * depends on zoom and language alone. A word is whole or not there.
 */
final class Axis {
    private static final double BETWEEN = 18;
    private static final double BESIDE_TICK = 4;
    static final double FINE_MIDDLE = Measures.CONTEXT + (Measures.AXIS - Measures.CONTEXT) / 2 - 1;
    static final double CONTEXT_MIDDLE = Measures.CONTEXT / 2 + 2;
    private static final int[] EVERY = {1, 2, 5, 10};

    /** One of its two lines: the middle of its letters, in pixels from above, and their look. */
    private static final class Line {
        private final double middle;
        private final Style style;
        private final Token tone;
        /** Where its last word ends: they come from left to right. */
        private double free;

        Line(double middle, Style style, Token tone) {
            this.middle = middle;
            this.style = style;
            this.tone = tone;
        }
    }

    private final TextMeasure text;
    private final RungWords words;
    private final Scale scale;
    private final double width;
    private final Rung rung;
    private final boolean full;
    private final List<Mark> lines = new ArrayList<>();
    private final List<Mark> labels = new ArrayList<>();
    private final List<Rect> taken = new ArrayList<>();
    private final Line fine = new Line(FINE_MIDDLE, Style.AXIS, Token.INK);
    private final Line longer = new Line(CONTEXT_MIDDLE, Style.SMALL, Token.INK_THIRD);

    Axis(Scale scale, double width, double height, Language language, TextMeasure text) {
        this.text = text;
        this.words = new RungWords(language);
        this.scale = scale;
        this.width = width;
        this.rung = rung();
        this.full = fits(rung, true);
        ticks(height);
        if (rung.above() != null) {
            context(rung.above(), height);
        }
    }

    Rung ticked() {
        return rung;
    }

    /** The lines that run down through the picture. */
    List<Mark> lines() {
        return lines;
    }

    /** Whether one of them runs through an area. */
    boolean crosses(Rect area) {
        return lines.stream().anyMatch(line -> line instanceof Mark.Rule rule && rule.from().x() > area.x() && rule.from().x() < area.right());
    }

    List<Mark> labels() {
        return labels;
    }

    /** The areas of its words. */
    List<Rect> taken() {
        return taken;
    }

    private Rung rung() {
        return Rung.LADDER.stream().filter(candidate -> fits(candidate, false)).findFirst().orElse(Rung.LADDER.getLast());
    }

    private boolean fits(Rung candidate, boolean asFull) {
        double cell = candidate.shortest() / scale.secondsPerPixel();
        return words.samples(candidate, asFull).stream()
                .allMatch(sample -> text.width(sample, Style.AXIS) + BETWEEN <= cell);
    }

    private void ticks(double height) {
        List<Long> ticks = rung.ticks(scale.second(0), scale.second(width));
        int every = everyBeforeYearOne();
        for (int i = 0; i + 1 < ticks.size(); i++) {
            long tick = ticks.get(i);
            double x = scale.x(tick);
            line(x, Measures.CONTEXT, height, Token.FINE_LINE);
            boolean early = RungWords.beforeYearOne(rung, tick);
            if (!early || Math.floorMod(yearsBefore(tick), every) == 0) {
                double room = early ? Double.MAX_VALUE : scale.x(ticks.get(i + 1)) - x - BESIDE_TICK;
                label(words.tick(rung, tick, full && !early), x + BESIDE_TICK, room, fine);
            }
        }
    }

    /** Years before the first are longer words: every so many ticks has one. */
    private int everyBeforeYearOne() {
        double cell = rung.shortest() / scale.secondsPerPixel();
        double needed = text.width(words.sampleBeforeYearOne(rung), Style.AXIS) + BETWEEN;
        for (int every : EVERY) {
            if (needed <= every * cell) {
                return every;
            }
        }
        return EVERY[EVERY.length - 1];
    }

    private int yearsBefore(long tick) {
        int year = Rung.dateTime(tick).getYear();
        return rung.count() == 1 ? 1 - year : -rung.place(year);
    }

    /** Its words stay in view as long as the time they name does. */
    private void context(Rung above, double height) {
        List<Long> ticks = above.ticks(scale.second(0), scale.second(width));
        double cell = above.shortest() / scale.secondsPerPixel();
        boolean inFull = words.samplesOver(rung).stream()
                .allMatch(sample -> text.width(sample, Style.SMALL) + 2 * BESIDE_TICK <= cell);
        for (int i = 0; i + 1 < ticks.size(); i++) {
            double x = scale.x(ticks.get(i));
            double until = Math.min(width, scale.x(ticks.get(i + 1)));
            line(x, 0, height, Token.LINE);
            double from = Math.max(0, x) + BESIDE_TICK;
            label(words.over(rung, ticks.get(i), inFull), from, until - from - BESIDE_TICK, longer);
        }
    }

    private void label(String word, double x, double room, Line line) {
        double size = line.style.size();
        double wide = text.width(word, line.style);
        Rect area = new Rect(x, line.middle - size / 2, wide, size);
        if (wide <= room && x >= line.free && area.right() <= width) {
            labels.add(new Mark.Label(new Point(x, line.middle + Measures.baseline(size)), word, line.style, line.tone));
            taken.add(area);
            line.free = area.right();
        }
    }

    /** In the middle of a pixel, so that it is one pixel wide. */
    private void line(double x, double top, double height, Token tone) {
        if (x >= 0 && x < width) {
            double sharp = Math.floor(x) + 0.5;
            lines.add(new Mark.Rule(new Point(sharp, top), new Point(sharp, Math.max(top, height)), 1, false, tone));
        }
    }
}
