// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Language;
import annals.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** What the shapes of a timeline mean, in a row. */
final class PosterLegend {
    /** In pixels. */
    static final double HEIGHT = 24;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double BESIDE = 6;
    private static final double BETWEEN = 24;
    private static final double LONG = 44;
    private static final double BAR = 9;
    /** How much of its tone a date has where it is only possible, and where it is likeliest. */
    private static final double POSSIBLE = 0.25;
    private static final double LIKELY = 0.5;
    private static final Tone TONE = Token.INK_SECOND;

    private final TextMeasure text;
    private final Language language;
    private final List<Mark> marks = new ArrayList<>();
    private double x;

    private PosterLegend(TextMeasure text, Language language) {
        this.text = text;
        this.language = language;
    }

    static Drawing draw(double width, Language language, TextMeasure text) {
        var legend = new PosterLegend(text, language);
        legend.point();
        legend.span();
        legend.open();
        legend.pill();
        legend.era();
        legend.say(Words.LEGEND_COLOURS);
        return new Drawing(Math.max(width, legend.x), HEIGHT, legend.marks, List.of());
    }

    static String words(Language language) {
        return Words.LEGEND_COLOURS.in(language);
    }

    private void point() {
        marks.add(new Mark.Dot(new Point(x + 5, MIDDLE), 4, TONE));
        x += 10;
        say(Words.LEGEND_POINT);
    }

    private void span() {
        marks.add(new Mark.Box(bar(x, LONG), BAR / 2, TONE));
        x += LONG;
        say(Words.LEGEND_SPAN);
    }

    private void open() {
        marks.add(new Mark.Box(bar(x, LONG), BAR / 2, new Tone.Faded(TONE, POSSIBLE)));
        marks.add(new Mark.Fade(bar(x, LONG), new Tone.Faded(TONE, LIKELY), Mark.Fade.MIDDLE));
        x += LONG;
        say(Words.LEGEND_OPEN);
    }

    private void pill() {
        String count = "+3";
        double wide = text.width(count, Style.SMALL) + 14;
        marks.add(new Mark.Frame(new Rect(x, MIDDLE - 8.5, wide, 17), 8.5, 1, TONE));
        label(x + 7, count, Style.SMALL);
        x += wide;
        say(Words.LEGEND_PILL);
    }

    private void era() {
        marks.add(new Mark.Box(new Rect(x, MIDDLE - 9, LONG, 18), 2, Token.ERA));
        x += LONG;
        say(Words.LEGEND_ERA);
    }

    private static Rect bar(double left, double width) {
        return new Rect(left, MIDDLE - BAR / 2, width, BAR);
    }

    private void say(Words words) {
        String said = words.in(language);
        label(x + BESIDE, said, Style.LABEL);
        x += BESIDE + text.width(said, Style.LABEL) + BETWEEN;
    }

    private void label(double left, String said, Style style) {
        marks.add(new Mark.Label(new Point(left, MIDDLE + style.size() * 0.36), said, style, Token.INK_SECOND));
    }
}
