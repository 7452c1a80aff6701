// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.model.Amounts;
import annals.model.Claim;
import annals.model.Event;
import annals.model.Figure;
import annals.model.FigureKind;
import annals.model.Language;
import annals.model.Text;
import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that belongs on a chart of figures: a figure of an event, or what a claim says against one.
 *
 * @param row of its event
 * @param lane of the company that acted first, by place in the index
 * @param claimed whether a claim disputes the event's figure with it
 * @param when the date it holds for; null where nobody knows
 * @param label whose it is: the model that the figure names, else the event
 */
public record Charted(int row, int lane, int importance, Figure figure, boolean claimed, @Nullable EdtfDate when, Text label) {
    private static final Pattern CLAIMED = Pattern.compile("(-?[0-9.]+)(?:/(-?[0-9.]+))?(?: (\\S+))?");

    /** How well backed a value is; each has a shape of its own. */
    public enum Standing {
        OFFICIAL(Figure.Status.OFFICIAL.title()),
        REPORTED(Figure.Status.REPORTED.title()),
        ESTIMATED(Figure.Status.ESTIMATED.title()),
        CLAIMED(new Text("claimed against it", "持异议的说法"));

        private final Text title;

        Standing(Text title) {
            this.title = title;
        }

        public Text title() {
            return title;
        }

        /** In a table, such as {@code official}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Standing standing() {
        return claimed ? Standing.CLAIMED : switch (figure.status()) {
            case OFFICIAL -> Standing.OFFICIAL;
            case REPORTED -> Standing.REPORTED;
            case ESTIMATED -> Standing.ESTIMATED;
        };
    }

    double from() {
        return figure.from().doubleValue();
    }

    double to() {
        return figure.to().doubleValue();
    }

    /**
     * What an event adds to the chart of a kind, in its order. A claim that disputes a figure says its own value, not which
     * figure it means: where the event has several in that unit, it is the nearest one.
     */
    public static List<Charted> of(Event event, int row, int lane, FigureKind kind) {
        var values = new ArrayList<Charted>();
        for (Figure figure : event.figures()) {
            if (FigureKind.of(figure).equals(kind)) {
                EdtfDate when = figure.when() == null ? event.when() : figure.when();
                Text label = label(event, figure);
                // what is told of another time than the event's is not what its label says
                boolean later = figure.when() != null && values.stream().anyMatch(one -> one.label.equals(label) && !Objects.equals(one.when, when));
                values.add(new Charted(row, lane, event.importance(), figure, false, when, later ? own(figure) : label));
            }
        }
        if (!values.isEmpty()) {
            event.claims().stream()
                    .filter(claim -> claim.stance() == Claim.Stance.DISPUTES && claim.about() == Claim.About.FIGURE)
                    .flatMap(claim -> against(event, claim, kind)).distinct()
                    .map(figure -> new Charted(row, lane, event.importance(), figure, true,
                            figure.when() == null ? event.when() : figure.when(), event.label()))
                    .forEach(values::add);
        }
        return List.copyOf(values);
    }

    private static Text own(Figure figure) {
        return new Text(figure.name().en() + ": " + Amounts.of(figure, Language.EN), figure.name().zh() + "：" + Amounts.of(figure, Language.ZH));
    }

    private static Text label(Event event, Figure figure) {
        return FigureKind.subject(figure.name()).map(own -> new Text(own, figure.name().zh().contains(own) ? own : event.label().zh()))
                .orElse(event.label());
    }

    private static Stream<Figure> against(Event event, Claim claim, FigureKind kind) {
        Matcher value = CLAIMED.matcher(claim.value() == null ? "" : claim.value());
        if (!value.matches()) {
            return Stream.empty();
        }
        String unit = Optional.ofNullable(value.group(3)).orElse("1");
        var from = new BigDecimal(value.group(1));
        BigDecimal to = Optional.ofNullable(value.group(2)).map(BigDecimal::new).orElse(from);
        return event.figures().stream().filter(figure -> figure.unit().equals(unit))
                .min((one, other) -> Double.compare(apart(one, from), apart(other, from)))
                .filter(nearest -> FigureKind.of(nearest).equals(kind))
                .map(nearest -> new Figure(nearest.name(), from, to, unit, nearest.status(), nearest.when(), claim.source())).stream();
    }

    /** How many times one is the other, or where one is not positive, how much they differ. */
    private static double apart(Figure figure, BigDecimal from) {
        double one = figure.from().doubleValue();
        double other = from.doubleValue();
        return one > 0 && other > 0 ? Math.abs(Math.log(one / other)) : Math.abs(one - other);
    }
}
