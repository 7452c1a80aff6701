// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.AnswerModel;
import annals.draw.Tone;
import annals.model.FigureKind;
import annals.picture.ChartValues;
import annals.query.FigureKinds;
import annals.query.Matches;
import annals.state.Latest;
import annals.state.Perspective;
import annals.state.Steps;
import annals.state.ViewState;
import annals.state.Visible;
import annals.store.H2Store;
import annals.time.Span;
import annals.timeline.Charted;
import annals.timeline.FigureChart;
import annals.timeline.FigureChart.Chart;
import annals.timeline.FigureChart.Sheet;
import annals.timeline.Reach;
import annals.timeline.Records;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one kind under the question, as a chart over the visible stretch of time: gathered and drawn in the background,
 * and only while somebody looks at them. Window's thread only.
 */
public final class FiguresModel {
    private final Steps state;
    private final AnswerModel answers;
    private final TravelModel travel;
    private final H2Store store;
    private final List<Tone> tones;
    private final FigureChart charts;
    private final Span known;
    private final Latest gathering;
    private final Latest drawing;
    private final ReadOnlyObjectWrapper<Optional<Gathered>> gathered =
            new ReadOnlyObjectWrapper<>(this, "gathered", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(this, "chart", Optional.empty());
    private int place = -1;
    private Room room = Room.NONE;
    private @Nullable Asked asked;
    private @Nullable Sheet drawn;

    /** A kind, and how many figures of it matching events have. */
    public record Counted(FigureKinds.Own own, int figures) {}

    /**
     * What there is under a question.
     *
     * @param kinds those that matching events have, the most frequent first; the chosen one in any case
     * @param values of the chosen kind; empty where there is none at all
     * @param records who held the record among them
     */
    public record Gathered(List<Counted> kinds, Optional<ChartValues> values, Records records) {
        public Gathered {
            kinds = List.copyOf(kinds);
        }
    }

    private record Asked(Matches matches, Optional<FigureKind> kind) {}

    public FiguresModel(Steps state, AnswerModel answers, TravelModel travel, List<Tone> tones, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.travel = travel;
        this.tones = tones;
        store = studio.store();
        charts = new FigureChart(studio.text());
        known = ViewState.known(store.index());
        gathering = new Latest(studio.background(), false);
        drawing = new Latest(studio.background(), true);
        state.stateProperty().subscribe(this::look);
        answers.answerProperty().subscribe(this::look);
    }

    /** What is gathered for the newest answer; empty until somebody has looked. */
    public ReadOnlyObjectProperty<Optional<Gathered>> gatheredProperty() {
        return gathered.getReadOnlyProperty();
    }

    /** The newest chart; empty until its size is known, and where there is nothing to draw. */
    public ReadOnlyObjectProperty<Optional<Chart>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** The values that the chart is of, in the order of their events. */
    public List<Charted> values() {
        return gathered.get().flatMap(Gathered::values).map(ChartValues::values).orElse(List.of());
    }

    /** Whether the axis of values is logarithmic: as chosen, or else as suits the values. */
    public boolean isLogarithmic() {
        return state.state().aspect().logarithmic()
                .orElseGet(() -> gathered.get().flatMap(Gathered::values).filter(ChartValues::spreadWidely).isPresent());
    }

    /** Shows figures of another kind, on the axis that suits them. */
    public void choose(FigureKind kind) {
        state.step(now -> now.withAspect(now.aspect().of(kind)));
    }

    public void chooseAxis(boolean asLogarithmic) {
        state.step(now -> now.withAspect(now.aspect().on(asLogarithmic)));
    }

    /** The place that the chart has, in pixels. */
    public void resize(double width, double height) {
        Room before = room;
        room = new Room(width, height);
        if (room.isFilledAtOnce(before, answers)) {
            look();
        }
    }

    /** Which of the values is selected: of an event with several the one that was chosen. */
    public OptionalInt selected() {
        OptionalInt row = travel.selected();
        List<Charted> values = values();
        if (row.isEmpty()) {
            return OptionalInt.empty();
        }
        return place >= 0 && place < values.size() && values.get(place).row() == row.getAsInt() ? OptionalInt.of(place)
                : IntStream.range(0, values.size()).filter(at -> values.get(at).row() == row.getAsInt()).findFirst();
    }

    /** Selects the event of a value, and brings its time into sight. */
    public void select(int at) {
        place = at;
        travel.jump(values().get(at).row());
    }

    /** Goes to the next dated value in time, or to the next greater or smaller one; to the first in sight where none is selected. */
    public void walk(Walk direction) {
        List<Charted> values = values();
        boolean inTime = direction == Walk.BACK || direction == Walk.ON;
        List<Integer> order = IntStream.range(0, values.size()).filter(at -> values.get(at).when() != null).boxed()
                .sorted(inTime ? Comparator.comparingDouble((Integer at) -> second(values.get(at)))
                        : Comparator.comparingDouble(at -> values.get(at).figure().to().doubleValue())).toList();
        int from = selected().isPresent() ? order.indexOf(selected().getAsInt()) : -1;
        boolean onward = direction == Walk.ON || direction == Walk.UP;
        if (from < 0) {
            order.stream().filter(at -> second(values.get(at)) >= state.settled().visible().from()).findFirst()
                    .or(() -> order.stream().findFirst()).ifPresent(this::select);
        } else {
            select(order.get(Math.clamp(from + (onward ? 1 : -1), 0, order.size() - 1)));
        }
    }

    /** Shows the time of all values that are dated. */
    public void fit() {
        values().stream().filter(value -> value.when() != null).map(value -> Reach.of(value.when().bounds(), known))
                .reduce((one, other) -> new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()))).map(Visible::fitting)
                .ifPresent(fitted -> state.step(now -> now.withVisible(fitted)));
    }

    private double second(Charted value) {
        if (value.when() == null) {
            return Double.MAX_VALUE;
        }
        Span reach = Reach.of(value.when().bounds(), known);
        return (reach.start() + reach.end()) / 2.0;
    }

    private void look() {
        if (state.state().perspective() == Perspective.FIGURES) {
            answers.answer().ifPresent(answer -> gather(new Asked(answer.matches(), state.state().aspect().kind())));
            draw();
        }
    }

    private void gather(Asked now) {
        if (!now.equals(asked)) {
            place = asked != null && asked.kind.equals(now.kind) ? place : -1;
            asked = now;
            gathering.run(() -> gathered(now), found -> {
                gathered.set(Optional.of(found));
                draw();
            }, state::fail);
        }
    }

    /** Without a choice, the kind that has the most figures. */
    private Gathered gathered(Asked now) {
        List<Counted> kinds = store.figures().all().stream().map(own -> new Counted(own, own.count(now.matches)))
                .filter(one -> one.figures > 0 || now.kind.equals(Optional.of(one.own.kind())))
                .sorted(Comparator.comparingInt(one -> -one.figures)).toList();
        Optional<ChartValues> values = now.kind.flatMap(store.figures()::of)
                .or(() -> kinds.stream().map(Counted::own).findFirst())
                .map(own -> ChartValues.of(store, now.matches, own));
        return new Gathered(kinds, values, Records.of(values.map(ChartValues::values).orElse(List.of()), known));
    }

    private void draw() {
        if (room.width() < 1 || room.height() < FigureChart.LOWEST) {
            return;
        }
        gathered.get().flatMap(Gathered::values).map(this::sheet).filter(sheet -> !sheet.equals(drawn)).ifPresent(sheet -> {
            drawn = sheet;
            drawing.run(() -> charts.draw(sheet), made -> chart.set(Optional.of(made)), state::fail);
        });
    }

    private Sheet sheet(ChartValues values) {
        return new Sheet(values.values(), values.own().kind(), state.state().language(), tones, known,
                state.state().visible().scale(room.width()), room.width(), room.height(), isLogarithmic(), travel.selected());
    }
}
