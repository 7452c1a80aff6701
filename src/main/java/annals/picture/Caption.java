// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone.Token;
import annals.model.Language;
import annals.store.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture shows, and of which question, in two lines below it.
 *
 * @param told what became of what it shows
 */
record Caption(String title, String told, Answer answer) {
    private static final double LINE = 20;
    private static final double MARGIN = 12;

    Drawing below(Drawing drawing, TextMeasure text, Language language) {
        var marks = new ArrayList<Mark>(drawing.marks());
        var lines = new Lines(marks, text, drawing.width());
        double y = drawing.height() + LINE;
        lines.add(Style.LABEL_STRONG, title, MARGIN, y);
        lines.add(Style.LABEL, told, MARGIN + text.width(title, Style.LABEL_STRONG) + MARGIN, y);
        String question = answer.question().isEmpty() ? Words.EVERYTHING.in(language) : answer.question();
        lines.add(Style.SMALL, Words.COLON.in(language, Words.QUESTION.in(language), question) + Words.SEMICOLON.in(language)
                + Words.COLON.in(language, Words.DATA.in(language), answer.version()), MARGIN, y + LINE);
        return new Drawing(drawing.width(), y + 2 * LINE - LINE / 2, marks, drawing.spots());
    }

    private record Lines(List<Mark> to, TextMeasure text, double width) {
        void add(Style style, String words, double x, double y) {
            String fits = text.fit(words, style, Math.max(0, width - MARGIN - x));
            if (!fits.isEmpty()) {
                to.add(new Mark.Label(new Point(x, y), fits, style, style.bold() ? Token.INK : Token.INK_SECOND));
            }
        }
    }
}
