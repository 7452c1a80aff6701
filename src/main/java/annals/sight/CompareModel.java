// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.answer.AskedTerm;
import annals.draw.Drawing;
import annals.picture.FacingPicture;
import annals.picture.LaneLook;
import annals.picture.Pairing;
import annals.picture.Pairings;
import annals.query.EventIndex;
import annals.query.EventIndex.Lane;
import annals.query.LanesBy;
import annals.query.Query;
import annals.state.Aspect;
import annals.state.Latest;
import annals.state.Perspective;
import annals.state.Steps;
import annals.state.ViewState;
import annals.store.H2Store;
import annals.timeline.FacingLanes;
import annals.timeline.FacingLanes.Facing;
import annals.timeline.Scene;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two companies side by side: the pairs of events that are alike, and the picture of both lanes at the time that the
 * timeline shows; while that is what the window shows. Window's thread only.
 */
public final class CompareModel {
    private final Steps state;
    private final AnswerModel answers;
    private final H2Store store;
    private final LaneModel lanes;
    private final FacingLanes board;
    private final InstantSource clock;
    private final Latest pairs;
    private final Latest pictures;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(this, "comparison", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawing>> picture = new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private @Nullable Wanted compared;
    private @Nullable Drawn drawn;
    private Room room = Room.NONE;

    /** Two lanes by company, by their places in the index. */
    public record Chosen(int above, int below) {}

    /**
     * @param pairs in the order of the first event
     * @param hidden where there are none: what of the question leaves some out
     */
    public record Comparison(Answer answer, Chosen lanes, List<Pairing> pairs, Optional<Hidden> hidden) {
        public Comparison {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Pairs that the question leaves out.
     *
     * @param terms the one that does so alone, or all of the question
     * @param pairs how many there are without them
     */
    public record Hidden(List<AskedTerm> terms, int pairs) {
        public Hidden {
            terms = List.copyOf(terms);
        }
    }

    /** @param chosen empty for the two that the answer has most of */
    private record Wanted(Answer answer, Optional<Chosen> chosen) {}

    private record Drawn(Scene scene, Facing facing) {}

    public CompareModel(Steps state, AnswerModel answers, LaneModel lanes, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.lanes = lanes;
        store = studio.store();
        clock = studio.clock();
        board = new FacingLanes(studio.text());
        pairs = new Latest(studio.background(), false);
        pictures = new Latest(studio.background(), true);
        state.stateProperty().subscribe(this::follow);
        answers.answerProperty().subscribe(this::follow);
        comparison.subscribe(this::draw);
    }

    /** The pairs of the two companies; empty until somebody looked, and where the index has not two lanes. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Drawing>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The lanes that can be chosen, by place: companies, labs and nonprofits that have one of their own. */
    public List<Integer> choices() {
        List<Lane> all = store.index().lanes();
        return IntStream.range(0, all.size()).filter(lane -> !all.get(lane).shared()).boxed().toList();
    }

    /** Names and colours of the lanes by place. */
    public List<LaneLook> looks() {
        return lanes.companies();
    }

    /** Compares these two. The same twice changes nothing. */
    public void choose(int above, int below) {
        if (above != below) {
            List<Lane> all = store.index().lanes();
            var two = new Aspect.Facing(all.get(above).key(), all.get(below).key());
            state.step(now -> now.withAspect(now.aspect().comparing(two)));
        }
    }

    /** The place that the picture has, in pixels. */
    public void resize(double width, double height) {
        Room before = room;
        room = new Room(width, height);
        if (room.isFilledAtOnce(before, answers)) {
            draw();
        }
    }

    private void follow() {
        if (state.state().perspective() != Perspective.COMPARE) {
            return;
        }
        answers.answer().ifPresent(answer -> {
            var wanted = new Wanted(answer, chosen());
            if (!wanted.equals(compared)) {
                compared = wanted;
                pairs.run(() -> compare(wanted), comparison::set, state::fail);
            }
        });
        draw();
    }

    /** Empty where none are chosen, or one of them has no lane of its own any more. */
    private Optional<Chosen> chosen() {
        List<String> keys = store.index().lanes().stream().map(Lane::key).toList();
        return state.state().aspect().facing().map(two -> new Chosen(keys.indexOf(two.above()), keys.indexOf(two.below())))
                .filter(two -> choices().containsAll(List.of(two.above(), two.below())));
    }

    private Optional<Comparison> compare(Wanted wanted) {
        return wanted.chosen.or(() -> foremost(wanted.answer)).map(two -> {
            List<Pairing> found = Pairings.of(wanted.answer.matches(), store, two.above(), two.below());
            return new Comparison(wanted.answer, two, found, found.isEmpty() ? hidden(wanted.answer.query(), two) : Optional.empty());
        });
    }

    private Optional<Hidden> hidden(Query query, Chosen two) {
        return Stream.concat(query.terms().stream().map(List::of), Stream.of(query.terms())).map(terms -> {
            List<AskedTerm> dropped = terms.stream().map(term -> AskedTerm.of(term, store)).toList();
            return new Hidden(dropped, Pairings.of(store.find(without(query, dropped)), store, two.above(), two.below()).size());
        }).filter(hidden -> hidden.pairs() > 0).findFirst();
    }

    private static Query without(Query query, List<AskedTerm> dropped) {
        List<Query.Term> terms = dropped.stream().map(AskedTerm::term).toList();
        return new Query(query.terms().stream().filter(term -> !terms.contains(term)).toList());
    }

    /** Drops of the question what leaves out every pair of the two that are compared, who stay. */
    public void reveal() {
        comparison.get().ifPresent(found -> found.hidden().ifPresent(hidden -> {
            List<Lane> all = store.index().lanes();
            var two = new Aspect.Facing(all.get(found.lanes().above()).key(), all.get(found.lanes().below()).key());
            state.step(now -> now.withAspect(now.aspect().comparing(two)).withQuery(without(now.query(), hidden.terms())));
        }));
    }

    /** The two companies that the answer has most of. */
    private Optional<Chosen> foremost(Answer answer) {
        List<Integer> most = choices().stream()
                .sorted(Comparator.comparingInt((Integer lane) -> -answer.matches().rows(lane).length)).limit(2).toList();
        return most.size() < 2 ? Optional.empty() : Optional.of(new Chosen(most.getFirst(), most.getLast()));
    }

    private void draw() {
        ViewState now = state.state();
        if (now.perspective() != Perspective.COMPARE || room.isNone()) {
            return;
        }
        comparison.get().ifPresent(found -> lanes.look(LanesBy.COMPANY, now.language()).ifPresent(look -> {
            var wanted = new Drawn(scene(found, now, look),
                    FacingPicture.facing(found.lanes().above(), found.lanes().below(), found.pairs(), now.language()));
            if (!wanted.equals(drawn)) {
                drawn = wanted;
                pictures.run(() -> drawing(wanted), made -> picture.set(Optional.of(made)), state::fail);
            }
        }));
    }

    private Scene scene(Comparison found, ViewState now, Scene.Look look) {
        EventIndex index = store.index();
        OptionalInt selected = now.row(index);
        var shown = new Scene.Answer(found.answer().matches(), Set.of(found.lanes().above(), found.lanes().below()), List.of());
        return new Scene(shown, look, now.visible().scale(room.width()), room.width(), room.height(), 0,
                OptionalLong.of(clock.instant().getEpochSecond()), selected);
    }

    private Drawing drawing(Drawn wanted) {
        synchronized (board) {
            return board.draw(wanted.scene, wanted.facing);
        }
    }
}
