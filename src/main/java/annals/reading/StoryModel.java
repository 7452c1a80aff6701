// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.answer.AnswerModel;
import annals.model.Story;
import annals.query.Condition;
import annals.query.Query;
import annals.query.Vocabulary.Kind;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Perspective;
import annals.state.Steps;
import annals.state.StoryPlace;
import annals.state.ViewState;
import annals.state.Visible;
import annals.store.H2Store;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Reach;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The stories that there are, and the step of one that is being read. Window's thread only. */
public final class StoryModel {
    private final Steps state;
    private final AnswerModel answers;
    private final H2Store store;
    private final Latest pages;
    private final Latest openings;
    private final Latest lists;
    private final Span known;
    private final ReadOnlyObjectWrapper<Optional<List<StoryGlance>>> stories =
            new ReadOnlyObjectWrapper<>(this, "stories", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StoryPage>> page = new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private Optional<StoryPlace> asked = Optional.empty();
    private boolean listed;
    /** The step that one is on the way to, so that of two quick presses of a key none is lost; -1 where one is on none. */
    private int ahead = -1;

    public StoryModel(Steps state, AnswerModel answers, H2Store store, Background background) {
        this.state = state;
        this.answers = answers;
        this.store = store;
        pages = new Latest(background, false);
        openings = new Latest(background, false);
        lists = new Latest(background, false);
        known = ViewState.known(store.index());
        state.stateProperty().subscribe(now -> show(now.story()));
        answers.answerProperty().subscribe(_ -> list());
    }

    /** Lists the stories from now on. */
    public void watch() {
        listed = true;
        list();
    }

    /** All stories with what the question leaves of them; empty until they are read. */
    public ReadOnlyObjectProperty<Optional<List<StoryGlance>>> storiesProperty() {
        return stories.getReadOnlyProperty();
    }

    /** The step that is being read; empty where no story is open. */
    public ReadOnlyObjectProperty<Optional<StoryPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The step that is being read, where it is that of a state. */
    private Optional<StoryPage> page(ViewState of) {
        return page.get().filter(shown -> of.story().filter(shown::isAt).isPresent());
    }

    /** Rows that stand out on the timeline while a state is shown: what the step is about, where one reads it. */
    public Set<Integer> told(ViewState now) {
        return now.perspective() == Perspective.STORIES ? page(now).map(shown -> shown.rows(store.index())).orElse(Set.of()) : Set.of();
    }

    /** Whether the timeline shows what the step tells of, and nobody has asked for something else meanwhile. */
    public boolean isAsTold() {
        return page(state.state()).filter(shown -> shown.question().equals(state.state().query())).isPresent();
    }

    /** The story whose steps one reads, as a question for all of it; empty where one does something else. */
    public Optional<Query> whole() {
        return state.state().perspective() == Perspective.STORIES && isAsTold() ? state.state().story()
                .map(place -> Query.EVERYTHING.only(Condition.Of.one(Kind.STORY, place.story()))) : Optional.empty();
    }

    /** Opens a story at a step, counted from 0. */
    public void open(String story, int step) {
        ahead = step;
        openings.run(() -> StoryPage.of(story, step, store), found -> {
            ahead = -1;
            found.ifPresent(this::enter);
        }, fault -> {
            ahead = -1;
            state.fail(fault);
        });
    }

    /** Goes to a step of the story that is open; beyond its ends there is none. */
    public void go(IntUnaryOperator where) {
        page(state.state()).ifPresent(shown -> {
            Story story = shown.story();
            int step = where.applyAsInt(ahead < 0 ? shown.step() : ahead);
            if (step >= 0 && step < story.steps().size()) {
                open(story.id(), step);
            }
        });
    }

    /** Goes back to the list of all stories, and to what was asked before one was opened. */
    public void leave() {
        state.step(now -> now.story().map(place -> now.withStory(Optional.empty()).withQuery(place.asked())
                .withVisible(place.visible()).withScroll(0).withSelected(Optional.empty())).orElse(now));
    }

    /** The timeline goes to the step's time and asks its question. What was read about belongs to the step before. */
    private void enter(StoryPage to) {
        page.set(Optional.of(to));
        state.step(now -> {
            StoryPlace from = now.story().orElseGet(() -> new StoryPlace(to.story().id(), 0, now.query(), now.visible()));
            var place = new StoryPlace(to.story().id(), to.step(), from.asked(), from.visible());
            EdtfDate period = to.now().period();
            Visible shown = period == null ? now.visible() : Visible.fitting(Reach.of(period.bounds(), known));
            return now.withStory(Optional.of(place)).withPerspective(Perspective.STORIES).withQuery(to.question())
                    .withVisible(shown).withScroll(0).withSelected(Optional.empty());
        });
    }

    private void show(Optional<StoryPlace> place) {
        Optional<StoryPage> shown = place.flatMap(at -> page.get().filter(one -> one.isAt(at)));
        if (shown.isPresent() || place.isEmpty()) {
            page.set(shown);
        } else if (!place.equals(asked)) {
            StoryPlace at = place.get();
            pages.run(() -> StoryPage.of(at.story(), at.step(), store), found -> {
                if (state.state().story().equals(place)) {
                    page.set(found);
                }
            }, state::fail);
        }
        asked = place;
    }

    /** While a story is read, the question is the story's own. */
    private void list() {
        if (listed && state.state().story().isEmpty()) {
            answers.answer().ifPresent(answer -> lists.run(() -> StoryGlance.all(answer.matches(), store),
                    all -> stories.set(Optional.of(all)), state::fail));
        }
    }
}
