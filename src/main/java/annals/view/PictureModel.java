// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.draw.Point;
import annals.draw.TextMeasure;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Query;
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
 * Keeps the picture of the answer at the visible stretch of time, laid out in the background. Window's thread only.
 */
public final class PictureModel {
    private final StateModel state;
    private final AnswerModel answers;
    private final Reading reading;
    private final H2Store store;
    private final Storyboard storyboard;
    private final InstantSource clock;
    private final Latest latest;
    private final LaneModel lanes;
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private double width;
    private double height;
    private @Nullable Scene drawn;

    /** What pictures are made from. */
    public record Studio(H2Store store, TextMeasure text, InstantSource clock, Background background) {}

    /** What is read about meanwhile, and therefore stands out. */
    record Reading(PageModel pages, StoryModel stories) {}

    PictureModel(StateModel state, AnswerModel answers, Reading reading, LaneModel lanes, Studio studio) {
        this.state = state;
        this.answers = answers;
        this.reading = reading;
        this.lanes = lanes;
        store = studio.store();
        storyboard = new Storyboard(studio.text());
        clock = studio.clock();
        latest = new Latest(studio.background(), true);
        state.stateProperty().subscribe(this::draw);
        answers.answerProperty().subscribe(this::draw);
        reading.pages().pageProperty().subscribe(this::draw);
        reading.stories().pageProperty().subscribe(this::draw);
        lanes.namedProperty().subscribe(_ -> draw());
    }

    /** The newest picture; empty until its size is known and the first answer is there. */
    public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public Optional<Picture> picture() {
        return picture.get();
    }

    /** The place that the picture has, in pixels. */
    public void resize(double toWidth, double toHeight) {
        width = toWidth;
        height = toHeight;
        draw();
    }

    /** What its lanes are. */
    LaneModel lanes() {
        return lanes;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Scale scale() {
        return state.state().visible().scale(width);
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
        return width < 1 || height < 1 ? Optional.empty() : answers.answer().filter(answer -> answer.by() == by)
                .flatMap(answer -> lanes.look(by, now.language()).map(look -> scene(answer, now, look)));
    }

    private Scene scene(Answer answer, ViewState now, Scene.Look look) {
        EventIndex index = store.index();
        OptionalInt selected = now.event().map(index::row).orElse(OptionalInt.empty());
        List<Integer> related = reading.pages().event().filter(page -> now.event().equals(Optional.of(page.event().id())))
                .map(page -> page.ties().stream().flatMapToInt(tie -> index.row(tie.other().id()).stream()).boxed().distinct()
                        .toList())
                .orElse(List.of());
        var shown = new Scene.Answer(answer.matches(), answer.lanes(), now.lanes().places(index.lanes(answer.by())), related,
                reading.stories().told(now));
        return new Scene(shown, look, now.visible().scale(width), width, height, now.scroll(),
                OptionalLong.of(clock.instant().getEpochSecond()), selected);
    }

    private void draw() {
        scene().filter(scene -> !scene.equals(drawn)).ifPresent(scene -> {
            drawn = scene;
            Query query = answers.answer().map(Answer::query).orElse(Query.EVERYTHING);
            Arrangement arranged = state.state().lanes();
            latest.run(() -> picture(scene, query, arranged), this::show, state::fail);
        });
    }

    private void show(Picture made) {
        picture.set(Optional.of(made));
        state.trim(Math.max(0, made.fullHeight() - height));
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
