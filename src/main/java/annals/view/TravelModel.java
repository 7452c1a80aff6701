// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.draw.Point;
import annals.query.EventIndex;
import annals.time.Span;
import annals.timeline.Reach;
import annals.timeline.Scale;
import annals.timeline.Scene;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a person may do on the timeline: pan, zoom, fit, select, walk from event to event. Window's thread only. */
public final class TravelModel {
    /** Nearer than six days the dates of a knowledge base have nothing more to tell. */
    private static final double NEAREST = 6 * 86_400.0;
    /** Events that are at most this far apart share a day or a week: zooming would not part them. */
    private static final long TOO_CLOSE = 7L * 86_400;
    /** How near the edge a mark may stand before walking to it moves the picture, as a part of what is visible. */
    private static final double EDGE = 0.06;
    /** What the axis and the eras above the lanes may cover, in pixels. */
    private static final double HEAD = 100;
    /** Room kept below a mark that was brought into sight, in pixels. */
    private static final double FOOT = 40;

    private final StateModel state;
    private final AnswerModel answers;
    private final PictureModel pictures;
    private final Latest latest;
    private final Span known;
    private final Visible bounds;
    private final EventIndex index;
    private int lane = -1;

    public TravelModel(StateModel state, AnswerModel answers, PictureModel pictures, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.pictures = pictures;
        latest = new Latest(studio.background(), false);
        index = studio.store().index();
        known = ViewState.known(index);
        bounds = Visible.fitting(known);
        answers.answerProperty().subscribe((before, now) -> {
            if (before.isPresent() && now.isPresent()) {
                showSomething(now.get());
            }
        });
    }

    /** All of time that one can travel to. */
    public Visible bounds() {
        return bounds;
    }

    /** Moves the picture by pixels: to the right and down, as a hand on paper would. */
    public void pan(double dx, double dy) {
        double lowest = Math.max(0, pictures.picture().map(Picture::fullHeight).orElse(0.0) - pictures.height());
        Scale scale = pictures.scale();
        double by = scale.panned(dx).second(0) - scale.second(0);
        state.move(now -> now.withVisible(now.visible().moved(by).within(bounds))
                .withScroll(Math.clamp(now.scroll() - dy, 0, lowest)));
    }

    /** Scrolls the lanes to a place, in pixels. */
    public void scroll(double to) {
        state.move(now -> now.withScroll(to));
    }

    /** Zooms by steps of {@link Scale} (negative is closer) around a place that stays where it is. */
    public void zoom(int steps, double aroundX) {
        Scale scale = pictures.scale();
        double width = pictures.width();
        double length = width * Scale.secondsPerPixel(Math.clamp(scale.step() + steps, Scale.FINEST, Scale.COARSEST));
        if (length >= NEAREST && (steps < 0 || length <= bounds.length() * 1.6)) {
            state.move(now -> now.withVisible(reachable(scale.zoomed(steps, aroundX))));
        }
    }

    /** Zooms around the selected event, or the middle. */
    public void zoom(int steps) {
        double middle = pictures.width() / 2;
        double at = selectedRow().stream().filter(row -> row < index.firstUndated())
                .mapToDouble(row -> pictures.scale().x(index.bounds(row).earliestStart()))
                .filter(x -> x >= 0 && x <= pictures.width()).findFirst().orElse(middle);
        zoom(steps, at);
    }

    /** Shows a stretch of time. */
    public void show(Visible visible) {
        state.move(now -> now.withVisible(visible.within(bounds)));
    }

    /** Shows the period that is asked for, or else all matching events. */
    public void fit() {
        Visible fitted = state.state().query().period().map(period -> Reach.of(period.bounds(), known))
                .or(() -> answers.answer().flatMap(Answer::reach)).map(Visible::fitting).orElse(bounds);
        state.step(now -> now.withVisible(fitted).withScroll(0));
    }

    /** Moves the beginning of time to the left edge. */
    public void home() {
        double length = state.state().visible().length();
        state.step(now -> now.withVisible(new Visible(bounds.from(), bounds.from() + length)));
    }

    /** Moves the end of time to the right edge. */
    public void end() {
        double length = state.state().visible().length();
        state.step(now -> now.withVisible(new Visible(bounds.until() - length, bounds.until())));
    }

    /** Selects an event in a lane. */
    public void select(int row, int inLane) {
        lane = inLane;
        state.step(now -> now.withSelected(Optional.of(index.id(row))));
    }

    public void selectNothing() {
        state.step(now -> now.withSelected(Optional.empty()));
    }

    /** Selects an event wherever it is and brings it into view. */
    public void jump(String id) {
        OptionalInt row = index.row(id);
        state.step(now -> {
            ViewState selected = now.withSelected(Optional.of(id));
            return row.isPresent() ? inSight(selected, row.getAsInt()) : selected;
        });
        row.ifPresent(this::lower);
    }

    /** Walks from the selected event to its neighbour. */
    public void walk(Walk direction) {
        answers.answer().map(answer -> new Walk.Path(answer, state.state().visible()))
                .map(path -> path.from(selectedRow(), lane, direction)).filter(OptionalInt::isPresent)
                .ifPresent(row -> {
                    lane = Walk.laneOf(index, answers.answer().orElseThrow().lanes(), row.getAsInt(), lane, direction);
                    jump(index.id(row.getAsInt()));
                });
    }

    /**
     * Opens a cluster: zooms in until its events part.
     *
     * @return whether that helps; if not they are too close, and should be listed
     */
    public boolean part(List<Integer> rows) {
        long first = rows.stream().mapToLong(row -> index.bounds(row).earliestStart()).min().orElse(0);
        long last = rows.stream().mapToLong(row -> index.bounds(row).earliestStart()).max().orElse(0);
        var around = new Visible(first - 1.0, last + 1.0).grown(0.5);
        if (last - first <= TOO_CLOSE || around.length() > state.state().visible().length() * 0.9) {
            return false;
        }
        state.step(now -> now.withVisible(around.length() < NEAREST ? around.grown(NEAREST / around.length()) : around));
        return true;
    }

    private OptionalInt selectedRow() {
        return state.state().selected().map(index::row).orElse(OptionalInt.empty());
    }

    private Visible reachable(Scale scale) {
        return Visible.of(scale, pictures.width()).within(bounds);
    }

    /** A new answer of which nothing is in sight would look like no answer at all. */
    private void showSomething(Answer answer) {
        Visible visible = state.state().visible();
        boolean inSight = answer.matches().rows().filter(row -> row < index.firstUndated())
                .anyMatch(row -> index.bounds(row).earliestStart() < visible.until()
                        && index.bounds(row).latestEnd() > visible.from());
        if (!inSight) {
            answer.reach().ifPresent(reached -> state.move(now -> now.withVisible(Visible.fitting(reached))));
        }
    }

    private ViewState inSight(ViewState now, int row) {
        if (row >= index.firstUndated()) {
            return now;
        }
        Visible visible = now.visible();
        double at = index.bounds(row).earliestStart();
        double edge = visible.length() * EDGE;
        if (at >= visible.from() + edge && at <= visible.until() - edge) {
            return now;
        }
        double from = at - visible.length() * 0.4;
        return now.withVisible(new Visible(from, from + visible.length()).within(bounds));
    }

    /** Scrolls the lanes so that an event's mark is in sight. */
    private void lower(int row) {
        Optional<Scene> scene = pictures.scene();
        if (scene.isPresent()) {
            latest.run(() -> pictures.placesOf(row, scene.get()), places -> scrollTo(places, scene.get()), state::fail);
        }
    }

    private void scrollTo(List<Point> places, Scene scene) {
        boolean inSight = places.stream().anyMatch(place -> place.y() >= HEAD && place.y() <= scene.height() - FOOT);
        if (!inSight && !places.isEmpty()) {
            double top = places.getFirst().y() < HEAD ? HEAD : scene.height() - FOOT;
            state.move(now -> now.withScroll(scene.scroll() + places.getFirst().y() - top));
        }
    }
}
