// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.draw.Point;
import annals.query.EventIndex;
import annals.query.Query;
import annals.query.Vocabulary;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Perspective;
import annals.state.Selection;
import annals.state.Steps;
import annals.state.ViewState;
import annals.state.Visible;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Reach;
import annals.timeline.Scale;
import annals.timeline.Scene;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a person may do on the timeline: pan, zoom, fit, select, walk from event to event. Window's thread only. */
public final class TravelModel {
    /** Dates may tell the time of day; nearer than an hour even these have nothing more to tell. */
    static final double NEAREST = 3600;
    /** Zooming to more than this part of what is visible would hardly be seen, and part nothing. */
    private static final double HARDLY = 0.9;
    /** What is visible may reach this much beyond all of time, in all. */
    private static final double FARTHEST = 1.6;
    /** An answer that takes less than this part of what is visible is lost in it. */
    private static final double LOST = 0.5;
    /** How near the edge a mark may stand before walking to it moves the picture, as a part of what is visible. */
    private static final double EDGE = 0.06;
    /** What the axis and the eras above the lanes may cover, in pixels. */
    static final double HEAD = 100;
    /** Room kept below a mark that was brought into sight, in pixels. */
    private static final double FOOT = 40;

    private final Steps state;
    private final AnswerModel answers;
    private final PictureModel pictures;
    private final Background background;
    private final Latest latest;
    private final Latest looks;
    private final Span known;
    private final Visible bounds;
    private final EventIndex index;
    private int lane = -1;
    private boolean walking;
    /** Whether the answer that is awaited is to be in sight whole. */
    private boolean bringing;
    private Optional<Walk> next = Optional.empty();

    public TravelModel(Steps state, AnswerModel answers, PictureModel pictures, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.pictures = pictures;
        background = studio.background();
        latest = new Latest(background, false);
        looks = new Latest(background, false);
        index = studio.store().index();
        known = ViewState.known(index);
        bounds = Visible.fitting(known);
        answers.answerProperty().subscribe((before, now) -> {
            if (before.isPresent() && now.isPresent()) {
                lane = before.get().by() == now.get().by() ? lane : -1;
                if (!bring(now.get())) {
                    showSomething(now.get());
                }
            }
        });
    }

    /** All of time that one can travel to. */
    public Visible bounds() {
        return bounds;
    }

    /** Moves the picture by pixels: to the right and down, as a hand on paper would. */
    public void pan(double dx, double dy) {
        Scale scale = pictures.scale();
        double by = scale.panned(dx).second(0) - scale.second(0);
        state.move(now -> now.withVisible(now.visible().moved(by).within(bounds)).withScroll(dy == 0 ? now.scroll() : scrolled(now, dy)));
    }

    private double scrolled(ViewState now, double dy) {
        double lowest = Math.max(0, pictures.picture().map(Picture::fullHeight).orElse(0.0) - pictures.height());
        return Math.clamp(now.scroll() - dy, 0, lowest);
    }

    /** Scrolls the lanes to a place, in pixels. */
    public void scroll(double to) {
        state.move(now -> now.withScroll(to));
    }

    /** Zooms by steps of {@link Scale} (negative is closer) around a place that stays where it is. */
    public void zoom(int steps, double aroundX) {
        state.move(now -> zoomed(now, steps, aroundX));
    }

    /** The same for many steps at once, so that the eye can follow. */
    public void leap(int steps, double aroundX) {
        state.fly(now -> zoomed(now, steps, aroundX));
    }

    /** As many of the steps as lead neither nearer than dates can tell anything nor far beyond all of time. */
    private ViewState zoomed(ViewState now, int steps, double aroundX) {
        Scale scale = now.visible().scale(pictures.width());
        int way = Integer.signum(steps);
        int taken = 0;
        while (taken != steps && reaches(scale.step() + taken + way, way)) {
            taken += way;
        }
        return taken == 0 ? now : now.withVisible(reachable(scale.zoomed(taken, aroundX)));
    }

    private boolean reaches(int step, int way) {
        if (step < Scale.FINEST || step > Scale.COARSEST) {
            return false;
        }
        double length = pictures.width() * Scale.secondsPerPixel(step);
        return way < 0 ? length >= NEAREST : length <= bounds.length() * FARTHEST;
    }

    /** Ends a flight where it is, as a hand that is laid on the paper does. */
    public void hold() {
        state.move(now -> now);
    }

    /** Zooms around the selected event, or the middle. */
    public void zoom(int steps) {
        double middle = pictures.width() / 2;
        double at = selected().stream().filter(row -> row < index.firstUndated())
                .mapToDouble(row -> pictures.scale().x(index.bounds(row).earliestStart()))
                .filter(x -> x >= 0 && x <= pictures.width()).findFirst().orElse(middle);
        zoom(steps, at);
    }

    /** Shows a stretch of time. */
    public void show(Visible visible) {
        state.move(now -> now.withVisible(visible.within(bounds)));
    }

    /** Travels to a date, with some time around it; where nothing of it can be travelled to, as near as one can. */
    public void go(EdtfDate date) {
        Span reach = Reach.of(date.bounds(), known);
        state.step(now -> now.withVisible(Visible.fitting(reach).within(bounds)));
    }

    /** The period that is asked for while it is what one sees, and what one sees otherwise. */
    public EdtfDate period(ViewState of) {
        return of.query().period().filter(asked -> !of.isOverTime() || of.visible().isAbout(Visible.fitting(Reach.of(asked.bounds(), known))))
                .orElseGet(of.visible()::period);
    }

    /** Shows the period that is asked for, or else all matching events. */
    public void fit() {
        Visible fitted = state.state().query().period().map(period -> Reach.of(period.bounds(), known))
                .or(() -> answers.answer().flatMap(Answer::reach)).map(Visible::fitting).orElse(bounds);
        state.step(now -> now.withVisible(fitted).withScroll(0));
    }

    /** Brings the answer to the question that was just put into sight, once it is there: who asks wants to see what is found. */
    public void bring() {
        bringing = !state.state().query().terms().isEmpty();
        answers.answer().ifPresent(this::bring);
    }

    /** One that is whole in sight, and not lost in it, stays where it is. @return whether it was wanted and is in sight now */
    private boolean bring(Answer answer) {
        Optional<Span> reach = answer.query().period().map(period -> Reach.of(period.bounds(), known)).or(answer::reach);
        if (!bringing || reach.isEmpty() || !answer.query().equals(state.state().query())) {
            return false;
        }
        bringing = false;
        Visible fitted = Visible.fitting(reach.get());
        Visible visible = state.settled().visible();
        boolean seen = visible.from() <= reach.get().start() && reach.get().end() <= visible.until();
        if (!seen || fitted.length() < visible.length() * LOST) {
            state.fly(now -> now.withVisible(fitted));
        }
        return true;
    }

    /** Moves the beginning of time to the left edge. */
    public void home() {
        state.step(now -> now.withVisible(new Visible(bounds.from(), bounds.from() + now.visible().length())));
    }

    /** Moves the end of time to the right edge. */
    public void end() {
        state.step(now -> now.withVisible(new Visible(bounds.until() - now.visible().length(), bounds.until())));
    }

    /** Looks at the same answer in another way. */
    public void turnTo(Perspective perspective) {
        state.step(now -> now.withPerspective(perspective));
    }

    /** The lane that one has selected an event in or walked to, of those that it stands in; -1 before that. */
    public int lane() {
        return lane;
    }

    /** Selects an event in a lane. */
    public void select(int row, int inLane) {
        lane = inLane;
        state.step(now -> now.withSelected(Optional.of(new Selection.OfEvent(index.id(row)))));
    }

    /** Selects an event, in no lane in particular, and leaves the timeline where it is. */
    public void select(int row) {
        select(row, -1);
    }

    /** Selects an organization, a person or a technology, to read about. */
    public void select(Vocabulary.Ref entity) {
        state.step(now -> now.withSelected(Optional.of(new Selection.OfEntity(entity))));
    }

    public void selectNothing() {
        state.step(now -> now.withSelected(Optional.empty()));
    }

    /** The row of the selected event; empty where something else is selected, or nothing. */
    public OptionalInt selected() {
        return state.state().row(index);
    }

    /** Selects an event wherever it is and brings it into view. */
    public void jump(String id) {
        jump(id, now -> now);
    }

    /** The same by its row. */
    public void jump(int row) {
        jump(index.id(row));
    }

    /** The same on the timeline, with this asked there. */
    public void jump(String id, Query asked) {
        jump(id, now -> now.withQuery(asked).withPerspective(Perspective.TIMELINE));
    }

    /** The same, with what is changed on the way there. */
    void jump(String id, UnaryOperator<ViewState> other) {
        OptionalInt row = index.row(id);
        state.step(now -> {
            ViewState selected = other.apply(now).withSelected(Optional.of(new Selection.OfEvent(id)));
            return row.isPresent() ? inSight(selected, row.getAsInt()) : selected;
        });
        row.ifPresent(this::lower);
    }

    /** Walks from the selected event to its neighbour. Of the wishes that come while one is looked for, the last is heeded. */
    public void walk(Walk direction) {
        if (walking) {
            next = Optional.of(direction);
            return;
        }
        answers.answer().ifPresent(answer -> {
            walking = true;
            var path = new Walk.Path(answer, state.settled().visible());
            OptionalInt from = selected();
            int own = lane;
            background.run(() -> path.from(from, own, direction), to -> arrive(answer, to, direction), fault -> {
                walking = false;
                state.fail(fault);
            });
        });
    }

    private void arrive(Answer answer, OptionalInt to, Walk direction) {
        to.ifPresent(row -> {
            lane = Walk.laneOf(answer, row, lane, direction);
            jump(index.id(row));
        });
        walking = false;
        Optional<Walk> wanted = next;
        next = Optional.empty();
        wanted.ifPresent(this::walk);
    }

    /**
     * Opens a cluster: zooms in until its events part.
     *
     * @param rows in order
     * @return whether that helps; if not they begin at once or cannot be seen nearer, and should be listed
     */
    public boolean part(List<Integer> rows) {
        long first = index.earliestStart(rows.getFirst());
        long last = index.earliestStart(rows.getLast());
        var around = new Visible(first - 1.0, last + 1.0).grown(0.5);
        Visible shown = around.length() < NEAREST ? Visible.around(around.middle(), NEAREST) : around;
        if (first == last || shown.length() > state.settled().visible().length() * HARDLY) {
            return false;
        }
        state.step(now -> now.withVisible(shown));
        return true;
    }

    private Visible reachable(Scale scale) {
        return Visible.of(scale, pictures.width()).within(bounds);
    }

    /** A new answer of which nothing is in sight would look like no answer at all. */
    private void showSomething(Answer answer) {
        Visible visible = state.settled().visible();
        looks.run(() -> isInSight(answer, visible), seen -> {
            if (!seen) {
                answer.reach().ifPresent(reached -> state.fly(now -> now.withVisible(Visible.fitting(reached))));
            }
        }, state::fail);
    }

    private boolean isInSight(Answer answer, Visible visible) {
        return answer.matches().rows().takeWhile(row -> row < index.firstUndated())
                .anyMatch(row -> index.earliestStart(row) < visible.until() && index.latestEnd(row) > visible.from());
    }

    /** With more time after it than before it, but with no more of the emptiness beyond all events than it needs. */
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
        double first = Math.min(visible.from(), known.start() - edge);
        double last = Math.max(visible.until(), known.end() + edge);
        double from = Math.clamp(at - visible.length() * 0.4, first, last - visible.length());
        return now.withVisible(new Visible(from, from + visible.length()).within(bounds));
    }

    /** Scrolls the lanes so that the first of these events is in sight. */
    public void lowerAny(Set<Integer> rows) {
        rows.stream().min(Integer::compare).ifPresent(this::lower);
    }

    /** Scrolls the lanes so that an event's mark is in sight. */
    void lower(int row) {
        Optional<Scene> scene = pictures.settledScene();
        if (scene.isPresent()) {
            latest.run(() -> pictures.placesOf(row, scene.get()), places -> scrollTo(places, scene.get()), state::fail);
        }
    }

    private void scrollTo(List<Point> places, Scene scene) {
        boolean inSight = places.stream().anyMatch(place -> place.y() >= HEAD && place.y() <= scene.height() - FOOT);
        if (!inSight && !places.isEmpty()) {
            double top = places.getFirst().y() < HEAD ? HEAD : scene.height() - FOOT;
            state.fly(now -> now.withScroll(scene.scroll() + places.getFirst().y() - top));
        }
    }
}
