// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone.Token;
import annals.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Where today is: a line through the lanes, and a word in the head of the picture where no other word stands. */
record TodayLine(double x) {
    private static final double BESIDE = 4;

    /** The line of a scene, if it has one and it can be seen. */
    static Optional<TodayLine> of(Scene scene) {
        return scene.now().stream().mapToDouble(scene.scale()::x).filter(x -> x >= 0 && x < scene.width())
                .mapToObj(TodayLine::new).findFirst();
    }

    boolean crosses(Rect area) {
        return area.x() <= x && x <= area.right();
    }

    Mark rule(double top, double bottom) {
        double sharp = Math.floor(x) + 0.5;
        return new Mark.Rule(new Point(sharp, top), new Point(sharp, Math.max(top, bottom)), 1, true, Token.TODAY);
    }

    /** Its word, where it fits: above the line, else beside it, else not at all. */
    Optional<Mark> label(Scene scene, List<Rect> taken, TextMeasure text) {
        String word = scene.look().language() == Language.ZH ? "今天" : "today";
        double width = text.width(word, Style.SMALL);
        double size = Style.SMALL.size();
        return DoubleStream.of(Axis.FINE_MIDDLE, Axis.CONTEXT_MIDDLE).boxed()
                .flatMap(middle -> DoubleStream.of(x - width / 2, x + BESIDE, x - BESIDE - width)
                        .mapToObj(left -> new Rect(left, middle - size / 2, width, size)))
                .filter(area -> area.x() >= 2 && area.right() <= scene.width() - 2
                        && taken.stream().noneMatch(area.grown(2)::meets))
                .findFirst()
                .map(area -> new Mark.Label(
                        new Point(area.x(), area.y() + size / 2 + Measures.baseline(size)), word, Style.SMALL, Token.TODAY));
    }
}
