// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Story;
import annals.query.Query;
import annals.query.QueryText;
import annals.state.Perspective;
import annals.state.StoryPlace;
import annals.state.View;
import annals.state.ViewState;
import annals.state.ViewText;
import annals.state.Visible;
import annals.window.OnShippedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryModelTest extends OnShippedModel {
    private static final String STORY = "openai-governance";

    @Test
    void everyStepOfEveryStoryShowsItsEventsAndTheyStandOut() {
        for (Story story : store.stories()) {
            model.stories().open(story.id(), 0);
            for (int step = 0; step < story.steps().size(); step++) {
                String place = story.id() + ", step " + (step + 1);
                assertThat(model.stories().pageProperty().get()).as(place).isPresent();
                Set<Integer> told = rows(story.steps().get(step).events());
                assertThat(model.stories().told(model.state().state())).as(place).isEqualTo(told);
                Visible visible = model.state().state().visible();
                assertThat(told).as(place + " is in sight").allMatch(row -> store.index().earliestStart(row) < visible.until()
                        && store.index().latestEnd(row) > visible.from());
                assertThat(told).as(place + " is in the answer").allMatch(row -> model.answers().answer().orElseThrow().matches().has(row));
                assertThat(model.stories().isAsTold()).isTrue();
                model.stories().go(now -> now + 1);
            }
            assertThat(model.state().state().story().orElseThrow().step()).isEqualTo(story.steps().size() - 1);
            model.stories().leave();
        }
    }

    @Test
    void leavingAStoryAsksAgainWhatWasAskedBeforeItWasOpened() {
        model.filters().ask("company:meta");
        ViewState before = model.state().state();
        model.stories().open(STORY, 2);
        model.stories().go(now -> now + 3);
        model.stories().open("how-ai-began", 0);
        model.stories().leave();
        assertThat(model.state().state().query()).isEqualTo(before.query());
        assertThat(model.state().state().visible()).isEqualTo(before.visible());
        assertThat(model.stories().pageProperty().get()).isEmpty();
        model.state().back();
        assertThat(model.stories().pageProperty().get().orElseThrow().story().id()).isEqualTo("how-ai-began");
        model.state().back();
        assertThat(model.stories().pageProperty().get().orElseThrow().step()).isEqualTo(5);
    }

    @Test
    void nothingStandsOutInOtherPerspectivesNorBeyondTheEndsOfAStory() {
        model.stories().open(STORY, 0);
        model.stories().go(now -> now - 1);
        assertThat(model.state().state().story().orElseThrow().step()).isZero();
        model.travel().turnTo(Perspective.TIMELINE);
        assertThat(model.stories().told(model.state().state())).isEmpty();
        model.stories().open("there-is-none", 0);
        assertThat(model.state().state().story().orElseThrow().story()).isEqualTo(STORY);
    }

    @Test
    void theListCountsWhatTheQuestionLeavesAndBeginsWithWhatItTouches() {
        model.stories().watch();
        assertThat(list()).hasSize(store.stories().size()).allMatch(glance -> glance.matching() == glance.events());
        model.filters().ask("period:1943/1960");
        for (StoryGlance glance : list()) {
            var matches = model.answers().answer().orElseThrow().matches();
            var events = new HashSet<>(glance.story().steps().stream().flatMap(step -> step.events().stream()).toList());
            assertThat(glance.events()).isEqualTo(events.size());
            assertThat(glance.matching()).isEqualTo((int) rows(List.copyOf(events)).stream().filter(matches::has).count());
        }
        List<Boolean> touched = list().stream().map(glance -> glance.matching() > 0).toList();
        assertThat(touched).startsWith(true).endsWith(false);
        assertThat(touched.lastIndexOf(true)).isLessThan(touched.indexOf(false));
    }

    @Test
    void whatIsArguedIsClaimedByASourceThatIsItselfHeldAgainstTheRecord() {
        model.stories().open("essay-on-meta-2025", 0);
        StoryPage page = model.stories().pageProperty().get().orElseThrow();
        assertThat(page.arguments()).isNotEmpty().allSatisfy(argument -> {
            assertThat(argument.source().examined()).isTrue();
            assertThat(argument.event().claims()).contains(argument.claim());
            assertThat(page.events()).contains(argument.event());
        });
    }

    @Test
    void aKeptViewLeadsToTheSameStep() {
        model.stories().open(STORY, 3);
        String text = ViewText.print(View.of(model.state().state()));
        assertThat(text).endsWith("&as=stories&tell=openai-governance:4");
        var read = (ViewText.Reading.Understood) ViewText.read(text, store.vocabulary(), _ -> true);
        assertThat(read.view()).isEqualTo(View.of(model.state().state()));
        model.stories().leave();
        ViewState there = read.view().in(model.state().state(), model.travel().bounds());
        assertThat(there.story()).isEqualTo(Optional.of(new StoryPlace(STORY, 3, Query.EVERYTHING, model.state().state().visible())));
    }

    @Test
    void whoReadsAStoryExportsAllOfItAndWhoAsksSomethingElseThat() {
        assertThat(model.stories().whole()).isEmpty();
        model.stories().open(STORY, 1);
        assertThat(model.stories().whole().map(QueryText::print)).hasValue("story:" + STORY);
        model.filters().ask("company:meta");
        assertThat(model.stories().whole()).isEmpty();
    }

    private List<StoryGlance> list() {
        return model.stories().storiesProperty().get().orElseThrow();
    }

    private static Set<Integer> rows(List<String> events) {
        return events.stream().map(id -> store.index().row(id).orElseThrow()).collect(Collectors.toSet());
    }
}
