// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.draw.Tone.Token;
import annals.model.Era;
import annals.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The named bands under the axis. Eras that share time stand in rows of their own; a name stays in view with its band. */
final class EraBands {
    private static final double BETWEEN = 2;
    private static final double INDENT = 9;
    /** Less of a name than this many pixels says nothing. */
    private static final double NARROWEST = 24;

    private final List<List<Era>> rows = new ArrayList<>();

    EraBands(List<Era> eras) {
        for (Era era : eras) {
            Span span = span(era);
            List<Era> row = rows.stream().filter(others -> others.stream().noneMatch(other -> span(other).meets(span)))
                    .findFirst().orElse(null);
            if (row == null) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(era);
        }
    }

    double height() {
        return rows.isEmpty() ? 0 : 2 * Measures.ERA_GAP + rows.size() * (Measures.ERA + BETWEEN) - BETWEEN;
    }

    /**
     * Draws the bands that a scene shows.
     *
     * @param top where their part of the picture begins
     * @param taken receives the areas of the names
     */
    List<Mark> marks(Scene scene, double top, TextMeasure text, List<Rect> taken) {
        var marks = new ArrayList<Mark>();
        for (int row = 0; row < rows.size(); row++) {
            double y = top + Measures.ERA_GAP + row * (Measures.ERA + BETWEEN);
            for (Era era : rows.get(row)) {
                Span span = span(era);
                double from = Math.max(-INDENT, scene.scale().x(span.start()));
                double until = Math.min(scene.width() + INDENT, scene.scale().x(span.end()) - BETWEEN);
                if (from < until && until > 0 && from < scene.width()) {
                    marks.add(new Mark.Box(Measures.seen(new Rect(from, y, until - from, Measures.ERA)), 2, Token.ERA));
                    double left = Math.max(0, from) + INDENT;
                    double right = Math.min(scene.width(), until) - INDENT;
                    name(era, left, right, y, new Named(scene, text, taken)).ifPresent(marks::add);
                }
            }
        }
        return marks;
    }

    /** For what names are written, and where their areas are told. */
    private record Named(Scene scene, TextMeasure text, List<Rect> taken) {}

    private static Optional<Mark> name(Era era, double from, double until, double y, Named to) {
        String name = era.name().in(to.scene().look().language());
        double room = until - from;
        String fits = room < NARROWEST ? "" : to.text().fit(name, Style.SMALL, room);
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        to.taken().add(new Rect(from, y, to.text().width(fits, Style.SMALL), Measures.ERA));
        double baseline = y + Measures.ERA / 2 + Measures.baseline(Style.SMALL.size());
        return Optional.of(new Mark.Label(new Point(from, baseline), fits, Style.SMALL, Token.INK_SECOND));
    }

    private static Span span(Era era) {
        return era.when().bounds().possible();
    }
}
