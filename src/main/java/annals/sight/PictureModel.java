// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.draw.Point;
import annals.draw.TextMeasure;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Query;
import annals.reading.PageModel;
import annals.reading.StoryModel;
import annals.state.Arrangement;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Steps;
import annals.state.ViewState;
import annals.state.Visible;
import annals.store.H2Store;
import annals.timeline.Scale;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the picture of the answer at the visible stretch of time, laid out in the background while it is in the window; else what
 * lies in that time is only counted. Window's thread only.
 */
public final class PictureModel {
    private final Steps state;
    private final AnswerModel answers;
    private final Reading reading;
    private final H2Store store;
    private final Storyboard storyboard;
    private final InstantSource clock;
    private final Latest latest;
    private final Latest counts;
    private final LaneModel lanes;
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> shown = new ReadOnlyObjectWrapper<>(this, "shown", OptionalInt.empty());
    private Room room = Room.NONE;
    private @Nullable Scene drawn;
    /** What was only counted since; null while the picture is in the window. */
    private @Nullable Scene counted;

    /** What pictures are made from. */
    public record Studio(H2Store store, TextMeasure text, InstantSource clock, Background background) {}

    /** What is read about meanwhile, and therefore stands out. */
    public record Reading(PageModel pages, StoryModel stories) {}

    public PictureModel(Steps state, AnswerModel answers, Reading reading, LaneModel lanes, Studio studio) {
        this.state = state;
        this.answers = answers;
        this.reading = reading;
        this.lanes = lanes;
        store = studio.store();
        storyboard = new Storyboard(studio.text());
        clock = studio.clock();
        latest = new Latest(studio.background(), true);
        counts = new Latest(studio.background(), false);
        state.stateProperty().subscribe(this::look);
        answers.answerProperty().subscribe(this::look);
        reading.pages().pageProperty().subscribe(this::look);
        reading.stories().pageProperty().subscribe(this::look);
        lanes.namedProperty().subscribe(_ -> look());
    }

    /**
     * The newest picture; empty until its size is known and the first answer is there, and where it comes back into the window
     * and is no longer true.
     */
    public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public Optional<Picture> picture() {
        return picture.get();
    }

    /** How many of the matching events lie in the visible stretch of time, whether or not the picture is in the window. */
    public ReadOnlyObjectProperty<OptionalInt> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The time of which {@link #shownProperty} counts: what is asked to be visible, and what the zoom's steps show beside it. */
    public Visible time() {
        return room.isNone() ? state.state().visible() : Visible.of(scale(), room.width());
    }

    /** The place that the picture has, in pixels. */
    public void resize(double width, double height) {
        Room before = room;
        room = new Room(width, height);
        if (room.isFilledAtOnce(before, answers)) {
            look();
        }
    }

    /** What its lanes are. */
    LaneModel lanes() {
        return lanes;
    }

    double width() {
        return room.width();
    }

    double height() {
        return room.height();
    }

    Scale scale() {
        return state.state().visible().scale(room.width());
    }

    /** The scene of the newest answer at the present state; empty until there is one. */
    Optional<Scene> scene() {
        return scene(state.state());
    }

    /** The scene of the newest answer where a flight ends, and else at the present state. */
    Optional<Scene> settledScene() {
        return scene(state.settled());
    }

    /** None while the answer stands in other lanes, or the lanes have no names yet. */
    private Optional<Scene> scene(ViewState now) {
        LanesBy by = now.lanes().by();
        return room.isNone() ? Optional.empty() : answers.answer().filter(answer -> answer.by() == by)
                .flatMap(answer -> lanes.look(by, now.language()).map(look -> scene(answer, now, look)));
    }

    private Scene scene(Answer answer, ViewState now, Scene.Look look) {
        EventIndex index = store.index();
        OptionalInt selected = now.row(index);
        List<Integer> related = reading.pages().event().filter(page -> now.event().equals(Optional.of(page.event().id())))
                .map(page -> page.ties().stream().flatMapToInt(tie -> index.row(tie.other().id()).stream()).boxed().distinct()
                        .toList())
                .orElse(List.of());
        var matching = new Scene.Answer(answer.matches(), answer.lanes(), now.lanes().places(index.lanes(answer.by())), related,
                reading.stories().told(now));
        Scale scale = now.visible().scale(room.width());
        return new Scene(matching, look, scale, room.width(), room.height(), now.scroll(), OptionalLong.of(today(scale)), selected);
    }

    /** The line that it stands for moves by pixels: seconds would have every change draw all anew. */
    private long today(Scale scale) {
        long now = clock.instant().getEpochSecond();
        return Optional.ofNullable(drawn).map(before -> before.now().orElse(now))
                .filter(before -> Math.abs(now - before) < scale.secondsPerPixel()).orElse(now);
    }

    private void look() {
        scene().ifPresent(state.state().showsTimeline() ? this::draw : this::count);
    }

    private void draw(Scene scene) {
        boolean returns = counted != null;
        counted = null;
        if (!scene.equals(drawn)) {
            if (returns) {
                picture.set(Optional.empty());
            }
            drawn = scene;
            Query query = answers.answer().map(Answer::query).orElse(Query.EVERYTHING);
            Arrangement arranged = state.state().lanes();
            latest.run(() -> picture(scene, query, arranged), this::show, state::fail);
        } else if (returns) {
            picture().ifPresent(made -> shown.set(OptionalInt.of(made.shown())));
        }
    }

    private void show(Picture made) {
        picture.set(Optional.of(made));
        shown.set(OptionalInt.of(made.shown()));
        state.trim(Math.max(0, made.fullHeight() - room.height()));
    }

    private void count(Scene scene) {
        if (!scene.equals(counted)) {
            counted = scene;
            counts.run(() -> inTime(scene), found -> {
                if (scene.equals(counted)) {
                    shown.set(OptionalInt.of(found));
                }
            }, state::fail);
        }
    }

    private int inTime(Scene scene) {
        synchronized (storyboard) {
            return storyboard.inWindow(scene);
        }
    }

    private Picture picture(Scene scene, Query query, Arrangement arranged) {
        synchronized (storyboard) {
            return new Picture(storyboard.draw(scene), query, arranged, scene.scale(), scene.scroll(),
                    storyboard.head(scene), storyboard.fullHeight(scene), storyboard.inWindow(scene));
        }
    }

    /** Where an event is drawn or counted at the present scroll, the highest first. Background only. */
    List<Point> placesOf(int row, Scene scene) {
        synchronized (storyboard) {
            return storyboard.places(scene, row);
        }
    }
}
